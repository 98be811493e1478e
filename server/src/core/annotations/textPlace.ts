import type { Article, Span, TextPlace } from '../model';
import { likeness } from './anchor';
import { codePointsOf, unitsAt } from './codePoints';
import { paragraphAround, sentencesAround } from './surroundings';

const reach = 32; // UTF-16 units kept on either side, as Hypothesis and Apache Annotator keep them

/** A span by its words and surroundings, so that it can be found again. `part` is a stretch inside it. */
export function placeOf(text: string, { start, end }: Span, part?: Span): TextPlace {
  return {
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - reach), start)),
    suffix: wholeCharacters(text.slice(end, end + reach)),
    start: codePointsOf(text.slice(0, start)),
    ...(part && { part: { start: part.start - start, end: part.end - start } }),
  };
}

/**
 * Where the sentence or sentences of a place stand now; nothing where they have been changed or taken out. Of several
 * that read the same it is the one whose surroundings are most alike, then the nearest to where it was.
 */
export const sentenceAt = (article: Article, place: TextPlace): Span | undefined =>
  likeliest(
    article.text,
    place,
    occurrences(article.text, place.exact).filter((span) => same(span, sentencesAround(article, span))),
  );

const enough = 0.6; // of the words of both: a paragraph that was worked on, and not another about the same thing

/** Where the paragraph of a place stands now. One that has been worked on is known by most of its words. */
export function paragraphAt(article: Article, place: TextPlace): Span | undefined {
  const paragraphs = article.paragraphs.map((paragraph) => paragraphAround(article, paragraph));
  const { text } = article;
  const unchanged = paragraphs.filter(({ start, end }) => text.slice(start, end) === place.exact);
  if (unchanged.length > 0) return likeliest(text, place, unchanged);
  const shareOf = shareOfWordsWith(place.exact);
  const shares = paragraphs.map(({ start, end }) => shareOf(text.slice(start, end)));
  const best = Math.max(enough, ...shares);
  const alike = paragraphs.filter((_, at) => shares[at] === best);
  return likeliest(text, place, alike);
}

function likeliest(text: string, place: TextPlace, spans: readonly Span[]): Span | undefined {
  if (spans.length < 2) return spans[0];
  const scores = spans.map((span) => likeness(text, place, span));
  const best = Math.max(...scores);
  const before = unitsAt(text, place.start);
  const alike = spans.filter((_, at) => scores[at] === best);
  return alike.reduce((nearest, span) =>
    Math.abs(span.start - before) < Math.abs(nearest.start - before) ? span : nearest,
  );
}

function occurrences(text: string, exact: string): readonly Span[] {
  const found: Span[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length))
    found.push({ start: at, end: at + exact.length });
  return found;
}

/** The words that other texts share with one, of all words of both: 0 for none, 1 for all. Dice's coefficient. */
function shareOfWordsWith(text: string): (other: string) => number {
  const own = wordsIn(text);
  const counts = countsOf(own);
  return (other) => {
    const words = wordsIn(other);
    let shared = 0;
    for (const [word, count] of countsOf(words)) shared += Math.min(count, counts.get(word) ?? 0);
    return (2 * shared) / Math.max(1, own.length + words.length);
  };
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
/** Half a surrogate pair at either end is cut off: what is written to a file must be sound Unicode. */
const wholeCharacters = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
