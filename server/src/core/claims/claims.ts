import type { ClaimWords } from '../lexicon/claimWords';
import type { Attribution, Claim, ClaimKind, ParagraphKind, QuotedRun, Span } from '../model';
import type { People } from '../people/people';
import type { Layout } from '../text/layout';
import { clauseEdgesIn, contentAround } from './content';
import { bySentence, holds } from './inSentence';
import { isVague, matchesIn, namesItsDoer, type PatternMatch, sourceNamedAt } from './patterns';
import { namedIn, sourcedContent } from './sourced';
import { type SentenceWords, wordsOf } from './words';

/**
 * Content presented as reported or known with nobody named for it, in text order. Nothing inside quotation marks, and
 * nothing that an attribution gives somebody for.
 */
export function claimsIn(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  attributions: readonly Attribution[],
  people: People,
  words: ClaimWords,
): readonly Claim[] {
  const sourcedBySentence = bySentence(sourcedContent(attributions));
  const namedBySentence = bySentence(namedIn(people));
  const read = wordsOf(layout, quotedRuns);
  return layout.sentences.flatMap((sentence) => {
    if (unread.has(layout.paragraphs[sentence.paragraph]?.kind ?? 'body')) return [];
    const named = namedBySentence(sentence);
    const own = read(sentence);
    const matches = matchesIn(own.words, words);
    if (matches.length === 0) return [];
    const sourced = sourcedBySentence(sentence).filter(({ source }) => {
      const at = own.places.findIndex(({ start }) => start === source.start);
      return at < 0 || !isVague(own.words, at, words);
    });
    const sourceAt = sourceNamedAt(own.words, words);
    const edges = clauseEdgesIn(layout.text, sentence);
    return matches.flatMap((match): readonly Claim[] => {
      const { id, kind, aside } = match.pattern;
      const saysWho = sourceAt >= 0 && sourceAt < match.from;
      const trigger = placeOf(match, own);
      if (sourced.some((part) => holds(part, trigger) && !holds(trigger, part.source))) return [];
      if (passives.has(kind) && namesItsDoer(match, own.words, words)) return [];
      const before = named.filter(({ end }) => end <= trigger.start);
      if (aside && (sourced.length > 0 || saysWho || before.some(({ person }) => person))) return [];
      if (saysWho && before.some(({ person }) => !person)) return []; // a body speaks in this sentence
      const others = [...named, ...sourced.filter(({ source }) => !holds(trigger, source))];
      const content = hints.has(kind) ? trigger : contentAround(layout.text, trigger, sentence, edges, others);
      return [{ ...content, kind, trigger, pattern: id }];
    });
  });
}

const unread: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['front-matter', 'byline']);

/** Kinds that are a matter of wording: they cover their own words only. */
const hints: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['weasel', 'superlative', 'appearance']);

/** Kinds that are passives: the words after them may name the doer. */
const passives: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['hidden-by-passive', 'accusation', 'expectation']);

const placeOf = ({ from, end }: PatternMatch, { places }: SentenceWords): Span => ({
  start: places[from]?.start ?? 0,
  end: places[end - 1]?.end ?? 0,
});
