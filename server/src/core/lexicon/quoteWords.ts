/** What the stage needs of a language; all words in lower case. */
export interface QuoteWords {
  readonly [table: string]: never;
}
