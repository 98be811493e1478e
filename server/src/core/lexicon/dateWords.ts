/** What the stage needs of a language; all words in lower case. */
export interface DateWords {
  readonly [table: string]: never;
}
