import { hashOf } from './hash';
import { formClasses, type WordTable } from './wordTable';

/** All that features ask of a word by itself: 32-bit hashes of its parts, and small numbers for its classes. */
export interface WordInfo {
  /** In lower case, marks and digits made alike. */
  readonly lower: string;
  readonly form: number;
  readonly word: number;
  /** Its last 1 to 5 letters. */
  readonly suffixes: readonly [number, number, number, number, number];
  /** Its first 1 to 3 letters. */
  readonly prefixes: readonly [number, number, number];
  readonly shape: number;
  /** 0 no capital, 1 a capital first, 2 capitals only. */
  readonly capital: number;
  /** Which tags training saw it with; for a word it did not see often, what `classes` lets expect. */
  readonly ambiguity: number;
  /** Classes as `formClasses` gives them. */
  readonly classes: number;
  readonly usual: number;
  /** What its vector and ending let expect (see `WordColumns.guess`). */
  readonly guess: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Lexicographer files of its noun and verb senses, and the verb's frames. */
  readonly sense: number;
  readonly frames: number;
  /** What the parser goes by: the word itself, or for a rare one its ending and group. */
  readonly known: number;
  /** What it does between two words: a mark that the parser counts. */
  readonly mark: Mark;
  /** A tag (joint index) that it always has, -1 for none. */
  readonly onlyTag: number;
}

export type Mark = 'quote' | 'comma' | 'bracket' | 'break' | undefined;

/** What training found out about words: kept in the weights file, by word hash. */
export interface SeenWords {
  /** Ambiguity class of words seen often. */
  readonly ambiguity: ReadonlyMap<number, number>;
  /** Words that always have one tag, and which. */
  readonly onlyTag: ReadonlyMap<number, number>;
  /** Words that the parser may go by. */
  readonly common: ReadonlySet<number>;
}

const unseenAmbiguity = 4096; // above every ambiguity class
const remembered = 50_000; // word forms kept between sentences; then the memory starts anew

const capital = /\p{Lu}/u;
const shapeClasses = [
  ['X', /\p{Lu}/u],
  ['x', /\p{L}/u],
  ['d', /\p{N}/u],
] as const;

/** *McCain’s* is `XxXxx'x`: runs of one class are cut to two. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, 40)) {
    const symbol = shapeClasses.find(([, pattern]) => pattern.test(character))?.[0] ?? character;
    if (!shape.endsWith(symbol + symbol)) shape += symbol;
  }
  return shape;
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]|``|''/g, '"'],
  [/[‘’`´]/g, "'"],
  [/[–—]|--+/g, '—'],
  [/…|\.\.+/g, '...'],
];
const plain = /^[A-Za-z]+$/;
const normal = (form: string): string =>
  plain.test(form) ? form : alike.reduce((text, [pattern, by]) => text.replace(pattern, by), form);

const markOf: ReadonlyMap<string, Mark> = new Map([
  ['"', 'quote'],
  [',', 'comma'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ...[':', ';', '—', '-'].map((mark) => [mark, 'break'] as const),
]);

/** Looks words up, each form once. The answers depend on nothing but the form and the tables. */
export class WordInfos {
  private readonly known = new Map<string, WordInfo>();

  constructor(
    private readonly table: WordTable,
    private readonly seen: SeenWords,
  ) {}

  of(form: string): WordInfo {
    const known = this.known.get(form);
    if (known) return known;
    const info = this.read(form);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(form, info);
    return info;
  }

  private read(form: string): WordInfo {
    const { columns, nesting } = this.table;
    const shown = normal(form);
    const lower = lowerOf(form);
    const word = hashOf(lower);
    const row = this.table.rowOf(lower);
    const classes = formClasses(this.table, lower);
    const fine = row < 0 ? 0 : (columns.groupLow[row] ?? 0) | ((columns.groupHigh[row] ?? 0) << 8);
    const middle = nesting.middle[fine] ?? 0;
    const initial = capital.test(shown.charAt(0)) ? (shown.length > 1 && shown === shown.toUpperCase() ? 2 : 1) : 0;
    const ending = (length: number): number => hashOf(`${length}${lower.slice(-length)}`);
    const opening = (length: number): number => hashOf(`^${lower.slice(0, length)}`);
    const rareAs = `\0${lower.slice(-3)}${initial}${/\d/.test(shown) ? 'd' : ''}${middle}`;
    return {
      lower,
      form: hashOf(shown),
      word,
      suffixes: [ending(1), ending(2), ending(3), ending(4), ending(5)],
      prefixes: [opening(1), opening(2), opening(3)],
      shape: hashOf(shapeOf(shown)),
      capital: initial,
      ambiguity: this.seen.ambiguity.get(word) ?? unseenAmbiguity + classes,
      classes,
      usual: columns.usual[row] ?? 0,
      guess: columns.guess[row] ?? 0,
      fine,
      middle,
      coarse: nesting.coarse[fine] ?? 0,
      sense: (columns.nounField[row] ?? 0) * 16 + (columns.verbField[row] ?? 0),
      frames: columns.frames[row] ?? 0,
      known: this.seen.common.has(word) ? word : hashOf(rareAs),
      mark: markOf.get(lower),
      onlyTag: this.seen.onlyTag.get(word) ?? -1,
    };
  }
}

/** A form as the tables know it: in lower case, quotation marks, dashes and digits made alike. */
export const lowerOf = (form: string): string => normal(form).toLowerCase().replace(/\d/g, '0');
