import { titleVariant } from '../../../server/src/core/rules/name/titleVariant';
import { testRule } from '../../support/rules';

testRule(titleVariant, {
  flagged: ['Dr. Anna Keller spoke, then Dr. Paul Stone, then <flag>Doctor</flag> Ida Lund.'],
  fine: [
    'Gov. Anna Keller said: “Governor Stone was there.” She left.',
    'The doctor met Dr. Anna Keller.',
    'Lt. Gov. Anna Keller met Gov. Paul Stone.',
  ],
  fixed: {
    'Sen. Anna Keller met Sen. Paul Stone and Senator Ida Lund.': [
      'Sen. Anna Keller met Sen. Paul Stone and Sen. Ida Lund.',
    ],
  },
});
