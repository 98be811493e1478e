import type { CueVerb, Frame } from '../lexicon/cueWords';
import type { CueClass, ReasonCode } from '../model';
import { trimmedContent } from './clauses';
import { couldBeSaid, hasParticiple, isAllThatIsSaid, isExclamation } from './clausesAfter';
import { elementsAfter } from './elementsAfter';
import { elementsBefore } from './elementsBefore';
import type { AttributionPattern, Element } from './patterns/pattern';
import { hasWord, type Range, type Reading } from './reading';

/** A cue that patterns are tried at. */
export interface CueHere {
  readonly kind: AttributionPattern['cue'];
  /** What it takes. */
  readonly frames: readonly Frame[];
  readonly range: Range;
  readonly lemma: string;
  readonly class: CueClass;
  readonly verb?: CueVerb;
  readonly passive: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly head: number;
  readonly window: Range;
  /** The part of a quotation that it stands in; -1 outside. */
  readonly runPart: number;
}

/** What was found at a cue: ranges of tokens, content in text order. */
export interface Found {
  readonly found: string;
  readonly reason: ReasonCode;
  readonly confidence: number;
  readonly cue: CueHere;
  readonly cueRange: Range;
  readonly source?: Range;
  readonly relay?: Range;
  readonly content: readonly Range[];
  /** The content is these parts of quotations, whole. */
  readonly quoted: boolean;
}

/** What has been read so far around a cue. `left` and `right` are the tokens next to it that are still free. */
export interface Match {
  readonly cue: CueHere;
  readonly left: number;
  readonly right: number;
  readonly cueRange: Range;
  readonly source?: Range;
  readonly content: readonly Range[];
}

/** Reads one element at the free edge; the match with it, or nothing where it does not stand there. */
export type ElementReader = (reading: Reading, match: Match, context: MatchContext) => Match | undefined;

export type ElementReaders = Readonly<Partial<Record<Element, ElementReader>>>;

export interface MatchContext {
  /** The source of the clause that the cue belongs to, for cues that have none of their own. */
  readonly subject: Range | undefined;
  /** The element before, in reading order: a quotation after a comma must follow at once. */
  readonly after: Element;
  /** May read subjects and the ends of clauses off the parse; else it goes by the tokens alone. */
  readonly parsed: boolean;
}

const readers = { before: elementsBefore, after: elementsAfter };

/**
 * No word is both cue and source, or source and content: where the parse has it so, the source ends before the cue, and
 * content before the source (*calling the ferry unsafe, the mayor left*). Nothing where no word is left of one of them.
 */
function apart(reading: Reading, match: Match): Match | undefined {
  const { source, cueRange } = match;
  if (!source) return match;
  const own = source.from < cueRange.from ? { from: source.from, to: Math.min(source.to, cueRange.from) } : source;
  const content = match.content.map((part) => {
    const runsInto = part.from < own.from && own.from < part.to && reading.word(own.from - 1) === ',';
    return runsInto ? trimmedContent(reading, { from: part.from, to: own.from }) : part;
  });
  const whole = content.every((part) => part !== undefined && hasWord(reading, part) && !overlap(part, own));
  if (!whole || !hasWord(reading, own) || overlap(own, cueRange)) return undefined;
  return { ...match, source: own, content: content.flatMap((part) => part ?? []) };
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Tries one pattern at one cue. */
export function matchPattern(
  reading: Reading,
  cue: CueHere,
  pattern: AttributionPattern,
  { subject, parsed }: Pick<MatchContext, 'subject' | 'parsed'>,
): Found | undefined {
  if (pattern.cue !== cue.kind) return undefined;
  if ((pattern.voice === 'passive') !== cue.passive) return undefined;
  const { frames } = pattern;
  if (frames && !frames.some((frame) => cue.frames.includes(frame))) return undefined;
  const middle = pattern.shape.indexOf('cue');
  let match: Match | undefined = {
    cue,
    left: cue.range.from,
    right: cue.range.to,
    cueRange: cue.range,
    content: [],
  };
  const read = (element: Element, after: Element, side: 'before' | 'after'): void => {
    match = match && readers[side][element]?.(reading, match, { subject, after, parsed });
  };
  for (let i = middle - 1; i >= 0 && match; i--)
    read(pattern.shape[i] ?? 'cue', pattern.shape[i + 1] ?? 'cue', 'before');
  for (let i = middle + 1; i < pattern.shape.length && match; i++)
    read(pattern.shape[i] ?? 'cue', pattern.shape[i - 1] ?? 'cue', 'after');
  match = match && apart(reading, match);
  if (!match || match.content.length === 0) return undefined;
  const takesSentence = pattern.shape.includes('clause');
  const whole = match;
  const said = whole.content.some(
    (part) =>
      couldBeSaid(reading, part) ||
      (cue.kind === 'phrase' && hasParticiple(reading, part)) ||
      isExclamation(reading, whole, part) ||
      isAllThatIsSaid(reading, whole, part),
  );
  if (takesSentence && !said) return undefined;
  return {
    found: parsed ? `${pattern.id}/parse` : pattern.id,
    reason: pattern.reason,
    confidence: parsed ? pattern.parsedConfidence : pattern.confidence,
    cue,
    cueRange: match.cueRange,
    ...(match.source && { source: match.source }),
    content: [...match.content].sort((a, b) => a.from - b.from),
    quoted: pattern.shape.some((element) => element === 'quote' || element === 'rest-quote'),
  };
}
