import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('decades and centuries', () => {
  testDates([
    'The [1990s = 199] were hard for the port.',
    "The port grew in the ['90s = 199].",
    'The port grew in the [70s = 197].',
    '[The sixties = 196] were loud.',
    'Music from [the nineteen-eighties = 198] is back.',
    'In the [early 1970s = 197 START] the port was sold.',
    'The [late 1980s = 198 END] brought change.',
    '[The noughties = 200] were kind to it.',
    'In [the 20th century = 19] the port grew.',
    '[The 19th-century = 18] hall burned.',
    'The hall dates from [the fifth century BC = BC05].',
    'In [the twenty-first century = 20] few recall it.',
    'In the [1800s = 18] the port was a village.',
  ]);
});
