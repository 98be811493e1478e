import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate, Shape, Tense } from '../found';
import { anyOf } from '../patterns';
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
const nearest = 40; // characters before a date in which a preposition that points is looked for
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
  const near = before.slice(-nearest);
  if (verbs.by.test(near) && opensClause(before, verbs, words)) return behind(paragraph, end, verbs, words) ?? 'future';
  if (verbs.until.test(near)) return 'future';
  if (verbs.since.test(near)) return 'past';
  const own = before.slice(lastSentenceEnd(before));
  const last = lastVerb(own, verbs.all, words);
  if (last) return last;
  return behind(paragraph, end, verbs, words);
}

/** What the first verb behind a date says. */
function behind(paragraph: string, end: number, verbs: Verbs, words: DateWords): Tense | undefined {
  const after = paragraph.slice(end, end + reach);
  const stop = /[.!?]["”’)]?\s+[A-Z“"]/.exec(after);
  return firstVerb(stop ? after.slice(0, stop.index) : after, verbs.all, words);
}

/** *By Friday the gate was shut*, *…, and by Friday it was shut*: no verb of its clause stands before the date. */
function opensClause(before: string, verbs: Verbs, words: DateWords): boolean {
  const own = before.slice(lastSentenceEnd(before));
  const clause = /(?:^|[,;]\s+(?:and|but)\s+)([^,;]*)$/.exec(own)?.[1];
  return clause !== undefined && lastVerb(clause, verbs.all, words) === undefined;
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

function tenseOf(
  { groups, index: at = 0, input = '' }: RegExpExecArray | RegExpMatchArray,
  words: DateWords,
): Tense | undefined {
  const ahead = groups?.['future'];
  if (ahead !== undefined) return isName(ahead, input.slice(at + ahead.length)) ? undefined : 'future';
  const verb = (groups?.['past'] ?? groups?.['ending'] ?? '').toLowerCase();
  return words.tense.notPast.has(verb) ? undefined : 'past';
}

/** *May* the month, *Will* the given name; *Will they meet?* is the verb. */
const isName = (word: string, after: string): boolean =>
  word === 'May' || (word === 'Will' && !/^\s+(?:I|we|you|he|she|it|they|the|a|this|that)\b/.test(after));

interface Verbs {
  readonly all: RegExp;
  readonly until: RegExp;
  readonly by: RegExp;
  readonly since: RegExp;
}
const verbsOf = perLanguage(({ tense: { future, past, pastEnding, ahead }, glue }: DateWords): Verbs => {
  const ends = (list: readonly string[]): RegExp =>
    new RegExp(String.raw`\b${anyOf(list)}\s+(?:the\s+|about\s+|around\s+|at\s+least\s+|early\s+|late\s+)?$`, 'i');
  const bound = (list: readonly string[]): string =>
    String.raw`\b${anyOf(list.filter((word) => /^\w/.test(word)))}(?!\w)`;
  const clitic = (list: readonly string[]): string => anyOf(list.filter((word) => /^\W/.test(word)));
  return {
    all: new RegExp(
      String.raw`(?<future>(?<!\w)(?:${bound(ahead.be)}|${clitic(ahead.be)})\s+(?:[a-z]+\s+){0,2}?${anyOf(ahead.words)}(?!\w)|${bound(future)}|${clitic(future)}(?!\w))|(?<past>${bound(past)})|\b(?<ending>[a-z]{2,}${pastEnding})\b`,
      'gi',
    ),
    until: ends(glue.until),
    since: ends(glue.since),
    by: ends(glue.by),
  };
});
