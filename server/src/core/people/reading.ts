import {
  type PeopleWords,
  type PhraseMeaning,
  type PhraseRow,
  type PronounForm,
  wordClass,
} from '../lexicon/peopleWords';
import type { QuotedRun } from '../model';
import { type Upos, uposNames } from '../syntax/names';
import { type ArticleSyntax, noSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';

/** How a token is written. */
export const shape = { lower: 0, capital: 1, capitals: 2, initial: 3, other: 4 } as const;

/** The tokens of an article with all that the tables say of each, read once for the whole stage. */
export interface Reading {
  readonly layout: Layout;
  readonly words: PeopleWords;
  readonly length: number;
  readonly form: readonly string[];
  readonly lower: readonly string[];
  /** What the tables say of the token by its form alone. */
  readonly known: readonly TokenForm[];
  readonly shape: Uint8Array;
  /** 1 where no space stands before the token. */
  readonly glued: Uint8Array;
  /** Bits of `wordClass`. */
  readonly classes: Uint32Array;
  readonly sentence: Int32Array;
  /** The outermost quoted run that is speech, -1 outside. */
  readonly quote: Int32Array;
  /** Words that the article writes with a capital where it need not, and never without. */
  readonly proper: ReadonlySet<string>;
  /** The same, with words that only ever begin a sentence, before another capital. */
  readonly leading: ReadonlySet<string>;
  /** Words of English that open a name in this article: *Sun Yifan*, *Park Ji-woo*. */
  readonly opening: ReadonlySet<string>;
  /** Words of English that close a name in this article: *Lena H. Singer*, *Otto Norway*. */
  readonly closing: ReadonlySet<string>;
  /** Sentences whose capitals prove nothing: headlines in title case or in capitals. */
  readonly headline: Uint8Array;
  /** Whether the grammar takes a token for a common noun; `false` where there is none. */
  isCommonNoun(token: number): boolean;
  /** The same for a verb. */
  isVerb(token: number): boolean;
}

export function readTokens(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  words: PeopleWords,
  syntax: ArticleSyntax = noSyntax,
): Reading {
  const { text, tokens, sentences } = layout;
  const { length } = tokens;
  const form: string[] = [];
  const lower: string[] = [];
  const known: TokenForm[] = [];
  const shapes = new Uint8Array(length);
  const glued = new Uint8Array(length);
  const classes = new Uint32Array(length);
  const readForm = formReader(words);
  const sentence = new Int32Array(length).fill(-1);
  for (let i = 0; i < length; i++) {
    const start = tokens.starts[i] ?? 0;
    const word = text.slice(start, tokens.ends[i]);
    const read = readForm(word);
    form.push(word);
    lower.push(read.lower);
    known.push(read);
    shapes[i] = read.shape;
    classes[i] = read.classes;
    glued[i] = i > 0 && tokens.ends[i - 1] === start ? 1 : 0;
  }
  sentences.forEach(({ firstToken, endToken }, index) => sentence.fill(index, firstToken, endToken));
  const headline = headlinesOf(layout, shapes, lower, classes);
  const tagOf = (token: number): Upos | undefined => {
    const at = sentence[token] ?? -1;
    return uposNames[syntax.of(at)?.tags[token - (sentences[at]?.firstToken ?? 0)] ?? -1];
  };
  return {
    layout,
    words,
    length,
    form,
    lower,
    known,
    shape: shapes,
    glued,
    classes,
    sentence,
    quote: quotesOf(layout, quotedRuns),
    headline,
    ...properWords(layout, shapes, known, headline),
    opening: openingWords(shapes, lower, classes, glued),
    closing: closingWords(shapes, lower, classes, known),
    isCommonNoun: (token) => tagOf(token) === 'NOUN',
    isVerb: (token) => tagOf(token) === 'VERB',
  };
}

/** What a token is by its form alone. */
interface TokenForm {
  readonly lower: string;
  /** In lower case without accents. */
  readonly plain: string;
  readonly shape: number;
  readonly classes: number;
  /** The phrases that can begin with it. */
  readonly phrases: readonly PhraseRow[] | undefined;
  readonly pronoun: PronounForm | undefined;
}

const remembered = 20_000; // forms kept between articles; then the memory starts anew
const longestKept = 12; // a longer one may be a view into the text it was cut from, and keep all of that text alive
const knownForms = new WeakMap<PeopleWords, Map<string, TokenForm>>();

/** Reads forms, each once: an article says most of its words again, and after an edit nearly all of them. */
function formReader(words: PeopleWords): (word: string) => TokenForm {
  const known = knownForms.get(words) ?? new Map<string, TokenForm>();
  knownForms.set(words, known);
  return (word) => {
    const earlier = known.get(word);
    if (earlier) return earlier;
    const read = tokenForm(word, words);
    if (known.size >= remembered) known.clear();
    if (word.length <= longestKept) known.set(word, read);
    return read;
  };
}

function tokenForm(word: string, words: PeopleWords): TokenForm {
  // The full stop of an abbreviation is part of its token: *Mr.* is looked up as *mr*.
  const lower = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(\p{L}{2,})\.$/u, '$1');
  const written = shapeOf(word);
  // *US*, *WHO*, *IT* are no pronouns: a short word in capitals is a body’s letters.
  const letters = written === shape.capitals && lower.length < 4;
  const plain = unaccented(lower);
  const all = words.classes.get(lower) ?? words.classes.get(plain) ?? 0;
  return {
    lower,
    plain,
    shape: written,
    classes: letters ? all & (wordClass.suffix | wordClass.given | wordClass.date) : all,
    phrases: words.phrases.get(lower),
    pronoun: words.pronouns.get(lower),
  };
}

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 65) return shape.other;
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word)) return shape.initial;
  if (/^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(word)) return shape.capitals;
  if (/^\p{Lu}/u.test(word)) return shape.capital;
  if (/^[a-z]['’]\p{Lu}|^(?:e|i)[A-Z]/u.test(word)) return shape.capital; // d'Alba, eBay
  return /^\p{L}/u.test(word) ? shape.lower : shape.other;
}

/** `é` → `e`: how names are compared. */
export function unaccented(text: string): string {
  let plain = true;
  for (let i = 0; plain && i < text.length; i++) plain = text.charCodeAt(i) < 128;
  if (plain) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[ðđ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/þ/g, 'th');
}

function quotesOf({ tokens }: Layout, quotedRuns: readonly QuotedRun[]): Int32Array {
  const quote = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  const spans = quotedRuns.flatMap((run, index) =>
    run.class === 'speech' && run.depth === 0 ? run.parts.map((part) => ({ part, index })) : [],
  );
  spans.sort((a, b) => a.part.start - b.part.start);
  for (const { part, index } of spans) {
    while (token < tokens.length && (tokens.starts[token] ?? 0) < part.start) token++;
    for (; token < tokens.length && (tokens.starts[token] ?? 0) < part.end; token++) quote[token] = index;
  }
  return quote;
}

/** A family name that is a word too, before a given name or two syllables with a hyphen. */
function openingWords(
  shapes: Uint8Array,
  lower: readonly string[],
  classes: Uint32Array,
  glued: Uint8Array,
): ReadonlySet<string> {
  const found = new Set<string>();
  const asWord = wordClass.thing | wordClass.date | wordClass.function;
  for (let i = 0; i + 1 < lower.length; i++) {
    const bits = classes[i] ?? 0;
    if (
      !(bits & wordClass.familyFirst) ||
      !(bits & asWord) ||
      shapes[i] !== shape.capital ||
      shapes[i + 1] !== shape.capital
    )
      continue;
    const hyphen = /^[-‐‑]$/.test(lower[i + 2] ?? '') && glued[i + 2] === 1 && glued[i + 3] === 1;
    if (hyphen || ((classes[i + 1] ?? 0) & wordClass.given) !== 0) found.add(lower[i] ?? '');
  }
  return found;
}

/** Whether a given name, and it may be initials, stand right before a word that can close a name: *Lena H. | Singer*. */
export function followsGiven(
  { shape: shapes, form }: Pick<Reading, 'shape' | 'form'>,
  classes: Uint32Array,
  token: number,
): boolean {
  let at = token - 1;
  while (shapes[at] === shape.initial || (form[at] === '.' && shapes[at - 1] === shape.initial)) at--;
  const bits = classes[at] ?? 0;
  const isGiven = (bits & wordClass.given) !== 0;
  const isWordToo = (bits & wordClass.givenWord) !== 0 && (bits & (wordClass.date | wordClass.function)) === 0;
  const isBody = ((classes[token] ?? 0) & wordClass.body) !== 0; // *Victoria Police*, but *Lena H. Band*
  return shapes[at] === shape.capital && (isGiven || isWordToo) && (!isBody || at < token - 1);
}

/** A family name that is a role, a people, a place or a body too, as it stands after a given name. */
function closingWords(
  shapes: Uint8Array,
  lower: readonly string[],
  classes: Uint32Array,
  known: readonly TokenForm[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const bodies = wordClass.bodyMark | wordClass.body | wordClass.thing;
  for (let i = 1; i < lower.length; i++) {
    if (shapes[i] !== shape.capital || shapes[i + 1] === shape.capital || shapes[i + 1] === shape.initial) continue;
    const isWord =
      ((classes[i] ?? 0) & bodies) !== 0 || known[i]?.phrases?.some(({ rest }) => rest.length === 0) === true;
    if (isWord && followsGiven({ shape: shapes, form: lower }, classes, i)) found.add(lower[i] ?? '');
  }
  return found;
}

function properWords(
  { sentences }: Layout,
  shapes: Uint8Array,
  known: readonly TokenForm[],
  headline: Uint8Array,
): Pick<Reading, 'proper' | 'leading'> {
  const proper = new Set<string>();
  const leading = new Set<string>();
  const small = new Set<string>();
  sentences.forEach(({ firstToken, endToken }, index) => {
    for (let i = firstToken; i < endToken; i++) {
      const word = known[i]?.plain ?? '';
      if (shapes[i] === shape.lower) small.add(word);
      else if (!headline[index] && shapes[i] === shape.capital) {
        const inside = i > firstToken && (shapes[i - 1] !== shape.other || /^[-‐‑]$/.test(known[i - 1]?.lower ?? ''));
        if (inside) proper.add(word);
        else if (shapes[i + 1] === shape.capital) leading.add(word);
      }
    }
  });
  for (const word of proper) leading.add(word);
  for (const word of small) {
    proper.delete(word);
    leading.delete(word);
  }
  return { proper, leading };
}

function headlinesOf(
  { sentences, paragraphs }: Layout,
  shapes: Uint8Array,
  lower: readonly string[],
  classes: Uint32Array,
): Uint8Array {
  const headline = new Uint8Array(sentences.length);
  sentences.forEach(({ firstToken, endToken, paragraph }, index) => {
    let words = 0;
    let capitals = 0;
    let loud = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (shapes[i] === shape.other || ((classes[i] ?? 0) & 1 && (lower[i]?.length ?? 0) < 5)) continue;
      words++;
      if (shapes[i] !== shape.lower) capitals++;
      if (shapes[i] === shape.capitals && (lower[i]?.length ?? 0) > 3) loud++;
    }
    const heading = paragraphs[paragraph]?.kind === 'heading';
    // A headline with a full stop is no heading to the text stage: it stands alone above everything else.
    const below = sentences[1];
    const above = index === 0 && below !== undefined && below.paragraph !== paragraph && words > 6;
    const titleCase = (heading && words > 3 && capitals >= words * 0.8) || (above && capitals === words);
    if (titleCase || (loud > 2 && loud >= words * 0.5)) headline[index] = 1;
  });
  return headline;
}

/** A phrase of the tables that begins at a token, the longest that fits. */
export interface PhraseHit {
  readonly end: number;
  readonly meaning: PhraseMeaning;
}

export function phraseAt({ known, lower, length }: Reading, token: number, limit = length): PhraseHit | undefined {
  const rows = known[token]?.phrases;
  if (!rows) return undefined;
  for (const { rest, meaning } of rows) {
    if (token + 1 + rest.length > limit) continue;
    let fits = true;
    for (let k = 0; fits && k < rest.length; k++) fits = lower[token + 1 + k] === rest[k];
    if (fits) return { end: token + 1 + rest.length, meaning };
  }
  return undefined;
}

export const has = (reading: Reading, token: number, bits: number): boolean =>
  ((reading.classes[token] ?? 0) & bits) !== 0;

export const spanOf = (
  { layout }: Reading,
  first: number,
  end: number,
): { readonly start: number; readonly end: number } => ({
  start: layout.tokens.starts[first] ?? 0,
  end: layout.tokens.ends[end - 1] ?? 0,
});

export const textOf = (reading: Reading, first: number, end: number): string => {
  const { start, end: stop } = spanOf(reading, first, end);
  return reading.layout.text.slice(start, stop);
};
