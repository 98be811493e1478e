import type { PublicationHints } from '../dates/publicationDate';
import { allRules } from '../rules/allRules';
import { levelIn, type Levels } from '../rules/findings';
import type { StyleFacts } from '../rules/rule';
import { packs } from './packs';

/** What a desk has agreed on: how loudly each rule speaks, and what a text cannot show by itself. */
export interface HouseStyle extends StyleFacts {
  readonly rules: Levels;
  readonly dateOrder?: NonNullable<PublicationHints['dateOrder']>;
  readonly weekdays?: NonNullable<PublicationHints['weekdays']>;
}

/** The style of somebody who has chosen none: each rule as it is, marks and dates as the article has them. */
export const noHouseStyle: HouseStyle = { rules: new Map() };

/** What a workspace says in its style file. */
export interface StyleFile extends HouseStyle {
  /** The id of the pack that it builds on. */
  readonly extends?: string;
}

/**
 * The style in force: the settings of the person who writes come first, then the workspace's file, then the pack that
 * the file or else the settings name. Within each, the name closest to a rule counts.
 * @param pack the id that the settings name; one that is not known counts for none
 */
export function styleInForce(own: Levels, pack: string | undefined, file: StyleFile = noHouseStyle): HouseStyle {
  const { rules, extends: base = pack, ...facts } = file;
  const built = packs.find(({ id }) => id === base);
  return {
    ...(built?.dateOrder && { dateOrder: built.dateOrder.value }),
    ...(built?.punctuation && { punctuation: built.punctuation.value }),
    ...facts,
    rules: layered([own, rules, ...(built ? [levelsOf(built.rules)] : [])]),
  };
}

const levelsOf = (rows: (typeof packs)[number]['rules']): Levels =>
  new Map(rows.map(({ rule, level }) => [rule, level]));

/** For each rule what the first of some layers says that names it, its group or all. */
const layered = (layers: readonly Levels[]): Levels =>
  new Map(
    allRules.flatMap((rule) => {
      const [level] = layers.flatMap((layer) => levelIn(layer, rule) ?? []);
      return level ? [[rule.code, level] as const] : [];
    }),
  );
