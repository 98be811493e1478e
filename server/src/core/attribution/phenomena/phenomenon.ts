/** Something that reported speech does in news, with texts that show how it is read. */
export interface Phenomenon {
  readonly name: string;
  readonly what: string;
  /** With the marks of the tests; each is read as it is marked, by a test. Three at least. */
  readonly examples: readonly string[];
}
