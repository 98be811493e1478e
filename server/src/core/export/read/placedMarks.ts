import { spanAt } from '../../annotations/anchor';
import { placeOf } from '../../annotations/textPlace';
import type { Attribution, GivenSpeaker, Span } from '../../model';
import type { DecidedBy } from '../decided';
import { type TextRules, writtenText } from '../writtenText';
import type { ReadAnnotations, ReadMark, ReadPlace } from './readAnnotations';

/** A mark of a file where it stands in the article. */
export interface PlacedMark extends Span {
  readonly of: ReadMark['of'];
  readonly parts: readonly Span[];
  readonly decided?: DecidedBy;
  readonly kind?: Attribution['kind'];
  readonly speaker?: GivenSpeaker;
  readonly source?: Span;
  readonly cue?: Span;
  readonly value?: string;
  readonly label?: string;
  readonly nested?: boolean;
}

export interface PlacedMarks {
  readonly placed: readonly PlacedMark[];
  /** The words of what has no place in the article. */
  readonly unplaced: readonly string[];
}

/**
 * The marks of a file by their places in an article. Where the file holds the text as its format writes it, offsets are
 * exact; else each is found by its words and what stands around it.
 */
export function placedMarks(text: string, read: ReadAnnotations, rules: TextRules | undefined): PlacedMarks {
  const at = placer(text, read.text, rules);
  const placed: PlacedMark[] = [];
  const unplaced: string[] = [];
  for (const mark of read.marks) {
    const parts = mark.parts.flatMap((part) => at(part) ?? []).sort((a, b) => a.start - b.start);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < mark.parts.length) unplaced.push(wordsOf(mark.parts, read.text));
    else placed.push({ ...factsOf(mark, at), of: mark.of, parts, start: first.start, end: last.end });
  }
  return { placed, unplaced };
}

type Placer = (place: ReadPlace) => Span | undefined;

function placer(text: string, own: string | undefined, rules: TextRules | undefined): Placer {
  const byWords = (place: ReadPlace): Span | undefined =>
    'exact' in place ? spanAt(text, place) : own === undefined ? undefined : spanAt(text, placeOf(own, place));
  if (own === undefined) return byWords;
  const written = rules ? writtenText(text, rules) : undefined;
  if (own !== (written?.text ?? text)) return byWords;
  return (place) => {
    if ('exact' in place) return spanAt(text, place);
    return written ? { start: written.from(place.start), end: written.from(place.end) } : place;
  };
}

function factsOf(mark: ReadMark, at: Placer): Omit<PlacedMark, keyof Span | 'of' | 'parts'> {
  const common = {
    ...(mark.decided && { decided: mark.decided }),
    ...(mark.label !== undefined && { label: mark.label }),
  };
  if (mark.of === 'claim') return common;
  if (mark.of === 'date') return { ...common, ...(mark.value !== undefined && { value: mark.value }) };
  const [source, cue] = [mark.source && at(mark.source), mark.cue && at(mark.cue)];
  return {
    ...common,
    ...(mark.kind && { kind: mark.kind }),
    ...(mark.speaker && { speaker: mark.speaker }),
    ...(source && { source }),
    ...(cue && { cue }),
    ...(mark.nested !== undefined && { nested: mark.nested }),
  };
}

const wordsOf = (parts: readonly ReadPlace[], text = ''): string =>
  parts.map((part) => ('exact' in part ? part.exact : text.slice(part.start, part.end))).join(' … ');
