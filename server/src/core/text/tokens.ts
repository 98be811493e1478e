import type { Tokens } from '../model';

/** Kinds of token, one expression each; the first that fits at a place wins. */
const kinds = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
  String.raw`[@#][\p{L}\p{N}_]+`,
  String.raw`(?:\p{L}\.){2,}`, // U.S., e.g.
  String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\p{L})`,
  String.raw`['’]\d\ds?\b`, // ’90s
  String.raw`[\p{L}\p{M}\p{N}]+(?:['’](?!(?:s|re|ve|ll|d|m|t)(?!\p{L}))[\p{L}\p{M}]+|&\p{L}+)*(?:(?<=n)['’]t(?!\p{L}))?`,
  String.raw`['’](?:s|re|ve|ll|d|m)(?!\p{L})`,
  String.raw`\.{2,}|…|--+|''|\x60\x60`,
  String.raw`\S`,
];
const token = new RegExp(kinds.join('|'), 'gu');

/** The tokens of one paragraph, white space left out; offsets count from the paragraph's start. Hyphens split words. */
export function tokensOf(paragraph: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of paragraph.matchAll(token)) {
    const end = match.index + match[0].length;
    const negation = /[nN]['’][tT]$/.test(match[0]) && match[0].length > 3 ? end - 3 : end; // does|n’t
    starts.push(match.index);
    if (negation < end) {
      ends.push(negation);
      starts.push(negation);
    }
    ends.push(end);
  }
  return { length: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
