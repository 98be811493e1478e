import { directSpeech } from './directSpeech';
import { labels } from './labels';
import { nounCues } from './nounCues';
import type { AttributionPattern } from './pattern';
import { phraseCues } from './phraseCues';
import { reportedSpeech } from './reportedSpeech';
import { sharedSubjects } from './sharedSubjects';

/** Every pattern, in the order in which they are tried at a cue. */
export const patterns: readonly AttributionPattern[] = [
  ...directSpeech,
  ...reportedSpeech,
  ...sharedSubjects,
  ...phraseCues,
  ...nounCues,
  ...labels,
];
