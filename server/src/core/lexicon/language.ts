import type { CueWords } from './cueWords';
import type { ClaimWords } from './claimWords';
import type { DateWords } from './dateWords';
import type { PeopleWords } from './peopleWords';
import type { QuoteWords } from './quoteWords';
import type { SyntaxModel } from './syntaxModel';
import type { TextWords } from './textWords';

/** All that a stage needs to know of a language. A stage is handed its own part and imports no lexicon. */
export interface Language {
  /** BCP 47, e.g. `en`. */
  readonly id: string;
  readonly text: TextWords;
  readonly quotes: QuoteWords;
  readonly people: PeopleWords;
  readonly cues: CueWords;
  readonly dates: DateWords;
  readonly claims: ClaimWords;
  /** Loaded by whoever runs the analysis (a file, a fetched array); without it the stages go by patterns alone. */
  readonly syntax?: SyntaxModel;
}
