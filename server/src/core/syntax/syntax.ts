import type { SentenceSyntax, SyntaxModel } from '../lexicon/syntaxModel';
import type { Sentence, Span, Tokens } from '../model';
import type { Layout } from '../text/layout';
import { readFramed, type TokenRange } from './frames';

export type { SentenceSyntax, SyntaxModel } from '../lexicon/syntaxModel';

/** The grammar of an article, read sentence by sentence as it is asked for. */
export interface ArticleSyntax {
  /** The reading of sentence `sentence` of `Article.sentences`; absent without a model or such a sentence. */
  of(sentence: number): SentenceSyntax | undefined;
}

/** For a language without a model: every stage falls back on its patterns over tokens. */
export const noSyntax: ArticleSyntax = { of: () => undefined };

/**
 * What has been read of one paragraph, kept between edits as long as the paragraph's text stands. `quoted` are its
 * outermost stretches in quotation marks, counted from its start like all that is kept of a paragraph.
 */
export interface ParagraphSyntax {
  readonly quoted: readonly Span[];
  /** By the sentence's number in the paragraph. Filled in as sentences are asked for; says the same whoever asks. */
  readonly read: Map<number, SentenceSyntax>;
}

/**
 * A paragraph of which no sentence has been asked for yet. `quoted` in text order; of two that overlap the first counts.
 */
export function unreadSyntax(quoted: readonly Span[]): ParagraphSyntax {
  let end = 0;
  const apart = quoted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
  return { quoted: apart, read: new Map() };
}

/** The grammar of the article that `layout` shows; `paragraphs[i]` is what is kept of its paragraph `i`. */
export function articleSyntax(
  { text, paragraphs: places, sentences, tokens }: Layout,
  paragraphs: readonly ParagraphSyntax[],
  model: SyntaxModel | undefined,
): ArticleSyntax {
  if (!model) return noSyntax;
  return {
    of(index) {
      const sentence = sentences[index];
      const paragraph = sentence && paragraphs[sentence.paragraph];
      if (!paragraph) return undefined;
      const own = index - (places[sentence.paragraph]?.firstSentence ?? 0);
      const known = paragraph.read.get(own);
      if (known) return known;
      const words: string[] = [];
      for (let token = sentence.firstToken; token < sentence.endToken; token++)
        words.push(text.slice(tokens.starts[token], tokens.ends[token]));
      const base = places[sentence.paragraph]?.start ?? 0;
      const syntax = readFramed(model, words, rangesIn(sentence, base, paragraph.quoted, tokens));
      paragraph.read.set(own, syntax);
      return syntax;
    },
  };
}

/** The parts of `quoted` (from `base`, in text order, not nested) that lie in a sentence, in its token numbers. */
function rangesIn(
  sentence: Sentence,
  base: number,
  quoted: readonly Span[],
  { starts }: Tokens,
): readonly TokenRange[] {
  const tokenAt = (offset: number, from: number): number => {
    let token = from;
    while (token < sentence.endToken && (starts[token] ?? 0) < offset) token++;
    return token;
  };
  const ranges: TokenRange[] = [];
  let token = sentence.firstToken;
  for (let i = firstEndingAfter(quoted, sentence.start - base); i < quoted.length; i++) {
    const run = quoted[i];
    if (!run || base + run.start >= sentence.end) break;
    const from = tokenAt(base + run.start, token);
    token = tokenAt(base + run.end, from);
    if (token > from) ranges.push({ start: from - sentence.firstToken, end: token - sentence.firstToken });
  }
  return ranges;
}

/** Where in `spans` the first one is that ends after `offset`: by halves, as a paragraph may have very many. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
