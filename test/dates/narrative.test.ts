import { testDates } from '../support/dates';

// Published on Monday, 27 January 2025.
describe('dates without their year, in the story', () => {
  describe('of one long past in the same paragraph they go on from it', () =>
    testDates([
      'On [12 June 1940 = 1940-06-12], the fort fell. On [14 June = 1940-06-14], the troops came.',
      'On [12 June 1940 = 1940-06-12], the fort fell. In [July = 1940-07] the council fled.',
      'In [February 2003 = 2003-02] she left. On [19 March = 2003-03-19] it began, and on [9 April = 2003-04-09] it ended.',
      'It burned on [3 May 1941 = 1941-05-03]. By [the 21st = 1941-05-21], it was gone.',
    ]));
  describe('news does not go on from anything else', () =>
    testDates([
      'The mill, founded on [3 May 1962 = 1962-05-03], said that sales fell in [October = 2024-10].',
      'The mill was founded in [1962 = 1962]. In [October = 2024-10] it was sold.',
      'The mill was founded on [3 May 1962 = 1962-05-03]. It will close in [June = 2025-06].',
      'It burned on [3 May 2023 = 2023-05-03]. In [October = 2024-10] it was sold.',
      'It burned on [3 May 1941 = 1941-05-03].\n\nIn [October = 2024-10] it was sold.',
      'It burned on [3 May 1941 = 1941-05-03]. It was sold [last month = 2024-12].',
    ]));
  describe('a history tells of nothing else', () =>
    testDates([
      [
        'In [1864 = 1864], Lund crossed the river. In [May = 1864-05] he lost the bridge, in [October = 1864-10] he won it.',
        'In [March 1865 = 1865-03] he fell ill. [The following spring = 1866-SP] he died.',
        'On [2 May 1866 = 1866-05-02] the town wept. At [noon = 1866-05-02T12] it buried him.',
        'His son was born on [12 July 1866 = 1866-07-12]. In [the 1870s = 187] he sold the mill, by [the end of the decade = 187 END] all of it.',
      ]
        .join('\n\n')
        .replace('[the 1870s', 'the [1870s'),
    ]));
  describe('one date of its own day makes it news', () =>
    testDates([
      [
        'It burned on [3 May 1941 = 1941-05-03], on [4 May 1942 = 1942-05-04] and on [5 May 1943 = 1943-05-05].',
        'It was sold [yesterday = 2025-01-26], not in [October = 2024-10].',
      ].join('\n\n'),
    ]));
  describe('a month that counts from a year counts from its end', () =>
    testDates([
      'In [1864 = 1864], Lund crossed the river. [The next spring = 1865-SP] he marched north.',
      'In [October 1864 = 1864-10], Lund crossed the river. [The following March = 1865-03] he fell.',
    ]));
});
