import type { ClaimWords } from '../lexicon/claimWords';
import type { Attribution, Claim, ClaimKind, ParagraphKind, QuotedRun, Sentence } from '../model';
import type { People } from '../people/people';
import type { Layout } from '../text/layout';
import { clauseEdgesIn, contentAround } from './content';
import { holds, reachingInto } from './reaching';
import { type MatchedParagraph, type MatchedSentence, matchedIn } from './matchedParagraphs';
import { isVague, namesItsDoer } from './patterns';
import { type Named, namedOf, sourcedContent, type SourcedContent } from './sourced';

/**
 * Content presented as reported or known with nobody named for it, in text order. Nothing inside quotation marks, and
 * nothing that an attribution gives somebody for. `known[i]` is what is kept of paragraph `i`.
 */
export function claimsIn(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  attributions: readonly Attribution[],
  people: People,
  words: ClaimWords,
  known: readonly MatchedParagraph[],
): readonly Claim[] {
  const quotedIn = reachingInto(quotedRuns.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start));
  const sourcedIn = reachingInto(sourcedContent(attributions));
  const namedIn = reachingInto(namedOf(people));
  return layout.paragraphs.flatMap((paragraph, at) => {
    if (unread.has(paragraph.kind)) return [];
    const matched = matchedIn(layout, at, quotedIn(paragraph), words, known[at] ?? new Map());
    return matched.flatMap((one): readonly Claim[] => {
      const sentence = layout.sentences[paragraph.firstSentence + one.index];
      return sentence ? claimsOf(layout, sentence, one, sourcedIn(sentence), namedIn(sentence), words) : [];
    });
  });
}

function claimsOf(
  { text, tokens }: Layout,
  sentence: Sentence,
  { words: own, matches, sourceAt }: MatchedSentence,
  content: readonly SourcedContent[],
  named: readonly Named[],
  words: ClaimWords,
): readonly Claim[] {
  const starts = tokens.starts.subarray(sentence.firstToken, sentence.endToken);
  const ends = tokens.ends.subarray(sentence.firstToken, sentence.endToken);
  const sourced = content.filter(({ source }) => {
    const at = starts.indexOf(source.start);
    return at < 0 || !isVague(own, at, words);
  });
  const edges = clauseEdgesIn(text, sentence);
  return matches.flatMap((match): readonly Claim[] => {
    const { id, kind, aside } = match.pattern;
    const saysWho = sourceAt >= 0 && sourceAt < match.from;
    const trigger = { start: starts[match.from] ?? 0, end: ends[match.end - 1] ?? 0 };
    if (sourced.some((part) => holds(part, trigger) && !holds(trigger, part.source))) return [];
    if (passives.has(kind) && namesItsDoer(match, own, words)) return [];
    const before = named.filter(({ end }) => end <= trigger.start);
    if (aside && (sourced.length > 0 || saysWho || before.some(({ person }) => person))) return [];
    if (saysWho && before.some(({ person }) => !person)) return []; // a body speaks in this sentence
    const others = [...named, ...sourced.filter(({ source }) => !holds(trigger, source))];
    const content = hints.has(kind) ? trigger : contentAround(text, trigger, sentence, edges, others);
    return [{ ...content, kind, trigger, pattern: id }];
  });
}

const unread: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['front-matter', 'byline']);

/** Kinds that are a matter of wording: they cover their own words only. */
const hints: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['weasel', 'superlative', 'appearance']);

/** Kinds that are passives: the words after them may name the doer. */
const passives: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['hidden-by-passive', 'accusation', 'expectation']);
