import { lengthDisagreement } from '../../../server/src/core/rules/date/lengthDisagreement';
import { testRule } from '../../support/rules';

testRule(lengthDisagreement, {
  flagged: ['From 2015 to 2020, for <flag>ten years</flag>, he ran the port.'],
  fine: ['He ran the port for six years, from 2015 to 2020.', 'He waited three years and ran the port.'],
  fixed: {
    'He ran the port for three years, from 2015 to 2020.': [
      'He ran the port for five years, from 2015 to 2020.',
      'He ran the port for three years, from 2015 to 2018.',
    ],
    'He ran the port for 3 years, from 2005 to 2020.': [
      'He ran the port for 15 years, from 2005 to 2020.',
      'He ran the port for 3 years, from 2005 to 2008.',
    ],
    'He ran the port for three years, from 2015 to 2016.': [
      'He ran the port for one year, from 2015 to 2016.',
      'He ran the port for three years, from 2015 to 2018.',
    ],
    'It rained for 30 days, from May 3, 2024 to May 8, 2024.': [
      'It rained for 5 days, from May 3, 2024 to May 8, 2024.',
    ],
  },
});
