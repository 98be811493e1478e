import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decisionsIn } from '../../server/src/core/annotations/sidecar';
import { analyze } from '../../server/src/core/analyze';
import type { ExportContext, ExportFormat, NamedArticle } from '../../server/src/core/export/format';
import type { Article, Decision } from '../../server/src/core/model';
import { noHouseStyle } from '../../server/src/core/styles/houseStyle';
import { english } from './english';

export const context: ExportContext = { version: '1.2.3', style: noHouseStyle };

/** An article as it is exported, from its text and, where there is one, its sidecar. */
export function named(text: string, { id = 'desk/a.news', sidecar = '' } = {}): NamedArticle {
  const read = sidecar === '' ? [] : decisionsIn(sidecar);
  if ('problem' in read) throw new Error(read.problem);
  return { id, decisions: read, article: analyze(text, { language: english, decisions: read }) };
}

/** All that a format makes of some articles, in pieces. */
export function* piecesOf(format: ExportFormat, articles: Iterable<NamedArticle>): Iterable<string> {
  if ('write' in format) yield* format.write(articles, context);
  else for (const article of articles) yield* format.files(article, context).map(({ content }) => content);
}

/** All that a format makes of some articles, as one text. */
export const exportOf = (format: ExportFormat, ...articles: readonly NamedArticle[]): string =>
  [...piecesOf(format, articles)].join('');

/** What the samples, and the texts that are hard on formats, come to: the first is what most readers get. */
export const samples: readonly NamedArticle[] = readdirSync('samples')
  .filter((name) => name.endsWith('.news'))
  .map((name) => named(readFileSync(`samples/${name}`, 'utf8'), { id: `samples/${name}` }));

/** The seed articles, where they lie beside the project; no text of theirs is in it. */
export const seeds: readonly NamedArticle[] = existsSync('../shared/gold/seeds.jsonl')
  ? readFileSync('../shared/gold/seeds.jsonl', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => named(text, { id }))
  : [];

const said = '“We are ready & willing <today>,” said Ines Calloway, the town engineer.';

/** Texts that formats are apt to get wrong, by what is hard in them. */
export const hardTexts: Readonly<Record<string, string>> = {
  'nothing at all': '',
  CRLF: `MILLBROOK, Jan. 27, 2025 — It rained.\r\n\r\n${said}\r\nShe spoke on Sunday.\r`,
  'a byte order mark': `\uFEFF${said}`,
  'emoji and combining marks': `👩‍👩‍👧 🇺🇦 ${said} “Cafe\u0301 😀 is open,” Zoe\u0308 Marlow added on Friday.`,
  'a right-to-left name': `“It is over,” said דוד כהן, a lawyer. “Yes,” said Ines Calloway \u202Ein Millbrook\u202C.`,
  'control characters': `It \0rained\u0001.\u000B ${said.replace('ready', 'rea\0dy\u001B')}\uFFFF`,
  'halves of surrogate pairs': `\uD83D It rained. ${said.replace('ready', 'rea\uDE00dy')} \uD83D`,
  markup: `]]> <b>&amp;</b> --> "; DROP TABLE =1+1 ${said} {"a":1} \\n | * _x_ [^1] <!-- -->`,
  tabs: `\t${said}\t“So\tit is,”\tadded Calloway\u2028on Friday.`,
};

/** Those texts as articles. */
export const hardArticles: readonly NamedArticle[] = Object.entries(hardTexts).map(([what, text]) =>
  named(text, { id: `desk/${what}.news` }),
);

/** An article with some of everything that a format may carry, whatever the engine finds in it. */
export function richArticle(): NamedArticle {
  const text =
    'MILLBROOK, Jan. 27, 2025 — “We are ready,” said Ines Calloway, the town engineer. ' +
    'Nothing else is known of this and nobody who could be asked about any of it has been found so far. ' +
    '“No,” a spokesman, quoted by Orla Finch, the mayor, said, “we heard her say that it was late.”\n\n' +
    'Critics say the bridge is old. It closed in early March.\n';
  const { article, ...rest } = named(text);
  const at = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no “${words}”`);
    return { start, end: start + words.length };
  };
  const because = [{ code: 'beside-quotation' as const, at: at('said') }];
  const mention = (words: string, speaker?: string): Article['mentions'][number] => ({
    ...at(words),
    kind: 'name',
    confidence: 0.9,
    because,
    ...(speaker !== undefined && { speaker }),
  });
  const cue = { ...at('said'), lemma: 'say', class: 'speech' as const };
  const dateline = { date: '2025-01-27', from: 'dateline' as const, at: at('Jan. 27, 2025') };
  const decisions: readonly Decision[] = [
    { about: 'publication-date', date: '2025-01-27' },
    { about: 'dismissal', id: 'urn:x:1', rule: 'source/vague', scope: 'article' },
  ];
  return {
    ...rest,
    decisions,
    article: {
      ...article,
      publishedOn: dateline,
      speakers: [
        {
          id: 'ines-calloway',
          name: 'Ines Calloway',
          kind: 'person',
          roles: [{ ...at('the town engineer'), text: 'the town engineer' }],
          aliases: ['Calloway'],
          gender: 'female',
          mentions: [mention('Ines Calloway', 'ines-calloway'), mention('her', 'ines-calloway')],
          firstFullMention: at('Ines Calloway'),
        },
        {
          id: 'orla-finch',
          name: 'Orla Finch',
          kind: 'person',
          roles: [{ ...at('the mayor'), text: 'the mayor' }],
          aliases: [],
          mentions: [mention('Orla Finch', 'orla-finch')],
          firstFullMention: at('Orla Finch'),
        },
      ],
      attributions: [
        {
          kind: 'direct',
          content: [at('“We are ready,”')],
          cue,
          source: mention('Ines Calloway', 'ines-calloway'),
          speaker: 'ines-calloway',
          confidence: 0.9,
          found: 'quote-cue-source',
          because: [...because, { code: 'decision' }],
        },
        {
          kind: 'mixed',
          content: [at('“No,”'), at('“we heard her say that it was late.”')],
          cue: { ...cue, ...at('said, “we'), end: at('said, “we').start + 4 },
          source: mention('a spokesman'),
          relay: mention('Orla Finch', 'orla-finch'),
          confidence: 0.8,
          found: 'quote-source-cue',
          because,
        },
        {
          kind: 'indirect',
          content: [at('that it was late')],
          cue: { ...cue, ...at('say that'), end: at('say that').start + 3 },
          source: mention('her', 'ines-calloway'),
          speaker: 'ines-calloway',
          confidence: 0.7,
          found: 'source-cue-that',
          nested: true,
          because,
        },
      ],
      dates: [
        { ...at('Jan. 27, 2025'), type: 'DATE', value: '2025-01-27', said: {}, implied: {}, rules: [] },
        {
          ...at('early March'),
          type: 'DATE',
          value: '2025-03',
          alternatives: ['2025-03', '2024-03'],
          mod: 'START',
          anchor: dateline,
          range: { role: 'begin', other: at('Jan. 27, 2025') },
          said: {},
          implied: {},
          rules: [],
        },
      ],
      claims: [
        { ...at('Critics say the bridge is old'), kind: 'vague-source', trigger: at('Critics say'), pattern: 'x' },
      ],
    },
  };
}
