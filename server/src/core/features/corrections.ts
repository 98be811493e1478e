import { quotationAt } from '../annotations/byHand';
import { closest } from '../annotations/closest';
import type { Correction } from '../annotations/byHand';
import type { Article, Span } from '../model';
import { speakerOf } from '../people/speakerOf';
import { sameSpan } from './spans';

/** A correction that is offered at a place: one that says all, or one for which a person is asked who speaks. */
export interface OfferedCorrection {
  readonly title: string;
  readonly span: Span;
  /** Absent where the speaker is to be asked for. */
  readonly correction?: Correction;
}

/**
 * What a person may want to say of what is marked at a place: that a quotation is right, is none, or whose it is, the
 * likely speakers by name; that a date or a claim is none. Where words are selected, what they may be marked as.
 */
export function correctionsAt(article: Article, at: Span): readonly OfferedCorrection[] {
  return [...ofQuotation(article, at), ...ofSpans(article, at), ...ofSelection(article, at)];
}

function ofQuotation(article: Article, at: Span): readonly OfferedCorrection[] {
  const quotation = quotationAt(article, at);
  if (!quotation) return [];
  const { attribution } = quotation;
  const span = { start: quotation.start, end: quotation.end };
  const likely = (attribution.source?.candidates ?? []).flatMap((id) => speakerOf(article, id) ?? []);
  return [
    ...likely.map(({ id, name, kind }): OfferedCorrection => ({
      title: `Said by ${name}`,
      span,
      correction: { about: 'speaker', at: span, speaker: { id, name, kind } },
    })),
    { title: attribution.speaker === undefined ? 'Assign a speaker…' : 'Assign another speaker…', span },
    ...(attribution.confidence < 1
      ? [{ title: 'Accept this quotation', span, correction: { about: 'accept', of: 'quotation', at: span } } as const]
      : []),
    { title: 'Not a quotation', span, correction: { about: 'reject', of: 'quotation', at: span } },
  ];
}

function ofSpans({ dates, claims }: Article, at: Span): readonly OfferedCorrection[] {
  const date = touching(dates, at);
  const claim = touching(claims, at);
  return [
    ...(date ? [rejection('Not a date', 'date', date)] : []),
    ...(claim ? [rejection('Not a claim', 'claim', claim)] : []),
  ];
}

const rejection = (title: string, of: 'date' | 'claim', { start, end }: Span): OfferedCorrection => ({
  title,
  span: { start, end },
  correction: { about: 'reject', of, at: { start, end } },
});

function ofSelection(article: Article, at: Span): readonly OfferedCorrection[] {
  if (article.text.slice(at.start, at.end).trim() === '') return [];
  const known = quotationAt(article, at);
  const marks = ['quotation', 'source', 'cue', 'date', 'claim'] as const;
  return marks
    .filter((of) => of !== 'quotation' || !known || !sameSpan(known, at))
    .map((of) => ({ title: `Mark as ${of}`, span: at, correction: { about: 'add', of, at } }));
}

const touching = <S extends Span>(spans: readonly S[], at: Span): S | undefined =>
  closest(spans, at) ?? spans.find(({ start, end }) => start <= at.start && at.end <= end);
