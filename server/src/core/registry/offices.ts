import type { IsoDate, RegistrySpeaker, SpeakerRegistry } from '../model';
import { knownUntil, offices } from './offices.json';

/** A term: `to` is absent for one that was held on the day up to which the file is known to be right. */
interface Term {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** *47* of the 47th president. */
  readonly number?: number;
}

interface Office {
  readonly titles: readonly string[];
  readonly holders: readonly Term[];
}

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
const ordinal = (number: number): string =>
  `${number}${Math.floor(number / 10) === 1 ? 'th' : (endings[number % 10] ?? 'th')}`;
const numbered = (title: string, number: number | undefined): string =>
  number === undefined ? title : `${ordinal(number)} ${title}`;

/**
 * The public offices that come with the product (`offices.json` says from where and up to which day), as a registry for
 * `AnalyzeOptions.offices`: each holder once. No term outlasts that day, so that a later article gets no name.
 */
export const bundledOffices: SpeakerRegistry = { speakers: holdersOf(offices) };

function holdersOf(rows: readonly Office[]): readonly RegistrySpeaker[] {
  const found = new Map<string, RegistrySpeaker>();
  for (const { titles, holders } of rows)
    for (const { name, aliases, from, to = knownUntil, number } of holders) {
      const known = found.get(name) ?? { id: name, name, ...(aliases && { aliases }) };
      const roles = titles.map((title) => ({ title: numbered(title, number), from, to }));
      found.set(name, { ...known, roles: [...(known.roles ?? []), ...roles] });
    }
  return [...found.values()];
}
