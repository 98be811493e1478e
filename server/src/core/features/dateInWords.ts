import type { Anchor, Article, DateExpression, TimexMod } from '../model';
import { escapeMarkdown, excerpt } from './markdown';
import { dayInWords, daysBetween, valueInWords, weekdayOf } from './valueInWords';
import { orList, origins } from './words';

const mods: Readonly<Record<TimexMod, string>> = {
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
};

/**
 * What a date expression means, as Markdown: *“Friday” → 24 January 2025, the Friday before publication on Monday
 * 27 January 2025*. One that stays unresolved says why.
 */
export function dateInWords(article: Article, date: DateExpression): string {
  const said = `“${escapeMarkdown(excerpt(article, date, 60))}”`;
  const { value, alternatives } = date;
  if (value === undefined) {
    if (alternatives && alternatives.length > 0) return `${said} can be ${orList(alternatives.map(dayInWords))}.`;
    return article.publishedOn
      ? `${said} has no date: the text does not settle which one is meant.`
      : `${said} has no date: nothing says when the article was published.`;
  }
  const meaning = `${said} → ${meaningOf(article, date, value)}.`;
  return date.anchor ? `${meaning}\n\n${origins[date.anchor.from]}` : meaning;
}

function meaningOf(article: Article, date: DateExpression, value: string): string {
  const { anchor, mod } = date;
  const modified = mod ? `${mods[mod]} ` : '';
  if (!anchor) return `${modified}${escapeMarkdown(dayInWords(value))}${rhythmOf(date)}`;
  const relation = relationOf(article, date, value, anchor);
  // The weekday stands in one place: in “the Friday before …”, else in front of the date.
  const day = relation.namesWeekday ? valueInWords(value) : dayInWords(value);
  return `${modified}${escapeMarkdown(day)}${rhythmOf(date)}, ${relation.words}`;
}

/** *each Friday*, *twice a week*: the attributes of a SET. */
const rhythmOf = ({ quant, freq }: DateExpression): string =>
  [quant && quant.toLowerCase(), freq && `${freq.replace(/X$/i, '')} times`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => ` (${escapeMarkdown(String(part))})`)
    .join('');

interface Relation {
  readonly words: string;
  readonly namesWeekday: boolean;
}

/** How a day lies to the day it counts from: *the Friday before publication on Monday 27 January 2025*. */
function relationOf(article: Article, { said }: DateExpression, value: string, anchor: Anchor): Relation {
  const from = anchorInWords(article, anchor);
  const days = daysBetween(anchor.date, value);
  if (days === undefined) return { words: `counted from ${from}`, namesWeekday: false };
  if (days === 0)
    return {
      words: anchor.from === 'narrative' ? `the day of ${from}` : 'the day of publication',
      namesWeekday: false,
    };
  const side = days < 0 ? 'before' : 'after';
  const distance = Math.abs(days);
  const weekday = weekdayOf(value);
  if (said.weekday !== undefined && distance <= 7)
    return { words: `the ${weekday} ${side} ${from}`, namesWeekday: true };
  return { words: `${distance === 1 ? 'the day' : `${distance} days`} ${side} ${from}`, namesWeekday: false };
}

function anchorInWords(article: Article, { date, from, at }: Anchor): string {
  const day = dayInWords(date);
  if (from !== 'narrative') return `publication on ${day}`;
  return at ? `${day} (“${escapeMarkdown(excerpt(article, at, 40))}”)` : day;
}
