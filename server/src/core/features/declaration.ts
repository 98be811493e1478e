import type { Article, Span } from '../model';
import { speakerOf } from '../people/speakerOf';
import type { Jump } from './definition';
import { placesAt } from './places';
import { speakerAt } from './speakers';

/**
 * From a quotation, a name, a role or a pronoun to where the article says what its speaker is: the role beside the name.
 * Where it gives no role, to the first full name.
 */
export function declarationAt(article: Article, offset: number): Jump | undefined {
  for (const place of placesAt(article, offset)) {
    const speaker = speakerAt(article, place);
    if (!speaker) continue;
    const [role] = speaker.roles;
    return jump(place.span, role ?? speaker.firstFullMention);
  }
  return undefined;
}

/** From the same to the body that the speaker speaks for, where the article names one. */
export function typeDefinitionAt(article: Article, offset: number): Jump | undefined {
  for (const place of placesAt(article, offset)) {
    const speaker = speakerAt(article, place);
    const body = speakerOf(article, speaker?.onBehalfOf);
    if (body) return jump(place.span, body.firstFullMention);
    if (speaker) return undefined;
  }
  return undefined;
}

const jump = (from: Span, to: Span): Jump => ({
  from: { start: from.start, end: from.end },
  to: { start: to.start, end: to.end },
});
