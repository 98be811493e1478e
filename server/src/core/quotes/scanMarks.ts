import type { QuoteWords } from '../lexicon/quoteWords';
import { isNoMark, mayBePossessive } from './apostrophes';

/** Marks of one family may close each other, however they are drawn: `“…"` is common in news. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single guillemet';

/** What the place of a mark says of it; `either` leaves the choice to the marks around. */
export type MarkSide = 'open' | 'close' | 'either';

/** One quotation mark, `''` and two backticks counting as one. `start` counts from the paragraph's start. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  /** As well an apostrophe: closes a run only if no better mark does. */
  readonly possessive: boolean;
}

interface Glyph {
  readonly family: MarkFamily;
  /** The way it faces when it is rightly set. Absent where the same glyph does both, or countries differ. */
  readonly faces?: 'open' | 'close';
}

/** The marks we know. Primes (′ ″) are units. “ closes German quotations, » opens Danish ones: their place decides. */
const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: 'double' }],
  ['＂', { family: 'double' }],
  ['“', { family: 'double', faces: 'open' }],
  ['”', { family: 'double', faces: 'close' }],
  ['„', { family: 'double', faces: 'open' }],
  ['‟', { family: 'double', faces: 'open' }],
  ['〝', { family: 'double', faces: 'open' }],
  ['〞', { family: 'double', faces: 'close' }],
  ["''", { family: 'double' }],
  ['``', { family: 'double', faces: 'open' }],
  ["'", { family: 'single' }],
  ['‘', { family: 'single', faces: 'open' }],
  ['’', { family: 'single', faces: 'close' }],
  ['‚', { family: 'single', faces: 'open' }],
  ['‛', { family: 'single', faces: 'open' }],
  ['`', { family: 'single', faces: 'open' }],
  ['«', { family: 'guillemet', faces: 'open' }],
  ['»', { family: 'guillemet', faces: 'close' }],
  ['‹', { family: 'single guillemet', faces: 'open' }],
  ['›', { family: 'single guillemet', faces: 'close' }],
]);

/** The family of a mark as `MarkedRun.open` names it. */
export const familyOf = (glyph: string): MarkFamily => glyphs.get(glyph)?.family ?? 'double';

const marksTogether = /["'`“”„‟〝〞‘’‚‛«»‹›＂]+/g;
const reach = 12; // characters looked at on each side of a mark

/** The quotation marks of one paragraph, in order; apostrophes and inch marks are left out. */
export function scanMarks(paragraph: string, words: QuoteWords): readonly Mark[] {
  const marks: Mark[] = [];
  let inAttribute = false;
  marksTogether.lastIndex = 0;
  for (let match = marksTogether.exec(paragraph); match; match = marksTogether.exec(paragraph)) {
    const { 0: cluster, index } = match;
    const end = index + cluster.length;
    if (cluster.length === 1 && isInsideWord(paragraph, index)) continue;
    const before = paragraph.slice(Math.max(0, index - reach), index);
    const after = paragraph.slice(end, end + reach);
    if (cluster.length === 1 && isNoMark(cluster, before, after, words)) continue;
    if (cluster === '"' && (inAttribute || before.endsWith('='))) {
      inAttribute = !inAttribute; // <a href="…">: the next mark ends the value
      continue;
    }
    const place = sideBetween(before, after);
    let at = index;
    for (const glyph of cluster.length === 1 ? [cluster] : glyphsIn(cluster, place)) {
      const { family, faces } = glyphs.get(glyph) ?? { family: 'double' };
      const side =
        faces === undefined ? place : sideFacing(faces, place, family === 'double' && isBetween(before, after));
      const possessive = glyph.length === 1 && family === 'single' && mayBePossessive(before, after);
      marks.push({ start: at, end: at + glyph.length, glyph, family, side, possessive });
      at += glyph.length;
    }
  }
  return marks;
}

/** *don’t*: as most marks in news are, so that it is looked for first. */
const isInsideWord = (paragraph: string, at: number): boolean =>
  isApostrophe(paragraph.charCodeAt(at)) &&
  isSmall(paragraph.charCodeAt(at - 1)) &&
  isSmall(paragraph.charCodeAt(at + 1));
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Which way marks face between these two stretches of text (retext-quotes and SmartyPants decide alike). */
function sideBetween(before: string, after: string): MarkSide {
  if (before === '') return 'open';
  if (after === '') return 'close';
  const opens = /[\s([{<¿¡]$/u.test(before);
  const closes = /^(?:[\s)\]}>,;:!?]|\.(?!\.))/u.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  if (opens) return 'either';
  if (/^[-–—―/]/u.test(after)) return 'close'; // “I think”—he paused
  return 'either';
}

/** A mark that is drawn to face one way is believed, unless its place says plainly that it was set the wrong way round. */
function sideFacing(faces: 'open' | 'close', place: MarkSide, isBetweenSentences: boolean): MarkSide {
  if (faces === 'open') return place === 'close' ? 'close' : 'open';
  return place === 'open' || isBetweenSentences ? 'either' : 'close';
}

/** *He left.”We stayed*: two sentences, the space is missing. */
const isBetween = (before: string, after: string): boolean => /[.!?]$/.test(before) && /^\p{Lu}/u.test(after);

/** Takes marks that touch apart: three single ones are a double and a single one, the inner one towards the words. */
function* glyphsIn(cluster: string, place: MarkSide): Generator<string> {
  for (const { 0: run } of cluster.matchAll(/'+|`+|[^'`]/gu)) {
    const odd = run.length % 2 === 1;
    const mark = run.charAt(0);
    if (mark !== "'" && mark !== '`') {
      yield run;
      continue;
    }
    if (odd && place === 'close') yield mark;
    for (let pair = 0; pair < run.length >> 1; pair++) yield mark + mark;
    if (odd && place !== 'close') yield mark;
  }
}
