import { ageArithmetic } from '../../../server/src/core/rules/date/ageArithmetic';
import { testRule } from '../../support/rules';

testRule(ageArithmetic, {
  flagged: ['The <flag>50-year-old</flag> was born in May 1980.'],
  fine: [
    'Ida Lund was born on May 3, 1980. Her husband is 50 years old.',
    'Ida Lund opened it on May 3, 1980, and is 50 years old.',
    '“I was born on May 3, 1980, and am 50 years old,” she said.',
  ],
  fixed: {
    'Ida Lund, born on May 3, 1980, is 50 years old.': [
      'Ida Lund, born on May 3, 1980, is 44 years old.',
      'Ida Lund, born on May 3, 1974, is 50 years old.',
    ],
    'Ida Lund, born in 1980, is aged 50.': [
      'Ida Lund, born in 1980, is aged 45.',
      'Ida Lund, born in 1980, is aged 44.',
    ],
  },
  publishedOn: '2025-01-27',
});
