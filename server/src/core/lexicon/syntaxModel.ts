/**
 * The grammar of one sentence, as Universal Dependencies writes it: index `i` counts tokens from the sentence's first.
 * Every sentence is one tree: exactly one root, no cycle.
 */
export interface SentenceSyntax {
  readonly length: number;
  /** Universal word classes: indices into `uposNames`. */
  readonly tags: Uint8Array;
  /** Penn tags, which tell tense and number: indices into `xposNames`. */
  readonly fine: Uint8Array;
  /** The token that each token hangs on; -1 for the root. */
  readonly heads: Int16Array;
  /** How it hangs there: indices into `relationNames`. */
  readonly labels: Uint8Array;
  /** The dictionary form of token `i`, in lower case but for names; empty for an index outside the sentence. */
  lemma(i: number): string;
}

/** What the syntax stage needs of a language: a trained model. The same words always give the same reading. */
export interface SyntaxModel {
  /** Reads the tokens of one sentence. Any array of strings gives a tree; an empty one an empty reading. */
  analyze(words: readonly string[]): SentenceSyntax;
}
