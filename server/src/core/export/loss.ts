import { allFeatures, type Feature, features, ofText } from './feature';
import type { ExportFormat, NamedArticle } from './format';

/** How much of what an export does not carry. */
export type Loss = ReadonlyMap<Feature, number>;

export const noLoss: Loss = new Map();

/** What of an article a format has no place for: what the article has, less what the format says it carries of it. */
export function lossOf({ carries, alsoLost }: Pick<ExportFormat, 'carries' | 'alsoLost'>, named: NamedArticle): Loss {
  const kept = new Set(carries.includes('text') ? carries : [...carries, ...ofText]);
  const more = alsoLost?.(named);
  return new Map(
    allFeatures.flatMap((feature) => {
      const count = kept.has(feature) ? (more?.get(feature) ?? 0) : features[feature].count(named);
      return count > 0 ? [[feature, count] as const] : [];
    }),
  );
}

/** The losses of two lots of articles. */
export const bothLosses = (one: Loss, other: Loss): Loss =>
  new Map(
    allFeatures.flatMap((feature) => {
      const count = (one.get(feature) ?? 0) + (other.get(feature) ?? 0);
      return count > 0 ? [[feature, count] as const] : [];
    }),
  );

/** For people: `3 relays`, `1 cue`. */
export const lossInWords = (loss: Loss): readonly string[] =>
  [...loss].map(([feature, count]) => `${count} ${features[feature][count === 1 ? 'one' : 'many']}`);
