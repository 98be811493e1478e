/** Small words that show where a clause, a phrase or a circumstance begins and ends; all in lower case. */
export interface ClauseWords {
  /** Forms of the verb that makes a passive: *was said*. */
  readonly be: ReadonlySet<string>;
  /** Adverbs that may stand between the source and the cue and belong to the cue: *also said*. */
  readonly cueAdverbs: ReadonlySet<string>;
  /** Adverbs that belong to the cue when they follow it; beside these, those of manner. */
  readonly cueAdverbsAfter: ReadonlySet<string>;
  /** Adverbs that begin what is said and do not say when or where: *said now was the time*. */
  readonly contentAdverbs: ReadonlySet<string>;
  /** Begin a phrase that says when, where or to whom something was said. */
  readonly occasions: ReadonlySet<string>;
  /** Go on with such a phrase: *in an interview with …*. */
  readonly furtherOccasions: ReadonlySet<string>;
  /** Stand before a day or a month as part of the time: *on Monday*, *last week*. */
  readonly timeMarkers: ReadonlySet<string>;
  /** Nouns of time that a clause may hang on: *by the time Lund spoke*. */
  readonly timeNouns: ReadonlySet<string>;
  /** Days by name: a phrase that begins with one says when, and names nobody. */
  readonly weekdays: ReadonlySet<string>;
  /** Begin a clause or phrase that no longer belongs to an object before it. */
  readonly objectEnds: ReadonlySet<string>;
  /** Begin a clause that leaves the content though it hangs on the cue: *said X, while …*. */
  readonly contentEnds: ReadonlySet<string>;
  /** Begin a clause that says when something was said: *…, she said as she left*. */
  readonly meanwhile: ReadonlySet<string>;
  /** Begin a clause that leads up to the main one: *When she said X, they left*. */
  readonly introductions: ReadonlySet<string>;
  /** Bring in a question that is the content, wherever they stand: *asked him whether …*. */
  readonly plainQuestions: ReadonlySet<string>;
  /** Keep a quotation inside a reported clause: *asked whether “…”*. */
  readonly conditions: ReadonlySet<string>;
  /** Begin a relative clause that may be set beside a name: *Lund, who …*. */
  readonly relatives: ReadonlySet<string>;
  readonly personalRelatives: ReadonlySet<string>;
  /** Begin no apposition: *Lund, this …*. */
  readonly pointing: ReadonlySet<string>;
  /** Follow the phrase they belong to: *They both said*. */
  readonly floating: ReadonlySet<string>;
  /** Pronouns that take what follows them: *one of them*, *those in the hall*. */
  readonly extendable: ReadonlySet<string>;
  /** Determiners that cannot stand for a whole phrase. */
  readonly dependent: ReadonlySet<string>;
  /** Prepositions that hang a phrase on a noun: *the mayor of Sundvik*. */
  readonly attaching: ReadonlySet<string>;
  /** Those that after an inverted source rather say when or to whom. */
  readonly loose: ReadonlySet<string>;
  /** Pronouns of the third person that stand for people. */
  readonly persons: ReadonlySet<string>;
  /** Before a verb of speech, say that nothing is said: *goes without saying*. */
  readonly denying: ReadonlySet<string>;
  /** Go on with the same subject as a conjunction does: *laughed, then said*. */
  readonly sequels: ReadonlySet<string>;
  /** Verbs that give somebody the floor: what is in marks in the next sentence is theirs. */
  readonly takingTheFloor: ReadonlySet<string>;
  /** A verb and its particle that do the same: *cut in*. */
  readonly takingTheFloorWith: ReadonlySet<string>;
  /** What comes from somebody: *“No,” came the reply from …*; the verb, the nouns, the preposition. */
  readonly coming: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly fromWhom: ReadonlySet<string>;
  /** Make a number of a preposition: *at least six*. */
  readonly limits: ReadonlySet<string>;
}
