import { strict as assert } from 'node:assert';
import { dateParsers, findDates, findDatesWithout, type FoundDate } from '../../server/src/core/dates/dates';
import { readParagraphText } from '../../server/src/core/text/layout';
import { english } from '../support/english';

/** A sentence for each parser that no other parser reads as it does. */
const alone: Readonly<Record<string, string>> = {
  'iso-date': 'The ferry sank on 2025-01-24.',
  'numeric-date': 'The ferry sank on 9-18-15.',
  'numeric-day': 'They will meet on 4/22.',
  'numeric-month': 'The lease ended 11-2016.',
  'tied-date': 'Signed 22/Jan/2019 in Oslo.',
  'iso-month': 'The budget for 2024-10 was cut.',
  'short-years': 'The 1914–18 war ended it.',
  'days-of-month': 'The fair ran 3–5 May.',
  'day-of-list': 'They met on 18 and 19 June.',
  'hours-range': 'Doors open 9:30–11 a.m.',
  'hours-alone': 'They met on Tuesday from 10 to 4.',
  'next-unit': 'It rained for the past fortnight.',
  'month-and-day': 'They met Tuesday Jan 14.',
  'day-and-month': 'The council met on 24 January.',
  'month-and-year': 'The plant opened in Oct. 2014.',
  holiday: 'They met on Boxing Day.',
  nth: 'The last week of March was cold.',
  'week-of': 'The week of October 6, 2024 was wet.',
  'same-period': 'This time last year the port was full.',
  'step-period': 'Sales fell last week.',
  'step-behind': 'The day before, the mayor had resigned.',
  'step-day': 'The ship sank on 3 May 2024. The next day it was found.',
  'named-step': 'They meet this Friday.',
  'after-next': 'They met the year before last.',
  same: 'The ship sank on 3 May 2024. The same day the harbour shut.',
  'that-season': 'The ship sank in 1848. That summer the harbour shut.',
  'whole-period': 'Sales fell on Friday. The index ended the day at 8,017.',
  'year-end': 'By year-end the port will be sold.',
  'day-word': 'The mayor resigns today.',
  'step-day-part': 'The bridge was shut last night.',
  'plural-days': 'They meet on Mondays.',
  every: 'They meet every day.',
  rate: 'They make 15 a year.',
  frequency: 'They meet weekly.',
  'weekdays-ago': 'They met two Thursdays ago.',
  ago: 'A month ago it rained.',
  'later-or-earlier': 'The port sold less in 2023. A year later it was shut.',
  'in-time': 'In two years’ time it will be sold.',
  'in-amount': 'The port will be sold in two weeks.',
  'tied-duration': 'The decades-long row is over.',
  'amount-of-time': 'She waited 2.5 years.',
  'whole-duration': 'They waited all day.',
  'open-duration': 'They waited for months.',
  'quarter-code': '2018Q4 was the best.',
  quarter: 'Sales rose in the fourth quarter.',
  season: 'He retired in the fall.',
  'week-number': 'The office shut in week 3 of 2027.',
  'fiscal-year': 'The FY2024 budget is thin.',
  'era-year': 'Rome fell in 476 AD.',
  century: 'The 19th-century hall burned.',
  decade: 'The sixties were loud.',
  'year-in-words': 'She left in nineteen eighty-four.',
  'clock-with-half': 'The bell rang at 3 p.m.',
  'clock-and-part': 'The market is open from 5 in the morning.',
  'clock-24': 'The bell rang at 15:30.',
  'named-hour': 'The bell rang at noon.',
  'clock-in-words': "The bell rang at 5 o'clock.",
  weekend: 'They met over the weekend.',
  'day-of-month': 'She arrived on the 21st.',
  month: 'Elections are due in May.',
  year: 'The 1969 film is back.',
  weekday: 'Monday was quiet.',
  'day-part': 'The bridge was shut Thursday night.',
  'early-hours': 'In the early hours of Sunday the bridge was shut.',
  'hour-alone': 'The bell will ring tonight at 8.',
  'day-number': 'The hearing is on Thursday the 30th.',
  'bare-unit': 'The final day of the month is quiet.',
  edge: 'Talks start in early June.',
  reference: 'The port is now empty.',
};

const plain = (found: readonly FoundDate[]): readonly unknown[] =>
  found.map(({ start, end, type, said, how }) => ({ start, end, type, said, how }));

describe('the list of date parsers', () => {
  it('has a sentence for each, and no id twice', () => {
    const ids = dateParsers.map((parserOf) => parserOf(english.dates).id);
    assert.deepEqual([...ids].sort(), Object.keys(alone).sort());
    assert.equal(new Set(ids).size, ids.length);
  });
  for (const [id, text] of Object.entries(alone))
    it(`needs ${id} for “${text}”`, () => {
      const paragraph = readParagraphText(text, 'body', english.text);
      const found = findDates(paragraph, english.dates);
      assert.ok(found.some(({ rules }) => rules.includes(id)));
      assert.notDeepEqual(plain(findDatesWithout(paragraph, english.dates, id)), plain(found));
    });
});
