import type { NamedArticle } from './format';

/** Something that a reading holds and that a format may have no place for. */
export type Feature =
  | 'text'
  | 'quotations'
  | 'kinds'
  | 'parts'
  | 'nested'
  | 'cues'
  | 'sources'
  | 'relays'
  | 'speakers'
  | 'speakerKinds'
  | 'roles'
  | 'aliases'
  | 'mentions'
  | 'confidence'
  | 'reasons'
  | 'dates'
  | 'values'
  | 'alternatives'
  | 'modifiers'
  | 'anchors'
  | 'ranges'
  | 'claims'
  | 'triggers'
  | 'publicationDate'
  | 'publicationOrigin'
  | 'decisions'
  | 'dismissals'
  | 'provenance'
  | 'byteOrderMark'
  | 'lineEnds'
  | 'controls'
  | 'surrogates';

/** What a feature is called, after a number, and how much of it an article has. */
interface FeatureFacts {
  readonly one: string;
  readonly many: string;
  readonly count: (named: NamedArticle) => number;
}

/** XML 1.0, 2.2: the characters that no document can hold, not even escaped. Half a surrogate pair is counted apart. */
// eslint-disable-next-line no-control-regex -- they are what it is about
export const notInXml = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
export const loneSurrogate = /\p{Cs}/gu;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** In the order in which a loss is told. */
export const features: Readonly<Record<Feature, FeatureFacts>> = {
  text: { one: 'article’s text', many: 'articles’ texts', count: () => 1 },
  quotations: {
    one: 'quotation',
    many: 'quotations',
    count: ({ article }) => article.attributions.filter(({ nested }) => !nested).length,
  },
  kinds: {
    one: 'kind of a quotation',
    many: 'kinds of quotations',
    count: ({ article }) => article.attributions.length,
  },
  parts: {
    one: 'quotation’s falling into parts',
    many: 'quotations’ falling into parts',
    count: ({ article }) => article.attributions.filter(({ content }) => content.length > 1).length,
  },
  nested: {
    one: 'quotation inside another',
    many: 'quotations inside others',
    count: ({ article }) => article.attributions.filter(({ nested }) => nested).length,
  },
  cues: { one: 'cue', many: 'cues', count: ({ article }) => article.attributions.filter(({ cue }) => cue).length },
  sources: {
    one: 'source',
    many: 'sources',
    count: ({ article }) => article.attributions.filter(({ source }) => source).length,
  },
  relays: {
    one: 'relay',
    many: 'relays',
    count: ({ article }) => article.attributions.filter(({ relay }) => relay).length,
  },
  speakers: {
    one: 'speaker of a quotation',
    many: 'speakers of quotations',
    count: ({ article }) => article.attributions.filter(({ speaker }) => speaker !== undefined).length,
  },
  speakerKinds: {
    one: 'kind of a speaker',
    many: 'kinds of speakers',
    count: ({ article }) => article.speakers.length,
  },
  roles: { one: 'role', many: 'roles', count: ({ article }) => sum(article.speakers.map(({ roles }) => roles.length)) },
  aliases: {
    one: 'other name of a speaker',
    many: 'other names of speakers',
    count: ({ article }) => sum(article.speakers.map(({ aliases }) => aliases.length)),
  },
  mentions: {
    one: 'mention of a speaker',
    many: 'mentions of speakers',
    count: ({ article }) => sum(article.speakers.map(({ mentions }) => mentions.length)),
  },
  confidence: {
    one: 'figure of how sure a quotation is',
    many: 'figures of how sure quotations are',
    count: ({ article }) => article.attributions.length,
  },
  reasons: {
    one: 'reason for a quotation',
    many: 'reasons for quotations',
    count: ({ article }) => sum(article.attributions.map(({ because }) => because.length)),
  },
  dates: { one: 'date', many: 'dates', count: ({ article }) => article.dates.length },
  values: {
    one: 'value of a date',
    many: 'values of dates',
    count: ({ article }) => article.dates.filter(({ value }) => value !== undefined).length,
  },
  alternatives: {
    one: 'date with two readings',
    many: 'dates with two readings',
    count: ({ article }) => article.dates.filter(({ alternatives }) => alternatives).length,
  },
  modifiers: {
    one: 'modifier of a date',
    many: 'modifiers of dates',
    count: ({ article }) => article.dates.filter(({ mod, quant, freq }) => mod ?? quant ?? freq).length,
  },
  anchors: {
    one: 'day that a date counts from',
    many: 'days that dates count from',
    count: ({ article }) => article.dates.filter(({ anchor }) => anchor).length,
  },
  ranges: {
    one: 'end of a range of dates',
    many: 'ends of ranges of dates',
    count: ({ article }) => article.dates.filter(({ range }) => range).length,
  },
  claims: { one: 'claim', many: 'claims', count: ({ article }) => article.claims.length },
  triggers: {
    one: 'words that show a claim',
    many: 'words that show claims',
    count: ({ article }) => article.claims.length,
  },
  publicationDate: {
    one: 'publication date',
    many: 'publication dates',
    count: ({ article }) => (article.publishedOn ? 1 : 0),
  },
  publicationOrigin: {
    one: 'origin of a publication date',
    many: 'origins of publication dates',
    count: ({ article }) => (article.publishedOn ? 1 : 0),
  },
  decisions: {
    one: 'mark of what a person has decided',
    many: 'marks of what people have decided',
    count: ({ decisions = [] }) => decisions.filter(({ about }) => about !== 'dismissal').length,
  },
  dismissals: {
    one: 'dismissed finding',
    many: 'dismissed findings',
    count: ({ decisions = [] }) => decisions.filter(({ about }) => about === 'dismissal').length,
  },
  provenance: { one: 'note of version and settings', many: 'notes of version and settings', count: () => 1 },
  byteOrderMark: {
    one: 'byte order mark',
    many: 'byte order marks',
    count: ({ article }) => matches(article.text, /^\uFEFF/g),
  },
  lineEnds: {
    one: 'line end other than LF',
    many: 'line ends other than LF',
    count: ({ article }) => matches(article.text, /\r\n?/g),
  },
  controls: {
    one: 'control character',
    many: 'control characters',
    count: ({ article }) => matches(article.text, notInXml),
  },
  surrogates: {
    one: 'half of a surrogate pair',
    many: 'halves of surrogate pairs',
    count: ({ article }) => matches(article.text, loneSurrogate),
  },
};

/** Features of characters of the text: of no account where a format does not hold the text. */
export const ofText: readonly Feature[] = ['byteOrderMark', 'lineEnds', 'controls', 'surrogates'];

/** All of them, in the order in which a loss is told. */
export const allFeatures = Object.keys(features) as readonly Feature[];
