import type { Span } from '../model';
import { loneSurrogate, notInXml } from './feature';

/** How a format writes an article's text, and what it counts. */
export interface TextRules {
  readonly unit: 'UTF-16 units' | 'code points';
  /** Without the byte order mark at its start. */
  readonly dropMark?: true;
  /** CRLF and CR become LF. */
  readonly lineFeeds?: true;
  /** What no UTF-8 file can hold, half a surrogate pair, becomes the replacement character. */
  readonly soundUnicode?: true;
  /** What no XML document can hold becomes the replacement character. */
  readonly xml?: true;
}

/** A text as a format writes it. */
export interface WrittenText {
  readonly text: string;
  /** Where an offset of the article (UTF-16 units) lies in it, in the format's own unit. */
  at(offset: number): number;
  /** The other way: where a place of the written text lies in the article; the text's end beyond it. */
  from(place: number): number;
  /** The written words of a span of the article. */
  words(span: Span): string;
}

/**
 * Writes a text by a format's rules and keeps the two ways of counting together. Every rule takes a unit away or puts
 * one in the place of another, so an offset moves by the number of units before it that have gone.
 */
export function writtenText(text: string, rules: TextRules): WrittenText {
  const gone = goneFrom(text, rules);
  const at = (offset: number): number => offset - countBelow(gone, offset);
  const write = (piece: string): string => written(piece, rules);
  const start = rules.dropMark && text.startsWith('\uFEFF') ? 1 : 0;
  return {
    text: write(text.slice(start)),
    at,
    from(place) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at(middle) < place) low = middle + 1;
        else high = middle;
      }
      return low + (low === 0 && place === 0 ? start : 0);
    },
    words: ({ start: from, end }) => write(text.slice(Math.max(start, from), end)),
  };
}

/** The offsets of the units that have no place of their own in the written text, ascending. */
function goneFrom(text: string, { unit, dropMark, lineFeeds }: TextRules): readonly number[] {
  const gone: number[] = [];
  if (dropMark && text.startsWith('\uFEFF')) gone.push(0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d && lineFeeds && text.charCodeAt(at + 1) === 0x0a) gone.push(at);
    else if (unit === 'code points' && code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)))
      gone.push(at++); // the first half: no place of the written text leads between the two
  }
  return gone;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

function written(piece: string, { lineFeeds, soundUnicode, xml }: TextRules): string {
  let text = piece;
  if (lineFeeds) text = text.replace(/\r\n?/g, '\n');
  if (soundUnicode || xml) text = text.replace(loneSurrogate, '\uFFFD');
  if (xml) text = text.replace(notInXml, '\uFFFD');
  return text;
}

function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
