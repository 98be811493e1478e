import type { ClaimWords } from '../claimWords';
import { claimClasses } from './claimClasses';
import { hearsayPatterns } from './claimsHearsay';
import { passivePatterns } from './claimsPassive';
import { vagueSourcePatterns } from './claimsSources';
import { weaselPatterns } from './claimsWeasel';

export const englishClaims: ClaimWords = {
  classes: claimClasses,
  patterns: [...vagueSourcePatterns, ...passivePatterns, ...hearsayPatterns, ...weaselPatterns],
  idle: [
    'how/so/too/as many',
    'the/these/those/one/two/three/four/five <critics>/others',
    'at least some',
    'for some time',
    '<have> accused',
    'must/should/shall/to be considered',
    'in some !cases/ways/areas/countries/parts/places',
    'some kind/sort/form of',
  ],
  sourced: [
    '!<some> !<people> !<function-word> <name> ~3 <cue>',
    'he/she/they/i/we ~3 <cue>',
    '<cue> <name>',
    "<name> 's ~1 <cue-noun>",
    'according to',
  ],
  vague: ['<some>/some/many/most', '<critics>/people', 'it'],
  agents: [
    'by !<gerund>/<number>/then/now/early/late/mid/noon/midnight/dawn/nightfall/far/virtue/way/means/default/<time>',
  ],
};
