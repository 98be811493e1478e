import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { analyze } from '../../server/src/core/analyze';
import type { DateExpression } from '../../server/src/core/model';
import { timex3Value } from '../support/timex3';

const holds = (property: fc.IProperty<unknown[]>, numRuns = 300): void =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns });

/** Words of which dates are made, in any order: most of what comes out is nonsense, and all of it must be read. */
const piece = fc.constantFrom(
  ...`Monday Tuesday Friday May March January Jan. 3 15 31st 2024 1999 ’90s 21/04/2024 03/04/24 2024-02-30 last next this the of on in at
  by from to until between and since week month year quarter decade century day days two three half a an ago later earlier before
  after every twice early late mid end beginning yesterday today tomorrow tonight morning night noon 3pm 15:30 UTC first second
  Christmas Easter spring summer nearly about said will now soon - – , . ( ) “ ” ’s`.split(/\s+/),
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  sentence,
  fc.array(sentence, { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.string({ maxLength: 60 }),
);
const anyDay = fc
  .integer({ min: -20000, max: 30000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

const datesOf = (text: string, publishedOn?: string): readonly DateExpression[] =>
  analyze(text, publishedOn === undefined ? {} : { publishedOn }).dates;

describe('the dates of any text', () => {
  it('have values that TIMEX3 allows', () =>
    holds(
      fc.property(anyText, fc.option(anyDay, { nil: undefined }), (text, publishedOn) => {
        for (const { value, alternatives = [] } of datesOf(text, publishedOn))
          for (const written of value === undefined ? alternatives : [value]) assert.match(written, timex3Value);
      }),
    ));

  it('lie in the text, in order, apart from each other', () =>
    holds(
      fc.property(anyText, anyDay, (text, publishedOn) => {
        let free = 0;
        for (const { start, end } of datesOf(text, publishedOn)) {
          assert.ok(free <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          free = end;
        }
      }),
    ));

  it('are the same whenever the text is read', () =>
    holds(
      fc.property(anyText, anyDay, (text, publishedOn) =>
        assert.deepEqual(datesOf(text, publishedOn), datesOf(text, publishedOn)),
      ),
      100,
    ));

  it('have no value from an anchor where there is none', () =>
    holds(
      fc.property(sentence, (text) => {
        for (const { anchor } of datesOf(text))
          assert.ok(anchor === undefined || anchor.from === 'narrative' || anchor.from === 'dateline');
      }),
    ));
});

describe('relative dates', () => {
  const relative = fc.constantFrom(
    'They met yesterday.',
    'They will meet tomorrow.',
    'They met three days ago.',
    'They met two weeks ago.',
    'They will meet in ten days.',
    'They met the day before yesterday.',
    'They meet today.',
    'They met last night.',
    'They will meet five days from tomorrow.',
    'The day before, they had met.',
    'They met 48 hours ago.',
  );
  const dayIn = (text: string, publishedOn: string): Temporal.PlainDate =>
    Temporal.PlainDate.from(datesOf(text, publishedOn)[0]?.value?.slice(0, 10) ?? 'none');

  it('move with the day of publication', () =>
    holds(
      fc.property(relative, anyDay, fc.integer({ min: -800, max: 800 }), (text, publishedOn, days) => {
        const later = Temporal.PlainDate.from(publishedOn).add({ days }).toString();
        assert.equal(dayIn(text, publishedOn).add({ days }).toString(), dayIn(text, later).toString());
      }),
    ));

  it('that are weekdays move by whole weeks', () =>
    holds(
      fc.property(
        fc.constantFrom(
          'They met on Tuesday.',
          'They will meet on Friday.',
          'They met last Sunday.',
          'They will meet next Monday.',
        ),
        anyDay,
        fc.integer({ min: -60, max: 60 }),
        (text, publishedOn, weeks) => {
          const later = Temporal.PlainDate.from(publishedOn).add({ weeks }).toString();
          assert.equal(dayIn(text, publishedOn).add({ weeks }).toString(), dayIn(text, later).toString());
        },
      ),
    ));
});

describe('the machine’s zone and language', () => {
  const script = `
    const { analyze } = require('./server/src/core/analyze');
    const text = 'They met yesterday at noon, will meet on Friday at 3 p.m. EST, and met on 1 January 2024, last night and 03/04/2024.';
    console.log(JSON.stringify(analyze(text, { publishedOn: '2024-12-31' }).dates));`;
  const read = (env: Readonly<Record<string, string>>): string =>
    spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    }).stdout;

  it('change nothing', () => {
    const here = read({ TZ: 'UTC', LANG: 'C' });
    assert.match(here, /2024-12-30/);
    assert.equal(read({ TZ: 'Pacific/Apia', LANG: 'de_DE.UTF-8' }), here);
    assert.equal(read({ TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' }), here);
  });
});
