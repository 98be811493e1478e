import type { ExportContext } from '../format';

/** What the annotations of a folder may be: brat reads it from a file of this name beside them. */
export const confName = 'annotation.conf';

const claimKinds = [
  'vague-source',
  'hidden-by-passive',
  'expectation',
  'hearsay',
  'sentiment',
  'accusation',
  'prediction',
  'superlative',
  'appearance',
  'weasel',
];

/** The types of the entities, by what they mark. A type is a word of letters, digits, hyphens and underscores. */
const entities: Readonly<Record<string, readonly string[]>> = {
  Quotation: ['direct', 'indirect', 'mixed'],
  Date: ['DATE', 'TIME', 'DURATION', 'SET'],
  Claim: claimKinds,
};

export const confText = ({ version, style }: ExportContext): string =>
  [
    `# On Record ${version}. Order of day and month in figures: ${style.dateOrder ?? 'auto'}.`,
    '[entities]',
    ...Object.entries(entities).flatMap(([kind, types]) => [`!${kind}`, ...types.map((type) => `\t${type}`)]),
    'source',
    'cue',
    'relay',
    'trigger',
    '[relations]',
    ...['source', 'cue', 'relay'].map((part) => `has-${part}\tArg1:${entities['Quotation']?.join('|')}, Arg2:${part}`),
    `has-trigger\tArg1:${claimKinds.join('|')}, Arg2:trigger`,
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    '[attributes]',
    'Inner\tArg:direct|indirect|mixed',
    'Decided\tArg:<ENTITY>, Value:person',
    '',
  ].join('\n');
