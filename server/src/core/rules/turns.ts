import { paragraphAround } from '../annotations/surroundings';
import type { Article, Attribution, Span, SpeakerId } from '../model';

const fewest = 5; // words: fewer are a phrase in somebody's report as often as a turn in a conversation
const sentence = /^["“‘'«„]\s*\p{Lu}/u;

/** A direct quotation that is a turn of its own, with who speaks and in which paragraph. */
export interface Turn {
  readonly attribution: Attribution;
  readonly speaker: SpeakerId;
  readonly paragraph: Span;
}

/** The direct quotations that begin a sentence and whose speaker is known, in text order. */
export const turnsIn = (article: Article): readonly Turn[] =>
  article.attributions.flatMap((attribution): readonly Turn[] => {
    const [first] = attribution.content;
    const { kind, speaker, nested } = attribution;
    const own = article.text.slice(first.start, first.end);
    if (kind !== 'direct' || nested || speaker === undefined || !sentence.test(own)) return [];
    if ((own.match(/[\p{L}\p{N}’']+/gu) ?? []).length < fewest) return [];
    return [{ attribution, speaker, paragraph: paragraphAround(article, first) }];
  });
