import type { ClaimWords } from '../lexicon/claimWords';
import type { Attribution, Claim, ClaimKind, ParagraphKind, QuotedRun, Span } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';
import { matchesIn, namesItsDoer, type PatternMatch, namesSomebody } from './patterns';
import { contentAround, holds, partsBySentence, sourcedContent } from './sourced';
import { type SentenceWords, wordsOf } from './words';

const unread: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['front-matter', 'byline']);

/** Content presented as reported or known with nobody named for it, in text order. Nothing inside quotation marks. */
export function claimsIn(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  attributions: readonly Attribution[],
  words: ClaimWords,
  _syntax?: ArticleSyntax,
): readonly Claim[] {
  const sourcedIn = partsBySentence(sourcedContent(attributions));
  const read = wordsOf(layout, quotedRuns);
  return layout.sentences.flatMap((sentence) => {
    if (unread.has(layout.paragraphs[sentence.paragraph]?.kind ?? 'body')) return [];
    const sourced = sourcedIn(sentence);
    const own = read(sentence);
    const matches = matchesIn(own.words, words);
    if (matches.length === 0) return [];
    const named = sourced.length > 0 || namesSomebody(own.words, words);
    return matches.flatMap((match): readonly Claim[] => {
      const { id, kind } = match.pattern;
      const trigger = placeOf(match, own);
      if (sourced.some((part) => holds(part, trigger) && !holds(trigger, part.source))) return [];
      if (passives.has(kind) && namesItsDoer(match, own.words, words)) return [];
      if (named && match.pattern.aside) return [];
      const content = hints.has(kind) ? trigger : contentAround(layout.text, trigger, sentence, sourced);
      return [{ ...content, kind, trigger, pattern: id }];
    });
  });
}

/** Kinds that are weak: nothing is made of them in a sentence that names a source, and only their own words count. */
const hints: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['weasel', 'superlative', 'appearance']);

const placeOf = ({ from, end }: PatternMatch, { places }: SentenceWords): Span => ({
  start: places[from]?.start ?? 0,
  end: places[end - 1]?.end ?? 0,
});

/** Kinds that are passives: the words after them may name the doer. */
const passives: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['hidden-by-passive', 'accusation', 'expectation']);
