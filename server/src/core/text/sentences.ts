import type { TextWords } from '../lexicon/textWords';
import type { Span, Tokens } from '../model';
import { afterDateline } from './dateline';
import { goesOnAfterAbbreviation, isAbbreviation } from './abbreviations';

/** A place where a sentence could end. */
interface Stop {
  /** The sentence so far, with the stop and the closing marks after it, as far back as we look. */
  readonly before: string;
  /** The text after it, without the white space between. */
  readonly after: string;
  /** The word that the full stop belongs to, in lower case; empty if it belongs to none. */
  readonly abbreviation: string;
  /** The stops alone, without the marks that close after them. */
  readonly stops: string;
  readonly spaced: boolean;
  readonly words: TextWords;
}

/** Why a stop does not end its sentence. One reason that holds is enough, so their order is free. */
interface Join {
  readonly name: string;
  readonly holds: (stop: Stop) => boolean;
}

const joins: readonly Join[] = [
  {
    name: 'no space and no new sentence',
    holds: ({ spaced, after, before }) => !spaced && !(wordAtEnd.test(before) && newWord.test(after)),
  },
  { name: 'goes on with a mark', holds: ({ after }) => /^(?:[,;:!?…)\]}%]|\.(?!\d))/.test(after) },
  { name: 'number of an item', holds: ({ before }) => /^\W{0,3}(?:\d{1,3}|\p{L})\.$/u.test(before) }, // 1. The talks
  { name: 'goes on after a dash', holds: ({ after }) => /^[-–—]/.test(after) }, // OSLO, Jan. — The; “Go.” — Anna Berg
  {
    name: 'abbreviation',
    holds: (stop) => stop.abbreviation !== '' && goesOnAfterAbbreviation(stop.abbreviation, stop.after, stop.words),
  }, // Gen. Smith
  { name: 'goes on in lower case', holds: goesOnInLowerCase }, // “Why?” he asked
  { name: 'exclaimed, then attributed', holds: isAttributed }, // “Stop!” Keller shouted
];
const wordAtEnd = /\p{Ll}{2}[.!?]+[”")\]]*$/u;
const newWord = /^["“(]?\p{Lu}\p{Ll}*(?:\s|['’,])/u;
const reach = 60; // characters a join may look at on each side: keeps the stage linear in the paragraph's length

/**
 * The sentences of one paragraph, in order, without the white space between them; spans count from its start. None
 * ends within a token (*mail@desk.example.By*).
 */
export function sentencesOf(paragraph: string, tokens: Tokens, words: TextWords): readonly Span[] {
  const found: Span[] = [];
  const tokenEnds = new Set(tokens.ends);
  let start = skipSpace(paragraph, afterDateline(paragraph, tokens));
  for (const match of paragraph.matchAll(stopsAndMarks)) {
    const end = match.index + match[0].length;
    const next = skipSpace(paragraph, end);
    if (next === paragraph.length) break;
    if (end <= start || !tokenEnds.has(end)) continue;
    const before = paragraph.slice(Math.max(start, end - reach), end);
    const stop = { ...stopAt(paragraph, match.index, end, next, words), before };
    if (joins.some((join) => join.holds(stop))) continue;
    found.push({ start, end });
    start = next;
  }
  const end = paragraph.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}
// Stops with the marks that close after them, one set apart by mistake too, and a note's number (*in 1805.[19]*).
const stopsAndMarks = /[.!?…][.!?…”’"')\]»]*(?: ["'”’»](?=\s))?(?: ?\[\d{1,3}\])*/gu;

const notSpace = /\S/g;
function skipSpace(text: string, from: number): number {
  notSpace.lastIndex = from;
  return notSpace.exec(text)?.index ?? text.length;
}

function stopAt(paragraph: string, at: number, end: number, next: number, words: TextWords): Omit<Stop, 'before'> {
  const word = /\p{L}[\p{L}\p{M}.]*$/u.exec(paragraph.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const lettered = /^(?:\p{L}\.)+\p{L}$/u.test(word) || words.abbreviations.has(word.toLowerCase());
  const full = paragraph.charAt(at) === '.' && word !== '';
  return {
    after: paragraph.slice(next, next + reach),
    abbreviation:
      full && (lettered || isAbbreviation(paragraph, at - word.length, at, words)) ? word.toLowerCase() : '',
    stops: /^[.!?…]+/.exec(paragraph.slice(at, Math.min(end, at + 8)))?.[0] ?? '',
    spaced: next > end,
    words,
  };
}

/** A small letter goes on with the sentence after a mark that closes, an abbreviation or dots; in loose text not after a plain stop. */
function goesOnInLowerCase({ before, after, abbreviation, stops }: Stop): boolean {
  if (!/^["“‘'(«„[]*\p{Ll}/u.test(after)) return false;
  return abbreviation !== '' || stops.length > 1 || stops === '…' || !/\p{Ll}{3}[.?]$/u.test(before);
}

/** *“Stop!” Keller shouted*, *“Why?” asked Ms. Lee*: a name and a verb of saying after a mark that closes. */
function isAttributed({ before, after, words }: Stop): boolean {
  if (!/[!?…][”’"'»]+$/.test(before)) return false;
  const follow = after.split(/\s+/, 7);
  if (words.starters.has((follow[0] ?? '').toLowerCase())) return false;
  for (const word of follow) {
    if (words.saying.has(word.replace(/[,.:]$/, ''))) return true;
    if (/[!?"“]|\p{Ll}{3}\.$/u.test(word)) return false;
  }
  return false;
}
