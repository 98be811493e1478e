import type { Article, Span } from '../model';
import { decidedBy } from './decided';
import { loneSurrogate } from './feature';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { piecesOf } from './pieces';
import { type LabelledSpan, labelledSpans, speakerName } from './spans';
import { readConll } from './read/conll';

const columns = ['ID', 'FORM', 'QUOTE', 'INNER', 'CUE', 'SOURCE', 'RELAY', 'DATE', 'VALUE', 'CLAIM', 'MISC'] as const;

/**
 * CoNLL-U Plus: a token a line, a blank line after each sentence, BIO labels in a column a layer. A label names what it
 * belongs to: `B-direct:2` begins quotation 2, `B-2` in the column SOURCE its source. Where two of a layer overlap, a
 * cell holds both with a bar between. White space is kept in MISC as UDPipe writes it, so that the text can be put
 * together again.
 */
export const conll: StreamFormat = {
  id: 'conll',
  name: 'CoNLL-U Plus (columns)',
  extension: '.conllup',
  read: readConll,
  textRules: { unit: 'UTF-16 units', soundUnicode: true },
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
    'confidence',
    'dates',
    'values',
    'claims',
    'publicationDate',
    'publicationOrigin',
    'decisions',
    'provenance',
    'byteOrderMark',
    'lineEnds',
    'controls',
  ],
  *write(articles, context) {
    yield `# global.columns = ${columns.join(' ')}\n`;
    for (const article of articles) yield* documentOf(article, context);
  },
};

function* documentOf({ id, article }: NamedArticle, { version, style }: ExportContext): Iterable<string> {
  yield comment('newdoc id', id);
  yield comment('generator', `On Record ${version}`);
  yield comment('date_order', style.dateOrder ?? 'auto');
  if (article.publishedOn) {
    yield comment('published_on', article.publishedOn.date);
    yield comment('published_from', article.publishedOn.from);
  }
  for (const [number, attribution] of article.attributions.entries()) {
    const facts = { confidence: attribution.confidence, decided: decidedBy(attribution) };
    const speaker = speakerName(article, attribution.speaker);
    yield comment(`quotation ${number}`, JSON.stringify({ ...(speaker !== undefined && { speaker }), ...facts }));
  }
  const spans = labelledSpans(article).filter(({ layer }) => layer !== 'trigger');
  const rows = rowsOf(article, spans);
  const begins = sentenceStarts(article);
  let number = 0;
  for (const [at, row] of rows.entries()) {
    number++;
    yield `${[number, ...row.cells].join('\t')}\n`;
    const next = rows[at + 1];
    if (next && !begins(row.start, next.start)) continue;
    yield '\n';
    number = 0;
  }
  if (rows.length === 0) yield '\n';
}

/** Whether a sentence begins after one place and at another or before it; asked in the order of the text. */
function sentenceStarts({ sentences }: Article): (after: number, at: number) => boolean {
  let seen = 0;
  return (after, at) => {
    while ((sentences[seen]?.start ?? Infinity) <= after) seen++;
    return (sentences[seen]?.start ?? Infinity) <= at;
  };
}

interface Row extends Span {
  readonly cells: readonly string[];
}

function rowsOf(article: Article, spans: readonly LabelledSpan[]): readonly Row[] {
  const pieces = piecesOf(article, spans);
  const rows: Row[] = [];
  const values = new Map(article.dates.map(({ start, value }) => [start, value]));
  const spansAt = coveringSpans(spans);
  let before = '';
  for (const [at, { start, end, space }] of pieces.entries()) {
    if (space) {
      if (rows.length === 0) before = article.text.slice(start, end);
      continue;
    }
    const next = pieces[at + 1];
    const after = next?.space ? article.text.slice(next.start, next.end) : '';
    const here = spansAt(start);
    const of = (wanted: (span: LabelledSpan) => boolean): string => cellOf(here.filter(wanted), start);
    rows.push({
      start,
      end,
      cells: [
        formOf(article.text.slice(start, end)),
        of(({ layer, nested }) => layer === 'quotation' && !nested),
        of(({ layer, nested }) => layer === 'quotation' && nested),
        of(({ layer }) => layer === 'cue'),
        of(({ layer }) => layer === 'source'),
        of(({ layer }) => layer === 'relay'),
        of(({ layer }) => layer === 'date'),
        values.get(start) ?? '_',
        of(({ layer }) => layer === 'claim'),
        miscOf(before, after),
      ],
    });
    before = '';
  }
  return rows;
}

/** The spans that cover a place, of spans in text order; asked in that order too. */
function coveringSpans(spans: readonly LabelledSpan[]): (at: number) => readonly LabelledSpan[] {
  let begun = 0;
  let open: readonly LabelledSpan[] = [];
  return (at) => {
    const from = begun;
    while ((spans[begun]?.start ?? Infinity) <= at) begun++;
    open = [...open, ...spans.slice(from, begun)].filter(({ end }) => end > at);
    return open;
  };
}

/** `_` is what CoNLL-U writes for nothing, so a word that is one stands as it is and is told by its column. */
const formOf = (words: string): string => words.replace(loneSurrogate, '\uFFFD');

function cellOf(spans: readonly LabelledSpan[], at: number): string {
  const labels = spans.map(({ start, layer, label, number, part }) => {
    const name = label === layer ? String(number) : `${label}:${number}${part > 0 ? `.${part}` : ''}`;
    return `${start === at ? 'B' : 'I'}-${name}`;
  });
  return labels.length > 0 ? labels.join('|') : 'O';
}

function miscOf(before: string, after: string): string {
  const facts = [
    ...(before === '' ? [] : [`SpacesBefore=${escaped(before)}`]),
    ...(after === ' ' ? [] : after === '' ? ['SpaceAfter=No'] : [`SpacesAfter=${escaped(after)}`]),
  ];
  return facts.length > 0 ? facts.join('|') : '_';
}

const escapes: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
  '|': '\\p',
  '\\': '\\\\',
};
const escaped = (space: string): string => space.replace(/[ \t\r\n|\\]/g, (character) => escapes[character] ?? '');

/** A comment is one line. */
const comment = (key: string, value: string): string =>
  `# ${key} = ${value.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(loneSurrogate, '\uFFFD')}\n`;
