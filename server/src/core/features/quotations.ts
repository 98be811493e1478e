import type { Article, Attribution, Span } from '../model';
import { excerpt } from './markdown';
import { speakerOf } from '../people/speakerOf';
import { byPlace, hullOf } from './spans';

/** A quotation to go to. */
export interface QuotationPlace {
  readonly span: Span;
  readonly kind: Attribution['kind'];
  readonly source?: string;
  readonly speaker?: string;
}

/** The quotations in text order, each from its first part to its last; those inside others left out. */
export const quotationsIn = (article: Article): readonly QuotationPlace[] =>
  outermost(article)
    .map((attribution) => placeOf(article, attribution))
    .sort((a, b) => byPlace(a.span, b.span));

/** What a status bar counts. */
export interface Counts {
  readonly quotations: number;
  /** Those that give nobody as their source. */
  readonly unattributed: number;
  readonly claims: number;
}

export const countsOf = (article: Article): Counts => ({
  quotations: outermost(article).length,
  unattributed: outermost(article).filter(({ source, speaker }) => !source && speaker === undefined).length,
  claims: article.claims.length,
});

const outermost = ({ attributions }: Article): readonly Attribution[] => attributions.filter(({ nested }) => !nested);

function placeOf(article: Article, { content, kind, source, speaker }: Attribution): QuotationPlace {
  const name = speakerOf(article, speaker)?.name;
  return {
    span: hullOf(content),
    kind,
    ...(source && { source: excerpt(article, source) }),
    ...(name !== undefined && { speaker: name }),
  };
}
