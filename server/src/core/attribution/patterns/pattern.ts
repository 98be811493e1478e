import type { Frame } from '../../lexicon/cueWords';
import type { ReasonCode } from '../../model';

/** What may stand beside a cue. Elements before *cue* are read towards the left, those after it towards the right. */
export type Element =
  | 'cue'
  | 'source' // the noun phrase that names whom it is attributed to
  | 'subject' // no words here: the source of the clause that the cue belongs to
  | 'quote' // a quotation in marks
  | 'rest-quote' // a quotation that goes on from words without marks before the cue
  | 'clause' // content without marks around it: a sentence or the rest of one
  | 'that-clause'
  | 'question'
  | 'infinitive'
  | 'person-infinitive' // the person told is part of the content: *urged X to …*
  | 'person' // who was told
  | 'person-preposition' // *accused X of …*: X is part of the content
  | 'object'
  | 'predicate'
  | 'answer' // *yes*, *no*
  | 'preposition' // one that the cue verb names; belongs to the cue
  | 'agent-marker' // the *by* of a passive
  | 'in' // *in X’s view*
  | 'owner' // of a noun: *his*, *the mayor’s*
  | 'relative' // *which* in *which critics say has failed*: a part of the content
  | 'verb-phrase' // the rest of such content
  | 'label' // a name that opens the paragraph before a colon
  | 'rest' // all that follows in the paragraph
  | 'as' // *as Lund said*
  | 'demonstrative' // *this*, which stands for the sentence before
  | 'sentence-before' // that sentence: the content
  | 'comma'
  | 'colon'
  | 'end'; // the end of the sentence, but for when and where it was said

/**
 * A shape of words around a cue. Both confidences are the precision measured on the gold articles, content and source
 * together, not a hunch; where fewer than a dozen were found they lean towards 0.7.
 */
export interface AttributionPattern {
  readonly id: string;
  readonly cue: 'verb' | 'phrase' | 'noun' | 'colon';
  readonly shape: readonly Element[];
  /** The frames of the cue verb that it rests on: one is enough. Absent: any cue. */
  readonly frames?: readonly Frame[];
  readonly voice: 'active' | 'passive';
  readonly reason: ReasonCode;
  /** Where it goes by the tokens alone. */
  readonly confidence: number;
  /** Where it reads subjects and clauses off the parse. */
  readonly parsedConfidence: number;
  /** With the marks of the tests; a test sees it matched by this very id. */
  readonly example: string;
}
