import type { Article, Decision, Dismissal, DismissalScope, Finding, Span } from '../model';
import { hashOf } from './fingerprint';
import type { Unsigned } from './signature';
import { paragraphAround, sentencesAround } from './surroundings';
import { paragraphAt, placeOf, sentenceAt } from './textPlace';

/** Findings after people's decisions about them, in their order. */
export interface Sifted {
  /** Those to show. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly by: Dismissal }[];
}

/** Takes out what people have dismissed. Decisions on results come last, so the analysis knows nothing of them. */
export function sift(article: Article, findings: readonly Finding[], decisions: readonly Decision[]): Sifted {
  const dismissals = decisions.filter((decision) => decision.about === 'dismissal');
  if (dismissals.length === 0) return { open: findings, dismissed: [] };
  const placed = dismissals.map((by) => ({ by, at: dismissedAt(article, by) }));
  const open: Finding[] = [];
  const dismissed: { finding: Finding; by: Dismissal }[] = [];
  for (const finding of findings) {
    const found = placed.find(({ by, at }) => at && by.rule === finding.code && covers(article, by, at, finding));
    if (found) dismissed.push({ finding, by: found.by });
    else open.push(finding);
  }
  return { open, dismissed };
}

/** Where a dismissal holds in the text as it is now; nothing where its place is gone. */
export function dismissedAt(article: Article, { scope, place }: Dismissal): Span | undefined {
  if (scope === 'article') return { start: 0, end: article.text.length };
  if (!place) return undefined;
  return scope === 'paragraph' ? paragraphAt(article, place) : sentenceAt(article, place);
}

/** The dismissal of what a rule says at `span`, as far as `scope` reaches. */
export function dismissalOf(article: Article, rule: string, span: Span, scope: DismissalScope): Unsigned<Dismissal> {
  const about = 'dismissal';
  if (scope === 'article') return { about, rule, scope };
  const { text } = article;
  if (scope === 'paragraph') return { about, rule, scope, place: placeOf(text, paragraphAround(article, span)) };
  const around = sentencesAround(article, span);
  const place = placeOf(text, around, scope === 'finding' ? inside(span, around) : undefined);
  return { about, rule, scope, place };
}

/** What tells one dismissal of an article from another. */
export const dismissalKey = ({ rule, scope, place }: Unsigned<Dismissal>): string =>
  hashOf(JSON.stringify([rule, scope, place?.exact, place?.start, place?.part?.start, place?.part?.end]));

function covers(article: Article, { scope, place }: Dismissal, at: Span, { span }: Finding): boolean {
  if (scope === 'article') return true;
  if (scope === 'paragraph') return same(paragraphAround(article, span), at);
  if (!same(sentencesAround(article, span), at)) return false;
  if (scope === 'sentence' || !place?.part) return true;
  const meant = { start: at.start + place.part.start, end: at.start + place.part.end };
  return same(inside(span, at), meant);
}

const inside = ({ start, end }: Span, outer: Span): Span => ({
  start: Math.min(Math.max(start, outer.start), outer.end),
  end: Math.min(Math.max(end, outer.start), outer.end),
});
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
