import { behindMask, figuresMask, shortYearMask, type TriggerMask, unitMask, withTie } from './triggers';
import { hashed, isApostrophe, isFigure, isLetter, letterOf, type WordEntry, type WordTable } from './words';

/** The words and figures of a text at which a date may begin or that trigger a search for one, in order. */
export interface Scan {
  readonly starts: readonly number[];
  /** How many words and figures stand before each; those that are nothing to dates are counted and not kept. */
  readonly counts: readonly number[];
  /** What each triggers; 0 where nothing. */
  readonly kinds: readonly TriggerMask[];
  readonly entries: readonly WordEntry[];
  /** The kinds that there are at all. */
  readonly present: TriggerMask;
}

/**
 * One pass over a text. A word is letters, with figures behind them or not, or single letters with stops (*a.m*); a
 * hyphen and an apostrophe end it. Figures take what stands between them (*3:30*, *1/2/2024*) and letters behind them.
 */
export function scan(text: string, table: WordTable): Scan {
  const starts: number[] = [];
  const kinds: TriggerMask[] = [];
  const entries: WordEntry[] = [];
  const counts: number[] = [];
  let present = 0;
  let count = 0;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const first = letterOf(code);
    if (first !== 0) {
      const start = at;
      let hash = hashed(0, first);
      for (at++; at < length; at++) {
        const next = text.charCodeAt(at);
        const letter = letterOf(next);
        if (letter === 0 && !isFigure(next) && !(next === 46 && isStopInside(text, start, at))) break;
        hash = hashed(hash, letter || next);
      }
      const entry = table.at(text, start, at, hash);
      if (entry) {
        const tied = withTie(entry.kinds, text.charCodeAt(start - 1), text.charCodeAt(at));
        const mask = (tied & behindMask) === 0 || standsBehindUnit(kinds, counts, count) ? tied : tied & ~behindMask;
        starts.push(start);
        counts.push(count);
        kinds.push(mask);
        entries.push(entry);
        present |= mask;
      }
      count++;
      continue;
    }
    const isShortYear = isApostrophe(code) && isFigure(text.charCodeAt(at + 1)); // ’90s
    if (!isShortYear && !isFigure(code) && code !== half) {
      at++;
      continue;
    }
    const end = figuresEnd(text, at + 1);
    const mask = isShortYear ? figuresMask(text, at + 1, end) | shortYearMask : figuresMask(text, at, end);
    starts.push(at);
    counts.push(count++);
    kinds.push(mask);
    entries.push(table.figures);
    present |= mask;
    at = end;
  }
  return { starts, counts, kinds, entries, present };
}

const half = 0xbd; // ½

/** *ago* and *later* count for something only where one of the three words before is a unit or a weekday. */
function standsBehindUnit(kinds: readonly TriggerMask[], counts: readonly number[], count: number): boolean {
  for (let at = counts.length - 1; at >= 0 && (counts[at] ?? 0) >= count - 3; at--)
    if (((kinds[at] ?? 0) & unitMask) !== 0) return true;
  return false;
}

/** The stop of *a.m*, *B.C.E*: between single letters. */
function isStopInside(text: string, start: number, at: number): boolean {
  if (at - start > 1 && text.charCodeAt(at - 2) !== 46) return false;
  const after = text.charCodeAt(at + 2);
  return isLetter(text.charCodeAt(at + 1)) && !isLetter(after) && !isFigure(after);
}

function figuresEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isFigure(code) || isLetter(code)) continue;
    if (!isBetweenFigures(code) || !isFigure(text.charCodeAt(end + 1)) || !isFigure(text.charCodeAt(end - 1))) break;
  }
  return end;
}

const isBetweenFigures = (code: number): boolean => code === 44 || code === 46 || code === 47 || code === 58; // , . / :
