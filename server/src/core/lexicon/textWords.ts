/** What `text/` needs of a language. All words in lower case. */
export interface TextWords {
  /** Abbreviations written with a full stop, without it: after them a capital does not begin a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence (*Inc.*, *Jan.*). */
  readonly abbreviations: ReadonlySet<string>;
}
