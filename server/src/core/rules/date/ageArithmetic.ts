import { type AgeDisagreement, ageDisagreements } from '../../dates/agreement';
import { englishDates } from '../../lexicon/en/dates';
import type { Article, Fix } from '../../model';
import { replacing, type Rule } from '../rule';

export const ageArithmetic: Rule = {
  code: 'date/age-arithmetic',
  severity: 'hint',
  about: 'An age that does not fit the date of birth beside it.',
  why: 'One of the two is wrong; often the age was true of an earlier article.',
  from: 'AP Stylebook, “ages”',
  examples: {
    flagged: ['Ida Lund, born on May 3, 1980, is <flag>50 years old</flag>.'],
    fine: ['Ida Lund, born on May 3, 1980, is 44 years old.', 'Ida Lund, born in 1980, is aged 45.'],
    publishedOn: '2025-01-27',
  },
  check: (article) =>
    ageDisagreements(article, englishDates.ages).map((found) => {
      const born = article.text.slice(found.born.start, found.born.end);
      return {
        span: found.age,
        message: `Somebody born “${born}” was ${found.could.join(' or ')} on the day of publication, not ${found.says}. Correct the age or the date.`,
        fixes: fixesFor(article, found),
        related: [{ span: { start: found.born.start, end: found.born.end }, message: 'The date of birth.' }],
      };
    }),
};

/** The age put right; then the year of birth, where one year alone makes the age true. */
function fixesFor({ text }: Article, { age, born, says, could }: AgeDisagreement): readonly Fix[] {
  const figure = /\d+/.exec(text.slice(age.start, age.end));
  const at = age.start + (figure?.index ?? 0);
  const ages = figure
    ? [...could]
        .reverse()
        .map((fits) => replacing({ start: at, end: at + figure[0].length }, String(fits), `Write “${fits}”`))
    : [];
  const [only, second] = could;
  const year = /\b\d{4}\b/.exec(text.slice(born.start, born.end));
  if (!year || only === undefined || second !== undefined) return ages;
  const from = born.start + year.index;
  const right = String(Number(year[0]) + only - says);
  return [...ages, replacing({ start: from, end: from + 4 }, right, `Write “${right}” as the year of birth`)];
}
