import type { DateRefiner, FoundDate } from '../found';
import type { DateWords } from '../../lexicon/dateWords';
import { keyOf } from '../patterns';
import { perLanguage } from '../../lexicon/perLanguage';
import { type Beside, type NotDate, notDateRules } from './notDateRules';

const reach = 40; // characters looked at on each side

/** Drops what looks like a date and is none: names of people and papers, verbs, counts, ages, scores. */
export const filterNotDates: DateRefiner = {
  id: 'not-dates',
  refine(found, paragraph, words) {
    const names = namesFor(words);
    return found.filter((date) => {
      const own = date.rules[0];
      if (isInName(date, paragraph, names)) return false;
      const rules = date.rules.length === 1 && own !== undefined ? rulesByParser.get(own) : undefined;
      if (!rules) return true;
      const beside = besideOf(date, paragraph, words);
      return !rules.some(({ holds }) => holds(beside));
    });
  },
};

const rulesByParser: ReadonlyMap<string, readonly NotDate[]> = new Map(
  [...new Set(notDateRules.flatMap(({ parsers }) => parsers))].map((id) => [
    id,
    notDateRules.filter(({ parsers }) => parsers.includes(id)),
  ]),
);

/** The word that a text ends in, where white space stands behind it. */
function lastWord(before: string): string {
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length) return '';
  const word = trimmed.slice(trimmed.lastIndexOf(' ') + 1);
  return /^[\p{L}\p{N}’'.]+$/u.test(word) ? word : '';
}

/** What stands around a date; the words are cut out when a rule asks for them. */
class Around implements Beside {
  constructor(
    readonly match: string,
    readonly before: string,
    readonly after: string,
    readonly words: DateWords,
  ) {}
  get previous(): string {
    return lastWord(this.before);
  }
  get next(): string {
    return /^\s+([\p{L}\p{N}’'-]+)/u.exec(this.after)?.[1] ?? '';
  }
}

function besideOf({ start, end }: FoundDate, paragraph: string, words: DateWords): Beside {
  const before = paragraph.slice(Math.max(0, start - reach), start);
  return new Around(paragraph.slice(start, end), before, paragraph.slice(end, end + reach), words);
}

/** A listed name that runs over the edge of the match or covers it. */
function isInName(
  { start, end }: FoundDate,
  paragraph: string,
  names: ReadonlyMap<string, readonly string[]>,
): boolean {
  const candidates = namesWithWordOf(keyOf(paragraph.slice(start, end)), names);
  if (candidates.length === 0) return false;
  const from = Math.max(0, start - reach);
  const text = paragraph
    .slice(from, end + reach)
    .toLowerCase()
    .replace(/’/g, "'");
  return candidates.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (standsAlone(text, at, name.length) && from + at < end && start < from + at + name.length) return true;
    return false;
  });
}

/** The names that have a word of a match. One word, as most matches are, is looked up as it stands. */
function namesWithWordOf(match: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let found = noNames;
  let start = 0;
  for (let at = 0; at <= match.length; at++) {
    const code = match.charCodeAt(at);
    if (code !== 32 && code !== 45 && code !== 39 && at < match.length) continue; // space, hyphen, apostrophe
    const own = names.get(match.slice(start, at));
    if (own) found = found.length === 0 ? own : [...found, ...own];
    start = code === 39 ? at : at + 1;
  }
  return found;
}
const noNames: readonly string[] = [];

const standsAlone = (text: string, at: number, length: number): boolean =>
  !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + length));

/** The names that hold a word, by word: only those can cover a match that has it. */
const namesFor = perLanguage(({ notDates: { names } }: DateWords): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, readonly string[]>();
  for (const name of names)
    for (const word of keyOf(name).split(/[\s-]+|(?='s)/)) table.set(word, [...(table.get(word) ?? []), keyOf(name)]);
  return table;
});
