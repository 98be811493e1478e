import type { ReasonCode } from '../model';
import type { CueHere } from './match';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';

/** What an unclaimed quotation goes back to. */
export interface Origin {
  readonly source?: Range;
  readonly cue?: Pick<CueHere, 'lemma' | 'class'>;
  readonly cueRange?: Range;
  readonly found: string;
  readonly reason: ReasonCode;
  readonly confidence: number;
  /** The attribution whose further part it is. */
  readonly joins?: Resolved;
}

export type ByParagraph = ReadonlyMap<number, readonly Resolved[]>;

/** The outermost attributions by the paragraph of their cue, in the order of the cues. */
export function byParagraph(reading: Reading, resolved: readonly Resolved[]): ByParagraph {
  const found = new Map<number, Resolved[]>();
  for (const one of [...resolved].sort((a, b) => a.cueRange.from - b.cueRange.from)) {
    if (one.nested) continue;
    const paragraph = paragraphOf(reading, one.cue.head);
    const known = found.get(paragraph);
    if (known) known.push(one);
    else found.set(paragraph, [one]);
  }
  return found;
}

/**
 * The attribution outside quotations whose cue stands last before `token` in this paragraph; not one that only describes
 * the source of another (*said a pilot who asked for no name*).
 */
export function lastAttribution(
  reading: Reading,
  token: number,
  paragraph: number,
  resolved: ByParagraph,
): Resolved | undefined {
  let last: Resolved | undefined;
  let described = -1; // tokens up to here belong to a source
  for (const found of resolved.get(paragraph) ?? []) {
    if (found.cueRange.to > token || !found.source || found.cueRange.to <= described) continue;
    if (last && isRelative(reading, found.source) && last.source && last.source.from < found.source.from) continue;
    described = found.source.from >= found.cueRange.to ? found.source.to : -1;
    last = found;
  }
  return last;
}

export const paragraphOf = (reading: Reading, token: number): number =>
  reading.layout.sentences[reading.sentenceOf(token)]?.paragraph ?? -1;

/** Nothing but marks stands between the sentence's start and `token`. */
export function opensSentence(reading: Reading, token: number): boolean {
  const first = reading.layout.sentences[reading.sentenceOf(token)]?.firstToken ?? token;
  for (let i = first; i < token; i++) if (/[\p{L}\p{N}]/u.test(reading.word(i))) return false;
  return true;
}

/** Who is quoted, and by which cue. */
export const sourceOf = ({ source, cue, cueRange }: Resolved): Pick<Origin, 'source' | 'cue' | 'cueRange'> => ({
  ...(source && { source }),
  cue,
  cueRange,
});

/** *who*, *that* (*a video that said “…”*): no source where another stands above it. */
export const isRelative = (reading: Reading, { to }: Range): boolean => /^(?:WDT|WP)$/.test(reading.fine(to - 1));
