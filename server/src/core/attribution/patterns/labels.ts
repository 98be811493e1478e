import type { AttributionPattern } from './pattern';

/** A name and a colon open the paragraph: all that follows in it is given to that name. */
export const labels: readonly AttributionPattern[] = [
  {
    id: 'label-colon',
    cue: 'colon',
    shape: ['label', 'cue', 'rest'],
    voice: 'active',
    reason: 'lead-in',
    confidence: 0.6,
    parsedConfidence: 0.83,
    example: '<source>Ada Brandt</source><cue>:</cue> <quote>The museum opens in May. We need a roof</quote>.',
  },
];
