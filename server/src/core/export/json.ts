import type { Article, Attribution, DateExpression, Speaker } from '../model';
import { keptDecisions } from '../annotations/keptDecisions';
import { claimDecidedBy, dateDecidedBy, decidedBy } from './decided';
import { allFeatures } from './feature';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { claimRecord, dateRecord, partsOf, placed } from './records';
import { readJson } from './read/json';

/**
 * One document with everything the reading holds that is of use outside: the text, attributions (nested ones marked), speakers,
 * dates, claims and what people have decided, as their sidecar has it. `schemas/annotations.schema.json` describes it.
 */
export const json: StreamFormat = {
  id: 'json',
  name: 'JSON',
  extension: '.json',
  read: readJson,
  carries: allFeatures,
  *write(articles, context) {
    yield `{"format":"on-record","version":1,"madeBy":${JSON.stringify(madeBy(context))},"articles":[`;
    let separator = '\n';
    for (const article of articles) {
      yield `${separator}${JSON.stringify(documentOf(article), null, 1)}`;
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

const madeBy = ({ version, style }: ExportContext): object => ({
  name: 'On Record',
  version,
  settings: { dateOrder: style.dateOrder ?? 'auto' },
});

const documentOf = ({ id, article, decisions = [] }: NamedArticle): object => ({
  id,
  text: article.text,
  publishedOn: article.publishedOn ?? null,
  quotations: article.attributions.map((attribution, group) => quotationOf(article, attribution, `q${group}`)),
  speakers: article.speakers.map((speaker) => speakerOf(article, speaker)),
  dates: article.dates.map((date) => ({
    ...dateRecord(article, date),
    ...moreOf(date),
    decidedBy: dateDecidedBy(date),
  })),
  claims: article.claims.map((claim) => ({
    ...claimRecord(article, claim),
    trigger: placed(article, claim.trigger),
    decidedBy: claimDecidedBy(claim),
  })),
  decisions: keptDecisions(nameOf(id), decisions),
});

/** The file’s name in a path or a URI. */
const nameOf = (id: string): string => id.replace(/^.*[\\/]/s, '');

const quotationOf = (article: Article, attribution: Attribution, group: string): object => ({
  nested: attribution.nested === true,
  found: attribution.found,
  decidedBy: decidedBy(attribution),
  because: attribution.because,
  parts: partsOf(article, attribution, group),
});

const moreOf = ({ quant, freq, anchor, range }: DateExpression): object => ({
  ...(quant !== undefined && { quant }),
  ...(freq !== undefined && { freq }),
  ...(anchor && { anchor }),
  ...(range && { range }),
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
