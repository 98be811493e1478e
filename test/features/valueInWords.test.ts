import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayInWords, daysBetween, valueInWords, weekdayOf } from '../../server/src/core/features/valueInWords';

describe('a TIMEX3 value in words', () => {
  for (const [value, words] of [
    ['2025-01-24', '24 January 2025'],
    ['2025-01', 'January 2025'],
    ['2025', '2025'],
    ['2025-01-24T15:30', '24 January 2025, 15:30'],
    ['2025-01-24T15:30:10Z', '24 January 2025, 15:30'],
    ['2025-01-24T09', '24 January 2025, 09:00'],
    ['2025-01-24TMO', 'the morning of 24 January 2025'],
    ['202', 'the 2020s'],
    ['199X', 'the 1990s'],
    ['19', 'the 1900s'],
    ['BC0044', '44 BC'],
    ['2025-Q2', 'the second quarter of 2025'],
    ['2025-H1', 'the first half of 2025'],
    ['2024-FA', 'autumn 2024'],
    ['2025-W05', 'week 5 of 2025'],
    ['2025-W05-WE', 'the weekend of week 5 of 2025'],
    ['XXXX-05-01', '1 May, in no year given'],
    ['XXXX-05', 'May, in no year given'],
    ['XXXX-WXX-5', 'a Friday, not said which'],
    ['P3D', '3 days'],
    ['P1Y', '1 year'],
    ['PXW', 'some weeks'],
    ['P2CE', '2 centuries'],
    ['PT90M', '90 minutes'],
    ['P1.5Y', '1.5 years'],
    ['PRESENT_REF', 'now'],
    ['2025-01-24TXX:XX', '2025-01-24TXX:XX'],
    ['constructor', 'constructor'],
  ] as const)
    it(`${value} is ${words}`, () => assert.equal(valueInWords(value), words));

  it('names the weekday of a day, and of nothing else', () => {
    assert.equal(dayInWords('2025-01-24'), 'Friday 24 January 2025');
    assert.equal(dayInWords('2025-01'), 'January 2025');
    assert.equal(weekdayOf('2025-02-30'), undefined);
  });

  it('counts the days from one to another', () => {
    assert.equal(daysBetween('2025-01-27', '2025-01-24'), -3);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2025-01-27', '2025-W05'), undefined);
  });

  it('says something about any value', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (value) => assert.ok(valueInWords(value))));
  });
});
