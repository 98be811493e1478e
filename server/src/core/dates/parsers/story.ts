import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';
import { thisUnit } from './edge';
import { periodWords } from './step';

/** *the same day*, *that year*, *the same month*: what the story told last, at this grain. */
export const sameAs = (words: DateWords): DateParser => ({
  id: 'same',
  triggers: ['unit', 'step'],
  lead: 3,
  begins: ['the', 'that'],
  beginsWithFigures: false,
  afterThe: [...words.glue.same],
  pattern: pattern(
    String.raw`\b(?:the\s+same|(?<that>that))\s+(?:very\s+)?(?<unit>${periodWords(words)}|day)\b(?![\w-]|[’']s\s+end)`,
  ),
  read({ unit, that }) {
    const word = lookUp(words.units, unit);
    if (
      !word ||
      (that !== undefined &&
        word.unit !== 'day' &&
        word.unit !== 'year' &&
        word.unit !== 'week' &&
        word.unit !== 'month' &&
        word.unit !== 'weekend')
    )
      return undefined;
    return date('day', {}, { by: 'same', unit: word.unit });
  },
});

/** *that summer*, *That spring*: the season of the year that the story tells. *That fall* inside a sentence may be a verb. */
export const thatSeason = (words: DateWords): DateParser => {
  const sure = [...words.seasons.keys()].filter((word) => !words.unsureSeasons.has(word));
  return {
    id: 'that-season',
    triggers: ['season'],
    lead: 1,
    begins: words.glue.that,
    beginsWithFigures: false,
    pattern: pattern(
      String.raw`(?<![\w’'-])(?:${anyOf(words.glue.that)}\s+(?<sure>${anyOf(sure)})|(?<=(?:^|[.!?;]["”’)]?\s+))${anyOf(words.glue.that)}\s+(?<opening>${anyOf(words.unsureSeasons)}))\b(?![’']?\w|-)`,
    ),
    read({ sure, opening }) {
      const season = lookUp(words.seasons, sure ?? opening);
      return season && date('season', { season }, { by: 'named-step', step: 0, from: 'story' });
    },
  };
};

/** *the same period last year*, *this time last year*, *the same month a year earlier*: what the story told last, a year back. */
export const samePeriod = (words: DateWords): DateParser => ({
  id: 'same-period',
  triggers: ['step', 'unit'],
  lead: 6,
  begins: ['the', 'a', 'same', 'this'],
  afterThe: ['year'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:(?:the|a)\s+year-(?:ago|earlier)\s+(?<ago>${periodWords(words)}|period|time)(?![\w-])|(?:(?:the\s+)?same\s+(?<unit>${periodWords(words)}|time|period|day)|this\s+time)\s+(?:(?:in\s+|of\s+)?(?:last\s+year|the\s+(?:previous|prior|preceding)\s+year)|(?<before>the\s+year\s+before(?!\s+last)|a\s+year\s+(?:ago|earlier|before|previously)))\b)`,
  ),
  read({ unit, ago }) {
    const word = lookUp(words.units, unit ?? ago);
    return date('day', {}, { by: 'same', yearsBack: 1, ...(word && { unit: word.unit }) });
  },
});

/** *the day* as the trading or reporting day: *to end the day*, *later in the day*; *the entire year*. */
export const wholePeriod = (words: DateWords): DateParser => ({
  id: 'whole-period',
  triggers: ['unit'],
  lead: 3,
  begins: ['the', 'my'],
  beginsWithFigures: false,
  afterThe: [...words.units.keys(), ...words.glue.whole],
  pattern: pattern(
    String.raw`(?<=\b(?:end|ends|ended|ending|finish|finished|finishing|closed?|closing|began|begin|begins|start|started|for|during|through|throughout|of|in|on|into|over|this)\s+(?:out\s+)?)(?<the>the|my)\s+(?:(?<whole>${anyOf(words.glue.whole)})\s+)?(?<unit>day|week|weekend|month|quarter|year)\b(?![\w-]|[’']|\s+(?:of|before|after|when|that|to|he|she|they|it|we|i|ended|ending|ahead|in|is|was|has)\b)`,
  ),
  read({ unit, whole }) {
    const word = lookUp(words.units, unit);
    return (
      word && {
        ...date('period', {}, whole === undefined ? thisUnit(word.unit) : { by: 'same', unit: word.unit }),
        ...(word.unit !== 'day' && whole === undefined && { partial: true as const }),
      }
    );
  },
});

/** *the weekend*, *this weekend*, *at the weekend*: Saturday and Sunday of the week that the tense points to. */
export const weekend = (words: DateWords): DateParser => ({
  id: 'weekend',
  triggers: ['weekend'],
  lead: 1,
  begins: ['the', 'my', ...words.units.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<=\b(?:over|at|during|throughout|on|for|by|through|of|before|after|until|since|this|my)\s+|^)(?:(?:the|my)\s+)?(?:${keysOf(
      new Map(
        [...words.units].filter(
          ([word, { unit }]) => unit === 'weekend' && !words.pluralUnits.has(word) && !word.endsWith('s'),
        ),
      ),
    )})\b(?![\w-]|\s+of\b)`,
  ),
  read: () => date('period', { weekend: true }),
});
