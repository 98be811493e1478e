import type { PeopleWords } from '../lexicon/peopleWords';
import type { IsoDate, RegistrySpeaker, SpeakerRegistry } from '../model';
import type { Layout } from '../text/layout';
import { readTokens } from './reading';
import type { RoleMeaning } from './roleMeaning';
import { rolePhrasesOf } from './rolePhrases';
import { addOfficeHolder, addRegistered, type Roster } from './roster';

/**
 * Puts what the workspace knows of speakers before what the text says. A role counts if its dates hold the day the
 * article appeared; one with dates counts for nothing where that day is unknown.
 */
export function registered(
  words: PeopleWords,
  roster: Roster,
  registry: SpeakerRegistry | undefined,
  publishedOn: IsoDate | undefined,
): void {
  for (const speaker of registry?.speakers ?? []) {
    const entity = addRegistered(roster, speaker);
    for (const { title } of rolesOn(speaker, publishedOn))
      for (const meaning of meaningsOf(title, words))
        entity.roles.push({ role: { start: -1, end: -1, text: title }, meaning });
  }
}

/**
 * Puts in who held a public office on the day of the article; nobody where that day is unknown, and nobody whom the
 * registry of the desk knows.
 */
export function officeHolders(
  words: PeopleWords,
  roster: Roster,
  offices: SpeakerRegistry,
  publishedOn: IsoDate | undefined,
): void {
  if (publishedOn === undefined) return;
  const known = new Set(roster.entities.map(({ name }) => name));
  for (const holder of offices.speakers) {
    const roles = rolesOn(holder, publishedOn);
    if (roles.length === 0 || known.has(holder.name)) continue;
    const entity = addOfficeHolder(roster, holder);
    for (const { title } of roles)
      for (const meaning of meaningsOf(title, words))
        entity.roles.push({ role: { start: -1, end: -1, text: title }, meaning });
  }
}

const rolesOn = ({ roles }: RegistrySpeaker, day: IsoDate | undefined): NonNullable<RegistrySpeaker['roles']> =>
  (roles ?? []).filter(({ from, to }) => {
    if (from === undefined && to === undefined) return true;
    return day !== undefined && (from === undefined || from <= day) && (to === undefined || day <= to);
  });

const remembered = 5_000; // titles; then the memory starts anew
const knownTitles = new WeakMap<PeopleWords, Map<string, readonly RoleMeaning[]>>();

/** What a title says, read once: a registry is the same for every article and every edit. */
function meaningsOf(title: string, words: PeopleWords): readonly RoleMeaning[] {
  const known = knownTitles.get(words) ?? new Map<string, readonly RoleMeaning[]>();
  knownTitles.set(words, known);
  const meanings = known.get(title) ?? rolesIn(title, words).map(({ meaning }) => meaning);
  if (known.size >= remembered) known.clear();
  known.set(title, meanings);
  return meanings;
}

/** Reads a title outside any article: *president of the United States*. */
function rolesIn(title: string, words: PeopleWords): ReturnType<typeof rolePhrasesOf> {
  const found = [...title.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+|['’]s\b|\S/gu)];
  const tokens = {
    length: found.length,
    starts: Int32Array.from(found, ({ index }) => index),
    ends: Int32Array.from(found, ({ index, 0: word }) => index + word.length),
  };
  const all = { start: 0, end: title.length };
  const layout: Layout = {
    text: title,
    tokens,
    sentences: [{ ...all, paragraph: 0, firstToken: 0, endToken: found.length }],
    paragraphs: [{ ...all, kind: 'body', firstSentence: 0, endSentence: 1 }],
  };
  return rolePhrasesOf(readTokens(layout, [], words), 0, 0, found.length, () => false);
}
