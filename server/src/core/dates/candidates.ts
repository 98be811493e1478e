import type { DateParser, FoundDate } from './found';
import type { TriggerMap, TriggerMask } from './triggers';

export interface CompiledParser {
  readonly parser: DateParser;
  readonly mask: TriggerMask;
}

/** All that the parsers find around the triggers of a text, overlapping as it comes, in the order of the parsers. */
export function candidatesIn(text: string, map: TriggerMap, parsers: readonly CompiledParser[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const present = map.triggers.reduce((mask, { kinds }) => mask | kinds, 0);
  for (const compiled of parsers) if ((compiled.mask & present) !== 0) found.push(...findsOf(compiled, text, map));
  return found;
}

/** Tries one parser at the places that its triggers allow, left to right; a match is not searched again inside. */
function findsOf(
  { parser, mask }: CompiledParser,
  text: string,
  { starts, triggers }: TriggerMap,
): readonly FoundDate[] {
  const { lead = 0, trail = 0, pattern } = parser;
  const found: FoundDate[] = [];
  let next = 0; // the first place that has not been tried
  let free = 0; // the end of the last match
  for (const { at, kinds } of triggers) {
    if ((kinds & mask) === 0) continue;
    for (let place = Math.max(next, at - lead); place <= at + trail && place < starts.length; place++) {
      next = place + 1;
      const start = starts[place] ?? 0;
      if (start < free) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      const end = start + match[0].trimEnd().length;
      if (touchesLetter(text, start, end)) continue;
      const reading = end > start ? parser.read(match.groups ?? {}, match[0]) : undefined;
      if (!reading) continue;
      found.push({ ...reading, start, end, rules: [parser.id] });
      free = end;
    }
  }
  return found;
}

const letter = /[\p{L}\p{M}]/u;

/** Patterns count letters as ASCII does: a match that ends inside *Märch* is none. */
function touchesLetter(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  return (before > 127 && letter.test(text.charAt(from - 1))) || (after > 127 && letter.test(text.charAt(to)));
}
