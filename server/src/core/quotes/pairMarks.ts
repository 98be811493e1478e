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
export function pairMarks(paragraph: string, marks: readonly Mark[], saying: ReadonlySet<string>): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const words: Span = { start: paragraph.search(/\S|$/), end: paragraph.trimEnd().length };
  let nothingQuoted = true; // a closing mark alone closes something earlier only if it comes first

  marks.forEach((mark, i) => {
    const twin = open.map(({ family }) => family).lastIndexOf(mark.family);
    if (mark.side !== 'open' && twin >= 0) {
      if (!closesHere(marks, i, open.length - 1 - twin) || isInches(paragraph, marks, i, open)) return;
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
        const end = endBefore(paragraph, open[twin]?.start ?? 0, mark.start, saying);
        pairs.push(...leftOpen(paragraph, open[twin], end, words));
        open.length = twin;
      }
      if (open.length < deepest) open.push(mark);
    }
  });
  pairs.push(
    ...(open.map((mark) => leftOpen(paragraph, mark, words.end, words)).find((left) => left.length > 0) ?? []),
  );
  return pairs.filter((pair) => hasWords(paragraph, pair)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A run whose closing mark is missing. A lone single mark is more likely a stray apostrophe, unless speech begins with it. */
function leftOpen(paragraph: string, mark: Mark | undefined, end: number, words: Span): readonly MarkPair[] {
  if (!mark || (mark.family === 'single' && mark.start !== words.start && !beginsSpeech(paragraph, mark))) return [];
  return [{ start: mark.start, end, open: mark.glyph, closed: false }];
}

/** After a stop and before a capital: *He turned. ‘We are*; one that is drawn to open also before *he added, ‘and we*. */
function beginsSpeech(paragraph: string, { start, end, glyph }: Mark): boolean {
  const before = paragraph.slice(Math.max(0, start - 3), start);
  const after = paragraph.slice(end, end + 2);
  return /[.?!…,:;—–]["”’']?\s$/.test(before) && (/^\p{Lu}/u.test(after) || (glyph === '‘' && /[,:]\s$/.test(before)));
}

/** Where a run without its closing mark ends before the next opening mark: *“Wait, Keller said. “Go.”* ends after *Wait*. */
function endBefore(paragraph: string, start: number, next: number, saying: ReadonlySet<string>): number {
  const tail = paragraph.slice(Math.max(start + 1, next - longestAttribution), next);
  const end = next - (tail.length - tail.trimEnd().length);
  if (!/[,?!…]\s/.test(tail)) return end;
  const attribution = /[,?!…]\s+([\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){1,7})[,.:]?\s*$/u.exec(tail);
  if (!attribution?.[1]?.split(/\s+/).some((word) => saying.has(word.replace(/[,.:]$/, '')))) return end;
  const stop = next - tail.length + attribution.index;
  return /[?!…]/.test(paragraph.charAt(stop)) ? stop + 1 : stop;
}
const longestAttribution = 80; // characters

/** A single mark does not reach over a double one that is open, and a possessive closes only if nothing better comes. */
function closesHere(marks: readonly Mark[], i: number, openInside: number): boolean {
  const mark = marks[i];
  if (mark?.family !== 'single') return true;
  if (openInside > 0) return false;
  if (!mark.possessive) return true;
  for (let at = i + 1; at <= i + lookAhead; at++) {
    const next = marks[at];
    if (next?.family !== 'single') continue;
    if (next.side === 'open') return true;
    if (!next.possessive) return false;
  }
  return true;
}

/**
 * *“It is a 15" pipe,” she said*: a straight mark after a figure stands for inches where one run is open and the next
 * mark of the family closes it as well.
 */
function isInches(paragraph: string, marks: readonly Mark[], i: number, open: readonly Mark[]): boolean {
  const mark = marks[i];
  if (mark?.glyph !== '"' || !/\d$/.test(paragraph.slice(0, mark.start).slice(-1))) return false;
  if (!/^[ -]\p{Ll}/u.test(paragraph.slice(mark.end, mark.end + 2))) return false;
  if (open.filter(({ family }) => family === mark.family).length !== 1) return false;
  const next = marks.slice(i + 1, i + 1 + lookAhead).find(({ family }) => family === mark.family);
  return next?.side === 'close';
}

/** Do the marks that follow close both this one and the one of its family that is open? Else the open one lacks its partner. */
function nests(marks: readonly Mark[], i: number): boolean {
  const family = marks[i]?.family;
  let depth = 2;
  for (let at = i + 1; at <= i + lookAhead && depth > 0; at++) {
    const next = marks[at];
    if (next && next.family === family) depth += next.side === 'open' ? 1 : -1;
  }
  return depth === 0;
}

/** *he said," I am ready."*: with nothing open, the first of two closing marks was set on the wrong side of its space. */
function setTheWrongWay(paragraph: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i];
  if (!mark || !/["']/.test(mark.glyph) || !/[,:\s]/.test(paragraph.charAt(mark.start - 1))) return false;
  for (let at = i + 1; at <= i + lookAhead; at++) {
    const next = marks[at];
    if (next?.family === mark.family) return next.side !== 'open';
  }
  return false;
}

/** After a letter a single mark is an apostrophe when nothing is open, after a figure a straight one stands for inches. */
function endsWords(paragraph: string, { glyph, family, start }: Mark): boolean {
  const last = paragraph.charAt(start - 1);
  if (family === 'single' || family === 'single guillemet') return /[.,!?…]/.test(last);
  return glyph !== '"' || !/\d/.test(last);
}

const hasWords = (paragraph: string, { start, end }: MarkPair): boolean =>
  /[\p{L}\p{N}]/u.test(paragraph.slice(start, Math.min(end, start + 200)));
