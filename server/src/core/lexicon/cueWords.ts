import type { CueClass } from '../model';
import type { ClauseWords } from './clauseWords';

/** How a verb takes its content. */
export type Frame =
  | 'clause' // *said (that) …*
  | 'that' // *revealed that …*: with *that* only, since without it the word means something else
  | 'question' // *asked whether …*, *explained why …*
  | 'quote' // *“…,” said*
  | 'infinitive' // *promised to …*
  | 'person-infinitive' // *urged X to …*
  | 'passive-infinitive' // *was asked to …*
  | 'view' // of a noun: *in X’s view, …*
  | 'object' // *criticised X*
  | 'predicate'; // *called X Y*, *described X as Y*

/** A verb that signals an attribution. A lemma of two words is a verb with its particle (*point out*). */
export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: readonly Frame[];
  /** Words that stand between the verb and its content (*called for …*, *warned of …*, *accused X of …*). */
  readonly prepositions?: readonly string[];
  /** Takes the person told: *told X that …*. */
  readonly person?: true;
  /** Its forms are also ordinary nouns (*the report*): without tags it needs *that*, or a subject on its left. */
  readonly noun?: true;
  /** Says what the writer thinks of the words (*claimed*, *admitted*). */
  readonly loaded?: true;
  /** Says how it was said (*shouted*). */
  readonly manner?: true;
  /** The source says that the content is not so (*denied*). */
  readonly negative?: true;
}

/** A noun that signals an attribution: *the claim that …*, *his promise to …*. */
export interface CueNoun {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: readonly ('that' | 'infinitive' | 'view')[];
  readonly loaded?: true;
}

/** A phrase that signals an attribution and is followed by its source: *according to*, *in the words of*. */
export interface CuePhrase {
  readonly words: readonly string[];
  readonly class: CueClass;
}

/** Verb forms as the Penn tags tell them apart; `past` stands for past tense and participle where they look alike. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

/** Word classes that are closed: what can be known of a word without a model. */
export interface FunctionWords {
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** What the attribution stage needs of a language; all words in lower case. */
export interface CueWords {
  /** By form. A form may belong to several verbs (*point*, *point out*): the longest that fits is meant. */
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
  /** By form, singular and plural. */
  readonly nouns: ReadonlyMap<string, CueNoun>;
  readonly phrases: readonly CuePhrase[];
  readonly functionWords: FunctionWords;
  readonly clauses: ClauseWords;
  /** The word that brings in a reported clause: *that*. */
  readonly complementizer: string;
  /** The word before an infinitive: *to*. */
  readonly infinitiveMarker: string;
  /** The word before the agent of a passive: *by*. */
  readonly agentMarker: string;
  /** The word before whose view it is: *in Lund’s view*. */
  readonly inView: string;
  /** The word that sets a phrase with a participle beside a clause: *with Lund saying …*. */
  readonly company: string;
  /** The word that sets an attribution beside its content: *as Lund said*, *as reported by TASS*. */
  readonly comparison: string;
  /** Words that stand for the sentence before: *This was stated by …*. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that are an answer by themselves: *said no*. */
  readonly answers: ReadonlySet<string>;
  /** Things that bear words and say nothing: *the sign said*. */
  readonly mute: ReadonlySet<string>;
  /** What somebody puts out to say something: *issued a statement saying*. */
  readonly messages: ReadonlySet<string>;
  /** Verbs with which the writer of an article names its own speech; only these may stand without a comma. */
  readonly plainSpeech: ReadonlySet<string>;
  /** Common nouns that may stand before a colon as the source of what follows: *Poll: …*. */
  readonly labels: ReadonlySet<string>;
  /** Verbs whose object may be whoever is quoted: *which quoted Lund*. */
  readonly quoting: ReadonlySet<string>;
  /** Verbs that hardly take anything but a clause or words in marks. */
  readonly clausal: ReadonlySet<string>;
}
