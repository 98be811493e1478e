import assert from 'node:assert/strict';
import { isIsoDate, spelledOut } from '../../client/src/isoDate';

describe('a date that a person types', () => {
  for (const date of ['2025-01-27', '2024-02-29', '0476-09-04'])
    it(`${date} is one`, () => assert.equal(isIsoDate(date), true));
  for (const date of ['2025-02-30', '2025-13-01', '2025-1-27', '27/01/2025', 'yesterday', '2025-01-27T10:00', '', ' '])
    it(`“${date}” is none`, () => assert.equal(isIsoDate(date), false));
  it('is spelled out as the reader writes dates, wherever in the world they sit', () => {
    assert.equal(spelledOut('2025-03-14', 'en-GB'), 'Friday, 14 March 2025');
    assert.equal(spelledOut('2025-03-14', 'en-US'), 'Friday, March 14, 2025');
  });
});
