import type { DateWords } from '../lexicon/dateWords';
import type { DateParser, FoundDate } from './found';
import type { Scan } from './scan';
import { codedMask, maskOf, type TriggerMask, triggerTable, wordsOf } from './triggers';
import { type WordEntry, type WordTable, wordTable } from './words';

export interface CompiledParser {
  readonly parser: DateParser;
  readonly mask: TriggerMask;
  readonly lead: number;
  readonly trail: number;
  /** A find may have an article before its first word. */
  readonly startsWithArticle: boolean;
}

/** The parsers of a language, and its words with what they trigger and which parsers may begin at them. */
export interface Machinery {
  readonly parsers: readonly CompiledParser[];
  readonly table: WordTable;
}

/** Readies parsers for their search: which words each may begin with is looked up, not tried. */
export function compiled(list: readonly DateParser[], words: DateWords): Machinery {
  const triggers = triggerTable(words);
  const articles = new Set(words.glue.the);
  const parsers = list.map((parser) => ({
    parser,
    mask: maskOf(parser.triggers),
    lead: parser.lead ?? 0,
    trail: parser.trail ?? 0,
  }));
  const begins = new Map<string, number[]>();
  const follows = new Map<string, number[]>();
  parsers.forEach(({ parser, mask }, i) => {
    // Where nothing is said a find begins with its trigger.
    const first = parser.begins ?? [...triggers].filter(([, kinds]) => (kinds & mask) !== 0).map(([word]) => word);
    const phrases = [...first].map(wordsOf);
    add(
      begins,
      i,
      phrases.map(([word]) => word),
    );
    const behind = phrases.flatMap(([word = '', next]) => (articles.has(word) ? [next] : [word]));
    add(follows, i, [...behind, ...(parser.afterThe ?? [])]);
  });
  const figured = parsers.flatMap(({ parser }, i) => (parser.beginsWithFigures === false ? [] : [i]));
  const coded = parsers.flatMap(({ mask }, i) => ((mask & codedMask) === 0 ? [] : [i]));
  const entries = new Map<string, WordEntry>(
    [...new Set([...triggers.keys(), ...begins.keys(), ...follows.keys()])].map((word) => [
      word,
      {
        kinds: triggers.get(word) ?? 0,
        begins: begins.get(word) ?? [],
        follows: follows.get(word) ?? [],
        ...(articles.has(word) && { isArticle: true as const }),
      },
    ]),
  );
  const startsWithArticle = parsers.map((_, i) => [...articles].some((article) => begins.get(article)?.includes(i)));
  return {
    parsers: parsers.map((one, i) => ({ ...one, startsWithArticle: startsWithArticle[i] ?? false })),
    table: wordTable(
      entries,
      { kinds: 0, begins: figured, follows: figured },
      { kinds: codedMask, begins: coded, follows: coded },
    ),
  };
}

function add(table: Map<string, number[]>, parser: number, words: readonly (string | undefined)[]): void {
  for (const word of new Set(words)) if (word !== undefined) table.set(word, [...(table.get(word) ?? []), parser]);
}

/**
 * All that the parsers find in a text, overlapping as it comes, in the order of the parsers and then of the text. A parser
 * is tried where a word that it may begin with has one of its triggers near by; its match is not searched again inside.
 */
export function candidatesIn(text: string, scanned: Scan, parsers: readonly CompiledParser[]): readonly FoundDate[] {
  const { starts, entries, counts, present } = scanned;
  if (present === 0) return none;
  const found: { readonly rank: number; readonly date: FoundDate }[] = [];
  let free: Int32Array | undefined; // the end of the last match of each parser, where there is one
  for (let place = 0; place < starts.length; place++) {
    const start = starts[place] ?? 0;
    const isArticle = entries[place]?.isArticle === true;
    if (isArticle && counts[place + 1] !== (counts[place] ?? 0) + 1) continue;
    for (const rank of (isArticle ? entries[place + 1]?.follows : entries[place]?.begins) ?? none) {
      const compiledParser = parsers[rank];
      if (!compiledParser || (compiledParser.mask & present) === 0 || start < (free?.[rank] ?? 0)) continue;
      if (isArticle && !compiledParser.startsWithArticle) continue;
      if (!isTriggered(scanned, place, compiledParser)) continue;
      const date = readAt(text, start, compiledParser.parser);
      if (!date) continue;
      found.push({ rank, date });
      free ??= new Int32Array(parsers.length);
      free[rank] = date.end;
    }
  }
  if (found.length > 1) found.sort((a, b) => a.rank - b.rank);
  return found.map(({ date }) => date);
}
const none: readonly never[] = [];

/** Does one of a parser's triggers lie so far from a place that a match may begin there? */
function isTriggered({ counts, kinds }: Scan, place: number, { mask, lead, trail }: CompiledParser): boolean {
  const from = (counts[place] ?? 0) - trail;
  const to = (counts[place] ?? 0) + lead;
  for (let at = place; at < counts.length && (counts[at] ?? 0) <= to; at++)
    if (((kinds[at] ?? 0) & mask) !== 0) return true;
  for (let at = place - 1; at >= 0 && (counts[at] ?? 0) >= from; at--) if (((kinds[at] ?? 0) & mask) !== 0) return true;
  return false;
}

function readAt(text: string, start: number, { id, pattern, read }: DateParser): FoundDate | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const end = start + match[0].trimEnd().length;
  if (end === start || touchesLetter(text, start, end)) return undefined;
  const reading = read(match.groups ?? {}, match[0]);
  return reading && { ...reading, start, end, rules: [id] };
}

const letter = /[\p{L}\p{M}]/u;

/** Patterns count letters as ASCII does: a match that ends inside *Märch* is none. */
function touchesLetter(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  return (before > 127 && letter.test(text.charAt(from - 1))) || (after > 127 && letter.test(text.charAt(to)));
}
