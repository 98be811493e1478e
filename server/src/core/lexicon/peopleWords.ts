import type { Gender } from '../model';

/** What a word can be, each a bit. One word can be several: *Judge* is a title, a role and a family name. */
export const wordClass = {
  function: 1 << 0, // never a name, whatever its first letter
  honorific: 1 << 1,
  suffix: 1 << 2,
  particle: 1 << 3,
  given: 1 << 4,
  /** A given name that is a word as well: counts only before another name. */
  givenWord: 1 << 5,
  familyFirst: 1 << 6,
  /** A common noun for a body: *company*, *ministry*. */
  body: 1 << 7,
  /** Ends the name of a body, in capitals. */
  bodyMark: 1 << 8,
  /** Ends the name of something that is neither person nor body: *Act*, *Street*, *Cup*. */
  thing: 1 << 9,
  date: 1 << 10,
  group: 1 << 11,
  document: 1 << 12,
  saying: 1 << 13,
  preposition: 1 << 14,
  /** Shifts a role: *former*, *deputy*. */
  shift: 1 << 15,
  determiner: 1 << 16,
  possessive: 1 << 17,
  copula: 1 << 18,
} as const;

/** A role noun: what it is (`classes[0]`), what else that makes somebody, and the gender that the word shows. */
export interface RoleHead {
  readonly text: string;
  readonly classes: readonly string[];
  readonly gender?: Gender;
  readonly plural?: true;
}

/** What a word or a phrase names. */
export interface PhraseMeaning {
  /** A country or region; `country` is its code where the table knows it. */
  readonly place?: { readonly country?: string };
  /** An adjective or people of a country. */
  readonly demonym?: string;
  /** A capital that can speak for its government. */
  readonly capital?: string;
  /** A building that stands for a body, and the concepts of that body. */
  readonly metonym?: readonly string[];
  readonly role?: RoleHead;
  readonly body?: true;
}

/** A phrase by the words after its first. */
export interface PhraseRow {
  readonly rest: readonly string[];
  readonly meaning: PhraseMeaning;
}

/** Phrases by their first word, the longest first; words in lower case, split as the text stage splits them. */
export type PhraseTable = ReadonlyMap<string, readonly PhraseRow[]>;

/** A pronoun: who it can stand for. `person` 1 is *I*, *we*; 3 the rest. */
export interface PronounForm {
  readonly person: 1 | 3;
  readonly number: 'one' | 'many';
  readonly gender?: Gender | 'neuter';
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';
}

/** What the stage needs of a language; all words in lower case. */
export interface PeopleWords {
  readonly classes: ReadonlyMap<string, number>;
  readonly phrases: PhraseTable;
  readonly givenGender: ReadonlyMap<string, Gender>;
  readonly honorificGender: ReadonlyMap<string, Gender>;
  /** What a title in short before a name stands for: *Gov.*, *Sgt.* */
  readonly titleRoles: ReadonlyMap<string, RoleHead>;
  /** The families of forms that a given name belongs to: *Bill* and *William* share one. */
  readonly nicknames: ReadonlyMap<string, readonly number[]>;
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  /** Words that make a role another role, and which: *ex* → `former`. */
  readonly shifts: ReadonlyMap<string, string>;
  /** Words that tell nothing of whose role it is. */
  readonly fillers: ReadonlySet<string>;
  /** Words for a field of office: *diplomat* → `foreign`. */
  readonly fields: ReadonlyMap<string, string>;
  /** The other nouns that can mean the same text or group: *study* → *report*, *survey*. */
  readonly nounFamilies: ReadonlyMap<string, readonly string[]>;
  /** Role classes that one person at a time holds for a country. */
  readonly soleOffices: ReadonlySet<string>;
  /** Role nouns that a body has as easily as a person: *contractor*. */
  readonly bodyRoles: ReadonlySet<string>;
  /** Verbs of which only a text can be the subject beside what was said: *“No,” it read*. */
  readonly textVerbs: ReadonlySet<string>;
  /** Nouns for bodies that have no name of their own: a name beside *the family* is somebody in it. */
  readonly unnamedBodies: ReadonlySet<string>;
}
