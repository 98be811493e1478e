import type { Article, Attribution, Speaker, SpeakerId } from '../model';
import type { Place } from './places';

/** The speaker of that id; nothing where there is no id or no such speaker. */
export function speakerOf(article: Article, id: SpeakerId | undefined): Speaker | undefined {
  if (id === undefined) return undefined;
  const known = byId.get(article) ?? new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  byId.set(article, known);
  return known.get(id);
}

/** An index of each article, which is gone when the article is: long articles are asked for every quotation. */
const byId = new WeakMap<Article, ReadonlyMap<SpeakerId, Speaker>>();

/** Who is behind a place: whom a mention means, whose words a quotation gives. */
export function speakerAt(article: Article, place: Place): Speaker | undefined {
  if (place.kind === 'speaker') return speakerOf(article, place.mention.speaker);
  return place.kind === 'quotation' ? speakerOf(article, place.attribution.speaker) : undefined;
}

/** All that the article gives as this speaker's, in text order. */
export const quotationsBy = ({ attributions }: Article, { id }: Speaker): readonly Attribution[] =>
  attributions.filter(({ speaker }) => speaker === id);
