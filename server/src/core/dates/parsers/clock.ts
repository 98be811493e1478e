import type { DateWords } from '../../lexicon/dateWords';
import type { Fields } from '../../model';
import type { DateParser, Reading } from '../found';
import { time } from '../found';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** A zone behind a time: *UTC*, *(GMT +8)*, *Eastern time*. */
const zonePattern = (words: DateWords): string =>
  String.raw`(?:\s?\(?(?<zone>${keysOf(words.zones)})(?![\w-])(?:\s?(?<offset>[+-]\d{1,2}(?::?\d\d)?))?(?:(?<=\([a-z][^()]{0,12})\))?(?:\s+time)?|(?<zulu>Z)\b|\s+(?:local|eastern|central|pacific|mountain)(?:\s+(?:standard|daylight))?\s+time)?`;

function readZone(words: DateWords, zone?: string, offset?: string, zulu?: string): string | undefined {
  if (zulu !== undefined) return 'Z';
  if (zone === undefined) return undefined;
  if (offset === undefined) return lookUp(words.zones, zone);
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function reading(hour: number, minute?: number, second?: number, zone?: string): Reading | undefined {
  if (hour > 24 || (minute ?? 0) > 59) return undefined;
  const said: Fields = {
    hour: hour === 24 ? 0 : hour,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { zone }),
  };
  return time('clock', said);
}

const twelve = (hour: number, half: 'am' | 'pm' | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);

/** *3 p.m.*, *3:30pm EST*, *11.15 a.m.*, *6:40 p.m. (GMT +8)*. */
export const clockWithHalf = (words: DateWords): DateParser => {
  const hours = anyOf([...words.cardinals].filter(([, n]) => n >= 1 && n <= 12).map(([word]) => word));
  const minutes = anyOf([...words.cardinals].filter(([, n]) => n >= 10 && n <= 50).map(([word]) => word));
  const ones = anyOf([...words.cardinals].filter(([, n]) => n >= 1 && n <= 9).map(([word]) => word));
  return {
    id: 'clock-with-half',
    triggers: ['clock'],
    lead: 6,
    begins: [...words.cardinals.keys()],
    pattern: pattern(
      String.raw`(?<![\w$€£.,:/-])(?:(?<hour>0?\d|1\d|2[0-3])(?:[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?|(?<tight>(?:1[0-2]|[1-9])[0-5]\d)(?=\s?[ap]\.?m)|(?<word>${hours})(?:[-\s](?<wordMinute>${minutes}(?:[-\s]${ones})?))?)\s?(?<half>${keysOf(words.meridiems)})(?!\w)` +
        zonePattern(words),
    ),
    read({ hour, minute, second, tight, word, wordMinute, half, zone, offset, zulu }) {
      if (tight !== undefined) {
        const at = twelve(Number(tight.slice(0, -2)), lookUp(words.meridiems, half));
        return reading(at, Number(tight.slice(-2)), undefined, readZone(words, zone, offset, zulu));
      }
      const n = hour === undefined ? lookUp(words.cardinals, word) : Number(hour);
      if (n === undefined || n > 23) return undefined;
      const m = minute === undefined ? readNumber(wordMinute, words) : Number(minute);
      const s = second === undefined ? undefined : Number(second);
      return reading(n > 12 ? n : twelve(n, lookUp(words.meridiems, half)), m, s, readZone(words, zone, offset, zulu));
    },
  };
};

/** *3 in the morning*, *at eight in the evening*, *11 at night*. */
export const clockAndPart = (words: DateWords): DateParser => {
  const hours = anyOf([...words.cardinals].filter(([, n]) => n >= 1 && n <= 12).map(([word]) => word));
  return {
    id: 'clock-and-part',
    triggers: ['day-part'],
    lead: 4,
    begins: [...words.cardinals.keys()],
    pattern: pattern(
      String.raw`(?<=\b(?:${anyOf(words.glue.at)}|between|to|and)\s+|^)(?<hour>1[0-2]|[1-9]|${hours})\s(?:(?:in|of)\sthe\s(?<part>morning|afternoon|evening)|at\s(?<night>night))\b`,
    ),
    read({ hour, part, night }) {
      const n = /^\d/.test(hour ?? '') ? Number(hour) : lookUp(words.cardinals, hour);
      if (n === undefined) return undefined;
      const late = night === undefined ? lookUp(words.dayParts, part) !== 'MO' : n >= 6 && n < 12;
      return reading(twelve(n, late ? 'pm' : 'am'));
    },
  };
};

/** *15:30*, *08:30 UTC*, *0800 GMT*, *15h30*: needs a zone, seconds or a preposition, because scores and ratios look alike. */
export const clock24 = (words: DateWords): DateParser => ({
  id: 'clock-24',
  triggers: ['clock', 'military'],
  begins: [],
  pattern: pattern(
    String.raw`(?<![\w$€£.,:/-])(?:(?<=(?<prep>\b(?:${anyOf(words.glue.at)}|between|to|and)\s+|^|[-–@]\s?))|)(?:(?<hour>[01]?\d|2[0-3])(?:[:](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?|h(?<hMinute>[0-5]\d)?)|(?<military>(?:[01]\d|2[0-3])[0-5]\d)(?=\s(?:${keysOf(words.zones)})\b|\s(?:hours|hrs)\b))(?![\d:%]|-\w|\.\d)(?:\s?hours)?` +
      zonePattern(words),
  ),
  read({ prep, hour, minute, second, hMinute, military, zone, offset, zulu }, match) {
    const z = readZone(words, zone, offset, zulu);
    // *1500 hours* of work are an amount; *at 1500 hours* and *0530 hours* are times.
    if (military !== undefined && z === undefined && prep === undefined && !military.startsWith('0')) return undefined;
    if (military !== undefined) return reading(Number(military.slice(0, 2)), Number(military.slice(2)), undefined, z);
    if (
      prep === undefined &&
      z === undefined &&
      !/time$|h\d\d/i.test(match) &&
      Number(hour) < 10 &&
      !/^0/.test(hour ?? '')
    )
      return undefined;
    const m = minute ?? hMinute;
    return reading(
      Number(hour),
      m === undefined ? undefined : Number(m),
      second === undefined ? undefined : Number(second),
      z,
    );
  },
});

/** *noon*, *midnight*, *12 noon*. */
export const namedHour = (words: DateWords): DateParser => ({
  id: 'named-hour',
  triggers: ['hour'],
  lead: 1,
  begins: [...words.namedHours.keys()],
  pattern: pattern(
    String.raw`(?<![\w’'-])(?:12\s+)?(?<hour>${keysOf(words.namedHours)})(?![\w’'-]|\s+${anyOf(words.notDates.afterHour)}\b)` +
      zonePattern(words),
  ),
  read({ hour, zone, offset, zulu }) {
    const n = lookUp(words.namedHours, hour);
    return n === undefined ? undefined : reading(n, undefined, undefined, readZone(words, zone, offset, zulu));
  },
});

/** *5 o'clock*, *half past three*, *a quarter to seven pm*, *20 minutes past eight*. */
export const clockInWords = (words: DateWords): DateParser => {
  const number = String.raw`(?:\d{1,2}|${keysOf(words.cardinals)}(?:[-\s]${keysOf(words.cardinals)})?)`;
  const minutes = anyOf(
    [...words.cardinals].filter(([, n]) => n >= 10 && n <= 50 && n % 5 === 0).map(([word]) => word),
  );
  const hours = anyOf([...words.cardinals].filter(([, n]) => n >= 1 && n <= 12).map(([word]) => word));
  const half = String.raw`(?:\s?(?<half>${keysOf(words.meridiems)})(?!\w))?`;
  return {
    id: 'clock-in-words',
    triggers: ['clock', 'hour', 'number'],
    lead: 8,
    begins: [...words.cardinals.keys(), ...words.glue.half, ...words.glue.quarterHour],
    pattern: pattern(
      String.raw`(?<![\w.,:/-])(?:(?<hour>${number})\s?(?:${anyOf(words.glue.oclock)})${half}` +
        String.raw`|(?<=\b(?:at|around|until)\s+)(?<plainHour>${hours})[-\s](?<plainMinute>${minutes}(?:-five)?)(?![-\w]|\s+(?:[a-z]+s|people|percent|per|hundred|thousand|million)\b)|(?<part>${anyOf(words.glue.half)}|${anyOf(words.glue.quarterHour)}|(?<=\bat\s+)${number}(?=\s+past\s)|${number}(?=\s+min|\s+(?:past|to)\s+(?:${number}\s?(?:${keysOf(words.meridiems)}|${anyOf(words.glue.oclock)})|noon|midnight)))(?:\s+min(?:ute)?s?)?\s+(?:(?<past>past)|(?<to>to))\s+(?<hour2>${number}|${keysOf(words.namedHours)})(?:\s?(?:${anyOf(words.glue.oclock)}))?(?:\s?(?<half2>${keysOf(words.meridiems)})(?!\w))?)(?!\s+(?:percent|per|people|million))`,
    ),
    read({ hour, half, part, to, hour2, half2, plainHour, plainMinute }) {
      if (plainHour !== undefined) {
        const minute = readNumber(plainMinute, words);
        return minute === undefined ? undefined : reading(readNumber(plainHour, words) ?? 0, minute);
      }
      const base = readNumber(hour ?? hour2, words) ?? lookUp(words.namedHours, hour2);
      if (base === undefined) return undefined;
      const h = twelve(base, lookUp(words.meridiems, half ?? half2));
      if (part === undefined) return reading(h);
      const minutes = words.glue.half.includes(part.toLowerCase())
        ? 30
        : /quarter/i.test(part)
          ? 15
          : readNumber(part, words);
      if (minutes === undefined) return undefined;
      return to === undefined ? reading(h, minutes) : reading((h + 23) % 24, 60 - minutes);
    },
  };
};

function readNumber(text: string | undefined, words: DateWords): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const parts = text.toLowerCase().split(/[\s-]+/);
  return parts.reduce<number | undefined>((sum, part) => {
    const value = words.cardinals.get(part);
    return sum === undefined || value === undefined ? undefined : sum + value;
  }, 0);
}

/** *at 9*, *at seven*: an hour that only a day or a part of the day beside it makes one (*Saturday morning at 9*). */
export const hourAlone = (words: DateWords): DateParser => {
  const hours = anyOf([...words.cardinals].filter(([, n]) => n >= 1 && n <= 12).map(([word]) => word));
  return {
    id: 'hour-alone',
    triggers: ['day-part', 'day-word', 'weekday'],
    lead: 3,
    trail: 4,
    begins: [...words.cardinals.keys()],
    pattern: pattern(
      String.raw`(?<=\b(?:at|around)\s+|@\s?)(?<hour>1[0-2]|[1-9]|${hours})(?![\w:%]|[.,]\d|-\w|\s+(?:${keysOf(words.units)}|[a-z]+s|percent|other|of)\b)`,
    ),
    read({ hour }) {
      const n = readNumber(hour, words);
      const known = n === undefined ? undefined : reading(n);
      return known && { ...known, partial: true };
    },
  };
};
