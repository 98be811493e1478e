import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate, Shape, Tense } from '../found';
import { anyOf } from '../patterns';
import { type Verb, verbsIn } from '../verbs';
import { perLanguage } from '../../lexicon/perLanguage';

const needsTense: readonly Shape[] = [
  'weekday',
  'month',
  'month-day',
  'day-of-month',
  'season',
  'period',
  'holiday',
  'day',
  'date',
];
const reach = 110; // characters before and after a date in which its verb is looked for

/** Notes what the nearest verb of the sentence says of the time of a date: *said Monday* is past, *will meet on Monday* is not. */
export const tense: DateRefiner = {
  id: 'tense',
  refine: (found, paragraph, words) =>
    found.map((date) => {
      if (!needsTense.includes(date.shape)) return date;
      const said = tenseAt(date, paragraph, words);
      return said ? { ...date, tense: said } : date;
    }),
};

/** The tense of the verb nearest before a date, else nearest after it, in its sentence; a preposition that points goes first. */
export function tenseAt({ start, end }: FoundDate, paragraph: string, words: DateWords): Tense | undefined {
  const pointer = pointerOf(words);
  pointer.lastIndex = start;
  const { by, until, since } = pointer.exec(paragraph)?.groups ?? {};
  const from = sentenceStart(paragraph, Math.max(0, start - reach), start);
  if (by !== undefined && opensClause(paragraph, from, start, words)) return behind(paragraph, end, words) ?? 'future';
  if (by !== undefined || until !== undefined) return 'future';
  if (since !== undefined) return 'past';
  return lastOf(verbsIn(paragraph, from, start, words), paragraph) ?? behind(paragraph, end, words);
}

/** What the first verb behind a date says. */
function behind(paragraph: string, end: number, words: DateWords): Tense | undefined {
  const after = paragraph.slice(end, end + reach);
  const stop = /[.!?]["”’)]?\s+[A-Z“"]/.exec(after);
  return firstOf(verbsIn(paragraph, end, end + (stop?.index ?? after.length), words), paragraph);
}

/** *By Friday the gate was shut*, *…, and by Friday it was shut*: no verb of its clause stands before the date. */
function opensClause(paragraph: string, from: number, to: number, words: DateWords): boolean {
  const clause = /(?:^|[,;]\s+(?:and|but)\s+)([^,;]*)$/.exec(paragraph.slice(from, to))?.[1];
  return clause !== undefined && lastOf(verbsIn(paragraph, to - clause.length, to, words), paragraph) === undefined;
}

/** Where the sentence at `to` begins, as far as can be seen from `from` on. */
function sentenceStart(paragraph: string, from: number, to: number): number {
  let at = from;
  for (const match of paragraph.slice(from, to).matchAll(/[a-z)\d%][.!?]["”’)]?\s+(?=[A-Z“"])/g))
    at = from + match.index + match[0].length;
  return at;
}

function lastOf(verbs: readonly Verb[], paragraph: string): Tense | undefined {
  let found: Tense | undefined;
  let futureEnd: number | undefined;
  for (const { tense, start, end } of verbs) {
    // In *is to be held*, *should be completed* the second form is a participle: the first one tells.
    if (tense === 'past' && futureEnd !== undefined && isParticiple(paragraph.slice(futureEnd, start))) continue;
    if (tense === 'future') futureEnd = end;
    found = tense;
  }
  return found;
}

/** The first verb; where a second one hangs on it that points ahead, that one: *was scheduled*, *had been due*. */
function firstOf(verbs: readonly Verb[], paragraph: string): Tense | undefined {
  const [first, second] = verbs;
  if (first?.tense !== 'past' || second?.tense !== 'future') return first?.tense;
  return isParticiple(paragraph.slice(first.end, second.start)) ? 'future' : 'past';
}

const isParticiple = (between: string): boolean => /^\s+(?:(?:be|have|been|get|not|also|\w+ly)\s+){0,3}$/.test(between);

/** The prepositions that point, as they stand before a date. */
const pointerOf = perLanguage(({ glue: { by, until, since } }: DateWords) => {
  const between = String.raw`\s{1,3}(?:the\s+|about\s+|around\s+|at\s+least\s+|early\s+|late\s+)?`;
  return new RegExp(
    String.raw`(?<=\b(?:(?<by>${anyOf(by)})|(?<until>${anyOf(until)})|(?<since>${anyOf(since)}))${between})`,
    'iy',
  );
});
