import type { PeopleWords } from '../lexicon/peopleWords';
import type { Article, Speaker, SpeakerId, SpeakerKind } from '../model';
import { familyOf, foldName, type PersonName, sameName } from './personName';
import { bodyKey } from './roster';

/** A speaker with a name of its own: what is kept of an article to find it again in others. */
export interface NamedSpeaker extends Pick<Speaker, 'id' | 'kind' | 'name' | 'aliases' | 'gender'> {
  /** Each role once, as the article states it. */
  readonly roles: readonly string[];
  /** The registry, or a decision, knows it by its id. */
  readonly isRegistered: boolean;
}

/** An article of a set, by what it is called. */
export interface ArticleOfSet {
  readonly id: string;
  readonly speakers: readonly NamedSpeaker[];
}

/** Why a speaker of one article is taken for one of another. */
export type SameBecause =
  | 'registry' // the registry, or a decision, gives both one id
  | 'full-name' // the same full name, and nothing against it
  | 'role' // the article gives them the same role
  | 'context'; // others are named with them in both

/** A speaker of one article. `because` is empty for the first of an identity. */
export interface Member {
  readonly article: string;
  readonly speaker: SpeakerId;
  readonly because: readonly SameBecause[];
}

/** Somebody, or a body, as several articles name them. */
export interface AcrossIdentity {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** Each role once, as the articles state it. */
  readonly roles: readonly string[];
  /** In the order of the articles; one an article at most. */
  readonly members: readonly [Member, ...Member[]];
}

interface Draft {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly names: PersonName[];
  readonly keys: Set<string>;
  readonly aliases: Set<string>;
  readonly roles: Map<string, string>;
  readonly others: Set<string>;
  readonly members: [Member, ...Member[]];
  registered?: SpeakerId;
  gender?: Speaker['gender'];
}

/**
 * Who is the same in several articles of a set: those of a registry by their id; others by their full name where nothing
 * speaks against it (another gender, other roles and no company in common), and by a variant of it (*Bill* and *William
 * Hale*, *V. Hale*) only where a role or the company they are named in agrees. Somebody known by a family name alone, or
 * by a role, is nobody’s identity, and neither is whoever fits two. Two entries of the registry are never one: a decision
 * that says who somebody is takes a wrong join apart.
 */
export function identitiesAcross(articles: readonly ArticleOfSet[], words: PeopleWords): readonly AcrossIdentity[] {
  const drafts: Draft[] = [];
  const index = new Map<string, Draft[]>();
  for (const { id, speakers: named } of articles) {
    const company = new Set(named.map(({ name }) => bodyKey(name)));
    for (const speaker of named) {
      const rivals = [...new Set(keysOf(speaker).flatMap((key) => index.get(key) ?? []))].filter(
        ({ members }) => members.at(-1)?.article !== id,
      );
      const fitting = rivals.flatMap((draft) => {
        const because = reasons(draft, speaker, company, words);
        return because ? [{ draft, because }] : [];
      });
      const [only] = fitting.length > 1 ? fitting.filter(({ because }) => because.includes('registry')) : fitting;
      const draft = only?.draft ?? newDraft(speaker);
      if (!only) drafts.push(draft);
      const member = { article: id, speaker: speaker.id, because: only?.because ?? [] };
      if (only) draft.members.push(member);
      else draft.members[0] = member;
      learn(draft, speaker, company, index);
    }
  }
  return drafts.map(asIdentity(new Map()));
}

/** The speakers of an article who can be found again in others: nothing of the text is held but their names and roles. */
export const namedSpeakers = ({ speakers }: Pick<Article, 'speakers'>): readonly NamedSpeaker[] =>
  speakers.filter(isNamed).map(({ id, kind, name, aliases, gender, roles, registered }) => ({
    ...{ id, kind, name, aliases },
    ...(gender && { gender }),
    roles: [...new Set(roles.map(({ text }) => text.replace(/\s+/g, ' ')))],
    isRegistered: registered !== undefined,
  }));

/** Has a name of its own: two words for a person, as *Hale* may be any; *the spokesman* and *a report* have none. */
function isNamed({ kind, name, registered, mentions }: Speaker): boolean {
  if (kind === 'group' || kind === 'document') return false;
  if (registered) return true;
  if (!/^\p{Lu}/u.test(name)) return false;
  return kind !== 'person' || (/\s/.test(name) && mentions.some((mention) => mention.kind === 'name'));
}

const nameFrom = (name: string): PersonName => ({
  words: name.split(/\s+/).map(foldName).filter(Boolean),
  familyFirst: false,
  opensWithParticle: false,
});

/** What a speaker is looked up by: the words that can be the family name, or the names of a body. */
function keysOf({ kind, id, name, aliases, isRegistered }: NamedSpeaker): readonly string[] {
  const known = isRegistered ? [`id ${id}`] : [];
  if (kind !== 'person') return [...known, ...[name, ...aliases].map(bodyKey)];
  const { words } = nameFrom(name);
  return [...known, ...new Set([words[0] ?? '', familyOf(nameFrom(name))])];
}

function reasons(
  draft: Draft,
  speaker: NamedSpeaker,
  company: ReadonlySet<string>,
  words: PeopleWords,
): readonly SameBecause[] | undefined {
  if (draft.kind !== speaker.kind) return undefined;
  if (draft.registered !== undefined && speaker.isRegistered)
    return draft.registered === speaker.id ? ['registry'] : undefined;
  const isSameBody = speaker.kind !== 'person' && [...draft.keys].includes(bodyKey(speaker.name));
  if (isSameBody) return ['full-name'];
  if (speaker.kind !== 'person' || (draft.gender && speaker.gender && draft.gender !== speaker.gender))
    return undefined;
  const name = nameFrom(speaker.name);
  const isEqual = draft.names.some((known) => known.words.join(' ') === name.words.join(' '));
  const isVariant = draft.names.some((known) => sameName(words, known, name) === 'same');
  if (!isEqual && !isVariant) return undefined;
  const own = rolesOf(speaker);
  const isRole = [...own.keys()].some((role) => [...draft.roles.keys()].some((known) => sharesWord(role, known)));
  const isContext = [...company].some((other) => draft.others.has(other) && other !== bodyKey(speaker.name));
  const support: readonly SameBecause[] = [
    ...(isRole ? ['role' as const] : []),
    ...(isContext ? ['context' as const] : []),
  ];
  const isOpen = own.size === 0 || draft.roles.size === 0;
  if (isEqual && (isOpen || support.length > 0)) return ['full-name', ...support];
  return !isEqual && support.length > 0 ? support : undefined;
}

const rolesOf = ({ roles }: NamedSpeaker): ReadonlyMap<string, string> =>
  new Map(roles.map((text) => [text.toLowerCase(), text]));

/** *the mayor of Halden* and *Halden’s mayor*: a word of four letters or more in common. */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.match(/\p{L}{4,}/gu));
  return (b.match(/\p{L}{4,}/gu) ?? []).some(
    (word) => words.has(word) && !/^(?:former|deputy|head|member)$/.test(word),
  );
};

const newDraft = (speaker: NamedSpeaker): Draft => ({
  kind: speaker.kind,
  name: speaker.name,
  names: [],
  keys: new Set(),
  aliases: new Set(),
  roles: new Map(),
  others: new Set(),
  members: [{ article: '', speaker: speaker.id, because: [] }],
});

function learn(draft: Draft, speaker: NamedSpeaker, company: ReadonlySet<string>, index: Map<string, Draft[]>): void {
  if (speaker.kind === 'person') draft.names.push(nameFrom(speaker.name));
  draft.keys.add(bodyKey(speaker.name));
  for (const name of [speaker.name, ...speaker.aliases])
    if (name !== draft.name) draft.aliases.add(name.replace(/\s+/g, ' '));
  for (const [key, role] of rolesOf(speaker)) if (!draft.roles.has(key)) draft.roles.set(key, role);
  for (const other of company) draft.others.add(other);
  if (speaker.isRegistered) draft.registered = speaker.id;
  if (speaker.gender) draft.gender = speaker.gender;
  for (const key of keysOf(speaker)) {
    const row = index.get(key);
    if (!row) index.set(key, [draft]);
    else if (!row.includes(draft)) row.push(draft);
  }
}

/** Ids are those of the first article, with a number where another has it already. */
const asIdentity =
  (used: Map<SpeakerId, number>) =>
  ({ kind, name, aliases, roles, members }: Draft): AcrossIdentity => {
    const own = members[0].speaker;
    const count = (used.get(own) ?? 0) + 1;
    used.set(own, count);
    return {
      id: count === 1 ? own : `${own}-${count}`,
      name,
      kind,
      aliases: [...aliases],
      roles: [...roles.values()],
      members,
    };
  };

/** The identity of each speaker of a set, looked up by article and speaker. */
export function identityOf(
  identities: readonly AcrossIdentity[],
): (article: string, speaker: SpeakerId) => AcrossIdentity | undefined {
  const found = new Map<string, Map<SpeakerId, AcrossIdentity>>();
  for (const identity of identities)
    for (const { article, speaker } of identity.members)
      found.set(article, (found.get(article) ?? new Map<SpeakerId, AcrossIdentity>()).set(speaker, identity));
  return (article, speaker) => found.get(article)?.get(speaker);
}
