import type { Span } from '../model';
import type { TextWords } from '../lexicon/textWords';

/** Why a mark that could end a sentence does not. One that holds is enough, so their order is free. */
interface Join {
  readonly name: string;
  readonly holds: (before: string, after: string, words: TextWords) => boolean;
}

const lastWord = (before: string): string => /(?:\p{L}\.)*[\p{L}\p{N}]+(?=\.$)/u.exec(before)?.[0].toLowerCase() ?? '';
const startsLower = (after: string): boolean => /^["“‘'(«„]*\p{Ll}/u.test(after);
const closingMark = /[”’"')\]»]$/;

const joins: readonly Join[] = [
  { name: 'title', holds: (before, _, words) => words.titles.has(lastWord(before)) }, // Gen. Smith
  { name: 'initial', holds: (before) => /(?:^|[\s.(“"])\p{Lu}\.$/u.test(before) }, // J. Smith
  { name: 'goes on in lower case', holds: (_, after) => startsLower(after) }, // “Why?” he asked
  { name: 'goes on with a comma', holds: (_, after) => /^[,;:]/.test(after) },
  {
    name: 'abbreviation before a number or a name',
    holds: (before, after, words) =>
      words.abbreviations.has(lastWord(before)) && /^[\d\p{Lu}]/u.test(after) && !beginsSentence.test(after),
  },
  {
    name: 'exclaimed, then attributed',
    holds: (before, after) => closingMark.test(before) && /[!?…]["”’'»]+$/.test(before) && attributes.test(after),
  },
];
const beginsSentence =
  /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|His|Her|Their|Its|Our|As|After|If|When|For|So|However|Meanwhile|While)\b/;
const attributes =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,5}(?:said|says|asked|asks|added|replied|wrote|told|tweeted|shouted|continued|recalled|explained)\b/u;

const reach = 60; // characters a join may look at on each side: keeps the stage linear in the paragraph's length

/** The sentences of one paragraph, in order, without the white space between them; spans count from its start. */
export function sentencesOf(paragraph: string, words: TextWords): readonly Span[] {
  const found: Span[] = [];
  let start = paragraph.length - paragraph.trimStart().length;
  const stop = /[.!?…]+[”’"')\]»]*(?=\s+\S)/gu;
  for (const match of paragraph.matchAll(stop)) {
    const end = match.index + match[0].length;
    const before = paragraph.slice(Math.max(0, end - reach), end);
    const after = paragraph.slice(end, end + reach).trimStart();
    if (joins.some((join) => join.holds(before, after, words))) continue;
    found.push({ start, end });
    start = end + (paragraph.slice(end).length - paragraph.slice(end).trimStart().length);
  }
  const end = paragraph.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}
