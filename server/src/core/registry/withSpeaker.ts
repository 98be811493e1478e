import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import type { Gender, RegistrySpeaker, Speaker } from '../model';
import { speakersIn } from './speakersFile';

/** The text of a file without speakers. */
export const emptySpeakersFile = '{\n  "speakers": []\n}\n';

const layout = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
const pronouns: Readonly<Record<Gender, string>> = { female: 'she/her', male: 'he/him' };

/**
 * The text of a `speakers.json` with a speaker of an article in it. One that is there, by id or by name, gains the names
 * and roles that it lacks and keeps all else. Nothing where the file cannot be read: it is not written over.
 */
export function withSpeaker(text: string, speaker: Speaker): string | undefined {
  const { registry, problems } = speakersIn(text);
  if (problems.length > 0) return undefined;
  const at = registry.speakers.findIndex(({ id, name }) => id === speaker.id || same(name, speaker.name));
  const known = registry.speakers[at];
  if (!known) return changed(text, ['speakers', registry.speakers.length], entryOf(speaker));
  const aliases = union(
    known.aliases,
    [speaker.name, ...speaker.aliases].filter((name) => !same(name, known.name)),
  );
  const roles = union(
    known.roles?.map(({ title }) => title),
    rolesOf(speaker),
  );
  const withAliases = aliases.reduce(
    (now, alias, index) => changed(now, ['speakers', at, 'aliases', (known.aliases?.length ?? 0) + index], alias),
    text,
  );
  return roles.reduce(
    (now, title, index) => changed(now, ['speakers', at, 'roles', (known.roles?.length ?? 0) + index], { title }),
    withAliases,
  );
}

const changed = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(text, modify(text, path, value, layout));

function entryOf({ id, name, kind, gender, ...rest }: Speaker): object {
  const aliases = rest.aliases.filter((alias) => !isPartOf(name, alias));
  const roles = rolesOf({ roles: rest.roles });
  return {
    id,
    name,
    ...(kindOf(kind) !== 'person' && { kind: kindOf(kind) }),
    ...(aliases.length > 0 && { aliases }),
    ...(gender && kindOf(kind) === 'person' && { pronouns: pronouns[gender] }),
    ...(roles.length > 0 && { roles: roles.map((title) => ({ title })) }),
  };
}

/** A surname or a first name needs no saying. */
function isPartOf(name: string, alias: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return alias
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

/** The file knows no groups and no documents: they are bodies there. */
const kindOf = (kind: Speaker['kind']): NonNullable<RegistrySpeaker['kind']> =>
  kind === 'group' || kind === 'document' ? 'organisation' : kind;

const rolesOf = ({ roles }: Pick<Speaker, 'roles'>): readonly string[] => [...new Set(roles.map(({ text }) => text))];

/** Those of `others` that are not there yet. */
const union = (there: readonly string[] = [], others: readonly string[]): readonly string[] =>
  others.filter((one) => !there.some((known) => same(known, one)));
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
