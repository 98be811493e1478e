import type { Article, Span, SpeakerId } from '../model';
import { speakerOf } from '../people/speakerOf';

/** One marked stretch of an article, for formats that hold spans with labels. */
export interface LabelledSpan extends Span {
  readonly layer: 'quotation' | 'cue' | 'source' | 'relay' | 'date' | 'claim' | 'trigger';
  /** Finer than the layer: *direct*, *DATE*, *hearsay*; the layer itself where there is nothing finer. */
  readonly label: string;
  /** Of one attribution, date or claim: its number in the article's list of these, from 0. */
  readonly number: number;
  /** Of the parts of one quotation, from 0. */
  readonly part: number;
  readonly nested: boolean;
}

/** Everything that is marked in an article, in text order, the longer first. */
export function labelledSpans(article: Article): readonly LabelledSpan[] {
  const plain = { part: 0, nested: false };
  const spans: LabelledSpan[] = [];
  for (const [number, attribution] of article.attributions.entries()) {
    const { kind, content, cue, source, relay, nested = false } = attribution;
    const add = (layer: LabelledSpan['layer'], span: Span | undefined): void => {
      if (span) spans.push({ start: span.start, end: span.end, layer, label: layer, number, part: 0, nested });
    };
    for (const [part, { start, end }] of content.entries())
      spans.push({ start, end, layer: 'quotation', label: kind, number, part, nested });
    add('cue', cue);
    add('source', source);
    add('relay', relay);
  }
  for (const [number, { start, end, type }] of article.dates.entries())
    spans.push({ start, end, layer: 'date', label: type, number, ...plain });
  for (const [number, { start, end, kind, trigger }] of article.claims.entries()) {
    spans.push({ start, end, layer: 'claim', label: kind, number, ...plain });
    spans.push({ start: trigger.start, end: trigger.end, layer: 'trigger', label: 'trigger', number, ...plain });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A speaker as formats name one that have no place for more: the name, and the id where that is no more than the name. */
export const speakerName = (article: Article, id: SpeakerId | undefined): string | undefined =>
  speakerOf(article, id)?.name;
