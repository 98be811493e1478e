import { hasFinite } from './clauses';
import type { Range, Reading } from './reading';

/** Words a name may have: keeps the stage linear whatever the text. */
const longest = 4;

/**
 * The words at `start` that could be a name which the tagger took for something else, since it is written small or
 * unheard of: *“Wait,” said mark keller, a pilot.* None of them is of a closed class. Only for places where nothing but
 * a source can stand.
 */
export function bareNameAt(reading: Reading, start: number, ceiling: number): Range | undefined {
  let to = start;
  while (to < ceiling && to - start < longest && couldName(reading, to)) to++;
  return to > start ? { from: start, to } : undefined;
}

/** The one such word that stands between a quotation and a cue at `end`: *“Wait,” quick said.* */
export function bareNameBetween(reading: Reading, end: number, floor: number): Range | undefined {
  const from = end - 1;
  if (from <= floor || reading.runAt(from - 1) < 0) return undefined;
  return couldName(reading, from) ? { from, to: end } : undefined;
}

/** The words before the colon at `colon` that open its sentence or follow a dash: *mark keller: “Wait.”* */
export function bareLabel(reading: Reading, colon: number, floor: number): Range | undefined {
  let from = colon;
  while (from > floor && colon - from < longest && couldName(reading, from - 1)) from--;
  const before = from - 1;
  const setOff = from === floor || (/^[—–-]+$/.test(reading.word(before)) && !reading.isTight(before));
  const label = { from, to: colon };
  return from < colon && setOff && !hasFinite(reading, label) ? label : undefined;
}

function couldName(reading: Reading, i: number): boolean {
  const { functionWords, clauses, verbs } = reading.words;
  const form = reading.lower(i);
  if (!/^\p{L}/u.test(form) || reading.runAt(i) >= 0 || verbs.has(form)) return false;
  const closed = [
    functionWords.determiners,
    functionWords.possessives,
    functionWords.pronouns,
    functionWords.prepositions,
    functionWords.conjunctions,
    functionWords.subordinators,
    functionWords.auxiliaries,
    functionWords.adverbs,
    functionWords.negations,
    functionWords.questionWords,
    functionWords.times,
    clauses.cueAdverbs,
  ];
  return !closed.some((words) => words.has(form));
}
