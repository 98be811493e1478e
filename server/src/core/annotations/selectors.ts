import type { Span, TextPlace } from '../model';
import { isRecord } from './annotationPage';
import { codePointsOf, unitsAt } from './codePoints';

/**
 * A place as Web Annotation selectors (Data Model, 4.2.4 and 4.2.5): the words with what stands around them, and the
 * position, each sufficient by itself. Positions count code points. A part of the words refines the first.
 */
export function selectorsOf({ exact, prefix, suffix, start, part }: TextPlace): readonly object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const refined = part && {
    type: 'TextPositionSelector',
    start: codePointsOf(exact.slice(0, part.start)),
    end: codePointsOf(exact.slice(0, part.end)),
  };
  return [
    { ...quote, ...(refined && { refinedBy: refined }) },
    { type: 'TextPositionSelector', start, end: start + codePointsOf(exact) },
  ];
}

/** The place that selectors give; nothing without a quotation of some words. What else is missing counts as unknown. */
export function placeIn(selectors: unknown): TextPlace | undefined {
  const all = [selectors].flat().filter(isRecord);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!quote || exact === '') return undefined;
  const position = positionIn(all.find(({ type }) => type === 'TextPositionSelector'));
  const refined = positionIn(quote['refinedBy']);
  return {
    exact,
    prefix: textOf(quote['prefix']),
    suffix: textOf(quote['suffix']),
    start: position?.start ?? 0,
    ...(refined && { part: { start: unitsAt(exact, refined.start), end: unitsAt(exact, refined.end) } }),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function positionIn(selector: unknown): Span | undefined {
  if (!isRecord(selector)) return undefined;
  const { start, end } = selector;
  return isCount(start) && isCount(end) ? { start, end } : undefined;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
