import type { Article, Span } from '../../model';
import { claimDecidedBy, dateDecidedBy, decidedBy } from '../decided';
import type { ArticleFormat, NamedArticle } from '../format';
import { type LabelledSpan, labelledSpans, speakerName } from '../spans';
import { type TextRules, writtenText, type WrittenText } from '../writtenText';
import { confName, confText } from './conf';
import { lineEnds } from './lineEnds';
import { readBrat } from '../read/brat';

/**
 * brat counts code points. Readers differ in what they make of CRLF and of a byte order mark, so the text goes without
 * them.
 */
export const bratText: TextRules = { unit: 'code points', dropMark: true, lineFeeds: true, soundUnicode: true };

/** brat stand-off: the annotations of an article, its text, and the types there are. */
export const brat: ArticleFormat = {
  id: 'brat',
  name: 'brat stand-off',
  extension: '.ann',
  read: readBrat,
  textRules: { ...bratText, unit: 'UTF-16 units' },
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
    'modifiers',
    'claims',
    'triggers',
    'decisions',
    'provenance',
    'controls',
  ],
  files: (named, context) => {
    const written = writtenText(named.article.text, bratText);
    return [
      { extension: '.ann', content: annotationsOf(named, written) },
      { extension: '.txt', content: written.text },
      { name: confName, content: confText(context) },
    ];
  },
};

function annotationsOf({ article }: NamedArticle, written: WrittenText): string {
  const entities = entitiesOf(article);
  const numberOf = new Map(entities.flatMap(({ keys }, at) => keys.map((key) => [key, at + 1] as const)));
  const lines: string[] = entities.map(
    ({ spans, type }, at) => `T${at + 1}\t${type} ${extentOf(spans, article.text, written)}`,
  );
  let relations = 0;
  const relate = (name: string, from: string, to: string): void => {
    const [one, other] = [numberOf.get(from), numberOf.get(to)];
    if (one !== undefined && other !== undefined) lines.push(`R${++relations}\t${name} Arg1:T${one} Arg2:T${other}`);
  };
  let attributes = 0;
  let notes = 0;
  const tell = (key: string, decided: 'person' | 'engine', facts: object, inner = false): void => {
    const number = numberOf.get(key);
    if (number === undefined) return;
    if (inner) lines.push(`A${++attributes}\tInner T${number}`);
    if (decided === 'person') lines.push(`A${++attributes}\tDecided T${number} person`);
    if (Object.keys(facts).length > 0) lines.push(`#${++notes}\tAnnotatorNotes T${number}\t${noteOf(facts)}`);
  };
  for (const [at, attribution] of article.attributions.entries()) {
    const key = `quotation ${at}`;
    for (const part of ['source', 'cue', 'relay'] as const) {
      const span = attribution[part];
      if (span) relate(`has-${part}`, key, partKey(part, span));
    }
    const speaker = speakerName(article, attribution.speaker);
    const facts = { ...(speaker !== undefined && { speaker }), confidence: attribution.confidence };
    tell(key, decidedBy(attribution), facts, attribution.nested === true);
  }
  for (const [at, date] of article.dates.entries()) {
    const { value, mod, quant, freq } = date;
    const facts = Object.entries({ value, mod, quant, freq }).filter(([, fact]) => fact !== undefined);
    tell(`date ${at}`, dateDecidedBy(date), Object.fromEntries(facts));
  }
  for (const [at, claim] of article.claims.entries()) {
    relate('has-trigger', `claim ${at}`, `trigger ${at}`);
    tell(`claim ${at}`, claimDecidedBy(claim), {});
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** One `T` line: its stretches, its type, and all that it stands for. */
interface Entity {
  readonly spans: readonly Span[];
  readonly type: string;
  readonly keys: readonly string[];
}

/** In text order; the parts of a quotation are one entity, and a source that several quotations share is one. */
function entitiesOf(article: Article): readonly Entity[] {
  const byKey = new Map<string, Entity>();
  for (const span of labelledSpans(article)) {
    const key = keyOf(span);
    const { start, end } = span;
    const before = byKey.get(key);
    const shared = before && span.layer !== 'quotation';
    if (!shared) byKey.set(key, { spans: [...(before?.spans ?? []), { start, end }], type: span.label, keys: [key] });
  }
  return [...byKey.values()];
}

const keyOf = (span: LabelledSpan): string =>
  span.layer === 'source' || span.layer === 'cue' || span.layer === 'relay'
    ? partKey(span.layer, span)
    : `${span.layer} ${span.number}`;
const partKey = (part: string, { start, end }: Span): string => `${part} ${start}-${end}`;

/**
 * `START END;START END<TAB>TEXT`. A line of the file is one annotation, so a stretch is cut where a reader may see a
 * line's end, and what is cut is a fragment more.
 */
function extentOf(spans: readonly Span[], text: string, written: WrittenText): string {
  const fragments = [...spans].sort((a, b) => a.start - b.start).flatMap((span) => withoutLineEnds(span, text));
  const offsets = fragments.map((span) => `${written.at(span.start)} ${written.at(span.end)}`);
  return `${offsets.join(';')}\t${fragments.map((span) => written.words(span)).join(' ')}`;
}

function withoutLineEnds({ start, end }: Span, text: string): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: run } of text.slice(start, end).matchAll(lineEnds)) {
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + run.length;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}

/** A note is one line; JSON escapes the line ends that it knows, and the others are escaped here. */
const noteOf = (facts: object): string =>
  JSON.stringify(facts).replace(lineEnds, (ends) =>
    [...ends].map((end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
