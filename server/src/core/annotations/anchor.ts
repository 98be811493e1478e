import type { Span, TextPlace } from '../model';
import { unitsAt } from './codePoints';

const alikeEnough = 16; // characters around it that are as they were, of up to 64
const tellsItself = 24; // characters: words as long as that, if they stand once only, are known by less
const alikeAtLeast = 3; // a space and a mark or letter or two

/**
 * Where the words of a place stand now; nothing where they have been changed or taken out, or where only other words
 * that read the same are left. Of several it is the one whose surroundings are most alike, then the nearest to where it
 * was. Words count as whole words: *he* is not found in *the*.
 */
export function spanAt(text: string, place: TextPlace): Span | undefined {
  const found = wholeOccurrences(text, place.exact);
  const scores = found.map((span) => likeness(text, place, span));
  const best = Math.max(-1, ...scores);
  const needed = found.length === 1 && place.exact.length >= tellsItself ? alikeAtLeast : alikeEnough;
  const available = place.prefix.length + place.suffix.length;
  if (best < Math.min(needed, available)) return undefined;
  const before = unitsAt(text, place.start);
  const alike = found.filter((_, at) => scores[at] === best);
  return alike.reduce<Span | undefined>(
    (nearest, span) => (nearest && Math.abs(nearest.start - before) <= Math.abs(span.start - before) ? nearest : span),
    undefined,
  );
}

/** How many characters before and after a span are as they were, counted from the span outwards. */
export function likeness(text: string, { prefix, suffix }: TextPlace, { start, end }: Span): number {
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

function wholeOccurrences(text: string, exact: string): readonly Span[] {
  const found: Span[] = [];
  if (exact === '') return found;
  const joins = (at: number): boolean => inWord(text[at - 1]) && inWord(text[at]);
  const [joinedBefore, joinedAfter] = [inWord(exact[0]), inWord(exact.at(-1))];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (!(joinedBefore && joins(at)) && !(joinedAfter && joins(end))) found.push({ start: at, end });
  }
  return found;
}

const inWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
