import assert from 'node:assert/strict';
import { withDecision } from '../../server/src/core/annotations/sidecar';
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

  const sidecar = (rule: string): string => {
    const dismissal = { about: 'dismissal', rule, scope: 'article' } as const;
    const written = withDecision(undefined, 'a.news', { about: 'dismissal', dismissal });
    assert.ok('content' in written);
    return written.content;
  };
  const only = ['--severity', '*=off', '--severity', 'attribution/unattributed-quote=warning'];

  it('leaves out what people have dismissed, lists it when asked, and takes the dismissal back', () =>
    inFolder({ 'a.news': orphan, 'a.news.onrecord.json': sidecar('attribution/unattributed-quote') }, async (cwd) => {
      const check = (...more: string[]): ReturnType<typeof onrecord> =>
        onrecord(['check', 'a.news', ...only, ...more], { cwd });
      assert.deepEqual(await check(), { exit: 0, out: '', err: '' });
      const { exit, out } = await check('--dismissed');
      assert.equal(exit, 0);
      const [, id = ''] = /^a\.news:2:1 {2}dismissed {2}attribution\/unattributed-quote .* {2}(\S+)\n$/.exec(out) ?? [];
      assert.match(id, /^urn:on-record:a\.news:dismissal:/);
      assert.deepEqual(await onrecord(['undo', 'a.news', id], { cwd }), { exit: 0, out: '', err: '' });
      assert.equal((await check()).exit, 1);
      assert.match((await onrecord(['undo', 'a.news', id], { cwd })).err, /Nothing was decided/);
    }));

  it('says which file of decisions cannot be read, and checks its article without', () =>
    inFolder({ 'a.news': orphan, 'a.news.onrecord.json': '{}' }, async (cwd) => {
      const { exit, out, err } = await onrecord(['check', 'a.news', ...only], { cwd });
      assert.equal(exit, 2);
      assert.match(err, /^onrecord: a\.news\.onrecord\.json: It is not a W3C AnnotationPage.*not used\.$/m);
      assert.match(out, /unattributed-quote/);
    }));

  it('holds articles to a house style: a built-in one, a file, or the one of the folder', () =>
    inFolder(
      {
        'a.news': 'Anna Keller claimed that the bridge is safe.',
        'desk.json': '{"rules":{"verb/loaded":"error"}}',
        '.onrecord.json': '{"rules":{"verb/loaded":"information"}}',
      },
      async (cwd) => {
        const level = async (...more: string[]): Promise<string | undefined> =>
          / {2}(\w+) {2}verb\/loaded/.exec((await onrecord(['check', 'a.news', ...more], { cwd })).out)?.[1];
        assert.equal(await level(), 'information');
        assert.equal(await level('--style', 'ap'), 'warning');
        assert.equal(await level('--style', 'desk.json'), 'error');
        assert.equal(await level('--style', 'desk.json', '--severity', 'verb/*=hint'), 'hint');
      },
    ));

  it('says what is wrong in the house style, and checks by the rest of it', () =>
    inFolder({ 'a.news': orphan, '.onrecord.json': '{\n  "marks": "none" }' }, async (cwd) => {
      const { exit, err, out } = await onrecord(['check', 'a.news'], { cwd });
      assert.equal(exit, 2);
      assert.match(err, /^onrecord: \.onrecord\.json:2:12: marks cannot be "none"/);
      assert.match(out, /unattributed-quote/);
    }));

  for (const [args, message] of [
    [['check', 'a.news', '--style', 'tabloid'], /tabloid: There is no such file, nor a house style of that name/],
    [['undo', 'a.news', 'urn:x'], /a\.news\.onrecord\.json: This file cannot be read/],
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

  it('lists what is read of reported speech, with examples', async () => {
    const { exit, out } = await onrecord(['rules', '--phenomena']);
    assert.equal(exit, 0);
    assert.match(
      out,
      /^inverted: The cue stands before its source\.\n {2}⟦“The ferry sails at noon,”⟧ ‹said› \{Ida Lund/m,
    );
    assert.match(out, /\{1,2 Ida Lund\} ‹1 said›/);
  });
});
