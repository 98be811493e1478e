import type { AnchorOrigin, Attribution, ClaimKind, SpeakerKind } from '../model';

/** The words that features show to people, in one place so that they can be read, and later translated, together. */

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** Monday first, as ISO 8601 counts. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const kinds: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'Direct quotation',
  indirect: 'Indirect quotation',
  mixed: 'Indirect quotation with words of their own',
};

export const speakerKinds: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  group: 'group',
  document: 'document',
};

export const claimKinds: Readonly<Record<ClaimKind, string>> = {
  'vague-source': 'The source is too vague to ask: nobody is named for this.',
  'hidden-by-passive': 'The passive hides who says so.',
  expectation: 'Expected, but the text does not say by whom.',
  hearsay: 'Reported as known, but nobody is named for it.',
  sentiment: 'A fear, a hope or criticism, but the text does not say whose.',
  accusation: 'An accusation, but the text does not say whose.',
  prediction: 'A prediction that nobody is named for.',
  superlative: 'A judgement of rank that nobody is named for.',
  appearance: 'An impression, but the text does not say whose.',
  weasel: 'A quantity or a hedge in the place of a fact.',
};

export const origins: Readonly<Record<AnchorOrigin, string>> = {
  given: 'The publication date was given.',
  decision: 'The publication date was set by hand.',
  'front-matter': 'The publication date is from the front matter.',
  dateline: 'The publication date is from the dateline.',
  'file-name': 'The publication date is from the file’s name.',
  narrative: 'It counts from a date in the text.',
};

/** Whole sentences and phrases; `…` in a name is what the function takes. */
export const phrases = {
  nobodyNamed: 'Nobody is named for these words.',
  noSpeaker: 'Nobody named',
  notIdentified: 'not identified',
  unknownSource: (source: string): string => `“${source}”: the text does not say who that is.`,
  couldBe: (source: string, names: readonly string[]): string => `“${source}” could be ${orList(names)}.`,
  saidOn: (date: string): string => `, said ${date}`,
  passedOnBy: (relay: string): string => `Passed on by ${relay}.`,
  certainty: (confidence: number): string => `Right in about ${Math.round(confidence * 100)} of 100 such cases.`,
  alsoCalled: (names: readonly string[]): string => `Also called ${names.join(', ')}.`,
  saysHere: 'Says here:',
  saysNothingHere: 'Is not quoted here.',
  andMore: (count: number): string => `- and ${count} more`,
  untitled: 'Untitled section',
} as const;

/** *a*, *a or b*, *a, b or c*. */
export function orList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}
