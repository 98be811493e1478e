import type { DateWords } from '../lexicon/dateWords';

const special = /[.*+?^${}()|[\]\\/]/g;

/** An alternation of words, longest first, a space in a word being any white space (or a hyphen where the word has one). */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(special, String.raw`\$&`)
        .replace(/ /g, String.raw`\s+`)
        .replace(/['’]/g, "['’]"),
    )
    .join('|')})`;

/** As {@link anyOf}, for the keys of a table. */
export const keysOf = (table: ReadonlyMap<string, unknown>): string => anyOf(table.keys());

/** A parser's pattern: tried at one place (`y`), whatever the case. */
export const pattern = (source: string): RegExp => new RegExp(source, 'iy');

/** A pattern for every place in a short text. */
export const everywhere = (source: string): RegExp => new RegExp(source, 'gi');

/** How the words of a table are looked up: lower case, single spaces, straight apostrophes. */
export const keyOf = (text: string): string =>
  spaceOrApostrophe.test(text) ? text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").trim() : text.toLowerCase();
const spaceOrApostrophe = /[\s’]/;

/** The value of a word that a pattern built from `table` has matched; a final full stop is not the word's. */
export function lookUp<Value>(table: ReadonlyMap<string, Value>, text: string | undefined): Value | undefined {
  if (text === undefined) return undefined;
  const key = keyOf(text);
  return table.has(key) ? table.get(key) : table.get(key.replace(/\.$/, ''));
}

/** A month's name with the stop of an abbreviation. */
export const monthPattern = (words: DateWords): string => withStops(words.months);
/** A weekday's name with the stop of an abbreviation. */
export const weekdayPattern = (words: DateWords): string => withStops(words.weekdays);

/** Names, and those that are short for another one with or without a full stop: *Sept.* but not *March.* */
function withStops(table: ReadonlyMap<string, unknown>): string {
  const names = [...table.keys()];
  const isShort = (name: string): boolean => names.some((other) => other !== name && other.startsWith(name));
  return String.raw`(?:${anyOf(names.filter((name) => !isShort(name)))}\b|${anyOf(names.filter(isShort))}\b\.?)`;
}
/** A day of the month in figures, with or without the ending of an ordinal, that is no part of a longer number. */
export const dayFigures = (words: DateWords): string =>
  String.raw`(?:3[01]|[12]\d|0?[1-9])(?:${anyOf(words.ordinalEndings)}\b|(?!\d|[:.,]\d|%|\s?[ap]\.?m\b))`;
