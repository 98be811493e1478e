import { featureBits } from './hash';

/** A feature template: its number, and up to three of the things seen, which together are the feature. */
export type Template<Seen extends number> = readonly [id: number, a: Seen, b?: Seen, c?: Seen];

/** Templates that are looked up together. Where the best then leads by `enough` the decision is taken without the rest. */
export interface Round<Seen extends number> {
  readonly enough: number;
  readonly templates: readonly Template<Seen>[];
}

/** For the last round: whatever is best by then. A whole number, so that all is counted in whole numbers. */
export const always = -(2 ** 30);

/** The number of what is not there: a template of fewer than three things has it in the places of the others. */
const nothing = 0;

/** Templates laid out for the inner loop: one column for each part of a template, one row for each template. */
export interface FeatureRounds {
  /** How many templates there are in all. */
  readonly size: number;
  /** Each round's templates, `end` exclusive. */
  readonly rounds: readonly { readonly start: number; readonly end: number; readonly enough: number }[];
  /** Writes the features of the templates from `start` to `end` to `out`; `seen` by what is seen, 0 first. */
  write(out: Int32Array, seen: Int32Array, start: number, end: number): void;
}

/** All templates in one round, by number: what training goes by, so that weights do not hang on how rounds are cut. */
export function together<Seen extends number>(rounds: readonly Round<Seen>[]): readonly Round<Seen>[] {
  const templates = rounds.flatMap((round) => round.templates).sort(([a], [b]) => a - b);
  return [{ enough: always, templates }];
}

/** Lays out `rounds`. A feature is the same as `featureOf` gives for the template's number and what is seen. */
export function featureRounds<Seen extends number>(rounds: readonly Round<Seen>[]): FeatureRounds {
  const templates = rounds.flatMap((round) => round.templates);
  const seeds = Int32Array.from(templates, ([id]) => Math.imul(id + 1, 0x9e3779b1));
  const first = Uint8Array.from(templates, ([, a]) => a);
  const second = Uint8Array.from(templates, ([, , b]) => b ?? nothing);
  const third = Uint8Array.from(templates, ([, , , c]) => c ?? nothing);
  let end = 0;
  return {
    size: templates.length,
    rounds: rounds.map((round) => ({ start: end, end: (end += round.templates.length), enough: round.enough })),
    write(out, seen, start, stop) {
      for (let i = start; i < stop; i++) {
        const a = seen[first[i] as number] as number;
        const b = seen[second[i] as number] as number;
        const c = seen[third[i] as number] as number;
        // `featureOf`, written out: this is the parser's innermost loop but one
        let hash = Math.imul(a, 0x85ebca6b) ^ (seeds[i] as number);
        hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
        hash = Math.imul(hash ^ (hash >>> 14) ^ c, 0x27d4eb2f);
        out[i - start] = (hash ^ (hash >>> 15)) >>> (32 - featureBits) || 1;
      }
    },
  };
}
