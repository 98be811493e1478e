import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type JsonProblem, parsedJson, type Place, type WrongPlace, wrongPlaces } from '../json/checkedJson';
import type { IsoDate, RegistrySpeaker, SpeakerRegistry } from '../model';
import { speakerProperties, speakersSchema } from './speakersSchema';

/** The file in a workspace’s folder, or beside its articles, that says who speakers are. */
export const speakersFileName = 'speakers.json';

/** A `speakers.json` read: the speakers in order, and what is wrong with the others. */
export interface SpeakersFile {
  readonly registry: SpeakerRegistry;
  readonly problems: readonly JsonProblem[];
}

export const noSpeakers: SpeakerRegistry = { speakers: [] };

/** The text of a `speakers.json` as a registry. A speaker with a fault is left out, with a problem that says so; nothing throws. */
export function speakersIn(text: string): SpeakersFile {
  const parsed = parsedJson(text);
  if ('error' in parsed) {
    const { reason, span } = parsed.error;
    return {
      registry: noSpeakers,
      problems: [{ message: `This is no JSON (${reason}), so no speaker is known.`, span }],
    };
  }
  const { root, value } = parsed;
  const wrong = wrongPlaces(value, speakersSchema);
  const faulty = new Set(wrong.map(({ place }) => (place[0] === 'speakers' ? place[1] : undefined)));
  const rows: readonly SpeakerEntry[] = faulty.has(undefined) ? [] : Object(value).speakers;
  const problems = wrong.map((one) => ({ message: messageFor(one, value), span: spanOf(root, one) }));
  const ids = new Set<string>();
  const speakers = rows.flatMap((row, at): readonly RegistrySpeaker[] => {
    if (faulty.has(String(at))) return [];
    const fault = faultOf(row, at, ids);
    if (fault) problems.push({ message: fault.message, span: spanOf(root, { place: fault.place, keywords: [] }) });
    ids.add(row.id);
    return fault ? [] : [speakerFrom(row)];
  });
  return { registry: { speakers }, problems };
}

/** As the file has it, once it holds to the schema. */
interface SpeakerEntry extends Omit<RegistrySpeaker, 'gender' | 'roles'> {
  readonly roles?: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
}

/** *2025* is from its first day or to its last. */
const firstDay = (date: string): IsoDate => date + '-01-01'.slice(date.length - 4);
const lastDay = (date: string): IsoDate => date + '-12-31'.slice(date.length - 4);

const speakerFrom = ({ roles, externalIds, ...speaker }: SpeakerEntry): RegistrySpeaker => ({
  ...speaker,
  ...(externalIds && { externalIds: { ...externalIds } }),
  ...(roles && {
    roles: roles.map(({ title, from, to }) => ({
      title,
      ...(from !== undefined && { from: firstDay(from) }),
      ...(to !== undefined && { to: lastDay(to) }),
    })),
  }),
});

/** What no schema can say of a speaker. */
function faultOf(
  { id, roles }: SpeakerEntry,
  at: number,
  ids: ReadonlySet<string>,
): { readonly message: string; readonly place: Place } | undefined {
  const place = ['speakers', String(at)];
  if (ids.has(id))
    return { message: `Another speaker has the id “${id}”, so this one is not used.`, place: [...place, 'id'] };
  const backwards = roles?.findIndex(({ from, to }) => from && to && firstDay(from) > lastDay(to)) ?? -1;
  if (backwards < 0) return undefined;
  return {
    message: 'This role ends before it begins, so the speaker is not used.',
    place: [...place, 'roles', String(backwards), 'to'],
  };
}

/** The value that is wrong; its name, where it is the name. */
function spanOf(root: Node, { place, keywords }: WrongPlace): JsonProblem['span'] {
  const node = findNodeAtLocation(root, place.map(asStep)) ?? root;
  const named = (isUnknownName(keywords) && node.parent?.children?.[0]) || node;
  return { start: named.offset, end: named.offset + named.length };
}

/** The validator names the list of names beside what else is wrong with a known one. */
const isUnknownName = (keywords: readonly string[]): boolean =>
  keywords.length > 0 && keywords.every((one) => one === 'false');

const asStep = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

const unused = 'so this speaker is not used.';

function messageFor({ place, keywords }: WrongPlace, value: unknown): string {
  const [first, at, ...inside] = place;
  if (first === undefined) return 'A registry is { "speakers": [ … ] } and no more, so no speaker is known.';
  if (first !== 'speakers') return `A registry has no “${first}”, so no speaker is known. It has: speakers.`;
  if (at === undefined) return '“speakers” is a list in square brackets, so no speaker is known.';
  const isRole = inside.length > 1 && inside[0] === 'roles';
  if (keywords.includes('required'))
    return isRole
      ? `A role has a “title”, which is missing, ${unused}`
      : `A speaker has an “id” and a “name”: one is missing, ${unused}`;
  const name = inside.filter((step) => !/^\d+$/.test(step)).at(-1) ?? 'A speaker';
  if (isUnknownName(keywords)) {
    const names = isRole ? ['title', 'from', 'to'] : Object.keys(speakerProperties);
    return `A ${isRole ? 'role' : 'speaker'} has no “${name}”, ${unused} It has: ${names.join(', ')}.`;
  }
  const found = JSON.stringify(place.reduce<unknown>((outer, step) => Object(outer)[step], value)).slice(0, 40);
  return `${name} cannot be ${found}, ${unused}${adviceFor(name, keywords)}`;
}

function adviceFor(name: string, keywords: readonly string[]): string {
  if (keywords.includes('pattern')) return ' Write a day such as 2025-01-27, a month or a year.';
  const { enum: choices } = Object(Object(speakerProperties)[name]);
  return choices ? ` Choose from: ${choices.join(', ')}.` : '';
}
