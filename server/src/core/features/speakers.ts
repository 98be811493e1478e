import type { Article, Attribution, Speaker, SpeakerId } from '../model';
import type { Place } from './places';

/** The speaker of that id; nothing where there is no id or no such speaker. */
export const speakerOf = ({ speakers }: Article, id: SpeakerId | undefined): Speaker | undefined =>
  id === undefined ? undefined : speakers.find((speaker) => speaker.id === id);

/** Who is behind a place: whom a mention means, whose words a quotation gives. */
export function speakerAt(article: Article, place: Place): Speaker | undefined {
  if (place.kind === 'speaker') return speakerOf(article, place.mention.speaker);
  return place.kind === 'quotation' ? speakerOf(article, place.attribution.speaker) : undefined;
}

/** All that the article gives as this speaker's, in text order. */
export const quotationsBy = ({ attributions }: Article, { id }: Speaker): readonly Attribution[] =>
  attributions.filter(({ speaker }) => speaker === id);
