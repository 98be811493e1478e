import type { DateWords } from '../../lexicon/dateWords';
import { anyOf } from '../patterns';
import { perLanguage } from '../../lexicon/perLanguage';

/** What stands around a found date. */
export interface Beside {
  readonly match: string;
  /** The words before, nearest last, in lower case; the text before, cut to a bound. */
  readonly before: string;
  readonly after: string;
  readonly previous: string;
  readonly next: string;
  readonly words: DateWords;
}

/** Why something that looks like a date is none. One that holds is enough, so their order is free. */
export interface NotDate {
  readonly id: string;
  /** The parsers whose finds it judges; a join has made sure of the others. */
  readonly parsers: readonly string[];
  readonly holds: (beside: Beside) => boolean;
}

const capitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const isPlural = (word: string): boolean =>
  /^[a-z]{3,}s$|(?:children|people|men|women|folk)$/.test(word) && !/(?:ss|us|is|was|has|does|years?)$/.test(word);
const lower = (text: string): string => text.toLowerCase();
const startsSentence = (before: string): boolean => /(?:^|[.!?:;—–-]["”’)]?\s*|[“"(]\s*)$/.test(before);
const articles = /^(?:the|a|an)$/i;

/** A text that ends in one of some words, and in white space. */
const endingIn = (words: readonly string[]): RegExp => new RegExp(String.raw`\b${anyOf(words)}\s+$`, 'i');
const sidesOf = perLanguage(({ notDates }: DateWords) => ({
  determiner: new RegExp(String.raw`\b${anyOf(notDates.determiners)}\s*$`, 'i'),
  quantity: endingIn(notDates.quantities),
  surelyYear: endingIn(notDates.surelyYear),
  likelyYear: endingIn(notDates.likelyYear),
  titledYear: endingIn(notDates.titledYear),
  lasting: endingIn(notDates.lasting),
  lasted: new RegExp(String.raw`^\s+${anyOf(notDates.lasted)}\b`, 'i'),
  score: new RegExp(String.raw`\b${anyOf(notDates.scores)}\s+(?:by\s+|of\s+)?$`, 'i'),
  age: new RegExp(
    String.raw`\b${anyOf(notDates.ages)}(?:\s+(?:of|between|from))?\s+(?:(?:just|only|about)\s+|[\w]+\s?(?:[–—-]|to|and|or)\s?)?$`,
    'i',
  ),
}));

export const notDateRules: readonly NotDate[] = [
  {
    id: 'lower-case modal or noun', // may, march, sat, sun
    parsers: ['month', 'month-and-year', 'month-and-day', 'named-step'],
    holds: isLowerCaseMonth,
  },
  {
    id: 'month with nothing that makes it a date', // April spoke; August Wilson
    parsers: ['month'],
    holds: hasNothingOfADate,
  },
  {
    id: 'surname after a name or a title', // Theresa May, Prime Minister May
    parsers: ['month', 'month-and-year', 'weekday', 'season', 'month-and-day'],
    holds: ({ match, previous, words }) =>
      words.unsureMonths.has(lower(match).split(/[\s.]/)[0] ?? '') &&
      words.notDates.titles.has(lower(previous).replace('.', '')) &&
      capitalised(previous),
  },
  {
    id: 'given name before a surname', // a given name that is a month, before a surname
    parsers: ['month'],
    holds: ({ match, before, after, words }) =>
      words.notDates.givenNames.has(lower(match)) &&
      /^\s+\p{Lu}\p{Ll}+/u.test(after) &&
      !/\b(?:in|since|until|till|during|last|next|this|early|late|mid|through|between)[\s-]+$/i.test(before),
  },
  {
    id: 'person who speaks', // May said
    parsers: ['month'],
    holds: ({ match, before, after, words }) =>
      words.unsureMonths.has(lower(match)) &&
      !prepositionBefore(words).test(before) &&
      /^(?:[’']s\s+(?:government|party|cabinet|office|deal|plan)|\s+(?:said|says|told|added|has|had|was|is|will|would|did)\b)/.test(
        after,
      ),
  },
  {
    id: 'name of a paper, club or programme', // the Sunday Times
    parsers: ['weekday', 'plural-days'],
    holds: ({ match, next, before, words }) =>
      (capitalised(next) && words.notDates.afterWeekday.has(lower(next))) ||
      (/[’']s$/.test(match) && !capitalised(next)) ||
      /\b(?:at|TGI|called|named)\s+$/.test(before),
  },
  {
    id: 'number that is no year', // page 2010, flight 1549
    parsers: ['year'],
    holds: ({ match, previous, words }) =>
      /^\d{4}$/.test(match) && words.notDates.numbered.has(lower(previous).replace('.', '')),
  },
  {
    id: 'count of things', // 2000 games, 1,709 pupils, more than 1900 people
    parsers: ['year'],
    holds: countsThings,
  },
  {
    id: 'age', // aged 42 years, at the age of four months
    parsers: ['amount-of-time', 'tied-duration'],
    holds: ({ match, before, after, words }) =>
      (/quarters?$/i.test(match) && (/-quarter/i.test(match) || /^\s+of\b/i.test(after))) ||
      sidesOf(words).age.test(before) ||
      /^[,\s-]*(?:-?old|of age)\b/i.test(after) ||
      /^\s+(?:his|her|their)\s+(?:junior|senior)\b/i.test(after),
  },
  {
    id: 'article that counts nothing', // a day of celebration, one day he will
    parsers: ['amount-of-time'],
    holds: countsNothing,
  },
  {
    id: 'season of a name', // the Winter Olympics, the Arab Spring
    parsers: ['season'],
    holds: ({ match, next }) =>
      !/\d/.test(match) &&
      /^(?:\p{Lu}|olympics|games|palace)/u.test(next) &&
      /(?:spring|summer|winter|autumn|fall)$/i.test(match) &&
      capitalised(next) &&
      /^(?:Olympics|Games|Palace|Wars?|Theater|Theatre|Street|House)$/.test(next),
  },
  {
    id: 'day that has become a name', // on 9/11
    parsers: ['numeric-day'],
    holds: ({ match }) => match === '9/11' || match === '7/7',
  },
  {
    id: 'time as a score or a verse', // won 21:15, John 3:16
    parsers: ['clock-24'],
    holds: ({ before, words }) =>
      sidesOf(words).score.test(before) || /\b(?:in\s+a\s+)?(?:time|record|personal best)\s+of\s+$/i.test(before),
  },
  {
    id: 'decoration of a holiday', // a Christmas tree, Easter Island
    parsers: ['holiday'],
    holds: ({ next, match, previous, words }) =>
      /^new year$/.test(match) ||
      (/^new year/i.test(match) &&
        /^(?:chinese|lunar|jewish|islamic|persian|tamil|hindu|vietnamese|korean|orthodox|parsi|happy)$/i.test(
          previous,
        )) ||
      (!/\s/.test(match) &&
        capitalised(match) &&
        capitalised(previous) &&
        !/^(?:Last|This|Next|On|By|Since|Until|Till|In|At|Over|During|For|Around|And|Orthodox|Western|Every|Before|After|When|As)$/.test(
          previous,
        )) ||
      (!/\d$/.test(match) && words.notDates.afterHoliday.has(lower(next))),
  },
  {
    id: 'frequency in a name', // the Daily Chronicle
    parsers: ['frequency'],
    holds: ({ match, next, previous, before }) =>
      capitalised(match) && (capitalised(next) || (capitalised(previous) && !startsSentence(before))),
  },
  {
    id: 'past of something', // the past president, the past and the future of the port
    parsers: ['reference'],
    holds: ({ match, before, after }) =>
      /^the past$/i.test(match) &&
      (/^\s+(?!and\b|but\b|he\b|she\b|they\b|we\b|it\b)[\p{L}\d]/u.test(after) || !/\bin\s+$/i.test(before)),
  },
  {
    id: 'now that is no time', // now and then; as of now stays
    parsers: ['reference'],
    holds: ({ match, before, after }) =>
      /now$/i.test(match) &&
      (/^\s+(?:and|,)?\s*(?:then|again)\b/i.test(after) ||
        /\b(?:every|by|just|and)\s+$/i.test(before) ||
        /^-/.test(after)),
  },
];

function isLowerCaseMonth({ match, words }: Beside): boolean {
  const month = /\b(?:may|march|mar|jan)\b/.exec(match)?.[0];
  return month !== undefined && words.unsureMonths.has(month) && !/\d/.test(match) && !/\b(?:next|last)\b/.test(match);
}

function hasNothingOfADate({ match, before, next, words, after }: Beside): boolean {
  const name = lower(match).replace('.', '');
  if (!words.unsureMonths.has(name) && capitalised(match)) return false;
  if (
    !prepositionBefore(words).test(before) &&
    !(capitalised(match) && sidesOf(words).determiner.test(before) && /^\s[a-z]/.test(after))
  ) {
    return !(
      /^(?:june|august|april)$/.test(name) &&
      capitalised(match) &&
      /^\s[a-z]{4,}/.test(after) &&
      !/^\s(?:said|told|says|was|is|has|had|wrote|added|and|asked|will|would)/.test(after)
    );
  }
  return (
    words.notDates.givenNames.has(name) &&
    capitalised(next) &&
    !articles.test(next) &&
    !startsSentence(before) &&
    /^\s/.test(after)
  );
}

function countsThings({ match, before, after, next, words }: Beside): boolean {
  if (!/^\d{4}$/.test(match)) return false;
  const year = Number(match);
  const { determiner, quantity, surelyYear, likelyYear, titledYear } = sidesOf(words);
  const tight = /^\s/.test(after);
  if (quantity.test(before) && !/^\s?(?:[–—-]|to|and)\s?\d{4}\b/.test(after)) return true;
  if (tight && words.notDates.measured.has(lower(next)) && !/\b(?:in|since|by|until)\s+$/i.test(before)) return true;
  const isTitled = words.notDates.afterYear.has(lower(next)) && (determiner.test(before) || titledYear.test(before));
  const plural = tight && isPlural(next) && !isTitled;
  if (/\b(?:quarter|half)\s+$/i.test(before)) return false; // third-quarter 2024 earnings
  const sure = surelyYear.test(before);
  if (plural) return !sure || (year % 100 === 0 && !determiner.test(before));
  if (year >= 1900 && year <= 2060) return false;
  return !(sure || likelyYear.test(before) || /[(–—-]\s?$/.test(before) || /^\s?[–—-]\s?\d{4}/.test(after));
}

function countsNothing({ match, before, after, words }: Beside): boolean {
  if (/^(?:one|another)\s+(?:day|night|year|morning)$/i.test(match))
    return !(
      /\b(?:for|in|within|than|after|least|took|lasted|about)\s+$/i.test(before) ||
      /^\s+(?:after|before)\s/i.test(after)
    );
  if (!/^an?\s+(?:\w+\s+)?\w+$/i.test(match)) return false;
  if (/^an?\s+(?:half|couple|few|dozen|fortnight)/i.test(match)) return false;
  return !(sidesOf(words).lasting.test(before) || sidesOf(words).lasted.test(after));
}

const prepositionBefore = perLanguage(
  ({ glue }: DateWords) =>
    new RegExp(String.raw`\b${anyOf(glue.datePrepositions)}[\s-]+(?:the\s+|its\s+|a\s+|an\s+)?$`, 'i'),
);
