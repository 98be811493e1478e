import { type Correction, changesFor } from '../core/annotations/byHand';
import { dismissalOf, dismissedAt } from '../core/annotations/dismissed';
import { scopeOf } from '../core/annotations/dismissalNote';
import { markKindOf, quotationKindOf, speakerKindOf } from '../core/annotations/markNote';
import { isMark, placementOf } from '../core/annotations/placed';
import { spanAt } from '../core/annotations/anchor';
import type { DecisionChange } from '../core/annotations/sidecar';
import { decisionInWords } from '../core/features/decisionInWords';
import type { Dismissal, GivenSpeaker, MarkDecision } from '../core/model';
import { allRules } from '../core/rules/allRules';
import { invalid, isRange } from './answering';
import { toRange, toSpan } from './convert';
import { siftedFindings } from './findings';
import type { DecisionItem, DismissalItem, MarkItem } from './protocol';
import type { Reading } from './session';

/** What `onRecord/decide` asks for. Throws where it is malformed, with a sentence that says how it is written. */
export function changesFrom(reading: Reading, decision: unknown): readonly DecisionChange[] {
  const { about, date, rule, scope, range, id, by, made } = Object(decision);
  if (about === 'publication-date' && (typeof date === 'string' || date === null)) return [{ about, date }];
  if (about === 'undo' && typeof id === 'string')
    return [{ about, id, ...(typeof by === 'string' && { by }), ...(typeof made === 'string' && { made }) }];
  const { document, article } = reading;
  const reach = scopeOf(scope);
  if (about === 'dismissal' && reach && isRange(range) && allRules.some(({ code }) => code === rule))
    return [{ about, dismissal: dismissalOf(article, rule, toSpan(document, range), reach) }];
  const correction = correctionFrom(reading, decision);
  if (correction) return changesFor(article, reading.decisions, correction);
  throw invalid(
    'A decision is { about: "publication-date", date }, with the date as 2025-01-27 or null, ' +
      '{ about: "dismissal", rule, scope, range }, { about: "undo", id } or a correction as in docs/protocol.md.',
  );
}

/** A correction from the word of a client; nothing where a part is missing or wrong. */
function correctionFrom({ document }: Reading, decision: unknown): Correction | undefined {
  const { about, range, to, value, ...rest } = Object(decision);
  if (!isRange(range)) return undefined;
  const at = toSpan(document, range);
  const of = markKindOf(rest.of);
  const kind = quotationKindOf(rest.kind);
  const speaker = speakerFrom(rest.speaker);
  switch (about) {
    case 'accept':
    case 'reject':
      return of && { about, of, at };
    case 'accept-all':
      return { about, at };
    case 'add':
      return of && { about, of, at, ...(typeof value === 'string' && value !== '' && { value }) };
    case 'extent':
      return of && isRange(to) ? { about, of, at, to: toSpan(document, to) } : undefined;
    case 'kind':
      return kind && { about, at, kind };
    case 'speaker':
    case 'identity':
      return speaker && { about, at, speaker };
    case 'value':
      return typeof value === 'string' && value !== '' ? { about, at, value } : undefined;
    default:
      return undefined;
  }
}

function speakerFrom(given: unknown): GivenSpeaker | undefined {
  const { name, id, kind } = Object(given);
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  const known = speakerKindOf(kind);
  return { name: name.trim(), ...(typeof id === 'string' && { id }), ...(known && { kind: known }) };
}

/** The decisions about an article, with what they come to in its text as it is now. */
export function decisionItems(reading: Reading): readonly DecisionItem[] {
  const { dismissed } = siftedFindings(reading);
  const held = (by: Dismissal): number => dismissed.filter((finding) => finding.by === by).length;
  const { conflicts } = placementOf(reading.article.text, reading.decisions);
  const disputed = new Set(conflicts.flatMap(({ decisions }) => decisions));
  return reading.decisions.map((decision) => {
    if (decision.about === 'publication-date') return { about: decision.about, date: decision.date };
    return isMark(decision)
      ? markItem(reading, decision, disputed.has(decision))
      : dismissalItem(reading, decision, held(decision));
  });
}

function markItem({ document, article }: Reading, decision: MarkDecision, isDisputed: boolean): MarkItem {
  const { about, id, place, by, made, replaced } = decision;
  const at = spanAt(article.text, place);
  return {
    ...{ about, id, words: place.exact, says: decisionInWords(decision) },
    ...(at && { range: toRange(document, at) }),
    ...(by !== undefined && { by }),
    ...(made !== undefined && { made }),
    ...(replaced !== undefined && { replaced }),
    ...(isDisputed && { conflict: true }),
  };
}

function dismissalItem({ document, article }: Reading, decision: Dismissal, findings: number): DismissalItem {
  const { about, id, rule, scope, place } = decision;
  const words = place?.part ? place.exact.slice(place.part.start, place.part.end) : place?.exact;
  const at = dismissedAt(article, decision);
  const range = at && toRange(document, at);
  return { about, id, rule, scope, findings, ...(words !== undefined && { words }), ...(range && { range }) };
}
