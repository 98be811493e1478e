import type { Article, Attribution, Claim, DateExpression, Mention, Span } from '../model';

/** Something that the reading has to say about a stretch of text. */
export type Place =
  | { readonly kind: 'date'; readonly span: Span; readonly date: DateExpression }
  | { readonly kind: 'speaker'; readonly span: Span; readonly mention: Mention }
  | { readonly kind: 'quotation'; readonly span: Span; readonly attribution: Attribution }
  | { readonly kind: 'claim'; readonly span: Span; readonly claim: Claim };

/**
 * What stands at `offset`, the innermost first; of two that cover the same words a date, then a source, comes first.
 * Right behind a word or a closing mark counts as on it, unless something else begins there.
 */
export function placesAt(article: Article, offset: number): readonly Place[] {
  const touching = placesOf(article).filter(({ span }) => span.start <= offset && offset <= span.end);
  const inside = touching.filter(({ span }) => offset < span.end);
  return (inside.length > 0 ? inside : touching).sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
}

/** All places. The sort in `placesAt` keeps this order where two are equally long. */
const placesOf = ({ dates, attributions, mentions, claims }: Article): Place[] => [
  ...dates.map((date): Place => ({ kind: 'date', span: date, date })),
  ...attributions.flatMap(({ source, relay }) =>
    [source, relay].flatMap((mention): Place[] => (mention ? [{ kind: 'speaker', span: mention, mention }] : [])),
  ),
  ...mentions.filter(tellsSomething).map((mention): Place => ({ kind: 'speaker', span: mention, mention })),
  ...attributions.flatMap((attribution) =>
    [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])].map((span): Place => ({
      kind: 'quotation',
      span,
      attribution,
    })),
  ),
  ...claims.map((claim): Place => ({ kind: 'claim', span: claim, claim })),
];

/** A pronoun that means nobody we know (*it rained*) is no place of its own. */
const tellsSomething = ({ speaker, candidates }: Mention): boolean =>
  speaker !== undefined || (candidates !== undefined && candidates.length > 1);

const lengthOf = ({ start, end }: Span): number => end - start;
