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
      'by <some>/most <critics>/people/others/<people>',
      'by some/many/most/others as/to/,/./;/for/and/in',
      'by <critics> !at/from/with/of/<name>',
      'according to <some>/most <critics>/<people>?',
      'according to <critics> !at/from/with/of/<name>',
    ],
    example: 'The bridge is seen [by many critics] as unsafe.',
  },
  {
    id: 'reported-by-media',
    kind: 'vague-source',
    shapes: [
      'by <name>/local/state/foreign/some media/outlets',
      'by some ~1 newspapers/outlets/media',
      '^media reports',
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
    ],
    example: '[Studies show] that the bridge is unsafe.',
  },
];
