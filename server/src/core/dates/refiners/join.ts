import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate } from '../found';
import { perLanguage } from '../../lexicon/perLanguage';
import { isBefore, type Join, joinsOf } from './joins';

const reach = 24; // characters that may lie between two neighbours

const rounds = 3; // a joined expression may join again: *the third quarter* of *last year*, at *noon* on *Friday, May 3*

/** Makes one expression of neighbours that belong together, by the table in `joins.ts`; its first rows go first. */
export const join: DateRefiner = {
  id: 'join',
  refine(found, paragraph, words) {
    let current = found;
    for (let round = 0; round < rounds; round++) {
      const before = current.length;
      for (const row of joinsFor(words)) current = joinedBy(row, current, paragraph, words);
      if (current.length === before) break;
    }
    return current;
  },
};

function joinedBy(row: Join, found: readonly FoundDate[], paragraph: string, words: DateWords): readonly FoundDate[] {
  const done: FoundDate[] = [];
  for (const next of found) {
    const last = done.at(-1);
    const joined = last && joinTwo(row, last, next, paragraph, words);
    if (joined) done.pop();
    done.push(joined ?? next);
  }
  return done.length === found.length ? found : done;
}

function joinTwo(
  { id, gap, left: lefts, right: rights, opening, join }: Join,
  left: FoundDate,
  right: FoundDate,
  paragraph: string,
  words: DateWords,
): FoundDate | undefined {
  if (!lefts.includes(left.shape) || !rights.includes(right.shape)) return undefined;
  if (right.start - left.end > reach || right.start < left.end) return undefined;
  const between = paragraph.slice(left.end, right.start);
  if (opening && !opening.test(paragraph.slice(Math.max(0, left.start - reach), left.start))) return undefined;
  const reading = gap.test(between) ? join(left, right) : undefined;
  if (!reading) return undefined;
  const how =
    reading.how.by === 'shift' && left.shape === 'duration' && isBefore(between, words)
      ? { ...reading.how, sign: -1 as const }
      : reading.how;
  return { ...reading, how, start: left.start, end: right.end, rules: [...left.rules, ...right.rules, id] };
}

const joinsFor = perLanguage(joinsOf);
