import type { ReasonCode } from '../model';
import type { CueHere } from './match';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { endsLikeSpeech, wordCount } from './spokenRuns';

/** An attribution as token ranges: found at a cue, or carried over from one, or with nothing that names a source. */
export interface Statement {
  readonly content: readonly Range[];
  readonly cue?: CueHere;
  readonly cueRange?: Range;
  readonly source?: Range;
  readonly relay?: Range;
  readonly reason: ReasonCode;
  readonly found: string;
  readonly confidence: number;
  readonly nested: boolean;
}

/** A quotation of fewer words that no cue claims is left alone: a name, a term, a scare. */
const fewestWords = 3;

/** Gives the quotations that no cue claims to the attribution they go on from; those left are orphans. */
export function continued(reading: Reading, resolved: readonly Resolved[]): readonly Statement[] {
  const owner = new Map<number, Resolved>();
  for (const found of resolved)
    for (const run of found.runParts) for (const part of sameRun(reading, run)) owner.set(part, found);
  const more = new Map<Resolved, number[]>();
  const orphans: Statement[] = [];
  reading.runParts.forEach((part, index) => {
    if (owner.has(index) || part.part > 0) return;
    if (inContent(part, resolved)) return;
    const earlier = joins(reading, index, owner);
    if (earlier) {
      more.set(earlier, [...(more.get(earlier) ?? []), ...sameRun(reading, index)]);
      for (const own of sameRun(reading, index)) owner.set(own, earlier);
      return;
    }
    const from = carriesOn(reading, index, owner);
    if (from || wordCount(reading, index) >= fewestWords)
      orphans.push({
        content: sameRun(reading, index).map((own) => reading.runParts[own] as Range),
        ...(from?.source && { source: from.source, cue: from.cue, cueRange: from.cueRange }),
        reason: from ? 'carried-over' : 'no-source',
        found: from ? 'carried-over' : 'orphan',
        confidence: from ? 0.85 : 0.6,
        nested: false,
      });
    if (from) for (const own of sameRun(reading, index)) owner.set(own, from);
  });
  const all: Statement[] = resolved.map((found) => ({
    ...found,
    content: [
      ...found.content,
      ...found.runParts.flatMap((run) =>
        sameRun(reading, run)
          .slice(1)
          .map((own) => reading.runParts[own] as Range),
      ),
      ...(more.get(found) ?? []).map((own) => reading.runParts[own] as Range),
    ].sort((a, b) => a.from - b.from),
  }));
  return [...all, ...orphans].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** All parts of the quotation that part `index` belongs to. */
const sameRun = (reading: Reading, index: number): readonly number[] => {
  const run = reading.runParts[index]?.run;
  const found: number[] = [];
  for (let i = index; reading.runParts[i] && i < index + 12; i++) if (reading.runParts[i]?.run === run) found.push(i);
  return found;
};

const inContent = (part: Range, resolved: readonly Resolved[]): boolean =>
  resolved.some(({ content }) => content.some(({ from, to }) => from < part.to && part.from < to));

/** The attribution whose quotation this one goes on from, or leads up to, in the same paragraph with nothing between. */
function joins(reading: Reading, index: number, owner: ReadonlyMap<number, Resolved>): Resolved | undefined {
  const part = reading.runParts[index];
  if (!part) return undefined;
  const paragraph = paragraphOf(reading, part.from);
  const opens = periodStart(reading, part.from);
  const before = reading.runParts[index - 1];
  const earlier = owner.get(index - 1);
  if (before && earlier && opens && paragraphOf(reading, before.from) === paragraph && endsLikeSpeech(reading, index)) {
    const lastEnd = Math.max(before.to, earlier.cueRange.to, earlier.source?.to ?? 0);
    if (samePeriodOrNext(reading, lastEnd, part.from)) return earlier;
  }
  const next = reading.runParts[index + 1];
  const later = owner.get(index + 1);
  if (
    next &&
    later &&
    paragraphOf(reading, next.from) === paragraph &&
    next.from === part.to &&
    later.cueRange.from >= next.to
  )
    return later;
  return undefined;
}

/** The attribution that a quotation standing as a sentence of its own is carried over from. */
function carriesOn(reading: Reading, index: number, owner: ReadonlyMap<number, Resolved>): Resolved | undefined {
  const part = reading.runParts[index];
  if (!part || !periodStart(reading, part.from) || !endsLikeSpeech(reading, index)) return undefined;
  const earlier = owner.get(index - 1);
  const before = reading.runParts[index - 1];
  if (!earlier || !before) return undefined;
  return paragraphOf(reading, part.from) - paragraphOf(reading, before.from) <= 1 ? earlier : undefined;
}

const paragraphOf = (reading: Reading, token: number): number =>
  reading.layout.sentences[reading.sentenceOf(token)]?.paragraph ?? -1;

const periodStart = (reading: Reading, token: number): boolean =>
  reading.layout.sentences[reading.sentenceOf(token)]?.firstToken === token;

/** No whole sentence stands between token `end` and token `start`. */
const samePeriodOrNext = (reading: Reading, end: number, start: number): boolean =>
  reading.sentenceOf(start) - reading.sentenceOf(Math.max(0, end - 1)) <= 1;
