/** What the stage needs of a language; all words in lower case. */
export interface CueWords {
  readonly [table: string]: never;
}
