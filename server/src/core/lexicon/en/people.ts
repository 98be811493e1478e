import type { Gender } from '../../model';
import { type PeopleWords, type PhraseMeaning, type PronounForm, type RoleHead, wordClass } from '../peopleWords';
import { eitherNames, femaleNames, givenNamesThatAreWords, maleNames } from './peopleGivenNames';
import { mensNamesThatAreWords, womensNamesThatAreWords } from './peopleGivenNames';
import { bodies, bodyMarks, bodyNouns, documentNouns, functionWords, groupNouns, nounFamilies } from './peopleNouns';
import { monthsAndDays, sayingVerbs, thingMarks, unnamedBodies } from './peopleNouns';
import { countries, metonyms, places } from './peoplePlaces';
import { bodyRoles, roleFields, roleFillers, roleHeads, roleShifts, soleOffices } from './peopleRoles';
import { familyNamesFirst, honorifics, nameParticles, nameSuffixes, nicknames, titleRoles } from './peopleTitles';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
const names = (cell = ''): readonly string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const genders: Readonly<Record<string, Gender>> = { f: 'female', m: 'male' };

/** The tokens of a phrase of the tables, as the text stage splits them: *’s* apart, no full stop after an abbreviation. */
const tokens = (phrase: string, hyphens: string): readonly string[] =>
  phrase
    .replaceAll('_', ' ')
    .replace(/-/g, hyphens)
    .replace(/’/g, "'")
    .replace(/'s\b/g, " 's")
    .replace(/(?<![.\p{L}])(\p{L}{2,})\./gu, '$1')
    .split(/\s+/)
    .filter(Boolean);

const determiners = 'a an the this that these those some any no every each another';
const possessives = 'my your his her its our their whose';
const prepositions = `of for to at in on from with by about against over under between among within into through during
after before without despite behind near off out around across toward towards upon via amid since until per than like as`;
const copulas = 'is was are were be been being becomes became remains remained named appointed elected';

function classesOfWords(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const tables: readonly (readonly [string, number])[] = [
    [functionWords, wordClass.function],
    [nameSuffixes, wordClass.suffix],
    [nameParticles, wordClass.particle],
    [`${femaleNames} ${maleNames} ${eitherNames}`, wordClass.given],
    [givenNamesThatAreWords, wordClass.givenWord],
    [familyNamesFirst, wordClass.familyFirst],
    [bodyNouns, wordClass.body],
    [bodyMarks, wordClass.bodyMark],
    [thingMarks, wordClass.thing],
    [monthsAndDays, wordClass.date],
    [groupNouns, wordClass.group],
    [documentNouns, wordClass.document],
    [sayingVerbs, wordClass.saying],
    [prepositions, wordClass.preposition],
    [determiners, wordClass.determiner],
    [possessives, wordClass.possessive],
    [copulas, wordClass.copula],
  ];
  for (const [words, bit] of tables) add(list(words), bit);
  add(list(bodyNouns).map(pluralOf), wordClass.group);
  add(
    honorificRows.map(([word = '']) => word),
    wordClass.honorific,
  );
  add(
    list(roleShifts).map((row) => row.split('=')[0] ?? ''),
    wordClass.shift,
  );
  return classes;
}

const honorificRows = honorifics.split('|').map((row) => row.trim().split(' '));

function phraseTable(): PeopleWords['phrases'] {
  const meanings = new Map<string, PhraseMeaning>();
  const add = (phrase: string, meaning: PhraseMeaning): void => {
    // Prefixes keep their hyphen (*co-founder*), other words are split at it (*runner - up*): a phrase is found either way.
    for (const hyphens of phrase.includes('-') ? [' - ', '-'] : ['-']) {
      const key = tokens(phrase, hyphens).join(' ');
      if (key) meanings.set(key, { ...meanings.get(key), ...meaning });
    }
  };
  for (const place of list(places)) add(place, { place: {} });
  for (const [country = '', own, demonyms, capitals] of rows(countries)) {
    for (const name of names(capitals)) add(name, { place: {}, capital: country });
    for (const name of names(demonyms)) add(name, { demonym: country });
    for (const name of names(own)) add(name, { place: { country } });
  }
  for (const body of list(bodies)) add(body, { body: true });
  for (const [name = '', concepts = ''] of rows(metonyms)) add(name, { metonym: list(concepts).filter(Boolean) });
  for (const [phrase, role] of roleHeadsByName) add(phrase, { role });
  const table = new Map<string, { rest: readonly string[]; meaning: PhraseMeaning }[]>();
  for (const [key, meaning] of meanings) {
    const [first = '', ...rest] = key.split(' ');
    table.set(first, [...(table.get(first) ?? []), { rest, meaning }]);
  }
  for (const row of table.values()) row.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

function readRoleHeads(): ReadonlyMap<string, RoleHead> {
  const found = new Map<string, RoleHead>();
  for (const [own = '', words = ''] of rows(roleHeads))
    for (const word of list(words)) {
      const [name = '', gender = ''] = word.replaceAll('_', ' ').split(':');
      const known = found.get(name);
      const classes = [...new Set([...(known?.classes ?? []), ...list(own)])];
      const shown = genders[gender];
      const head: RoleHead = { text: name, classes, ...(shown && { gender: shown }) };
      found.set(name, head);
      const many = pluralOf(name);
      if (!found.has(many)) found.set(many, { ...head, text: many, plural: true });
    }
  return found;
}

function pluralOf(noun: string): string {
  if (/(?:^|[^u])man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/person$/.test(noun)) return noun.replace(/person$/, 'people');
  if (/child$/.test(noun)) return `${noun}ren`;
  if (/wife$/.test(noun)) return noun.replace(/fe$/, 'ves');
  if (/[^aeou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  if (/-in-law$/.test(noun)) return noun.replace(/-in-law$/, 's-in-law');
  if (/ of /.test(noun)) return noun.replace(/ of /, 's of ');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function familiesOfNames(): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  nicknames.split('|').forEach((row, family) => {
    for (const name of list(row)) families.set(name, [...(families.get(name) ?? []), family]);
  });
  return families;
}

const third = (number: 'one' | 'many', gender?: Gender | 'neuter') =>
  ({ person: 3, number, ...(gender && { gender }) }) as const;
const pronouns: ReadonlyMap<string, PronounForm> = new Map<string, PronounForm>([
  ['he', { ...third('one', 'male'), form: 'subject' }],
  ['him', { ...third('one', 'male'), form: 'object' }],
  ['his', { ...third('one', 'male'), form: 'possessive' }],
  ['himself', { ...third('one', 'male'), form: 'reflexive' }],
  ['she', { ...third('one', 'female'), form: 'subject' }],
  ['her', { ...third('one', 'female'), form: 'possessive' }],
  ['hers', { ...third('one', 'female'), form: 'possessive' }],
  ['herself', { ...third('one', 'female'), form: 'reflexive' }],
  ['they', { ...third('many'), form: 'subject' }],
  ['them', { ...third('many'), form: 'object' }],
  ['their', { ...third('many'), form: 'possessive' }],
  ['theirs', { ...third('many'), form: 'possessive' }],
  ['themselves', { ...third('many'), form: 'reflexive' }],
  ['it', { ...third('one', 'neuter'), form: 'any' }],
  ['its', { ...third('one', 'neuter'), form: 'possessive' }],
  ['itself', { ...third('one', 'neuter'), form: 'reflexive' }],
  ['i', { person: 1, number: 'one', form: 'subject' }],
  ['me', { person: 1, number: 'one', form: 'object' }],
  ['my', { person: 1, number: 'one', form: 'possessive' }],
  ['mine', { person: 1, number: 'one', form: 'possessive' }],
  ['myself', { person: 1, number: 'one', form: 'reflexive' }],
  ['we', { person: 1, number: 'many', form: 'subject' }],
  ['us', { person: 1, number: 'many', form: 'object' }],
  ['our', { person: 1, number: 'many', form: 'possessive' }],
  ['ours', { person: 1, number: 'many', form: 'possessive' }],
  ['ourselves', { person: 1, number: 'many', form: 'reflexive' }],
]);

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(list(text).map((row) => row.split('=') as [string, string]));

const roleHeadsByName = readRoleHeads();

export const englishPeople: PeopleWords = {
  classes: classesOfWords(),
  phrases: phraseTable(),
  givenGender: new Map([
    ...list(`${femaleNames} ${womensNamesThatAreWords}`).map((name) => [name, 'female'] as const),
    ...list(`${maleNames} ${mensNamesThatAreWords}`).map((name) => [name, 'male'] as const),
  ]),
  honorificGender: new Map(
    honorificRows.flatMap(([word = '', gender = '']) => {
      const shown = genders[gender];
      return shown ? [[word, shown] as const] : [];
    }),
  ),
  titleRoles: new Map(
    list(titleRoles).flatMap((row) => {
      const [title = '', head = ''] = row.replaceAll('_', ' ').split('=');
      const role = roleHeadsByName.get(head);
      return role ? [[title, role] as const] : [];
    }),
  ),
  nicknames: familiesOfNames(),
  pronouns,
  shifts: pairs(roleShifts),
  fillers: new Set(list(roleFillers)),
  fields: new Map(
    roleFields.split('\n').flatMap((row) => {
      const [field = '', words = ''] = row.split('=');
      return names(words).map((word) => [word, field] as const);
    }),
  ),
  nounFamilies: new Map(
    list(nounFamilies).map((noun) => {
      const families = nounFamilies.split('\n').map(list);
      return [
        noun,
        families
          .filter((row) => row.includes(noun))
          .flat()
          .filter((other) => other !== noun),
      ] as const;
    }),
  ),
  soleOffices: new Set(list(soleOffices)),
  bodyRoles: new Set(list(bodyRoles)),
  unnamedBodies: new Set(list(unnamedBodies)),
  textVerbs: new Set(list('read reads')),
};
