import type { DateWords } from '../lexicon/dateWords';

/** Kinds of word that a date expression cannot do without. Parsers run around them only. */
export const triggerKinds = [
  'month',
  'weekday',
  'unit',
  'season',
  'day-word',
  'day-part',
  'hour',
  'clock',
  'year',
  'numeric',
  'era',
  'quarter-code',
  'ordinal',
  'decade',
  'century',
  'step',
  'holiday',
  'reference',
  'frequency',
  'repeat',
  'number',
  'military',
  'tied',
  'edge',
  'fiscal',
  'weekend',
  'ago',
  'later',
  'tied-unit',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** A set of kinds, one bit each. */
export type TriggerMask = number;
export const maskOf = (kinds: readonly TriggerKind[]): TriggerMask =>
  kinds.reduce((mask, kind) => mask | (1 << triggerKinds.indexOf(kind)), 0);

export type TriggerTable = ReadonlyMap<string, TriggerMask>;

/** The words that start a search, each with the kinds it is of. */
export function triggerTable(words: DateWords): TriggerTable {
  const table = new Map<string, TriggerMask>();
  const { from, before, that } = words.glue;
  const common = new Set([...from, ...before, ...that]);
  const add = (kind: TriggerKind, phrases: Iterable<string>): void => {
    for (const phrase of phrases) {
      const word = rarest(phrase, common);
      table.set(word, (table.get(word) ?? 0) | maskOf([kind]));
    }
  };
  add('month', words.months.keys());
  add('weekday', words.weekdays.keys());
  add(
    'weekday',
    [...words.weekdays.keys()].map((day) => `${day}s`),
  );
  add('unit', words.units.keys());
  add('season', words.seasons.keys());
  add('day-word', words.dayWords.keys());
  add('day-word', ['tomorrows', 'yesterdays']);
  add('day-part', words.dayParts.keys());
  add('day-part', words.dayPartPlurals.keys());
  add('day-part', words.dayPartWords.keys());
  add('hour', words.namedHours.keys());
  add('clock', words.meridiems.keys());
  add('clock', words.glue.oclock);
  add('clock', words.glue.past.slice(0, 1));
  add('clock', words.glue.quarterHour);
  add(
    'clock',
    [...words.units].filter(([, { unit }]) => unit === 'minute').map(([word]) => word),
  );
  add('decade', words.decades.keys());
  add(
    'century',
    [...words.units].filter(([, { unit }]) => unit === 'century').map(([word]) => word),
  );
  add('step', words.steps.keys());
  add('step', words.storySteps.keys());
  add(
    'holiday',
    words.holidays.flatMap(({ names }) => names),
  );
  add('reference', words.references.keys());
  add('frequency', words.frequencies.keys());
  add('frequency', words.glue.each);
  add('repeat', words.repeats.keys());
  add('ordinal', words.ordinals.keys());
  add('ordinal', words.lastOrdinals.keys());
  add(
    'number',
    [...words.cardinals].filter(([, n]) => n >= 13).map(([word]) => word),
  );
  add('number', words.scales.keys());
  add('edge', words.edges.keys());
  add('edge', words.shortEnds.keys());
  add('fiscal', words.glue.fiscal);
  add('ago', [...words.glue.ago, ...words.glue.hence]);
  add('later', [...words.glue.later, ...words.glue.earlier]);
  add(
    'weekend',
    [...words.units].filter(([, { unit }]) => unit === 'weekend').map(([word]) => word),
  );
  add('step', words.glue.period);
  add('quarter-code', ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']);
  add('era', words.eras.keys());
  return table;
}

/** The words of a phrase as `scan` cuts them, in lower case. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+|['’]/)
    .map((part) => part.replace(/\.$/, ''))
    .filter(Boolean);

/** The word of a phrase that stands out best in text: its longest, the last of them, *from* and the like aside. */
function rarest(phrase: string, common: ReadonlySet<string>): string {
  const words = wordsOf(phrase);
  const rare = words.filter((word) => !common.has(word));
  return (rare.length > 0 ? rare : words).reduce((best, part) => (part.length >= best.length ? part : best), '');
}

const numericMask = maskOf(['numeric']);
const yearMask = maskOf(['year']);
const clockMask = maskOf(['clock']);
const decadeMask = maskOf(['decade']);
const ordinalMask = maskOf(['ordinal', 'century']);
const codeMask = maskOf(['quarter-code']);
const militaryMask = maskOf(['military']);
const tiedMask = maskOf(['tied']);
const fiscalMask = maskOf(['fiscal']);
const counted = maskOf(['unit']);
/** What stands behind a unit or a weekday: *three days ago*, *two Mondays later*. */
export const behindMask = maskOf(['ago', 'later']);
export const unitMask = maskOf(['unit', 'weekday']);
const tiedUnitMask = maskOf(['tied-unit']);

/** What letters with figures behind them can be: *FY2024*, *Q3*, *Sep23*. */
export const codedMask = codeMask | fiscalMask | tiedMask;
/** What an apostrophe before figures can be: *’90s*, *’82*. */
export const shortYearMask = yearMask | decadeMask;
const isTie = (code: number): boolean => code === 47 || code === 45 || code === 0x2013 || code === 0x2014; // / - – —
const isFigure = (code: number): boolean => code > 47 && code < 58;

/** A trigger with a stroke or a hyphen behind it may be tied to figures: *Oct/2*; a unit with one before it to its count. */
export const withTie = (mask: TriggerMask, previous: number, next: number): TriggerMask =>
  mask === 0
    ? 0
    : mask |
      (isTie(next) ? tiedMask : 0) |
      ((mask & counted) !== 0 && (previous === 45 || next === 45) ? tiedUnitMask : 0);

/** What figures can start, the first row that fits. A number alone starts nothing, unless it is as long as a year. */
const figureKinds: readonly (readonly [RegExp, TriggerMask])[] = [
  [/^\d{4}$/, yearMask | militaryMask],
  [/^\d{1,2}(?:st|nd|rd|th)$/i, ordinalMask],
  [/^\d{2,4}s$/i, decadeMask],
  [/\//, numericMask | yearMask | tiedMask],
  [/^[012]?\d(?:[.:]\d\d){1,2}/, clockMask | numericMask],
  [/^\d{1,2}\.\d{1,2}(?![\d]*[a-z])/i, numericMask],
  [/[a-z]/i, clockMask | counted | codeMask | numericMask | tiedMask],
];

/** The triggers that the figures from `from` to `to` are. */
export function figuresMask(text: string, from: number, to: number): TriggerMask {
  const next = text.charCodeAt(to);
  const decades = next === 39 || next === 0x2019 ? decadeMask : 0; // 70’s
  const own =
    to - from < 4 && isFigure(text.charCodeAt(to - 1)) && isWhole(text, from, to) ? 0 : shapeMask(text.slice(from, to));
  return (isTie(next) ? own | numericMask | yearMask | tiedMask : own) | decades;
}

const shapeMask = (word: string): TriggerMask => figureKinds.find(([shape]) => shape.test(word))?.[1] ?? 0;

function isWhole(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isFigure(text.charCodeAt(at))) return false;
  return true;
}
