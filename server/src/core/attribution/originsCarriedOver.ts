import { ofKind } from './patterns/originKinds';
import { bareTurn, exchange } from './exchanges';
import { type ByParagraph, lastAttribution, type Origin, paragraphOf, sourceOf } from './origins';
import { cueBeforeColon } from './originsInSentence';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { lastInside, wordCount } from './spokenRuns';

/** Goes on from what was attributed last in the same paragraph: *“A,” he said. “B.”* */
export function sameParagraph(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  const before = reading.runParts[index - 1];
  const owner = owners.get(index - 1);
  const last = lastAttribution(reading, part.from, paragraph, resolved);
  const ownerHere = owner && before && paragraphOf(reading, before.from) === paragraph ? owner : undefined;
  const ownerEnd = Math.max(before?.to ?? 0, owner?.cueRange?.to ?? 0, owner?.source?.to ?? 0);
  const sameSentence = last && reading.sentenceOf(last.cue.head) === reading.sentenceOf(Math.max(0, ownerEnd - 1));
  // A subject that was only guessed gives way to who is named after the words: *was not one for “asking,” said Lund.*
  const isGuess = ownerHere?.found === 'clause-subject' && last && before && last.cueRange.from >= before.to;
  if (ownerHere && !isGuess && (!last || last.cueRange.to <= ownerEnd || sameSentence)) {
    const next = reading.sentenceOf(part.from) - reading.sentenceOf(Math.max(0, ownerEnd - 1)) <= 1;
    return next && !ownerHere.joins?.nested ? ownerHere : { ...withoutJoin(ownerHere), ...ofKind('carried-over') };
  }
  if (!last) return undefined;
  return { ...sourceOf(last), ...ofKind('after-attribution') };
}

/** Leads up to a quotation that follows at once and has an attribution after it: *“A.” “B,” he said*. */
export function beforeNext(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
): Origin | undefined {
  const next = reading.runParts[index + 1];
  const later = owners.get(index + 1);
  if (!next || !later?.cueRange || next.from !== part.to || later.cueRange.from < next.to) return undefined;
  return paragraphOf(reading, next.from) === paragraphOf(reading, part.from) ? later : undefined;
}

/** The paragraph before ends in a colon: *The minister stated at a briefing:*. */
export function leadIn(reading: Reading, part: Range, resolved: ByParagraph): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  if (reading.layout.paragraphs[paragraph]?.firstSentence !== reading.sentenceOf(part.from)) return undefined;
  if (reading.word(part.from - 1) !== ':') return undefined;
  const last = lastAttribution(reading, part.from, paragraph - 1, resolved);
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from - 1)];
  if (!sentence) return undefined;
  const aside = asidesIn(resolved.get(paragraph - 1) ?? []).find(
    ({ cueRange }) => cueRange.from >= sentence.firstToken,
  );
  if (aside) return { ...sourceOf(aside), ...ofKind('lead-in') };
  if (last && last.cueRange.from >= sentence.firstToken) return { ...sourceOf(last), ...ofKind('lead-in') };
  const cue = cueBeforeColon(reading, part.from - 1, sentence.firstToken);
  return { ...cue, ...ofKind('lead-in') };
}

/** *As the Post reported, …:*: whoever is named so is quoted after the colon, whatever the clause is about. */
const asidesIn = (resolved: readonly Resolved[]): readonly Resolved[] =>
  resolved.filter(({ found, source }) => source && found.startsWith('as-source-cue'));

/** A paragraph of nothing but a quotation goes on from the one before. */
export function previousParagraph(
  reading: Reading,
  part: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const paragraph = paragraphOf(reading, part.from);
  const owner = owners.get(index - 1);
  const before = reading.runParts[index - 1];
  const turn = exchange(reading, part, owners) ?? takesTurns(reading, paragraph, index, owners);
  if (turn) return { ...withoutJoin(turn), ...ofKind('alternating') };
  if (answersAtOnce(reading, paragraph, index)) return undefined;
  if (owner && before && paragraph - paragraphOf(reading, before.from) === 1)
    return { ...withoutJoin(owner), ...ofKind('carried-over') };
  if (reading.layout.paragraphs[paragraph]?.firstSentence !== reading.sentenceOf(part.from)) return undefined;
  const last = lastAttribution(reading, part.from, paragraph - 1, resolved);
  return last && { ...sourceOf(last), ...ofKind('after-paragraph') };
}

/** *“When?” asked Berg. / “At noon.”*: whoever asked does not answer, and nobody else is named. */
const answersAtOnce = (reading: Reading, paragraph: number, index: number): boolean =>
  bareTurn(reading, paragraph) === index &&
  paragraphOf(reading, reading.runParts[index - 1]?.from ?? 0) === paragraph - 1 &&
  lastInside(reading, index - 1) === '?' &&
  wordCount(reading, index) < longestAnswer;
const longestAnswer = 7; // words

/**
 * Two people take turns, a paragraph each: whoever spoke last but one speaks now. Only after three turns between two
 * names; a quotation that follows two speakers is more often more of the second.
 */
function takesTurns(
  reading: Reading,
  paragraph: number,
  index: number,
  owners: ReadonlyMap<number, Origin>,
): Origin | undefined {
  const turns: (Origin | undefined)[] = [];
  for (let back = 1, run = index; back <= 3; back++) {
    run = lastRunIn(reading, run - 1, paragraph - back);
    turns.push(owners.get(run));
  }
  const [last, before, first] = turns.map((turn) => (turn?.source ? surnameOf(reading, turn.source) : ''));
  return last && before && last !== before && last === first ? turns[1] : undefined;
}

/** The last run up to run `index` that stands in `paragraph`; -1 where none does. */
function lastRunIn(reading: Reading, index: number, paragraph: number): number {
  for (let i = index; i >= 0; i--) {
    const at = paragraphOf(reading, reading.runParts[i]?.from ?? 0);
    if (at === paragraph) return i;
    if (at < paragraph) return -1;
  }
  return -1;
}

/** The last word of a name; empty where the source is none, since *he* may be either. */
const surnameOf = (reading: Reading, { to }: Range): string =>
  reading.tag(to - 1) === 'PROPN' ? reading.lower(to - 1) : '';

/** The origin of a further attribution, not of a further part of the same one. */
export const withoutJoin = ({ source, cue, cueRange, found, reason, confidence }: Origin): Origin => ({
  found,
  reason,
  confidence,
  ...(source && { source }),
  ...(cue && { cue }),
  ...(cueRange && { cueRange }),
});
