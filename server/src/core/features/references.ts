import type { Article, Span, Speaker } from '../model';
import { placesAt } from './places';
import { speakerAt } from './speakers';
import { contains } from './spans';

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
  const all = [
    ...sources.map((span) => useOf(speaker, 'source', span)),
    ...speaker.mentions.map((span) => useOf(speaker, 'mention', span)),
  ];
  // In text order, of two that begin together the longer first: what holds another comes right before it.
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let last: SpeakerUse | undefined;
  return all.filter((use) => {
    if (last && contains(last.span, use.span) && (last.use === 'source' || use.use === 'mention')) return false;
    last = use;
    return true;
  });
}

const useOf = ({ firstFullMention }: Speaker, use: SpeakerUse['use'], { start, end }: Span): SpeakerUse => ({
  span: { start, end },
  use,
  declares: contains({ start, end }, firstFullMention),
});
