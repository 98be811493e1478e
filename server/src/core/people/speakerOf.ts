import type { Article, Speaker, SpeakerId } from '../model';

type Speakers = Pick<Article, 'speakers'>;

/** The speaker of that id; nothing where there is no id or no such speaker. */
export function speakerOf(article: Speakers, id: SpeakerId | undefined): Speaker | undefined {
  if (id === undefined) return undefined;
  const known = byId.get(article) ?? new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  byId.set(article, known);
  return known.get(id);
}

/** An index of each article, which is gone when the article is: long articles are asked for every quotation. */
const byId = new WeakMap<Speakers, ReadonlyMap<SpeakerId, Speaker>>();
