import type { Article, Attribution, Span, Speaker } from '../model';
import { speakerOf } from '../people/speakerOf';
import { placesAt } from './places';
import { speakerAt } from './speakers';

/** Who speaks of whom: somebody, with the places where that is seen. */
export interface Call {
  readonly speaker: Speaker;
  readonly at: readonly Span[];
}

/** Who is named or quoted at `offset`. */
export function callerAt(article: Article, offset: number): Speaker | undefined {
  for (const place of placesAt(article, offset)) {
    const speaker = speakerAt(article, place);
    if (speaker) return speaker;
  }
  return undefined;
}

/** Who quotes or speaks of somebody: the speakers in whose words they are mentioned, with those mentions. */
export const callsTo = (article: Article, called: Speaker): readonly Call[] =>
  grouped(article.attributions.flatMap((attribution) => spoken(article, attribution, called)));

/** Whom somebody quotes or speaks of, with the mentions in their words. */
export function callsFrom(article: Article, { id }: Speaker): readonly Call[] {
  const own = article.attributions.filter(({ speaker }) => speaker === id);
  const others = article.speakers.filter((speaker) => speaker.id !== id);
  return grouped(
    own.flatMap((attribution) =>
      others.flatMap((speaker) => mentionsIn(attribution, speaker).map((at) => ({ speaker, at }))),
    ),
  );
}

interface Seen {
  readonly speaker: Speaker;
  readonly at: Span;
}

function spoken(article: Article, attribution: Attribution, called: Speaker): readonly Seen[] {
  const speaker = speakerOf(article, attribution.speaker);
  if (!speaker || speaker.id === called.id) return [];
  return mentionsIn(attribution, called).map((at) => ({ speaker, at }));
}

const mentionsIn = ({ content }: Attribution, { mentions }: Speaker): readonly Span[] =>
  mentions
    .filter(({ start, end }) => content.some((part) => part.start <= start && end <= part.end))
    .map(({ start, end }) => ({ start, end }));

/** By speaker, each place once: a mention in a quotation inside another is seen twice. */
function grouped(seen: readonly Seen[]): readonly Call[] {
  const groups = new Map<Speaker, Map<number, Span>>();
  for (const { speaker, at } of seen) {
    const group = groups.get(speaker) ?? new Map<number, Span>();
    group.set(at.start, at);
    groups.set(speaker, group);
  }
  return [...groups].map(([speaker, at]) => ({ speaker, at: [...at.values()] }));
}
