import type { Article, Decision, Edit, Fix, IsoDate, Severity, Span } from '../model';

/** How loudly a rule speaks; `off` is silence. */
export type Level = Severity | 'off';

/** One place that a rule objects to. The rule's code and the level in force make it a `Finding`. */
export interface Hit {
  readonly span: Span;
  /** What is unclear and what to do, for somebody at a news desk. One or two sentences. */
  readonly message: string;
  /** One for each reading, likeliest first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** What a house style settles beside levels. What is absent is as the article itself has it. */
export interface StyleFacts {
  readonly marks?: 'curly' | 'straight';
  /** Where a comma or a full stop behind a quoted fragment stands. */
  readonly punctuation?: 'inside' | 'outside';
}

/** Texts that show a rule. `<flag>…</flag>` marks what it reports; each text is an article of its own. */
export interface Examples {
  readonly flagged: readonly [string, ...string[]];
  readonly fine: readonly [string, ...string[]];
  /** When the articles appeared, for rules on dates. */
  readonly publishedOn?: IsoDate;
  /** Quotations that somebody has accepted before, for rules on decisions. */
  readonly accepted?: readonly string[];
}

/** One thing that a desk editor would ask about. `docs/rules.md` and `onrecord rules` are made from these. */
export interface Rule {
  /** The file's path in `rules/`, in kebab case: `date/numericAmbiguous.ts` is `date/numeric-ambiguous`. */
  readonly code: string;
  /** The level where no setting says otherwise. Above `hint` only with a measured precision of 90% or more. */
  readonly severity: Level;
  /** What it reports, one sentence. */
  readonly about: string;
  /** Why an editor asks about this, one or two sentences. */
  readonly why: string;
  /** The source: a style guide's entry, a section of a standard, a paper. */
  readonly from: string;
  readonly examples: Examples;
  /** Its hits, in any order. What lies inside quotation marks is left out by `findingsOf`. */
  readonly check: (article: Article, style: StyleFacts, decisions: readonly Decision[]) => readonly Hit[];
}

/** A fix with one edit: `newText` in the place of `span`. */
export const replacing = (span: Span, newText: string, title: string): Fix => ({
  title,
  edits: [{ span: { start: span.start, end: span.end }, newText } satisfies Edit],
});

/** A fix that adds `newText` at `at` and takes nothing away. */
export const inserting = (at: number, newText: string, title: string): Fix =>
  replacing({ start: at, end: at }, newText, title);
