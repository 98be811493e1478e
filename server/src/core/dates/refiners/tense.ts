import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate, Shape, Tense } from '../found';
import { anyOf } from '../patterns';
import { perLanguage } from '../perLanguage';

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
  const verbs = verbsOf(words);
  const before = paragraph.slice(Math.max(0, start - reach), start);
  if (verbs.until.test(before)) return 'future';
  if (verbs.since.test(before)) return 'past';
  const own = before.slice(lastSentenceEnd(before));
  const last = lastVerb(own, verbs.all, words);
  if (last) return last;
  const after = paragraph.slice(end, end + reach);
  const stop = /[.!?]["”’)]?\s+[A-Z“"]/.exec(after);
  return firstVerb(stop ? after.slice(0, stop.index) : after, verbs.all, words);
}

function lastSentenceEnd(text: string): number {
  let at = 0;
  for (const match of text.matchAll(/[a-z)\d%][.!?]["”’)]?\s+(?=[A-Z“"])/g)) at = match.index + match[0].length;
  return at;
}

function lastVerb(text: string, all: RegExp, words: DateWords): Tense | undefined {
  let found: Tense | undefined;
  let futureEnd = -1;
  for (const match of text.matchAll(all)) {
    const said = tenseOf(match, words);
    // In *is to be held*, *should be completed* the second form is a participle: the first one tells.
    if (said === 'past' && isParticiple(futureEnd < 0 ? '-' : text.slice(futureEnd, match.index))) continue;
    if (said === 'future') futureEnd = match.index + match[0].length;
    found = said ?? found;
  }
  return found;
}

/** The first verb; where a second one hangs on it that points ahead, that one: *was scheduled*, *had been due*. */
function firstVerb(text: string, all: RegExp, words: DateWords): Tense | undefined {
  let first: Tense | undefined;
  let end = 0;
  for (const match of text.matchAll(all)) {
    const said = tenseOf(match, words);
    if (first !== undefined && (said !== 'future' || !isParticiple(text.slice(end, match.index)))) return first;
    first = said ?? first;
    if (first === 'future') return first;
    end = match.index + match[0].length;
  }
  return first;
}

const isParticiple = (between: string): boolean => /^\s+(?:(?:be|have|been|get|not|also|\w+ly)\s+){0,3}$/.test(between);

function tenseOf({ groups }: RegExpExecArray | RegExpMatchArray, words: DateWords): Tense | undefined {
  const ahead = groups?.['future'];
  if (ahead !== undefined) return ahead === 'May' || ahead === 'Will' ? undefined : 'future'; // a month, a given name
  const verb = (groups?.['past'] ?? groups?.['ending'] ?? '').toLowerCase();
  return words.tense.notPast.has(verb) ? undefined : 'past';
}

interface Verbs {
  readonly all: RegExp;
  readonly until: RegExp;
  readonly since: RegExp;
}
const verbsOf = perLanguage(({ tense: { future, past, pastEnding }, glue }: DateWords): Verbs => {
  const bound = (list: readonly string[]): string =>
    String.raw`\b${anyOf(list.filter((word) => /^\w/.test(word)))}(?!\w)`;
  const clitics = anyOf(future.filter((word) => /^\W/.test(word)));
  return {
    all: new RegExp(
      String.raw`(?<future>${bound(future)}|${clitics}(?!\w))|(?<past>${bound(past)})|\b(?<ending>[a-z]{2,}${pastEnding})\b`,
      'gi',
    ),
    until: new RegExp(
      String.raw`\b${anyOf(glue.until)}\s+(?:the\s+|about\s+|around\s+|at\s+least\s+|early\s+|late\s+)?$`,
      'i',
    ),
    since: new RegExp(
      String.raw`\b${anyOf(glue.since)}\s+(?:the\s+|about\s+|around\s+|at\s+least\s+|early\s+|late\s+)?$`,
      'i',
    ),
  };
});
