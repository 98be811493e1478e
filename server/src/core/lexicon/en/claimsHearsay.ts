import type { ClaimPattern } from '../claimWords';

/** Expectations, hearsay, accusations, predictions and appearances without anybody who says so. */
export const hearsayPatterns: readonly ClaimPattern[] = [
  {
    id: 'reportedly',
    kind: 'hearsay',
    shapes: ['reportedly/supposedly/purportedly/rumored/rumoured', 'legend/rumor/rumour has it'],
    example: 'The bridge is [reportedly] unsafe.',
  },
  {
    id: 'apparently',
    kind: 'appearance',
    aside: true,
    shapes: ['apparently'],
    example: 'The bridge is [apparently] unsafe.',
  },
  {
    id: 'is-said-to',
    kind: 'hearsay',
    shapes: [
      '<be> <adverb>? <adverb>? said/rumored/rumoured/reported/thought/believed/alleged to',
      'said/thought/believed/reported to be/have',
    ],
    example: 'Keller [is said to] have resigned.',
  },
  {
    id: 'rumours',
    kind: 'hearsay',
    aside: true,
    shapes: ['rumor/rumors/rumour/rumours/gossip/hearsay/rumblings', 'talk that'],
    example: 'The bridge was closed after [rumours] about its cables.',
  },
  {
    id: 'there-are-expectations',
    kind: 'expectation',
    shapes: ['there <have>? <be> ~2 <expectation> <hope-of>?'],
    example: '[There are growing hopes for] an early opening.',
  },
  {
    id: 'fears-over',
    kind: 'sentiment',
    aside: true,
    shapes: [
      'amid ~2 <hope>',
      'no evidence',
      'criticism of',
      'accusations/allegations/allegation/accusation',
      'reports that/of',
      'speculation that/about/over',
      '<growing> <hope> <hope-of>?',
      '<felt> that/about/over/for/against',
    ],
    example: 'The bridge was closed [amid growing concern].',
  },
  {
    id: 'is-expected',
    kind: 'expectation',
    shapes: ['<be> <adverb>? <adverb>? expected/projected/predicted/anticipated/hoped/feared', 'expected/projected to'],
    example: 'The bridge [is expected] to open in May.',
  },
  {
    id: 'allegedly',
    kind: 'accusation',
    aside: true,
    shapes: ['allegedly', 'alleged'],
    example: 'The mayor [allegedly] took money.',
  },
  {
    id: 'is-accused',
    kind: 'accusation',
    shapes: ['<be> <adverb>? <adverb>? <accused>', 'accused/suspected of'],
    example: 'The mayor [was accused] of taking money.',
  },
  {
    id: 'is-likely-to',
    kind: 'prediction',
    aside: true,
    shapes: [
      '<be> <adverb>? likely/unlikely/certain/sure/bound to',
      'most likely',
      '<will> likely/surely/inevitably/undoubtedly',
    ],
    example: 'The bridge [is likely to] close.',
  },
  {
    id: 'it-is-unclear',
    kind: 'appearance',
    shapes: [
      'it <be> <adverb>? <unclear>',
      'it <be> <adverb>? possible/impossible that/to say',
      "it 's <adverb>? <unclear>",
      'unclear/uncertain whether/if/how/what/why/who',
      'unclear',
    ],
    example: '[It is unclear] when the bridge will open.',
  },
  {
    id: 'it-seems',
    kind: 'appearance',
    shapes: [
      'it <will>? <adverb>? <seem> <adverb>?',
      '<will>/do/does/did? <adverb>? <seem> <adverb>? to/like/as/that/set/ready/unlikely/likely/determined/poised/more/less/<state>',
      'seem/seems/seemed',
      'looks/looked like/set/certain/likely/increasingly/poised',
    ],
    example: 'The bridge [seems] unsafe.',
  },
];
