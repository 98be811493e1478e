import { ofKind } from './patterns/originKinds';
import type { ReasonCode } from '../model';
import { cueAfterStop } from './cueAfterStop';
import { bareTurn } from './exchanges';
import { isFragment, sentenceGoesOn } from './fragments';
import type { CueHere } from './match';
import { byParagraph, type ByParagraph, opensSentence, type Origin, paragraphOf } from './origins';
import { beforeNext, leadIn, previousParagraph, sameParagraph, withoutJoin } from './originsCarriedOver';
import { besideName, clauseSubject, nameAfter, sentenceBefore, signatureBelow } from './originsInSentence';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { endsLikeSpeech, wordCount } from './spokenRuns';
import { comesFrom, takesFloor } from './takesFloor';

/** An attribution as token ranges: found at a cue, or carried over from one, or with nothing that names a source. */
export interface Statement {
  readonly content: readonly Range[];
  readonly cue?: Pick<CueHere, 'lemma' | 'class'>;
  readonly cueRange?: Range;
  readonly source?: Range;
  readonly relay?: Range;
  readonly reason: ReasonCode;
  readonly found: string;
  readonly confidence: number;
  readonly nested: boolean;
}

/** Words that somebody said although no cue claims them; not a title, a name, a term, a scare. */
const standsForSpeech = (reading: Reading, index: number): boolean =>
  reading.runs[reading.runParts[index]?.run ?? -1]?.class === 'speech' &&
  wordCount(reading, index) >= (endsLikeSpeech(reading, index) ? (isWholeParagraph(reading, index) ? 1 : 3) : 8);

const isWholeParagraph = (reading: Reading, index: number): boolean =>
  bareTurn(reading, paragraphOf(reading, reading.runParts[index]?.from ?? -1)) === index;

/** Gives the quotations that no cue claims to the attribution they go on from; those left are orphans. */
export function continued(reading: Reading, resolved: readonly Resolved[]): readonly Statement[] {
  const owners = new Map<number, Origin>();
  const more = new Map<Resolved, Range[]>();
  const claimed = new Set(resolved.flatMap(({ runParts }) => runParts));
  for (const found of resolved)
    for (const run of found.runParts)
      for (const part of ownParts(reading, run, claimed)) owners.set(part, { ...found, joins: found });
  const outer = byParagraph(reading, resolved);
  const unclaimed: Statement[] = [];
  reading.runParts.forEach((part, index) => {
    if (owners.has(index) || part.part > 0) return;
    if (inContent(part, outer.get(paragraphOf(reading, part.from)) ?? [])) return;
    const parts = ownParts(reading, index, claimed);
    const content = parts.map((own) => reading.runParts[own] ?? part);
    const origin = originOf(reading, index, owners, outer) ?? laterPart(reading, parts, owners);
    if ((!origin || origin.found === 'clause-subject') && !standsForSpeech(reading, index)) return;
    if (origin?.found === 'clause-subject' && isFragment(reading, part, index)) {
      const whole = sentenceGoesOn(reading, part, outer);
      if (whole) unclaimed.push({ ...whole, nested: false });
      return;
    }
    if (origin) for (const own of parts) owners.set(own, origin);
    if (origin?.joins) {
      more.set(origin.joins, [...(more.get(origin.joins) ?? []), ...content]);
      return;
    }
    unclaimed.push({
      content,
      ...(origin?.source && { source: origin.source }),
      ...(origin?.cue && origin.cueRange && { cue: origin.cue, cueRange: origin.cueRange }),
      ...(origin ? { found: origin.found, reason: origin.reason, confidence: origin.confidence } : ofKind('orphan')),
      nested: false,
    });
  });
  const all: Statement[] = resolved.map((found) => ({
    ...found,
    content: [
      ...found.content,
      ...found.runParts.flatMap((run) => partsAfter(reading, run, claimed)),
      ...(more.get(found) ?? []),
    ].sort((a, b) => a.from - b.from),
  }));
  return [...all, ...unclaimed].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** The cue beside a later part of the same quotation: *“The ferry is full. / “Another will come,” Lund said.* */
function laterPart(
  reading: Reading,
  parts: readonly number[],
  owners: ReadonlyMap<number, Origin>,
): Origin | undefined {
  const last = parts[parts.length - 1] ?? -1;
  const next = reading.runParts[last + 1];
  const owner = next && next.run === reading.runParts[last]?.run ? owners.get(last + 1) : undefined;
  return owner && { ...withoutJoin(owner), ...ofKind('carried-over') };
}

/** Part `index` of a quotation and those after it, up to one that has a cue of its own. */
function ownParts(reading: Reading, index: number, claimed: ReadonlySet<number>): readonly number[] {
  const run = reading.runParts[index]?.run;
  const found: number[] = [index];
  for (let i = index + 1; i < index + 12 && reading.runParts[i]; i++) {
    if (reading.runParts[i]?.run !== run) continue;
    if (claimed.has(i)) break;
    found.push(i);
  }
  return found;
}

const partsAfter = (reading: Reading, index: number, claimed: ReadonlySet<number>): readonly Range[] =>
  ownParts(reading, index, claimed)
    .slice(1)
    .flatMap((own) => reading.runParts[own] ?? []);

const inContent = (part: Range, resolved: readonly Resolved[]): boolean =>
  resolved.some(
    ({ cue, content }) =>
      !(part.from <= cue.head && cue.head < part.to) &&
      content.some(({ from, to }) => from < part.to && part.from < to),
  );

/** Tries in turn what a quotation can go back to. */
function originOf(
  reading: Reading,
  index: number,
  owners: ReadonlyMap<number, Origin>,
  resolved: ByParagraph,
): Origin | undefined {
  const part = reading.runParts[index];
  if (!part) return undefined;
  const beside = besideName(reading, part, index);
  if (beside) return beside;
  const { from, to } = part;
  const signed = signatureBelow(reading, part);
  if (signed) return { source: signed, ...ofKind('signature') };
  if (!opensSentence(reading, from)) return clauseSubject(reading, part);
  if (!endsLikeSpeech(reading, index)) return leadIn(reading, part, resolved) ?? goesOn(reading, part, index, owners);
  const isSame = reading.sentenceOf(to) === reading.sentenceOf(to - 1);
  const follows = isSame ? (comesFrom(reading, to) ?? nameAfter(reading, to)) : undefined;
  if (follows) return { source: follows, ...ofKind('quote-name') };
  const afterStop = cueAfterStop(reading, part, resolved.get(paragraphOf(reading, from)) ?? []);
  if (afterStop) return afterStop;
  const floor = takesFloor(reading, part);
  const same = sameParagraph(reading, part, index, owners, resolved);
  // *“It floats,” Lund replied. “It always has.”*: the verb that gives the floor is the cue that these words go on from.
  if (floor && same?.source?.from !== floor.source?.from) return floor;
  return (
    same ??
    beforeNext(reading, part, index, owners) ??
    leadIn(reading, part, resolved) ??
    sentenceBefore(reading, part) ??
    previousParagraph(reading, part, index, owners, resolved)
  );
}

/**
 * *“It floats,” Lund said. “It is new … Whoever sails it is lucky” on a calm day.*: more than one sentence in marks, right
 * after somebody’s words in the paragraph, goes on from those, though it does not close as speech does.
 */
function goesOn(
  reading: Reading,
  { from, to }: Range,
  index: number,
  owners: ReadonlyMap<number, Origin>,
): Origin | undefined {
  const before = reading.runParts[index - 1];
  const owner = owners.get(index - 1);
  if (!owner?.cueRange || !before || paragraphOf(reading, before.from) !== paragraphOf(reading, from)) return undefined;
  const isNext = reading.sentenceOf(from) - reading.sentenceOf(owner.cueRange.to - 1) === 1;
  const hasStop = reading.sentenceOf(from) < reading.sentenceOf(to - 1) || stopsInside(reading, from, to);
  return isNext && owner.cueRange.from >= before.to && hasStop
    ? { ...withoutJoin(owner), ...ofKind('carried-over') }
    : undefined;
}

function stopsInside(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 2; i++) if (/^(?:[.!?…]|\.\.\.)$/.test(reading.word(i))) return true;
  return false;
}
