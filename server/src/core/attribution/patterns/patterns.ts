import { directSpeech } from './directSpeech';
import { labels } from './labels';
import { nounCues } from './nounCues';
import type { AttributionPattern } from './pattern';
import { reportedSpeech } from './reportedSpeech';

/** Every pattern, in the order in which they are tried at a cue. */
export const patterns: readonly AttributionPattern[] = [...directSpeech, ...reportedSpeech, ...nounCues, ...labels];
