import type { DateWords } from '../lexicon/dateWords';
import { anyOf, keyOf, keysOf, lookUp } from './patterns';
import { perLanguage } from '../lexicon/perLanguage';

/** A count in figures or words, with halves and quarters: *3*, *2.5*, *twenty-four*, *two and a half*, *half a*, *a*. */
export function countPattern(words: DateWords): string {
  const small = `(?:${keysOf(words.cardinals)}|${keysOf(words.scales)})`;
  const inWords = String.raw`${small}(?:(?:-|\s+and\s+|\s+)${small}){0,5}`;
  const half = anyOf(words.glue.half);
  const a = anyOf(words.glue.indefinite);
  const and = anyOf(words.glue.and);
  return [
    String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?|${inWords})(?:[-\s]+${and}[-\s]+(?:${a}[-\s]+)?(?:${half}|quarter))?`,
    String.raw`${half}[-\s]+${a}`,
    `${a}[-\\s]+${half}`,
    half,
    `½`,
    String.raw`[13]/[24]`,
    String.raw`(?:${a}|three)[-\s]+quarters?\s+of\s+${a}(?=\s+hour)`,
    keysOf(words.vagueCounts),
    a,
    'another',
  ].join('|');
}

/** What a match of {@link countPattern} may begin with, figures aside. */
export const countWords = (words: DateWords): readonly string[] => [
  ...words.cardinals.keys(),
  ...words.scales.keys(),
  ...words.vagueCounts.keys(),
  ...words.glue.half,
  ...words.glue.indefinite,
  'another',
];

/** The number that a match of {@link countPattern} states; `undefined` where it is left open (*several*). */
export function readCount(text: string, words: DateWords): number | undefined {
  const key = keyOf(text).replace(/-/g, ' ');
  if (words.vagueCounts.has(key)) return words.vagueCounts.get(key);
  if (key === '½') return 0.5;
  if (/quarters? of an?$/.test(key)) return key.startsWith('three') ? 0.75 : 0.25;
  const parts = /^(\d)\/(\d)$/.exec(key);
  if (parts) return Number(parts[1]) / Number(parts[2]);
  const [whole = '', fraction] = key.split(fractionOf(words));
  const extra = fraction === undefined ? 0 : fraction.endsWith('quarter') ? 0.25 : 0.5;
  if (words.glue.half.some((half) => whole.split(' ').includes(half))) return 0.5;
  if (words.glue.indefinite.includes(whole) || whole === 'another') return 1 + extra;
  if (/^\d/.test(whole)) return Number(whole.replace(/,/g, '')) + extra;
  const number = readCardinal(whole, words);
  return number === undefined ? undefined : number + extra;
}

/** *two hundred and forty* → 240; `undefined` where it is no number. */
export function readCardinal(text: string, words: DateWords): number | undefined {
  let total = 0;
  let group = 0;
  let any = false;
  for (const word of keyOf(text).split(/[\s-]+/)) {
    if (words.glue.and.includes(word)) continue;
    const scale = words.scales.get(word);
    const value = words.cardinals.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    if (scale === undefined && value === undefined) return undefined;
    any = true;
    if (scale === 1000) {
      total += (group || 1) * 1000;
      group = 0;
    } else if (scale !== undefined) group = (group || 1) * scale;
    else group += value ?? 0;
  }
  return any ? total + group : undefined;
}

/** *first*, *21st*, *twenty-first*. */
export const ordinalPattern = (words: DateWords): string =>
  String.raw`(?:\d{1,2}${anyOf(words.ordinalEndings)}\b|${keysOf(words.ordinals)})`;

/** The number of an ordinal in figures or words. */
export function readOrdinal(text: string, words: DateWords): number | undefined {
  const figures = /^\d+/.exec(text.trim());
  return figures ? Number(figures[0]) : words.ordinals.get(keyOf(text));
}

/** A year in figures: four of them. */
export const yearFigures = String.raw`(?:1\d{3}|20\d{2}|21\d{2})(?![\d:]|[.,]\d|%)`;

/** A year in words: *nineteen eighty-four*, *two thousand and ten*, *one thousand seven hundred and eighty nine*. */
export function yearInWords(words: DateWords): string {
  const small = keysOf(words.cardinals);
  const teens = anyOf([...words.cardinals].filter(([, n]) => n >= 15 && n <= 20).map(([word]) => word));
  const rest = String.raw`(?:${small}(?:[-\s]${small})?|(?:hundred|oh?\s${small}|zero\s${small})(?:\s+and\s+${small}(?:[-\s]${small})?)?)`;
  const thousands = String.raw`(?:one|two)\s+thousand(?:\s+${small}\s+hundred)?(?:\s+(?:and\s+)?${small}(?:[-\s]${small})?)?`;
  return String.raw`(?:${thousands}|${teens}[-\s]${rest})\b`;
}

/** The year that a match of {@link yearFigures} or {@link yearInWords} states, *’15* being the one nearest to 2000. */
export function readYear(text: string | undefined, words: DateWords): number | undefined {
  if (text === undefined) return undefined;
  const key = keyOf(text).replace(/^'/, '');
  if (/^\d{2}$/.test(key)) return Number(key) + (Number(key) < 50 ? 2000 : 1900);
  if (/^\d{3,4}$/.test(key)) return Number(key);
  const parts = key.split(/[\s-]+/);
  if (parts.includes('thousand')) return readCardinal(key, words);
  const first = lookUp(words.cardinals, parts[0]);
  const others = parts.slice(1).filter((word) => word !== 'oh' && word !== 'o');
  const second =
    others[0] === 'hundred'
      ? (readCardinal(others.slice(1).join(' '), words) ?? 0)
      : readCardinal(others.join(' '), words);
  return first === undefined || second === undefined || second > 99 ? undefined : first * 100 + second;
}

/** Where the fraction of a count begins: *two* and a half. */
const fractionOf = perLanguage(
  (words: DateWords) => new RegExp(String.raw`\s+${anyOf(words.glue.and)}\s+(?=[\w\s]{0,12}\b(?:half|quarter)$)`, 'i'),
);
