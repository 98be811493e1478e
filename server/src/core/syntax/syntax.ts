import type { SentenceSyntax, SyntaxModel } from '../lexicon/syntaxModel';
import type { Span } from '../model';
import type { Layout } from '../text/layout';

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

/** A paragraph of which no sentence has been asked for yet. */
export const unreadSyntax = (quoted: readonly Span[]): ParagraphSyntax => ({ quoted, read: new Map() });

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
      const syntax = model.analyze(words);
      paragraph.read.set(own, syntax);
      return syntax;
    },
  };
}
