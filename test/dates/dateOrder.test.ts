import { strict as assert } from 'node:assert';
import { datesIn, testDates } from '../support/dates';

describe('day and month in figures', () => {
  testDates([
    'Talks are on [03/04/2024 = 2024-03-04 | 2024-04-03].',
    'Talks are on [03/03/2024 = 2024-03-03].',
    'Talks are on [03/04/2024 = 2024-04-03], not [21/04/2024 = 2024-04-21].',
    'Talks are on [03/04/2024 = 2024-03-04], not [04/21/2024 = 2024-04-21].',
    'Talks on [2 April 2024 = 2024-04-02] and [03/04/2024 = 2024-04-03] failed.',
    'Talks on [April 2, 2024 = 2024-04-02] and [03/04/2024 = 2024-03-04] failed.',
    'From [21/04/2024 = 2024-04-21] and [04/21/2024 = 2024-04-21] nothing follows for [03/04/2024 = 2024-03-04 | 2024-04-03].',
    'Talks are on [03/04/2024 at 3 p.m. = 2024-03-04T15 | 2024-04-03T15]',
  ]);
  it('is not guessed from other dates where the year is to stand first', () => {
    const text = 'Talks are on 03/04/2024, not 21/04/2024 or 2024-05-06.';
    assert.equal(
      datesIn(text, { publishedOn: '2024-01-01', dateOrder: 'year-first' }),
      'Talks are on [03/04/2024 = 2024-03-04 | 2024-04-03], not [21/04/2024 = 2024-04-21] or [2024-05-06 = 2024-05-06].',
    );
  });
  it('is read as the setting says', () => {
    const text = 'Talks are on 03/04/2024.';
    const read = (dateOrder: 'month-first' | 'day-first' | 'year-first'): string =>
      datesIn(text, { publishedOn: '2024-01-01', dateOrder });
    assert.equal(read('month-first'), 'Talks are on [03/04/2024 = 2024-03-04].');
    assert.equal(read('day-first'), 'Talks are on [03/04/2024 = 2024-04-03].');
    assert.equal(read('year-first'), 'Talks are on [03/04/2024 = 2024-03-04 | 2024-04-03].');
  });
});
