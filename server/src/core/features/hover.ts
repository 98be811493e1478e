import type { Article, Claim, Span } from '../model';
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

/**
 * What the reading has to say about the innermost thing at `offset`: a date, a source or name, a quotation, a claim.
 * On the words that show a claim it says that too, below.
 */
export function hoverAt(article: Article, offset: number): HoverText | undefined {
  const places = placesAt(article, offset);
  const [place] = places;
  if (!place) return undefined;
  const claims = places.filter((other) => other !== place && other.kind === 'claim' && shows(other.claim, offset));
  const markdown = [place, ...claims].map((one) => inWords(article, one)).join('\n\n---\n\n');
  return { span: { start: place.span.start, end: place.span.end }, markdown };
}

const shows = ({ trigger }: Claim, offset: number): boolean => trigger.start <= offset && offset <= trigger.end;

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
