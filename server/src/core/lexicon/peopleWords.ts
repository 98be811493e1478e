/** What the stage needs of a language; all words in lower case. */
export interface PeopleWords {
  readonly [table: string]: never;
}
