import type { ClaimPattern } from '../claimWords';

/** Sources that nobody could ring up: *critics say*, *it is widely thought*. */
export const vagueSourcePatterns: readonly ClaimPattern[] = [
  {
    id: 'some-people-think',
    kind: 'vague-source',
    shapes: [
      '<some> of? the/these/those/its/his/her/their? ~2 <people> ~2 <opine>',
      '^<some> <have>/<will>? <adverb>? <opine>',
      'some/others <have>/<will> <adverb>? <opine>',
      'some/others say/argue/believe/consider/claim/think/suggest',
      'a number/lot/majority/handful of ~2 <people> ~2 <opine>',
    ],
    example: '[Many residents believe] the bridge is unsafe.',
  },
  {
    id: 'critics-say',
    kind: 'vague-source',
    shapes: [
      '<critics> <have>/<will>? <adverb>? <opine>',
      '<people> <adverb>? argue/believe/allege/claim/contend that',
    ],
    example: '[Critics say] the bridge is unsafe.',
  },
  {
    id: 'critics',
    kind: 'vague-source',
    aside: true,
    shapes: ['critics/scholars/historians/observers/commentators !of'],
    example: 'The plan was praised and [critics] were few.',
  },
  {
    id: 'it-is-thought',
    kind: 'vague-source',
    shapes: [
      'it may/might/can/could/would? <adverb>? <be> <adverb>? <adverb>? <believed> !as/in/on/live',
      'it <have> <adverb>? been <adverb>? <believed> !as/in/on',
      "it 's <adverb>? <believed> !as/in/on",
    ],
    example: '[It is widely thought] that the bridge is unsafe.',
  },
  {
    id: 'by-some',
    kind: 'vague-source',
    shapes: [
      'according to <some>/most <critics>/<people>?',
      'according to <critics>',
      'by <some>/most <critics>/<people>? !<name>/measures/of',
      'by <critics>',
    ],
    example: 'The bridge is seen [by many] as unsafe.',
  },
  {
    id: 'reported-by-media',
    kind: 'vague-source',
    shapes: [
      'by <name>/local/state/foreign/some media/outlets',
      'by some ~1 newspapers/outlets/media',
      'media/press reports',
      'local/foreign/state/several media/outlets <have>? report/reported/say/said',
    ],
    example: 'The talks failed, as reported [by local media].',
  },
  {
    id: 'studies-show',
    kind: 'vague-source',
    shapes: [
      '^studies/research/evidence/theories <have>/also? show/shows/shown/suggest/suggests/suggested/indicate/indicates/indicated/found/find',
      'conventional wisdom',
      'one theory/view',
      'theories',
    ],
    example: '[Studies show] that the bridge is unsafe.',
  },
];
