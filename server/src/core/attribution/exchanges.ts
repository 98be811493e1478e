import { type Origin, paragraphOf } from './origins';
import type { Range, Reading } from './reading';
import { lastInside, wordCount } from './spokenRuns';

/** Words in a turn: what is longer is more often a quotation that goes on than an answer. */
const longestTurn = 30;
/** Bare turns in a row: keeps the stage linear whatever the text. */
const mostTurns = 8;

/**
 * Two people talk, and only the first and the last of their turns have a cue: *“…,” said Lund. “…” “…?” “…,” Berg
 * replied.* Where an even number of bare turns stands between two named ones and the last of them asks, they take turns.
 */
export function exchange(reading: Reading, part: Range, owners: ReadonlyMap<number, Origin>): Origin | undefined {
  const here = paragraphOf(reading, part.from);
  if (bareTurn(reading, here) === undefined) return undefined;
  let first = here;
  while (here - first < mostTurns && bareTurn(reading, first - 1) !== undefined) first--;
  let last = here;
  while (last - first < mostTurns && bareTurn(reading, last + 1) !== undefined) last++;
  const asks = lastInside(reading, bareTurn(reading, last) ?? -1) === '?';
  if (!asks || (last - first) % 2 === 0) return undefined;
  const opener = ownerIn(reading, first - 1, owners);
  const replier = ownerIn(reading, last + 1, owners);
  if (!opener?.source || !replier?.source || sameWords(reading, opener.source, replier.source)) return undefined;
  return (here - first) % 2 === 0 ? replier : opener;
}

/** The index of the one short quotation that is all of a paragraph. */
export function bareTurn(reading: Reading, paragraph: number): number | undefined {
  const { paragraphs, sentences } = reading.layout;
  const own = paragraphs[paragraph];
  if (!own || own.firstSentence >= own.endSentence) return undefined;
  const from = sentences[own.firstSentence]?.firstToken ?? 0;
  const to = sentences[own.endSentence - 1]?.endToken ?? 0;
  const run = reading.runAt(from);
  const part = reading.runParts[run];
  if (part?.from !== from || part.to !== to || wordCount(reading, run) > longestTurn) return undefined;
  return reading.runs[part.run]?.parts.length === 1 ? run : undefined;
}

/** Who speaks in a paragraph: what its first quotation goes back to. */
function ownerIn(reading: Reading, paragraph: number, owners: ReadonlyMap<number, Origin>): Origin | undefined {
  const own = reading.layout.paragraphs[paragraph];
  if (!own) return undefined;
  const from = reading.layout.sentences[own.firstSentence]?.firstToken ?? 0;
  const to = reading.layout.sentences[own.endSentence - 1]?.endToken ?? from;
  for (let i = from; i < to; i++) {
    const run = reading.runAt(i);
    if (run >= 0) return owners.get(run);
  }
  return undefined;
}

const sameWords = (reading: Reading, a: Range, b: Range): boolean =>
  reading.lower(a.to - 1) === reading.lower(b.to - 1);
