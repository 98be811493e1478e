import { iriPart } from '../annotations/annotationPage';
import { speakerOf } from '../people/speakerOf';
import type { Article, Speaker, SpeakerKind } from '../model';
import type { ExportContext, ExportedFile, ArticleFormat, NamedArticle } from './format';
import { writtenText } from './writtenText';

/** IPTC ninjs 3.1: the article as a news item, with who is in it and who gave information. */
export const ninjs: ArticleFormat = {
  id: 'ninjs',
  name: 'IPTC ninjs',
  extension: '.ninjs.json',
  carries: ['text', 'speakerKinds', 'publicationDate', 'provenance', 'byteOrderMark', 'lineEnds', 'controls'],
  files: (named, context): readonly [ExportedFile] => [
    { extension: '.ninjs.json', content: `${JSON.stringify(itemOf(named, context), null, 1)}\n` },
  ],
};

function itemOf({ id, article }: NamedArticle, { version, style }: ExportContext): object {
  const uri = `urn:on-record:${iriPart(id)}`;
  const written = writtenText(article.text, { unit: 'UTF-16 units', soundUnicode: true });
  const heading = article.paragraphs.find(({ kind }) => kind === 'heading');
  const byline = article.paragraphs.find(({ kind }) => kind === 'byline');
  const published = article.publishedOn && { contentCreated: `${article.publishedOn.date}T00:00:00Z` };
  return {
    uri,
    type: 'text',
    representationType: 'full',
    profile: 'text-only',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    language: 'en',
    ...published,
    edNote: `Annotated by On Record ${version}. Order of day and month in figures: ${style.dateOrder ?? 'auto'}.`,
    ...(heading && {
      headlines: [
        {
          value: written
            .words(heading)
            .replace(/^#+\s*/, '')
            .trim(),
        },
      ],
    }),
    ...(byline && { by: written.words(byline).trim() }),
    bodies: [
      {
        role: 'article',
        contentType: 'text/plain',
        charCount: [...written.text].length,
        wordCount: written.text.split(/\s+/u).filter((word) => word !== '').length,
        value: written.text,
      },
    ],
    ...listsOf(article, uri),
  };
}

const lists: Readonly<Record<SpeakerKind, 'people' | 'organisations' | 'places' | 'objects'>> = {
  person: 'people',
  organisation: 'organisations',
  group: 'organisations',
  place: 'places',
  document: 'objects',
};

/** Speakers by kind, and those of them who are quoted as sources of information. */
function listsOf(article: Article, uri: string): object {
  const quoted = new Set(article.attributions.map(({ speaker }) => speaker));
  const all = new Map<string, object[]>();
  const add = (list: string, entry: object): void => void all.set(list, [...(all.get(list) ?? []), entry]);
  const entry = ({ id, name }: Speaker): object => ({ name, uri: `${uri}:speaker:${iriPart(id)}` });
  for (const speaker of article.speakers)
    add(lists[speaker.kind], { ...entry(speaker), rel: quoted.has(speaker.id) ? 'quoted' : 'mentioned' });
  for (const id of quoted) {
    const speaker = speakerOf(article, id);
    if (speaker) add('infoSources', { ...entry(speaker), role: 'quoted' });
  }
  return Object.fromEntries(all);
}
