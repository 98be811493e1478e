import assert from 'node:assert/strict';
import { inFolder, onrecord } from '../support/cli';

const orphan = 'The council met.\n“It is over and nobody told us anything.” The line went dead.\n';

describe('onrecord check', () => {
  it('lists findings as path, line, column, level, code and message, and ends with 1', () =>
    inFolder({ 'a.news': orphan }, async (cwd) => {
      const { exit, out, err } = await onrecord(['check', 'a.news'], { cwd });
      assert.equal(err, '');
      assert.match(out, /^a\.news:2:1 {2}warning {2}attribution\/unattributed-quote {2}\S/m);
      assert.equal(exit, 1);
    }));

  it('ends with 0 where the findings lie below --fail-on', () =>
    inFolder({ 'a.news': orphan }, async (cwd) => {
      assert.equal((await onrecord(['check', 'a.news', '--fail-on', 'error'], { cwd })).exit, 0);
    }));

  it('takes levels from --severity, the rule before its group', () =>
    inFolder({ 'a.news': orphan }, async (cwd) => {
      const levels = ['--severity', '*=off', '--severity', 'attribution/unattributed-quote=error'];
      const { exit, out } = await onrecord(['check', 'a.news', '--fail-on', 'error', ...levels], { cwd });
      assert.match(out, /^a\.news:2:1 {2}error {2}attribution\/unattributed-quote/);
      assert.equal(out.trim().split('\n').length, 1);
      assert.equal(exit, 1);
    }));

  it('writes JSON with offsets and places', () =>
    inFolder({ 'a.news': orphan }, async (cwd) => {
      const { out } = await onrecord(['check', 'a.news', '--format', 'json'], { cwd });
      const found = JSON.parse(out) as { code: string; line: number; column: number; start: number }[];
      const quote = found.find(({ code }) => code === 'attribution/unattributed-quote');
      assert.deepEqual(quote && [quote.line, quote.column, quote.start], [2, 1, orphan.indexOf('“')]);
    }));

  for (const [args, message] of [
    [['check'], /missing required argument/],
    [['check', 'a', '--format', 'toString'], /no format “toString”/],
    [['check', 'a', '--fail-on', 'sometimes'], /knows no “sometimes”/],
    [['check', 'a', '--severity', 'date/nothing=off'], /no rule “date\/nothing”/],
    [['check', 'a', '--severity', 'date=loud'], /no RULE=LEVEL/],
    [['check', 'missing.news'], /missing\.news: There is no such file/],
  ] as const) {
    it(`ends with 2 and one clear sentence: onrecord ${args.join(' ')}`, () =>
      inFolder({}, async (cwd) => {
        const { exit, err } = await onrecord(args, { cwd });
        assert.equal(exit, 2);
        assert.match(err, message);
      }));
  }
});

describe('onrecord', () => {
  it('names its version', async () => {
    const { exit, out } = await onrecord(['--version']);
    assert.equal(exit, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('explains itself', async () => {
    const { exit, out } = await onrecord(['--help']);
    assert.equal(exit, 0);
    for (const command of ['annotate', 'check', 'rules']) assert.match(out, new RegExp(`^ {2}${command} `, 'm'));
  });

  it('lists its rules', async () => {
    const { exit, out } = await onrecord(['rules']);
    assert.equal(exit, 0);
    assert.match(out, /^attribution\/unattributed-quote +warning/m);
  });
});
