import type { Article, Attribution, Speaker } from '../model';
import { speakerOf } from '../people/speakerOf';
import type { Place } from './places';

/** Who is behind a place: whom a mention means, whose words a quotation gives. */
export function speakerAt(article: Article, place: Place): Speaker | undefined {
  if (place.kind === 'speaker') return speakerOf(article, place.mention.speaker);
  return place.kind === 'quotation' ? speakerOf(article, place.attribution.speaker) : undefined;
}

/** All that the article gives as this speaker's, in text order. */
export const quotationsBy = ({ attributions }: Article, { id }: Speaker): readonly Attribution[] =>
  attributions.filter(({ speaker }) => speaker === id);
