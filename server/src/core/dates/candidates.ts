import type { DateParser, FoundDate } from './found';
import type { TriggerMask, Window } from './triggers';

export interface CompiledParser {
  readonly parser: DateParser;
  readonly rank: number;
  readonly mask: TriggerMask;
}

/** All that the parsers find in the windows of a paragraph, overlapping as it comes, in the order of the parsers. */
export function candidatesIn(
  text: string,
  windows: readonly Window[],
  parsers: readonly CompiledParser[],
): readonly FoundDate[] {
  const found: { readonly date: FoundDate; readonly rank: number }[] = [];
  for (const { start, end, kinds } of windows) {
    const stretch = text.slice(start, end);
    for (const { parser, rank, mask } of parsers) {
      if ((mask & kinds) === 0) continue;
      parser.pattern.lastIndex = 0;
      for (let match = parser.pattern.exec(stretch); match; match = parser.pattern.exec(stretch)) {
        if (match[0] === '') {
          parser.pattern.lastIndex++;
          continue;
        }
        const from = start + match.index + leadingSpace(match[0]);
        const to = start + match.index + match[0].trimEnd().length;
        if (touchesLetter(text, from, to)) continue;
        const reading = parser.read(match.groups ?? {}, match[0]);
        if (reading) found.push({ date: { ...reading, start: from, end: to, rules: [parser.id] }, rank });
      }
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ date }) => date);
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;
const letter = /[\p{L}\p{M}]/u;

/** Patterns count letters as ASCII does: a match that ends inside *Märch* is none. */
function touchesLetter(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  return (before > 127 && letter.test(text.charAt(from - 1))) || (after > 127 && letter.test(text.charAt(to)));
}
