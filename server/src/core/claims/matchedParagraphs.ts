import type { ClaimWords } from '../lexicon/claimWords';
import type { Sentence, Span } from '../model';
import type { Layout } from '../text/layout';
import { matchesIn, type PatternMatch, sourceNamedAt } from './patterns';
import type { Word } from './shapes';
import { wordsOf } from './words';

/** A sentence in which a pattern matches, counted from the sentence's first word. */
export interface MatchedSentence {
  /** Which sentence of its paragraph. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly matches: readonly PatternMatch[];
  /** The first word at which it names a source; -1 for none. */
  readonly sourceAt: number;
}

/**
 * What the patterns match in one paragraph, by the quotations in it. Kept between edits as long as the paragraph's text
 * stands. Filled in as readings ask for it.
 */
export type MatchedParagraph = Map<string, readonly MatchedSentence[]>;

/** The sentences of a paragraph in which a pattern matches. `quoted` are the parts of quotations that reach into it. */
export function matchedIn(
  layout: Layout,
  paragraph: number,
  quoted: readonly Span[],
  words: ClaimWords,
  known: MatchedParagraph,
): readonly MatchedSentence[] {
  const { start: base = 0, firstSentence = 0, endSentence = 0 } = layout.paragraphs[paragraph] ?? {};
  const key = quoted.map(({ start, end }) => `${start - base}–${end - base}`).join();
  const kept = known.get(key);
  if (kept) return kept;
  const matched = matchedAlone(layout, layout.sentences.slice(firstSentence, endSentence), quoted, words);
  known.clear(); // of those before nothing is kept
  known.set(key, matched);
  return matched;
}

function matchedAlone(
  layout: Layout,
  sentences: readonly Sentence[],
  quoted: readonly Span[],
  words: ClaimWords,
): readonly MatchedSentence[] {
  const from = sentences[0]?.firstToken ?? 0;
  const all = wordsOf(layout, from, sentences.at(-1)?.endToken ?? from, quoted);
  return sentences.flatMap(({ firstToken, endToken }, index): readonly MatchedSentence[] => {
    const own = all.slice(firstToken - from, endToken - from);
    const matches = matchesIn(own, words);
    return matches.length > 0 ? [{ index, words: own, matches, sourceAt: sourceNamedAt(own, words) }] : [];
  });
}
