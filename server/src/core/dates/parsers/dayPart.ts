import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { time } from '../found';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** *this morning*, *last night*, *tonight*, *the next evening*, *that afternoon*. */
export const stepDayPart = (words: DateWords): DateParser => ({
  id: 'step-day-part',
  triggers: ['day-part'],
  lead: 4,
  begins: [...words.dayPartWords.keys(), 'this', 'last', 'the', 'next', 'that'],
  beginsWithFigures: false,
  afterThe: [...words.steps.keys(), ...words.storySteps.keys(), ...words.glue.same],
  pattern: pattern(
    String.raw`(?<![\w-])(?:(?<tonight>${keysOf(words.dayPartWords)})|(?:(?<this>this)|(?<last>last|the\s+(?:previous|preceding))|(?<next>the\s+(?:next|following)|next)|(?<that>that|the\s+same))\s+(?:late\s+|early\s+)?(?<part>${keysOf(words.dayParts)}))(?![\w-]|[’']s\s+end)`,
  ),
  read({ tonight, last, next, that, part }) {
    const code = lookUp(words.dayPartWords, tonight) ?? lookUp(words.dayParts, part);
    if (code === undefined) return undefined;
    if (that !== undefined) return time('day-part', { part: code }, { by: 'same', unit: 'day' });
    const count = last === undefined ? (next === undefined ? 0 : 1) : 1;
    const from = /^the/i.test(next ?? last ?? '') ? 'story' : 'anchor';
    return time(
      'day-part',
      { part: code },
      { by: 'shift', amounts: [{ unit: 'day', count }], sign: last === undefined ? 1 : -1, from },
    );
  },
});

const session = String.raw`(?:trading|trade)\b`;

/** *in the morning*, *morning*, *afternoon trading*: a part of a day that a join ties to its day (*Monday morning*, *the morning of May 3*). */
export const dayPart = (words: DateWords): DateParser => ({
  id: 'day-part',
  triggers: ['day-part'],
  lead: 8,
  begins: [...words.dayParts.keys(), 'in', 'during', 'at', 'the', 'early', 'late'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w-])(?:(?:in|during|at)\s+(?!(?:\w+\s+){1,2}${session}))?(?:the\s+)?(?:(?:early|late)(?:\s+hours\s+of\s+the)?[-\s]+)?(?<part>${keysOf(words.dayParts)})\b(?![\w-]|\s+hours)(?:(?=\s+(?<session>${session}))|)`,
  ),
  read({ part, session }, match) {
    const code = lookUp(words.dayParts, part);
    if (code === undefined) return undefined;
    const mod = /\bearly\b/i.test(match) ? 'START' : /\blate\b/i.test(match) ? 'END' : undefined;
    // *in the morning*, *late afternoon* are times of the day that the story tells of; *morning* alone is a word.
    const alone = session !== undefined || /^in\s+the\b/i.test(match) || (mod !== undefined && code !== 'NI'); // a late night show
    return { ...time('day-part', { part: code }), ...(!alone && { partial: true as const }), ...(mod && { mod }) };
  },
});

/** *early hours of*: *the early hours of Sunday*. */
export const earlyHours = (words: DateWords): DateParser => ({
  id: 'early-hours',
  triggers: ['unit'],
  lead: 3,
  begins: ['in', 'the'],
  beginsWithFigures: false,
  afterThe: ['early', 'small'],
  pattern: pattern(String.raw`\b(?:in\s+)?the\s+(?:early|small)\s+hours(?=\s+${anyOf(words.glue.of)}\s)`),
  read: () => ({ ...time('day-part', { part: 'MO' }), mod: 'START', partial: true }),
});
