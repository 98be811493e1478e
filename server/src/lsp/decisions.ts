import { dismissalOf, dismissedAt } from '../core/annotations/dismissed';
import { scopeOf } from '../core/annotations/dismissalNote';
import type { DecisionChange } from '../core/annotations/sidecar';
import type { Dismissal } from '../core/model';
import { allRules } from '../core/rules/allRules';
import { invalid, isRange } from './answering';
import { toRange, toSpan } from './convert';
import { siftedFindings } from './findings';
import type { DecisionItem } from './protocol';
import type { Reading } from './session';

/** What `onRecord/decide` asks for. Throws where it is malformed, with a sentence that says how it is written. */
export function changeFrom({ document, article }: Reading, decision: unknown): DecisionChange {
  const { about, date, rule, scope, range, id } = Object(decision);
  if (about === 'publication-date' && (typeof date === 'string' || date === null)) return { about, date };
  if (about === 'undo' && typeof id === 'string') return { about, id };
  const reach = scopeOf(scope);
  if (about === 'dismissal' && reach && isRange(range) && allRules.some(({ code }) => code === rule))
    return { about, dismissal: dismissalOf(article, rule, toSpan(document, range), reach) };
  throw invalid(
    'A decision is { about: "publication-date", date }, with the date as 2025-01-27 or null, ' +
      '{ about: "dismissal", rule, scope, range } or { about: "undo", id }.',
  );
}

/** The decisions about an article, with what they come to in its text as it is now. */
export function decisionItems(reading: Reading): readonly DecisionItem[] {
  const { dismissed } = siftedFindings(reading);
  const held = (by: Dismissal): number => dismissed.filter((finding) => finding.by === by).length;
  return reading.decisions.map((decision) => {
    if (decision.about === 'publication-date') return decision;
    const { about, id, rule, scope, place } = decision;
    const words = place?.part ? place.exact.slice(place.part.start, place.part.end) : place?.exact;
    const at = dismissedAt(reading.article, decision);
    const range = at && toRange(reading.document, at);
    return {
      about,
      id,
      rule,
      scope,
      findings: held(decision),
      ...(words !== undefined && { words }),
      ...(range && { range }),
    };
  });
}
