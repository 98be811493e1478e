/** What `text/` needs of a language. All words in lower case, abbreviations without their last full stop. */
export interface TextWords {
  /** Abbreviations with a capital that go before a name: what follows does not begin a sentence (*Gen. Smith*). */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations with a capital that may also end a sentence (*Inc.*, *Jan.*). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations in lower case too (*etc.*, *approx.*). */
  readonly lowerAbbreviations: ReadonlySet<string>;
  /** Those of them that never end a sentence (*Mr.*, *e.g.*), whatever word follows. */
  readonly neverLast: ReadonlySet<string>;
  /** Those that end one whenever a capital follows (*etc.*). */
  readonly oftenLast: ReadonlySet<string>;
  /** Abbreviations only before a figure, words of their own elsewhere (*No. 5*, *fig. 3*). */
  readonly beforeFigures: ReadonlySet<string>;
  /** Words that begin a sentence far more often than a name: after an abbreviation they tell that it ended one. */
  readonly starters: ReadonlySet<string>;
  /** Verbs of saying in the forms that stand beside a quotation: *“Stop!” Keller shouted* is one sentence. */
  readonly saying: ReadonlySet<string>;
  /** Prefixes that stay with their word over a hyphen (*non-nuclear*); elsewhere a hyphen parts tokens. */
  readonly prefixes: ReadonlySet<string>;
  /** Words written as one that are two tokens, with where the second begins (*cannot*: 3). */
  readonly contractions: ReadonlyMap<string, number>;
  /** Units written right after a figure (*5pm*), a token of their own. */
  readonly units: ReadonlySet<string>;
  /** What a line begins with that names who wrote it (*by*, *reporting by*). */
  readonly bylines: ReadonlySet<string>;
  /** What a line begins with that tells of a picture (*photo*, *file photo*). */
  readonly captions: ReadonlySet<string>;
}
