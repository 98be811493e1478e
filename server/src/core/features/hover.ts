import type { Article, Span } from '../model';
import { dateInWords } from './dateInWords';
import { mentionInWords } from './mentionInWords';
import { type Place, placesAt } from './places';
import { quotationInWords } from './quotationInWords';
import { claimKinds } from './words';

/** Markdown for a pop-up over `span`. Text from the article stands in it escaped. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

/** What the reading has to say about the innermost thing at `offset`: a date, a source or name, a quotation, a claim. */
export function hoverAt(article: Article, offset: number): HoverText | undefined {
  const [place] = placesAt(article, offset);
  return place && { span: { start: place.span.start, end: place.span.end }, markdown: inWords(article, place) };
}

function inWords(article: Article, place: Place): string {
  switch (place.kind) {
    case 'date':
      return dateInWords(article, place.date);
    case 'speaker':
      return mentionInWords(article, place.mention);
    case 'quotation':
      return quotationInWords(article, place.attribution);
    case 'claim':
      return claimKinds[place.claim.kind];
  }
}
