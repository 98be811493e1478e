import type { Article, Span } from '../model';
import { placesAt } from './places';
import { quotationsBy, speakerAt } from './speakers';
import { hullOf } from './spans';

/** What the speaker who is named or quoted at `offset` says, in text order; each from its first part to its last. */
export function sayingsAt(article: Article, offset: number): readonly Span[] {
  for (const place of placesAt(article, offset)) {
    const speaker = speakerAt(article, place);
    if (speaker) return quotationsBy(article, speaker).map(({ content }) => hullOf(content));
  }
  return [];
}
