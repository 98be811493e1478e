import { contentEnd, trimmedContent } from './clauses';
import type { CueHere, Match } from './match';
import { hasWord, type Range, type Reading } from './reading';
import { contentEndInTree, subjectInTree } from './treeRoles';

/** A comma or a dash. */
export const comma = /^[,—–-]+$/;

/** The match with `content` added; nothing where there is none, or only marks: *“Nobody called.”* calls nothing. */
export const withContent = (
  reading: Reading,
  match: Match,
  content: Range | undefined,
  change: Partial<Match> = {},
): Match | undefined =>
  content && hasWord(reading, content) ? { ...match, ...change, content: [...match.content, content] } : undefined;

/** A thing that says something because it is written there: *the sign*, *the sign at the gate*. */
export function isMute(reading: Reading, { from, to }: Range): boolean {
  let end = from + 1;
  while (end < to && reading.tag(end) !== 'ADP') end++;
  return reading.words.mute.has(reading.lower(end - 1)) || reading.words.mute.has(reading.lower(to - 1));
}

/** The subject that the parse gives the cue, outside quotations that the cue is not in. */
export function ownSubject(reading: Reading, { cue }: Match): Range | undefined {
  if (cue.participle && reading.word(cue.range.from - 1) === ',') return undefined; // *X met Y on Monday, saying …*
  const subject = cue.verb && subjectInTree(reading, cue.head);
  if (!subject?.own || reading.runAt(subject.head) !== cue.runPart) return undefined;
  return subject.range;
}

/** The cue stands in a clause that leads up to the main one: *Asked whether …, she said*, *When he said …, she left*. */
export function introduces(reading: Reading, { range, window, finite }: CueHere): boolean {
  let first = window.from;
  while (first < range.from && /^(?:PUNCT|CCONJ)$/.test(reading.tag(first))) first++;
  if (!finite) return range.from - first <= 2;
  return (
    reading.tag(first) === 'SCONJ' ||
    (/^(?:WRB|IN)$/.test(reading.fine(first)) && reading.words.clauses.introductions.has(reading.lower(first)))
  );
}

export function contentFrom(reading: Reading, from: number, { cue }: Match, parsed: boolean): Range | undefined {
  const end = contentEnd(reading, from, cue.window, introduces(reading, cue) ? 'main-clause' : 'sentence');
  const inTree = parsed ? contentEndInTree(reading, cue.head, from, end) : end;
  return trimmedContent(reading, { from, to: afterMarks(reading, from, inTree, end, cue.runPart) });
}

/** Marks that open inside content close inside it: *she was “sad, but not astonished”*. At most `ceiling`. */
function afterMarks(reading: Reading, from: number, to: number, ceiling: number, own: number): number {
  const run = reading.runAt(to - 1);
  const part = run === own ? undefined : reading.runParts[run];
  return part && part.from >= from && part.to > to && part.to <= ceiling ? part.to : to;
}
