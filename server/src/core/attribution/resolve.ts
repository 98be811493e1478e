import { cutAtQuotations } from './cutAtQuotations';
import type { Found } from './match';
import { neighbours } from './neighbours';
import type { Range, Reading } from './reading';
import { withRelays } from './relays';

/** A found attribution after the competition for the same words. */
export interface Resolved extends Found {
  readonly nested: boolean;
  /** The quotation parts it takes whole. */
  readonly runParts: readonly number[];
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;

/**
 * Settles which of the candidates of a paragraph stand: one quotation has one attribution, content that holds another
 * attribution's cue has it nested, and of two that share words in any other way the surer one stands.
 */
export function resolve(reading: Reading, candidates: readonly Found[]): readonly Resolved[] {
  const byConfidence = [...candidates].sort(
    (a, b) => Number(b.quoted) - Number(a.quoted) || b.confidence - a.confidence || a.cueRange.from - b.cueRange.from,
  );
  const accepted = neighbours(reading);
  for (const candidate of byConfidence)
    if (!accepted.near(candidate).some((other) => conflicts(candidate, other))) accepted.add(candidate);
  const kept = withRelays(reading, cutAtQuotations(reading, accepted.all()));
  const around = neighbours(reading, kept);
  return kept
    .map((found) => ({
      ...found,
      nested:
        found.cue.runPart >= 0 ||
        around
          .near(found)
          .some(
            (other) =>
              other !== found && other.content.some((part) => holds(part, found.cueRange)) && wider(other, found),
          ),
      runParts: found.quoted ? found.content.map(({ from }) => reading.runAt(from)).filter((run) => run >= 0) : [],
    }))
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

const wider = (a: Found, b: Found): boolean => !b.content.some((part) => holds(part, a.cueRange));

/** *“…,” replied Lund, who was reading*: what a source says of itself does not take the words that it is quoted with. */
const standsInSource = (one: Found, other: Found): boolean =>
  one.source !== undefined &&
  holds(one.source, other.cueRange) &&
  one.content.some((part) => other.content.some((second) => overlap(part, second)));

/** Two candidates that cannot both be right. */
function conflicts(a: Found, b: Found): boolean {
  if (a.cueRange.from === b.cueRange.from || standsInSource(a, b) || standsInSource(b, a)) return true;
  for (const one of a.content)
    for (const other of b.content) {
      if (!overlap(one, other)) continue;
      const aInB = holds(other, a.cueRange);
      const bInA = holds(one, b.cueRange);
      if (aInB === bInA) return true;
    }
  return false;
}
