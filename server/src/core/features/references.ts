import type { Article, Span, Speaker } from '../model';
import { placesAt } from './places';
import { speakerAt } from './speakers';
import { byPlace, contains, sameSpan } from './spans';

/** A place where a speaker occurs: `source` where a quotation is given as theirs, else a `mention`. */
export interface SpeakerUse {
  readonly span: Span;
  readonly use: 'mention' | 'source';
  /** The place where the article first names them in full. */
  readonly declares: boolean;
}

/** All places of the speaker who is named, or quoted, at `offset`, in text order; none where nobody is identified. */
export function usesAt(article: Article, offset: number): readonly SpeakerUse[] {
  for (const place of placesAt(article, offset)) {
    const speaker = speakerAt(article, place);
    if (speaker) return usesOf(article, speaker);
  }
  return [];
}

/** A mention that lies in the words of a source counts once, as the source. */
export function usesOf({ attributions }: Article, speaker: Speaker): readonly SpeakerUse[] {
  const sources = attributions.flatMap(({ source, speaker: id }) => (source && id === speaker.id ? [source] : []));
  const mentions = speaker.mentions.filter((mention) => !sources.some((source) => contains(source, mention)));
  const use = (kind: SpeakerUse['use'], { start, end }: Span): SpeakerUse => ({
    span: { start, end },
    use: kind,
    declares: contains({ start, end }, speaker.firstFullMention),
  });
  return [...sources.map((span) => use('source', span)), ...mentions.map((span) => use('mention', span))]
    .sort((a, b) => byPlace(a.span, b.span))
    .filter(({ span }, index, all) => !sameSpan(span, all[index - 1]?.span ?? { start: -1, end: -1 }));
}
