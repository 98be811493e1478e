import type { Article, Span, SpeakerId, SpeakerRegistry } from '../model';

/** Where an article names somebody first whom a registry knows. */
export interface RegisteredPlace {
  readonly span: Span;
  readonly id: SpeakerId;
}

/** The first full mentions of the speakers that the registry has, in text order. */
export function registeredPlaces({ speakers }: Article, registry?: SpeakerRegistry): readonly RegisteredPlace[] {
  const known = new Set(registry?.speakers.map(({ id }) => id));
  return speakers
    .flatMap(({ id, firstFullMention }) => (known.has(id) ? [{ id, span: plain(firstFullMention) }] : []))
    .sort((a, b) => a.span.start - b.span.start);
}

const plain = ({ start, end }: Span): Span => ({ start, end });
