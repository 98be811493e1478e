import type { Gender, RegistrySpeaker, Span, SpeakerKind } from '../model';
import type { PeopleWords } from '../lexicon/peopleWords';
import type { Entity } from './entity';
import { familyOf, foldName, givenOf, isSlip, type PersonName, sameName, soundOf } from './personName';
import { unaccented } from './reading';

/** Everybody found so far, to be looked up by any word of a name. Looking up costs the number of namesakes, not of people. */
export interface Roster {
  readonly entities: readonly Entity[];
  /** A new speaker. Names that differ only in capitals and accents share an id with a number after it. */
  add(name: string, kind: SpeakerKind, first: Span, id?: string): Entity;
  addName(entity: Entity, name: PersonName): void;
  addAlias(entity: Entity, alias: string): void;
  /** The person of this full name, with how the names agree. */
  person(name: PersonName): { readonly entity: Entity; readonly how: 'same' | 'slip' } | undefined;
  /** Everybody that a short form (a surname, a first name) can stand for, those called so first. */
  called(name: PersonName): readonly { readonly entity: Entity; readonly as: NamePart }[];
  /** Somebody whose family name is a slip of the pen away. */
  nearly(family: string): readonly Entity[];
  body(name: string): Entity | undefined;
}

export type NamePart = 'full' | 'family' | 'middle' | 'given';
const rank: Readonly<Record<NamePart, number>> = { full: 0, family: 1, middle: 2, given: 3 };

export const bodyKey = (name: string): string =>
  unaccented(name.toLowerCase())
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/organisation/g, 'organization')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/centre/g, 'center')
    .trim();

export function newRoster(words: PeopleWords): Roster {
  const entities: Entity[] = [];
  const ids = new Map<string, number>();
  const byWord = new Map<string, Entity[]>();
  const byInitialOfFamily = new Map<string, Entity[]>();
  const bodies = new Map<string, Entity>();
  const file = (index: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const row = index.get(key);
    if (!row) index.set(key, [entity]);
    else if (!row.includes(entity)) row.push(entity);
  };
  const idFor = (name: string): string => {
    const slug =
      unaccented(name.toLowerCase())
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'speaker';
    const used = (ids.get(slug) ?? 0) + 1;
    ids.set(slug, used);
    return used === 1 ? slug : `${slug}-${used}`;
  };
  const sounds = new Map<string, string>();
  const sound = (word: string): string => {
    const known = sounds.get(word) ?? soundOf(word);
    sounds.set(word, known);
    return known;
  };
  const namesakes = (word: string): readonly Entity[] => byWord.get(word) ?? [];
  return {
    entities,
    add(name, kind, first, id) {
      const entity: Entity = {
        order: entities.length,
        id: id ?? idFor(name),
        name,
        kind,
        sure: false,
        names: [],
        aliases: new Set(),
        roles: [],
        female: 0,
        male: 0,
        isContested: false,
        isNamed: true,
        first: { start: first.start, end: first.end },
        mentions: [],
        isPlural: kind === 'group',
        mayBeBody: false,
      };
      entities.push(entity);
      return entity;
    },
    addName(entity, name) {
      if (entity.names.some(({ words: known }) => known.join(' ') === name.words.join(' '))) return;
      entity.names.push(name);
      for (const word of name.words) {
        if (word.length < 2) continue;
        file(byWord, word, entity);
        for (const half of word.split('-')) if (half !== word && half.length > 1) file(byWord, half, entity);
      }
      if (name.nickname) file(byWord, name.nickname, entity);
      file(byInitialOfFamily, familyOf(name).charAt(0), entity);
    },
    addAlias(entity, alias) {
      if (alias && alias !== entity.name) entity.aliases.add(alias);
      if (entity.kind !== 'person') {
        const key = bodyKey(alias);
        if (key && !bodies.has(key)) bodies.set(key, entity);
      }
    },
    person(name) {
      let slip: Entity | undefined;
      const seen = new Set<Entity>();
      for (const word of [familyOf(name), ...name.words, givenOf(name)])
        for (const entity of namesakes(word).slice(-40)) {
          if (seen.has(entity)) continue;
          seen.add(entity);
          for (const known of entity.names) {
            const how = sameName(words, known, name);
            if (how === 'same') return { entity, how };
            if (how === 'slip') slip ??= entity;
          }
        }
      return slip && { entity: slip, how: 'slip' };
    },
    called(name) {
      const [first = ''] = name.words;
      const found: { entity: Entity; as: NamePart }[] = [];
      for (const entity of namesakes(name.words.at(-1) ?? first).slice(-40)) {
        const as = isUnnamedHolder(entity) ? undefined : partOf(entity, name);
        if (as) found.push({ entity, as });
      }
      return found.sort((a, b) => rank[a.as] - rank[b.as]);
    },
    nearly(family) {
      const row = byInitialOfFamily.get(family.charAt(0)) ?? [];
      return row.slice(-60).filter(
        (entity) =>
          !isUnnamedHolder(entity) &&
          entity.names.some((name) => {
            const known = familyOf(name);
            return isSlip(known, family) || (known.length > 4 && sound(known) === sound(family));
          }),
      );
    },
    body: (name) => bodies.get(bodyKey(name)),
  };
}

function partOf({ names }: Entity, asked: PersonName): NamePart | undefined {
  let best: NamePart | undefined;
  for (const name of names) {
    const as = partOfName(name, asked);
    if (as && (best === undefined || rank[as] < rank[best])) best = as;
  }
  return best;
}

function partOfName(name: PersonName, { words: asked }: PersonName): NamePart | undefined {
  if (asked.length > 1) return asked.every((word) => name.words.includes(word)) ? 'full' : undefined;
  const [word = ''] = asked;
  const family = familyOf(name);
  if (family === word || family.split('-').includes(word)) return name.words.length === 1 ? 'full' : 'family';
  if (name.nickname === word) return 'given';
  const at = name.words.findIndex((own) => own === word || own.split('-').includes(word));
  if (at < 0) return undefined;
  if (name.familyFirst && at > 0) return 'given';
  return at === 0 ? 'given' : 'middle';
}

/** An office holder whom the text has not named in full: a family name alone is anybody’s. */
const isUnnamedHolder = ({ isOfficeHolder, first }: Entity): boolean => isOfficeHolder === true && first.start < 0;

/** Who holds an office goes in with nothing but names: kept apart from what the text says until it names them. */
export function addOfficeHolder(roster: Roster, { name, aliases }: RegistrySpeaker): Entity {
  const entity = roster.add(name, 'person', { start: -1, end: -1 });
  entity.isOfficeHolder = true;
  for (const own of [name, ...(aliases ?? [])]) roster.addName(entity, writtenName(own));
  return entity;
}

const writtenName = (name: string): PersonName => ({
  words: name.split(/\s+/).map(foldName).filter(Boolean),
  familyFirst: false,
  opensWithParticle: false,
});

/** What `speakers.json` knows goes in first; it shows only if the text mentions it. */
export function addRegistered(roster: Roster, speaker: RegistrySpeaker): Entity {
  const { id, name, kind, aliases, pronouns } = speaker;
  const gender = speaker.gender ?? (pronouns === 'she/her' ? 'female' : pronouns === 'he/him' ? 'male' : undefined);
  const entity = roster.add(name, kind ?? 'person', { start: -1, end: -1 }, id);
  entity.sure = true;
  entity.registered = speaker;
  if (gender) weighGender(entity, gender, 8);
  for (const own of [name, ...(aliases ?? [])]) {
    if (entity.kind === 'person') roster.addName(entity, writtenName(own));
    roster.addAlias(entity, own);
  }
  return entity;
}

export function weighGender(entity: Entity, gender: Gender, weight: number): void {
  if (gender === 'female') entity.female = Math.max(entity.female, weight);
  else entity.male = Math.max(entity.male, weight);
}
