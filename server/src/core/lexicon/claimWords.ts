/** What the stage needs of a language; all words in lower case. */
export interface ClaimWords {
  readonly [table: string]: never;
}
