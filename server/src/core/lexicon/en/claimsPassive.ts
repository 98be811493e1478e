import type { ClaimPattern } from '../claimWords';

/** Who says so, decided it or asked is left out: *it was not specified*, *has been described as*. */
export const passivePatterns: readonly ClaimPattern[] = [
  {
    id: 'is-considered',
    kind: 'hidden-by-passive',
    shapes: ['<be> <adverb>? <adverb>? <held>', 'widely/generally/commonly <held>'],
    example: 'The bridge [is widely considered] unsafe.',
  },
  {
    id: 'considered-as',
    kind: 'hidden-by-passive',
    aside: true,
    shapes: [
      '^considered/regarded/believed/thought/perceived/viewed/deemed/hailed/touted/acclaimed as/to/a/an/the/one/by',
    ],
    example: 'The bridge, [considered a] danger, was closed.',
  },
  {
    id: 'it-was-decided',
    kind: 'hidden-by-passive',
    shapes: [
      'it <have>/would/could? <adverb>? <be> <adverb>? <announced>/<held>',
      '<be> <adverb>? <adverb>? <disclosed>',
    ],
    example: '[It was not specified] when the bridge will open.',
  },
  {
    id: 'when-asked',
    kind: 'hidden-by-passive',
    shapes: ['once/when/if/later asked', '<be> <adverb>? asked', '^^asked about/why/whether/if/how/what/later/on'],
    example: '[When asked] about the bridge, Keller left.',
  },
  {
    id: 'known-as',
    kind: 'hidden-by-passive',
    shapes: ['<be> <adverb>? <adverb>? known for/as/to', 'referred to as'],
    example: 'Keller [is best known for] her bridges.',
  },
  {
    id: 'so-called',
    kind: 'hidden-by-passive',
    aside: true,
    shapes: ['so - called', 'best/better/widely/little - known'],
    example: 'The [so-called] bridge of sighs is closed.',
  },
];
