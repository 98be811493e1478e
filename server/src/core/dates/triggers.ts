import type { DateWords } from '../lexicon/dateWords';
import type { ParagraphText } from '../text/layout';

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
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** A set of kinds, one bit each. */
export type TriggerMask = number;
export const maskOf = (kinds: readonly TriggerKind[]): TriggerMask =>
  kinds.reduce((mask, kind) => mask | (1 << triggerKinds.indexOf(kind)), 0);

/** The places of a paragraph at which a date may begin, and which of them hold a trigger. */
export interface TriggerMap {
  /** Where a token, or a part of one behind a hyphen, begins. */
  readonly starts: readonly number[];
  /** For each trigger, in order: its index in `starts`, and its kinds. */
  readonly places: readonly number[];
  readonly kinds: readonly TriggerMask[];
  /** The kinds that there are at all. */
  readonly present: TriggerMask;
}

export type TriggerTable = ReadonlyMap<string, TriggerMask>;

/** The words that start a search, each with the kinds it is of. */
export function triggerTable(words: DateWords): TriggerTable {
  const table = new Map<string, TriggerMask>();
  const add = (kind: TriggerKind, phrases: Iterable<string>): void => {
    for (const phrase of phrases) {
      const word = rarest(phrase);
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
  add(
    'weekend',
    [...words.units].filter(([, { unit }]) => unit === 'weekend').map(([word]) => word),
  );
  add('step', words.glue.period);
  add('quarter-code', ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']);
  add('era', words.eras.keys());
  return table;
}

/** The word of a phrase that stands out best in text: its longest. Triggers are tokens, so it has no hyphen. */
function rarest(phrase: string): string {
  const parts = phrase.split(/[\s-]+|['’](?=s?(?:\s|$))/).filter(Boolean);
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** The triggers of a paragraph: one look-up a token. */
export function triggersOf({ text, tokens }: Pick<ParagraphText, 'text' | 'tokens'>, table: TriggerTable): TriggerMap {
  const starts: number[] = [];
  const places: number[] = [];
  const kinds: TriggerMask[] = [];
  let present = 0;
  const add = (at: number, mask: TriggerMask): void => {
    if (mask !== 0) {
      places.push(starts.length);
      kinds.push(mask);
      present |= mask;
    }
    starts.push(at);
  };
  for (let i = 0; i < tokens.length; i++) {
    const from = tokens.starts[i] ?? 0;
    const to = tokens.ends[i] ?? 0;
    const hyphen = to - from > 4 ? text.slice(from, to).lastIndexOf('-') : -1;
    const own = kindsOf(text, from, to, table);
    if (hyphen <= 0 || from + hyphen + 1 >= to) add(from, own);
    else {
      // mid-June, mid-2011: two words to us, one to the tokens
      add(from, own | (table.get(text.slice(from, from + hyphen).toLowerCase()) ?? 0));
      add(from + hyphen + 1, kindsOf(text, from + hyphen + 1, to, table));
    }
  }
  return { starts, places, kinds, present };
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
const unitMask = maskOf(['unit']);

const codedMask = codeMask | fiscalMask | tiedMask; // FY2024, Q3, Sep-23
const isTie = (code: number): boolean => code === 47 || code === 45 || code === 0x2013 || code === 0x2014; // / - – —
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

function kindsOf(text: string, from: number, to: number, table: TriggerTable): TriggerMask {
  const first = text.charCodeAt(from);
  if (isFigure(first)) return figuresMask(text, from, to);
  if (to - from < 2) return 0;
  if ((first === 39 || first === 0x2019) && to - from > 2) return yearMask | decadeMask; // ’90s
  const stop = text.charCodeAt(to - 1) === 46 && text.indexOf('.', from) === to - 1; // Jan.
  const word = text.slice(from, stop ? to - 1 : to).toLowerCase();
  const known = table.get(word) ?? (isFigure(text.charCodeAt(to - 1)) ? codedMask : 0);
  return known !== 0 && isTie(text.charCodeAt(to)) ? known | tiedMask : known; // Oct/2
}

/** What figures can start, the first row that fits. A number alone starts nothing, unless it is as long as a year. */
const figureKinds: readonly (readonly [RegExp, TriggerMask])[] = [
  [/^\d{4}$/, yearMask | militaryMask],
  [/^\d{1,3}$/, 0],
  [/^\d{1,2}(?:st|nd|rd|th)$/i, ordinalMask],
  [/^\d{2,4}s$/, decadeMask],
  [/[/-]/, numericMask | yearMask | tiedMask],
  [/^[012]?\d(?:[.:]\d\d){1,2}/, clockMask | numericMask],
  [/^\d{1,2}\.\d{1,2}/, numericMask],
  [/[a-z]/i, clockMask | unitMask | codeMask | numericMask | tiedMask],
];

function figuresMask(text: string, from: number, to: number): TriggerMask {
  const word = text.slice(from, to);
  const next = text.charCodeAt(to);
  const decades = next === 39 || next === 0x2019; // 70’s
  const own = figureKinds.find(([shape]) => shape.test(word))?.[1] ?? 0;
  return (isTie(next) ? own | numericMask | yearMask | tiedMask : own) | (decades ? decadeMask : 0);
}
