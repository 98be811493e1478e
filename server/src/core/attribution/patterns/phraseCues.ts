import type { AttributionPattern } from './pattern';

/** A phrase signals the attribution and stands before its source: *according to*. */
export const phraseCues: readonly AttributionPattern[] = [
  {
    id: 'clause-phrase-source-clause',
    cue: 'phrase',
    shape: ['clause', 'comma', 'cue', 'source', 'comma', 'clause'],
    voice: 'active',
    reason: 'according-to',
    confidence: 0.65,
    parsedConfidence: 0.65,
    example:
      '<quote>The roof</quote>, <cue>according to</cue> <source>Ada Brandt</source>, <quote>will hold for a year</quote>.',
  },
  {
    id: 'clause-phrase-source',
    cue: 'phrase',
    shape: ['clause', 'cue', 'source'],
    voice: 'active',
    reason: 'according-to',
    confidence: 0.84,
    parsedConfidence: 0.84,
    example: '<quote>The museum opens in May</quote>, <cue>according to</cue> <source>Ada Brandt</source>.',
  },
  {
    id: 'phrase-source-clause',
    cue: 'phrase',
    shape: ['cue', 'source', 'comma', 'clause'],
    voice: 'active',
    reason: 'according-to',
    confidence: 0.93,
    parsedConfidence: 0.93,
    example: '<cue>According to</cue> <source>Ada Brandt</source>, <quote>the museum opens in May</quote>.',
  },
];
