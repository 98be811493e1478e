/** What `quotes/` needs of a language; all words in lower case. */
export interface QuoteWords {
  /** Words that may begin with an apostrophe, without it (*’em*, *’til*). */
  readonly elisions: ReadonlySet<string>;
  /** Small words that stay lower case in a headline-style title (*the*, *of*). */
  readonly smallWords: ReadonlySet<string>;
  /** What is known by a title, and words that bring one in (*book*, *film*, *titled*). */
  readonly works: ReadonlySet<string>;
  /** Words that stand before a title with nothing between (*starred in*, *said on*). */
  readonly beforeTitles: ReadonlySet<string>;
  /** Words before a run that make it a word spoken of (*called*, *so-called*, *term*, *known as*). */
  readonly naming: ReadonlySet<string>;
  /** Verbs of saying in the forms that stand beside a quotation (*said*, *adds*): a run beside one is speech. */
  readonly saying: ReadonlySet<string>;
  /** Small words that stand between a naming word and the run (*known as the …*, *call it …*). */
  readonly between: ReadonlySet<string>;
  /** Words with a capital that are neither given nor family name (*Monday*, *Mr*): no nickname stands beside them. */
  readonly noNames: ReadonlySet<string>;
}
