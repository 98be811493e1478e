import type { DateUnit, DateWords } from '../../lexicon/dateWords';
import type { DateParser, How } from '../found';
import { date } from '../found';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** *early*, *mid-*, *late*, *the end of*: the part of a period, which a join ties to the period behind it. */
export const edge = (words: DateWords): DateParser => ({
  id: 'edge',
  triggers: ['edge'],
  lead: 3,
  begins: [...words.edges.keys()],
  beginsWithFigures: false,
  pattern: pattern(String.raw`(?<![\w-])(?<edge>${keysOf(words.edges)})(?![\w])`),
  read({ edge }) {
    const mod = lookUp(words.edges, edge);
    return mod && { ...date('edge', {}), mod, partial: true };
  },
});

/** *the year*, *the month*, *this year*: a unit that only an edge or an ordinal makes a date (*the end of the year*). */
export const bareUnit = (words: DateWords): DateParser => ({
  id: 'bare-unit',
  triggers: ['unit'],
  lead: 1,
  begins: ['the', 'my', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?:(?<=(?<rest>\b(?:rest|remainder|most|much|half)\s+of\s+))(?:the\s+|my\s+)|(?<=\b(?:of|in|on|end)\s+|\bmid-?\s*)(?:the\s+|my\s+)?)(?<unit>day|week|weekend|month|quarter|year|decade|century)\b(?![\w-]|\s+(?:ago|(?:before|after)\b(?!\s+\w+ing\b)|of|end)\b)`,
  ),
  read({ unit, rest }) {
    const word = lookUp(words.units, unit);
    return (
      word && { ...date('period', {}, thisUnit(word.unit)), ...(rest === undefined && { partial: true as const }) }
    );
  },
});

/** *the day* is the one the story tells of; *the month*, *the year* are those of the anchor. */
export const thisUnit = (unit: DateUnit): How =>
  unit === 'day' ? { by: 'same', unit } : { by: 'step', unit, step: 0, from: 'anchor' };

/** *year-end*, *year’s end*, *EOY*. */
export const yearEnd = (words: DateWords): DateParser => ({
  id: 'year-end',
  triggers: ['unit', 'edge'],
  lead: 1,
  begins: ['the', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', ...words.shortEnds.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?:(?<=\b(?:by|at|before|until|since|after|of)\s+(?:the\s+)?)(?<unit>year|month)[\s-]end|(?:the\s+)?(?<of>day|week|month|quarter|year|decade|century)[’']s[\s-]end|(?<short>${keysOf(words.shortEnds)}))\b`,
  ),
  read({ unit, of, short }) {
    if (short !== undefined && short !== short.toUpperCase()) return undefined;
    const whole = lookUp(words.shortEnds, short) ?? lookUp(words.units, unit ?? of)?.unit;
    return whole && { ...date('date', {}, thisUnit(whole)), mod: 'END' };
  },
});

/** *the first Monday*, *the last week*, *the third day*: a join ties it to the period it counts in. */
export const nth = (words: DateWords): DateParser => ({
  id: 'nth',
  triggers: ['unit', 'weekday'],
  lead: 5,
  begins: ['the', ...words.ordinals.keys(), ...words.lastOrdinals.keys()],
  pattern: pattern(
    String.raw`\b(?:the\s+)?(?:(?<nth>\d{1,2}(?:${anyOf(words.ordinalEndings)})|${keysOf(words.ordinals)})(?<last>[\s-]+(?:to[\s-]+)?last)?|(?<final>${keysOf(words.lastOrdinals)}))\s+(?:(?<weekday>${keysOf(words.weekdays)})\b\.?|(?<unit>day|week|weekend|month|quarter|year|decade)\b)(?=\s+(?:of|in|after|before)\b|\s+(?:${keysOf(words.months)}|next|last|this)\b)`,
  ),
  read({ nth, last, final, weekday, unit }) {
    const ordinal =
      nth === undefined ? undefined : /^\d/.test(nth) ? Number.parseInt(nth, 10) : lookUp(words.ordinals, nth);
    const n =
      final !== undefined
        ? lookUp(words.lastOrdinals, final)
        : ordinal === undefined
          ? undefined
          : last === undefined
            ? ordinal
            : -ordinal;
    if (n === undefined) return undefined;
    const number = lookUp(words.weekdays, weekday);
    if (number !== undefined)
      return { ...date('nth', { weekday: number }, { by: 'nth', n, unit: 'weekday' }), partial: true };
    const word = lookUp(words.units, unit);
    return word && { ...date('nth', {}, { by: 'nth', n, unit: word.unit }), partial: true };
  },
});

/** *the week of October 6*, *the week beginning 4 February*: a join ties it to its day. */
export const weekOf = (): DateParser => ({
  id: 'week-of',
  triggers: ['unit'],
  lead: 1,
  begins: ['the', 'week'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:the\s+)?week\s+(?:of|commencing|beginning|starting)(?:\s+on)?(?=\s+(?:the\s+)?(?:\w+\s+)?(?:\d|\w+\s+\d))`,
  ),
  read: () => ({ ...date('nth', {}, { by: 'nth', n: 0, unit: 'week' }), partial: true }),
});
