import type { Article, GivenSpeaker, Span, Speaker, SpeakerId, SpeakerRegistry } from '../model';
import { quotationAt } from '../annotations/byHand';

/** Somebody who may have said it, for a list to choose from. */
export interface Candidate {
  readonly speaker: Required<GivenSpeaker>;
  readonly role?: string;
  /** Why they stand where they do. */
  readonly because: 'current' | 'fits' | 'near' | 'article' | 'registry';
}

/**
 * Who may be the speaker at a place, the likely first: whoever is it now, those whom its source could mean, those who
 * are named or speak near it, nearest first, all others of the article, and those of the registry.
 */
export function candidatesAt(article: Article, at: Span, registry?: SpeakerRegistry): readonly Candidate[] {
  const quotation = quotationAt(article, at);
  const place = quotation ?? at;
  const around = article.paragraphs.findIndex(({ end }) => end >= place.start);
  const near = article.paragraphs[Math.max(0, around - 1)]?.start ?? 0;
  const current = quotation?.attribution.speaker;
  const fitting = quotation?.attribution.source?.candidates ?? [];
  const byNearness = [...article.speakers].sort((a, b) => distance(a, place) - distance(b, place));
  const why = ({ id, mentions }: Speaker): Candidate['because'] => {
    if (id === current) return 'current';
    if (fitting.includes(id)) return 'fits';
    return mentions.some(({ start, end }) => start >= near && start <= place.end + reach && end > near)
      ? 'near'
      : 'article';
  };
  const inArticle = byNearness.map((speaker): Candidate => candidateOf(speaker, why(speaker)));
  const known = new Set<SpeakerId>(article.speakers.map(({ id }) => id));
  const names = new Set(article.speakers.map(({ name }) => name.toLowerCase()));
  const registered = (registry?.speakers ?? [])
    .filter(({ id, name }) => !known.has(id) && !names.has(name.toLowerCase()))
    .map(({ id, name, kind = 'person', roles }): Candidate => {
      const role = roles?.at(-1)?.title;
      return { speaker: { id, name, kind }, because: 'registry', ...(role !== undefined && { role }) };
    });
  const rank = new Map(order.map((because, index) => [because, index] as const));
  const rankOf = ({ because }: Candidate): number => rank.get(because) ?? order.length;
  return [...inArticle, ...registered].sort((a, b) => rankOf(a) - rankOf(b));
}

const order: readonly Candidate['because'][] = ['current', 'fits', 'near', 'article', 'registry'];
const reach = 200; // characters after a quotation in which its source still stands

const distance = ({ mentions, firstFullMention }: Speaker, { start, end }: Span): number =>
  Math.min(...[...mentions, firstFullMention].map((mention) => Math.max(start - mention.end, mention.start - end, 0)));

function candidateOf({ id, name, kind, roles }: Speaker, because: Candidate['because']): Candidate {
  const role = roles.find(({ text }) => text.toLowerCase() !== name.toLowerCase())?.text;
  return { speaker: { id, name, kind }, because, ...(role !== undefined && { role }) };
}
