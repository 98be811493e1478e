import type { Article, Speaker } from '../model';
import type { ExportFormat, NamedArticle } from './format';
import { claimRecords, dateRecords, partsOf } from './records';

/** One document with everything the reading holds that is of use outside: attributions (nested ones marked), speakers, dates, claims. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  extension: '.json',
  *write(articles) {
    yield '{"format":"on-record","version":1,"articles":[';
    let separator = '\n';
    for (const article of articles) {
      yield `${separator}${JSON.stringify(documentOf(article), null, 1)}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

const documentOf = ({ id, article }: NamedArticle): object => ({
  id,
  publishedOn: article.publishedOn ?? null,
  quotations: article.attributions.map((attribution, group) => ({
    nested: attribution.nested === true,
    found: attribution.found,
    because: attribution.because,
    parts: partsOf(article, attribution, `q${group}`),
  })),
  speakers: article.speakers.map((speaker) => speakerOf(article, speaker)),
  dates: dateRecords(article),
  claims: claimRecords(article),
});

const speakerOf = ({ text }: Article, { id, name, kind, roles, aliases, gender, mentions }: Speaker): object => ({
  id,
  name,
  kind,
  roles: roles.map((role) => role.text),
  aliases,
  gender: gender ?? null,
  mentions: mentions.map(({ start, end, kind: mention }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind: mention,
  })),
});
