import type { Article, Span } from '../model';
import { placesAt } from './places';
import { speakerAt } from './speakers';

/** A jump: the words that were asked about and where they lead. */
export interface Jump {
  readonly from: Span;
  readonly to: Span;
}

/**
 * From a quotation, a source, a name or a pronoun to where the article first names its speaker in full. A quotation
 * whose source is not identified leads to the words of the source. A date inside a quotation is passed over.
 */
export function definitionAt(article: Article, offset: number): Jump | undefined {
  for (const place of placesAt(article, offset)) {
    const source = place.kind === 'quotation' ? place.attribution.source : undefined;
    const to = speakerAt(article, place)?.firstFullMention ?? source;
    if (to) return { from: plain(place.span), to: plain(to) };
  }
  return undefined;
}

const plain = ({ start, end }: Span): Span => ({ start, end });
