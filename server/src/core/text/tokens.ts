import type { TextWords } from '../lexicon/textWords';
import type { Tokens } from '../model';
import { isAbbreviation } from './abbreviations';

const clitic = String.raw`(?:s|re|ve|ll|d|m|t|S|RE|VE|LL|D|M|T)(?![\p{L}\p{M}])`;
const letters = String.raw`[\p{L}\p{M}\u00AD]`;
const inLink = String.raw`[^\s<>"“”]`;
const linkEnd = String.raw`[^\s<>"“”.,;:!?)\]'’]`;
const domains =
  'com|org|net|gov|edu|info|biz|mil|io|uk|de|eu|ru|fr|ca|au|tv|htm|html|php|pdf|doc|docx|xls|xlsx|ppt|jpg|jpeg|gif|png|txt|zip|exe|mp3|mp4';

/** Kinds of token, one expression each; the first that fits at a place wins. Every repeat ends at the first misfit. */
const kinds: readonly string[] = [
  String.raw`(?:https?:\/\/|www\.)${inLink}*${linkEnd}`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
  String.raw`[\p{L}\p{N}][\w-]{0,63}(?:\.[\w-]{1,63}){0,5}\.(?:${domains})(?![\p{L}\p{N}-])(?:\/(?:${inLink}*${linkEnd})?)?`,
  String.raw`[@#](?=\p{L}|_)[\p{L}\p{M}\p{N}_]+`,
  String.raw`(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|Ph\.D\.`, // U.S., U.S
  String.raw`\d{1,4}(?:\/\d{1,4}){1,2}(?![\p{N}\/])|\d{2,4}(?:-\d{2,4}){2}(?![\p{N}-])`, // 9/11, 2025-01-27
  String.raw`\d+(?:[.,:]\d+)+(?=\p{L})|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|ST|ND|RD|TH)?(?![\p{L}\p{M}\p{N}])`, // 5.5m, 1990s
  String.raw`(?<![\p{L}\p{N}.])\.\d+`, // .357
  String.raw`['’]\d0?\ds?(?![\p{L}\p{N}])`, // ’90s
  String.raw`(?:${letters}|\p{N})+(?:['’](?!${clitic})${letters}+|&\p{L}+)*(?:(?<=[nN])['’][tT](?![\p{L}\p{M}]))?`,
  String.raw`['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\p{L}\p{M}])`,
  String.raw`[:;=]['’]?-?[()DP](?![\p{L}\p{N}])`, // :-)
  String.raw`\.{2,}|…+|--+|''|\x60\x60|[!?]{2,}|([*=_~<>+$#])\1+`,
  String.raw`\p{RI}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*`,
  String.raw`\S\p{M}*`,
];
const anyToken = new RegExp(kinds.join('|'), 'uy');

/** The tokens of one paragraph, white space left out, cut as Universal Dependencies cuts English; offsets from its start. */
export function tokensOf(paragraph: string, words: TextWords): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number): number => {
    starts.push(start);
    ends.push(end);
    return end;
  };
  let at = 0;
  while (at < paragraph.length) {
    const plain = plainWordEnd(paragraph, at);
    const end = plain > at ? wordEnd(paragraph, at, plain, words) : otherEnd(paragraph, at);
    // White space is no token.
    if (end === at) at++;
    else {
      const second = secondWord(paragraph, at, end, words);
      at = second > at ? add(add(at, second), end) : add(at, end);
    }
  }
  return { length: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Most words are letters of ASCII up to a space or a mark: their end is found without an expression. Else `start`. */
function plainWordEnd(paragraph: string, start: number): number {
  let at = start;
  while (isAsciiLetter(paragraph.charCodeAt(at))) at++;
  if (at === start) return start;
  const next = paragraph.charAt(at);
  if (next === '.') return /[\p{L}\p{N}]/u.test(paragraph.charAt(at + 1)) ? start : at; // may be U.S. or a link
  if (next === ':') return paragraph.charAt(at + 1) === '/' ? start : at;
  return next === '' || plainlyEnds.includes(next) ? at : start;
}
const plainlyEnds = ' ,-;!?)"”“—–/';
const isAsciiLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** The end of a word of plain letters, with the stop of an abbreviation or with what its prefix is joined to. */
function wordEnd(paragraph: string, start: number, end: number, words: TextWords): number {
  const next = paragraph.charAt(end);
  if (next === '.' && isAbbreviation(paragraph, start, end, words)) return end + 1;
  if (next !== '-' || !words.prefixes.has(paragraph.slice(start, Math.min(end, start + 8)).toLowerCase())) return end;
  afterPrefix.lastIndex = end + 1;
  return afterPrefix.test(paragraph) ? afterPrefix.lastIndex : end;
}
const standsAlone = ',.;:?!-)("”“—–';
const spaceOrEnd = (code: number): boolean => code === 32 || Number.isNaN(code);
const afterPrefix = /[\p{L}\p{M}\p{N}]+/uy;

/** What is no plain word. A mark that stands alone before a space is known without an expression too. */
function otherEnd(paragraph: string, start: number): number {
  const code = paragraph.charCodeAt(start);
  if (code === 32) return start;
  if (standsAlone.includes(paragraph.charAt(start)) && spaceOrEnd(paragraph.charCodeAt(start + 1))) return start + 1;
  anyToken.lastIndex = start;
  return anyToken.test(paragraph) ? anyToken.lastIndex : start;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 8217;
const negation = /^n['’]t$/i;

/** Where the second of two words written as one begins: *does|n’t*, *can|not*, *5|pm*. Else 0. */
function secondWord(paragraph: string, start: number, end: number, words: TextWords): number {
  const length = end - start;
  if (length < 2 || length > 12) return 0;
  const code = paragraph.charCodeAt(end - 1);
  if (
    length > 3 &&
    (code === 116 || code === 84) &&
    isApostrophe(paragraph.charCodeAt(end - 2)) &&
    negation.test(paragraph.slice(end - 3, end))
  )
    return end - 3;
  const first = paragraph.charCodeAt(start);
  if (first > 47 && first < 58) {
    const figures = /^\d+(?=\p{L}+$)/u.exec(paragraph.slice(start, end))?.[0].length ?? 0;
    return figures > 0 && words.units.has(paragraph.slice(start + figures, end).toLowerCase()) ? start + figures : 0;
  }
  const second =
    length > 4 && length < 7 ? words.contractions.get(paragraph.slice(start, end).toLowerCase()) : undefined;
  return second === undefined ? 0 : start + second;
}
