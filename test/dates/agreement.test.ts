import { strict as assert } from 'node:assert';
import { analyze } from '../../server/src/core/analyze';
import { ageDisagreements, lengthDisagreements } from '../../server/src/core/dates/agreement';
import { english } from '../support/english';

const article = (text: string): ReturnType<typeof analyze> => analyze(text, { publishedOn: '2025-01-27' });

describe('ages beside birth dates', () => {
  const ages = (text: string): readonly string[] =>
    ageDisagreements(article(text), english.dates.ages).map(
      ({ age, could }) => `${text.slice(age.start, age.end)}: ${could.join(' or ')}`,
    );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Ida Lund, born on 3 May 1980, is 50 years old.', ['50 years old: 44']],
    ['Ida Lund, born on 3 May 1980, is 44 years old.', []],
    ['Ida Lund, born on January 27, 1980, is aged 45.', []],
    ['Ida Lund, born on January 28, 1980, is aged 45.', ['aged 45: 44']],
    ['Ida Lund, born in 1980, is aged 45.', []],
    ['Ida Lund, born in 1980, is aged 46.', ['aged 46: 44 or 45']],
    ['The 50-year-old was born in May 1980.', ['50-year-old: 44']],
    ['Ida Lund opened it on 3 May 1980 and is 50 years old.', []],
    ['Ida Lund was born on 3 May 1980. Her husband is 50 years old.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(ages(text), expected));
});

describe('lengths beside ranges', () => {
  const lengths = (text: string): readonly string[] =>
    lengthDisagreements(article(text)).map(({ says, is }) => `says ${says}, is ${is}`);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['He ran the port for three years, from 2015 to 2020.', ['says 3, is 5']],
    ['He ran the port for five years, from 2015 to 2020.', []],
    ['He ran the port for six years, from 2015 to 2020.', []],
    ['From 2015 to 2020, for ten years, he ran the port.', ['says 10, is 5']],
    ['He ran the port for about three years, from 2015 to 2020.', []],
    ['It rained for 30 days, from May 3, 2024 to May 8, 2024.', ['says 30, is 5']],
    ['He waited three years and ran the port.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(lengths(text), expected));
});
