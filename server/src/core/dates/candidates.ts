import type { DateParser, FoundDate } from './found';
import type { TriggerMap, TriggerMask } from './triggers';

export interface CompiledParser {
  readonly parser: DateParser;
  readonly mask: TriggerMask;
}

/** All that the parsers find around the triggers of a text, overlapping as it comes, in the order of the parsers. */
export function candidatesIn(text: string, map: TriggerMap, parsers: readonly CompiledParser[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { parser, mask } of parsers) if ((mask & map.present) !== 0) search(parser, mask, text, map, found);
  return found;
}

/** Tries one parser at the places that its triggers allow, left to right; a match is not searched again inside. */
function search(parser: DateParser, mask: TriggerMask, text: string, map: TriggerMap, found: FoundDate[]): void {
  const { lead = 0, trail = 0, pattern } = parser;
  const { starts, places, kinds } = map;
  let next = 0; // the first place that has not been tried
  let free = 0; // the end of the last match
  for (let i = 0; i < places.length; i++) {
    if (((kinds[i] ?? 0) & mask) === 0) continue;
    const at = places[i] ?? 0;
    for (let place = Math.max(next, at - lead); place <= at + trail && place < starts.length; place++) {
      next = place + 1;
      const start = starts[place] ?? 0;
      if (start < free) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      const end = start + match[0].trimEnd().length;
      if (end === start || touchesLetter(text, start, end)) continue;
      const reading = parser.read(match.groups ?? {}, match[0]);
      if (!reading) continue;
      found.push({ ...reading, start, end, rules: [parser.id] });
      free = end;
    }
  }
}

const letter = /[\p{L}\p{M}]/u;

/** Patterns count letters as ASCII does: a match that ends inside *Märch* is none. */
function touchesLetter(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  return (before > 127 && letter.test(text.charAt(from - 1))) || (after > 127 && letter.test(text.charAt(to)));
}
