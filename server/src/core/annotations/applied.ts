import type { Article, Claim, DateExpression, Decision, MarkDecision, MarkKind, Span, TimexType } from '../model';
import { appliedQuotations } from './appliedQuotations';
import { appliedSpeakers } from './appliedSpeakers';
import { spanAt } from './anchor';
import { closest, plain } from './closest';
import { inSteps, isMark, type Placed, placementOf } from './placed';
import { lessonsIn } from './taught';

/**
 * An article as people have corrected it. What is decided about results comes last: the stages know nothing of it.
 * Decisions whose words are gone change nothing.
 */
export function applied(article: Article, decisions: readonly Decision[] = []): Article {
  if (!decisions.some(isMark)) return article;
  const { placed } = placementOf(article.text, decisions);
  const quotations = appliedQuotations(article, placed);
  const { attributions, assigned } = quotations;
  const people = appliedSpeakers({ ...article, attributions }, assigned, lessonsIn(decisions));
  return { ...article, ...people, dates: appliedDates(article, placed), claims: appliedClaims(article, placed) };
}

const byHand = 'by-hand';

function appliedDates({ text, dates }: Article, placed: readonly Placed[]): readonly DateExpression[] {
  return appliedSpans(text, 'date', dates, placed, {
    added: (at, { value }) => ({
      ...plain(at),
      type: typeOf(value),
      ...(value !== undefined && { value }),
      said: {},
      implied: {},
      rules: [byHand],
    }),
    moved: (date, at) => ({ ...date, ...plain(at) }),
    valued: ({ alternatives: _, ...date }, value) => ({
      ...date,
      type: typeOf(value),
      value,
      rules: [...date.rules, byHand],
    }),
  });
}

function appliedClaims({ text, claims }: Article, placed: readonly Placed[]): readonly Claim[] {
  return appliedSpans(text, 'claim', claims, placed, {
    added: (at) => ({ ...plain(at), kind: 'vague-source', trigger: plain(at), pattern: byHand }),
    moved: (claim, at) => ({ ...claim, ...plain(at), trigger: inside(claim.trigger, at) }),
    valued: (claim) => claim,
  });
}

/** How something that is a span by itself follows decisions. */
interface Ways<T> {
  added(at: Span, decision: Extract<MarkDecision, { about: 'add' }>): T;
  moved(mark: T, at: Span): T;
  valued(mark: T, value: string): T;
}

function appliedSpans<T extends Span>(
  text: string,
  of: MarkKind,
  marks: readonly T[],
  placed: readonly Placed[],
  ways: Ways<T>,
): readonly T[] {
  let now = [...marks];
  const change = (at: Span, to: (mark: T) => readonly T[]): void => {
    const meant = closest(now, at);
    if (meant) now = now.flatMap((mark) => (mark === meant ? to(mark) : [mark]));
  };
  for (const { decision, at } of inSteps(placed)) {
    if ('of' in decision && decision.of !== of) continue;
    if (decision.about === 'add') {
      change(at, () => []);
      now.push(ways.added(at, decision));
    } else if (decision.about === 'reject') change(at, () => []);
    else if (decision.about === 'extent') {
      const to = spanAt(text, decision.to);
      if (to) change(at, (mark) => [ways.moved(mark, to)]);
    } else if (decision.about === 'value') change(at, (mark) => [ways.valued(mark, decision.value)]);
  }
  return now.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** TIMEX3 tells its type by its form. */
const typeOf = (value: string | undefined): TimexType =>
  value?.startsWith('P') ? 'DURATION' : value?.includes('T') ? 'TIME' : 'DATE';

const inside = ({ start, end }: Span, outer: Span): Span =>
  start >= outer.start && end <= outer.end ? { start, end } : plain(outer);
