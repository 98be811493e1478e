import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate } from '../found';
import { isBefore, type Join, joinsOf } from './joins';

const reach = 24; // characters that may lie between two neighbours

/** Makes one expression of neighbours that belong together, by the table in `joins.ts`. */
export const join: DateRefiner = {
  id: 'join',
  refine(found, paragraph, words) {
    const joins = joinsFor(words);
    const done: FoundDate[] = [];
    for (const next of found) {
      let current = next;
      for (let last = done.at(-1); last; last = done.at(-1)) {
        const joined = joinTwo(last, current, paragraph, joins, words);
        if (!joined) break;
        done.pop();
        current = joined;
      }
      done.push(current);
    }
    return done;
  },
};

function joinTwo(
  left: FoundDate,
  right: FoundDate,
  paragraph: string,
  joins: readonly Join[],
  words: DateWords,
): FoundDate | undefined {
  if (right.start - left.end > reach || right.start < left.end) return undefined;
  const between = paragraph.slice(left.end, right.start);
  for (const { id, gap, left: lefts, right: rights, join } of joins) {
    if (!lefts.includes(left.shape) || !rights.includes(right.shape) || !gap.test(between)) continue;
    const reading = join(left, right);
    if (!reading) continue;
    const how =
      reading.how.by === 'shift' && left.shape === 'duration' && isBefore(between, words)
        ? { ...reading.how, sign: -1 as const }
        : reading.how;
    return { ...reading, how, start: left.start, end: right.end, rules: [...left.rules, ...right.rules, id] };
  }
  return undefined;
}

const known = new WeakMap<DateWords, readonly Join[]>();
function joinsFor(words: DateWords): readonly Join[] {
  const joins = known.get(words) ?? joinsOf(words);
  known.set(words, joins);
  return joins;
}
