import { strict as assert } from 'node:assert';
import { analyze } from '../../server/src/core/analyze';
import { timelineOf } from '../../server/src/core/dates/timeline';

const timeline = (text: string): readonly string[] =>
  timelineOf(analyze(text, { publishedOn: '2025-01-27' })).map(
    ({ date, from, to, sentence }) =>
      `${from}${to === from ? '' : `…${to}`} ${text.slice(date.start, date.end)}: ${text.slice(sentence?.start, sentence?.end)}`,
  );

describe('the timeline of an article', () => {
  it('orders what happened, with its sentences', () =>
    assert.deepEqual(timeline('The port shut on Friday. It had opened in May 1998. It will be sold tomorrow.'), [
      '1998-05-01…1998-05-31 May 1998: It had opened in May 1998.',
      '2025-01-24 Friday: The port shut on Friday.',
      '2025-01-28 tomorrow: It will be sold tomorrow.',
    ]));
  it('puts a period before its first day', () =>
    assert.deepEqual(
      timeline('It rained on January 1, 2024. It rained in 2024.').map((line) => line.split(':')[0]),
      ['2024-01-01…2024-12-31 2024', '2024-01-01 January 1, 2024'],
    ));
  it('leaves out what has no place in the calendar', () =>
    assert.deepEqual(timeline('They meet every Monday, will soon stop, and met on 03/04/2024 for three hours.'), []));
  it('keeps the ends of a range in one expression', () =>
    assert.deepEqual(
      timeline('The fair ran July 13–15, 2024.').map((line) => line.split(' ')[0]),
      ['2024-07-13…2024-07-15'],
    ));
  it('counts years before Christ', () =>
    assert.deepEqual(
      timeline('The town fell in AD 79. The temple dates from 300 BC.').map((line) => line.split(': ')[1]),
      ['The temple dates from 300 BC.', 'The town fell in AD 79.'],
    ));
});
