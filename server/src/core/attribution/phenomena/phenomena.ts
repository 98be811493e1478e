import { carriedOver } from './carriedOver';
import { cues } from './cues';
import { frames } from './frames';
import { noAttribution } from './noAttribution';
import { placesOfContent } from './placesOfContent';
import { polarity } from './polarity';
import { relays } from './relays';
import { sharedSubjects } from './sharedSubjects';
import { sources } from './sources';
import type { Phenomenon } from './phenomenon';

/** Every phenomenon, as `onrecord rules --phenomena` lists them. */
export const phenomena: readonly Phenomenon[] = [
  ...cues,
  ...frames,
  ...sources,
  ...sharedSubjects,
  ...placesOfContent,
  ...carriedOver,
  ...relays,
  ...polarity,
  ...noAttribution,
];
