/** What `quotes/` needs of a language; all words in lower case. */
export interface QuoteWords {
  /** Words that may begin with an apostrophe, without it (*’em*, *’til*). */
  readonly elisions: ReadonlySet<string>;
  /** Small words that stay lower case in a headline-style title (*the*, *of*). */
  readonly smallWords: ReadonlySet<string>;
  /** What is known by a title, and words that bring one in (*book*, *film*, *titled*). */
  readonly works: ReadonlySet<string>;
  /** Words before a run that make it a word spoken of (*called*, *so-called*, *term*, *known as*). */
  readonly naming: ReadonlySet<string>;
  /** Verbs of saying in the forms that stand beside a quotation (*said*, *adds*): a run beside one is speech. */
  readonly saying: ReadonlySet<string>;
  /** Words that begin a clause of somebody's speech (*I*, *we*, *you*). */
  readonly speaking: ReadonlySet<string>;
}
