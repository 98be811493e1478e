import type { Attribution, Decision, GivenSpeaker, IsoDate, Span, TextPlace } from '../../model';
import type { DecidedBy } from '../decided';

/** Where something is: in the text that the file holds, in UTF-16 units of it, or by words and surroundings. */
export type ReadPlace = Span | TextPlace;

interface ReadBase {
  /** In text order. */
  readonly parts: readonly [ReadPlace, ...ReadPlace[]];
  /** Whose word it is, where the file says so. */
  readonly decided?: DecidedBy;
  /** The type of a date (`SET`) or the kind of a claim (`hearsay`), where the file says it. No decision can change it. */
  readonly label?: string;
}

export interface ReadQuotation extends ReadBase {
  readonly of: 'quotation';
  readonly kind?: Attribution['kind'];
  readonly speaker?: GivenSpeaker;
  readonly source?: ReadPlace;
  readonly cue?: ReadPlace;
  /** Inside another. */
  readonly nested?: boolean;
}

export interface ReadDate extends ReadBase {
  readonly of: 'date';
  /** TIMEX3. */
  readonly value?: string;
}

export interface ReadClaim extends ReadBase {
  readonly of: 'claim';
}

/** One thing that a file marks in an article. */
export type ReadMark = ReadQuotation | ReadDate | ReadClaim;

/** What a file of annotations says of one article. */
export interface ReadAnnotations {
  /** What the file calls the article. */
  readonly id?: string;
  /** The article's text as the file has it. */
  readonly text?: string;
  readonly published?: { readonly date: IsoDate; readonly decided: DecidedBy };
  readonly marks: readonly ReadMark[];
  /** Decisions that the file holds as such. */
  readonly decisions?: readonly Decision[];
  /** On Record has written it, so what is not in it was not in the reading either. */
  readonly complete: boolean;
}

/** A file to read; `text` is that of the plain text beside it, for formats that keep the text apart. */
export interface AnnotationFile {
  readonly content: string;
  readonly text?: string;
}

/** What a file holds, or one sentence that says why it cannot be read. */
export type ReadResult = readonly ReadAnnotations[] | { readonly problem: string };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of a foreign file, else nothing. */
export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const listIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A span of a foreign file: whole numbers, the end behind the start. */
export function spanIn(value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  const counts = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return counts && Number(start) >= 0 && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined;
}

export function decidedIn(value: unknown): { readonly decided?: DecidedBy } {
  return value === 'person' || value === 'engine' ? { decided: value } : {};
}

export function kindIn(value: unknown): { readonly kind?: Attribution['kind'] } {
  return value === 'direct' || value === 'indirect' || value === 'mixed' ? { kind: value } : {};
}

/** The value of some JSON, `undefined` where it is none. */
export function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A list with at least one member, else nothing. */
export function some<T>(list: readonly T[]): readonly [T, ...T[]] | undefined {
  const [first, ...others] = list;
  return first === undefined ? undefined : [first, ...others];
}
