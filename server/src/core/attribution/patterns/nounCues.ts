import type { AttributionPattern } from './pattern';

/** A noun signals the attribution: its owner is the source, its clause the content. */
export const nounCues: readonly AttributionPattern[] = [
  {
    id: 'owner-noun-that',
    cue: 'noun',
    shape: ['owner', 'cue', 'that-clause'],
    frames: ['that'],
    voice: 'active',
    reason: 'reported-clause',
    confidence: 0.7,
    parsedConfidence: 0.37,
    example: 'It was <source>Ada Brandt’s</source> <cue>claim</cue> <quote>that the museum opens in May</quote>.',
  },
  {
    id: 'owner-noun-infinitive',
    cue: 'noun',
    shape: ['owner', 'cue', 'infinitive'],
    frames: ['infinitive'],
    voice: 'active',
    reason: 'reported-clause',
    confidence: 0.6,
    parsedConfidence: 0.31,
    example: 'It was <source>Ada Brandt’s</source> <cue>pledge</cue> <quote>to pay for the roof</quote>.',
  },
  {
    id: 'noun-by-source-that',
    cue: 'noun',
    shape: ['cue', 'agent-marker', 'source', 'that-clause'],
    frames: ['that'],
    voice: 'active',
    reason: 'reported-clause',
    confidence: 0.69,
    parsedConfidence: 0.68,
    example: 'It was a <cue>claim</cue> by <source>Ada Brandt</source> <quote>that the museum opens in May</quote>.',
  },
];
