import type { Span } from '../model';
import type { Mark } from './scanMarks';

/** Two marks and what is between, or one mark and what it must have opened or closed in this paragraph. */
export interface MarkPair extends Span {
  readonly open: string;
  readonly closed: boolean;
  readonly opened?: false;
}

const deepest = 4; // marks open at once: deeper is no quoting, and bounds each search
const lookAhead = 16; // marks looked at to decide about one

/** Pairs the marks of one paragraph, nearest first, in text order. A mark without a partner costs its own run and no other. */
export function pairMarks(paragraph: string, marks: readonly Mark[]): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const words: Span = { start: paragraph.search(/\S|$/), end: paragraph.trimEnd().length };
  let nothingQuoted = true; // a closing mark alone closes something earlier only if it comes first

  marks.forEach((mark, i) => {
    const twin = open.map(({ family }) => family).lastIndexOf(mark.family);
    if (mark.side !== 'open' && twin >= 0) {
      if (!closesHere(marks, i, open.length - 1 - twin)) return;
      const opening = open[twin];
      if (opening) pairs.push({ start: opening.start, end: mark.end, open: opening.glyph, closed: true });
      open.length = twin; // what was opened inside and not closed was no quotation
      nothingQuoted = false;
    } else if (mark.side === 'close' && !setTheWrongWay(paragraph, marks, i)) {
      if (nothingQuoted && open.length === 0 && endsWords(paragraph, mark)) {
        pairs.push({ start: words.start, end: mark.end, open: mark.glyph, closed: true, opened: false });
        nothingQuoted = false;
      }
    } else {
      if (twin >= 0 && !nests(marks, i)) {
        pairs.push(...leftOpen(open[twin], paragraph.slice(0, mark.start).trimEnd().length, words));
        open.length = twin;
      }
      if (open.length < deepest) open.push(mark);
    }
  });
  pairs.push(...(open.map((mark) => leftOpen(mark, words.end, words)).find((left) => left.length > 0) ?? []));
  return pairs.filter((pair) => hasWords(paragraph, pair)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A run whose closing mark is missing. A lone single mark is more likely a stray apostrophe, unless it begins the paragraph. */
function leftOpen(mark: Mark | undefined, end: number, words: Span): readonly MarkPair[] {
  if (!mark || (mark.family === 'single' && mark.start !== words.start)) return [];
  return [{ start: mark.start, end, open: mark.glyph, closed: false }];
}

/** A single mark does not reach over a double one that is open, and a possessive closes only if nothing better comes. */
function closesHere(marks: readonly Mark[], i: number, openInside: number): boolean {
  const mark = marks[i];
  if (mark?.family !== 'single') return true;
  if (openInside > 0) return false;
  if (!mark.possessive) return true;
  for (const { family, side, possessive } of marks.slice(i + 1, i + 1 + lookAhead)) {
    if (family !== 'single') continue;
    if (side === 'open') return true;
    if (!possessive) return false;
  }
  return true;
}

/** Do the marks that follow close both this one and the one of its family that is open? Else the open one lacks its partner. */
function nests(marks: readonly Mark[], i: number): boolean {
  let depth = 2;
  for (const { family, side } of marks.slice(i + 1, i + 1 + lookAhead)) {
    if (family !== marks[i]?.family) continue;
    depth += side === 'open' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** *he said," I am ready."*: with nothing open, the first of two closing marks was set on the wrong side of its space. */
function setTheWrongWay(paragraph: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i];
  if (!mark || !/["']/.test(mark.glyph) || !/[,:\s]/.test(paragraph.charAt(mark.start - 1))) return false;
  const next = marks.slice(i + 1, i + 1 + lookAhead).find(({ family }) => family === mark.family);
  return next !== undefined && next.side !== 'open';
}

/** Single marks after a letter are apostrophes when nothing is open: only one after a stop can close a quotation. */
const endsWords = (paragraph: string, { family, start }: Mark): boolean =>
  family === 'double' || family === 'guillemet' || /[.,!?…]/.test(paragraph.charAt(start - 1));

const hasWords = (paragraph: string, { start, end, closed, opened }: MarkPair): boolean =>
  !closed || opened === false || /[\p{L}\p{N}]/u.test(paragraph.slice(start, Math.min(end, start + 200)));
