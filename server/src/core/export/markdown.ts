import { escapeMarkdown } from '../features/markdown';
import type { Article, Speaker } from '../model';
import { decidedBy } from './decided';
import { loneSurrogate, notInXml } from './feature';
import type { NamedArticle, StreamFormat } from './format';
import { markedParagraphs, wordsOf } from './marked';
import { woven } from './nesting';
import { type LabelledSpan, speakerName } from './spans';

/** Markdown with footnotes: quotations bold, claims in italics, and a footnote for each with what is known of it. */
export const markdown: StreamFormat = {
  id: 'markdown',
  name: 'Markdown with footnotes',
  extension: '.md',
  carries: [
    'text',
    'quotations',
    'kinds',
    'parts',
    'nested',
    'cues',
    'sources',
    'relays',
    'speakers',
    'speakerKinds',
    'roles',
    'aliases',
    'confidence',
    'dates',
    'values',
    'alternatives',
    'claims',
    'publicationDate',
    'publicationOrigin',
    'decisions',
    'provenance',
  ],
  *write(articles, { version, style }) {
    let number = 0;
    for (const named of articles) yield articleText(named, `a${++number}-`);
    yield `_On Record ${words(version)}. Order of day and month in figures: ${style.dateOrder ?? 'auto'}._\n`;
  },
};

const words = (text: string): string =>
  escapeMarkdown(text.replace(loneSurrogate, '\uFFFD').replace(notInXml, '\uFFFD'));

function articleText({ id, article }: NamedArticle, prefix: string): string {
  const { publishedOn } = article;
  const published = publishedOn
    ? `Published on ${publishedOn.date} (${publishedOn.from}).`
    : 'When it was published is not known.';
  const notes = notesOf(article);
  const paragraphs = markedParagraphs(article, ({ layer }) => layer in signs).map(({ paragraph, marks }) =>
    plainStart(
      woven<LabelledSpan, string>(
        paragraph,
        marks,
        ({ start, end }) => words(article.text.slice(start, end)),
        ({ of, index, count }, children) => {
          const last = index === count - 1;
          return last ? `${children.join('')}[^${prefix}${labelOf(of)}]` : children.join('');
        },
      )
        .join('')
        .trim(),
    ),
  );
  const footnotes = [...notes].map(([label, note]) => `[^${prefix}${label}]: ${note}`);
  return [`# ${words(id)}`, published, ...paragraphs, ...speakersOf(article), footnotes.join('\n')]
    .filter((block) => block !== '')
    .map((block) => `${block}\n\n`)
    .join('');
}

/** The layers that have a footnote, with the letter of its label. */
const signs: Readonly<Record<string, string>> = { quotation: 'q', date: 'd', claim: 'c' };

/** The parts of a quotation have a footnote each. */
const labelOf = ({ layer, number, part }: LabelledSpan): string =>
  `${signs[layer] ?? ''}${number + 1}${part > 0 ? `.${part + 1}` : ''}`;

/** The text of a line that Markdown would take for a heading, a list, a rule, a footnote or code begins with an escape. */
const plainStart = (line: string): string =>
  line.replace(/^(?=[#+=-])|^(\d+)(?=[.)])/u, (_, digits?: string) => (digits === undefined ? '\\' : `${digits}\\`));

function notesOf(article: Article): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [at, attribution] of article.attributions.entries()) {
    const { kind, content, cue, source, relay, confidence, nested } = attribution;
    const speaker = speakerName(article, attribution.speaker);
    const facts = [
      `${kind} quotation${nested ? ' inside another' : ''}`,
      speaker === undefined ? (source ? 'speaker not identified' : 'nobody is named') : words(speaker),
      ...(source ? [`source “${words(wordsOf(article, source))}”`] : []),
      ...(cue ? [`cue “${words(wordsOf(article, cue))}”`] : []),
      ...(relay ? [`passed on by “${words(wordsOf(article, relay))}”`] : []),
      decidedBy(attribution) === 'person' ? `decided by a person (${confidence})` : `confidence ${confidence}`,
    ];
    for (const part of content.keys())
      notes.set(
        `q${at + 1}${part > 0 ? `.${part + 1}` : ''}`,
        [...facts, ...(content.length > 1 ? [`part ${part + 1} of ${content.length}`] : [])].join('; '),
      );
  }
  for (const [at, { value, alternatives, type }] of article.dates.entries())
    notes.set(
      `d${at + 1}`,
      [`${type.toLowerCase()} ${value ?? 'unresolved'}`, ...(alternatives ? [alternatives.join(' or ')] : [])].join(
        '; ',
      ),
    );
  for (const [at, { kind }] of article.claims.entries()) notes.set(`c${at + 1}`, `claim: ${kind}`);
  return notes;
}

const speakersOf = ({ speakers }: Article): readonly string[] =>
  speakers.length === 0 ? [] : ['## Speakers', speakers.map(speakerLine).join('\n')];

const speakerLine = ({ name, kind, roles, aliases }: Speaker): string =>
  [
    `- ${words(name)} (${kind})`,
    ...roles.map(({ text }) => words(text)),
    ...(aliases.length > 0 ? [`also called ${aliases.map(words).join(', ')}`] : []),
  ].join('; ');
