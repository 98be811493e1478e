import type { ClaimKind } from '../model';

/**
 * Words that present something as reported or known and name nobody. `shape` is a row of tokens in lower case:
 * `a/b` either word; `<people>` a word of that class; `x?` may be missing; `~3` up to three further words, no names and none
 * of the class `relative`;
 * `!x` not before this word; `^` at the front: only where a clause begins (also after *and*), `^^`: only after a mark or nothing; `<name>`, `<number>` and `<gerund>` go by how a token is written.
 */
export interface ClaimPattern {
  /** For tests, tuning and coverage. */
  readonly id: string;
  /** What it shows; the rule that reports this kind gives it its level. */
  readonly kind: ClaimKind;
  readonly shapes: readonly [string, ...string[]];
  /** The words stand beside what somebody else does or says: they count only in a sentence that names nobody for it. */
  readonly aside?: true;
  /** A sentence that it finds, the words that match between square brackets. */
  readonly example: string;
}

/** What the stage needs of a language; all words in lower case. */
export interface ClaimWords {
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly patterns: readonly ClaimPattern[];
  /** Phrases in which the words of a pattern mean something else (*how many*). */
  readonly idle: readonly string[];
  /** What names a source for something in its sentence: *X said*, *according to X*. */
  readonly sourced: readonly [string, ...string[]];
  /** How a source begins that nobody could ring up (*some residents*, *critics*): what it says is said by nobody. */
  readonly vague: readonly [string, ...string[]];
  /** The doer of a passive (*by the council*): a passive that names its doer hides nobody. */
  readonly agents: readonly [string, ...string[]];
}
