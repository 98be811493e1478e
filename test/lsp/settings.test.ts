import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { defaultSettings, settingsFrom } from '../../server/src/lsp/settings';
import { plainClient, startServer, uriOf } from '../support/lsp';

const orphan = '“It is over.” The line went dead.';
const code = 'attribution/unattributed-quote';

describe('settings', () => {
  it('set the level of a rule, of a group and of all', () => {
    const { settings, problems } = settingsFrom({ rules: { [code]: 'error', 'attribution/*': 'info', '*': 'off' } });
    assert.deepEqual(
      [...settings.rules],
      [
        [code, 'error'],
        ['attribution/*', 'information'],
        ['*', 'off'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  for (const absent of [undefined, null, {}, { rules: undefined }, { trace: { server: 'off' } }])
    it(`may be absent: ${JSON.stringify(absent)}`, () => {
      assert.deepEqual(settingsFrom(absent), { settings: defaultSettings, problems: [] });
    });

  for (const [section, problem] of [
    [7, 'onRecord is no group of settings. The defaults are used.'],
    [{ rules: ['off'] }, 'onRecord.rules is no list of rules with a level each. The defaults are used.'],
    [{ rules: { 'date/never': 'off' } }, 'onRecord.rules: there is no rule “date/never”.'],
    [
      { houseStyle: 'tabloid' },
      'onRecord.houseStyle cannot be "tabloid", so its default is used. Choose from: none, ap, reuters, bbc, guardian.',
    ],
    [
      { dateOrder: 'US' },
      'onRecord.dateOrder cannot be "US", so its default is used. Choose from: auto, monthFirst, dayFirst, yearFirst.',
    ],
    [
      { articles: { include: '*.news' } },
      'onRecord.articles.include is a list of patterns such as "**/*.news". The defaults are used.',
    ],
    [
      { articles: { exclude: [1] } },
      'onRecord.articles.exclude is a list of patterns such as "**/*.news". The defaults are used.',
    ],
    [{ run: true }, 'onRecord.run cannot be true, so its default is used. Choose from: onType, onSave.'],
    [
      { officeRegistry: 'no' },
      'onRecord.officeRegistry cannot be "no", so its default is used. Choose from: true, false.',
    ],
    [
      { rules: { [code]: 'loud' } },
      `onRecord.rules: ${code} cannot be "loud", so its default is used. Choose from: error, warning, information, hint, off.`,
    ],
  ] as const)
    it(`say what is wrong with ${JSON.stringify(section)}`, () => {
      assert.deepEqual(settingsFrom(section).problems, [problem]);
    });

  it('switch the list of public offices off', async () => {
    let officeRegistry = true;
    const text = '---\ndate: 2020-02-01\n---\n\nThe French president said it was late.';
    const server = await startServer({ 'a.news': text }, { settings: () => ({ officeRegistry }) });
    await server.open('a.news');
    const named = async (): Promise<boolean> => {
      const exported = await server.own('onRecord/export', { uri: uriOf('a.news'), format: 'jsonl' });
      const [quote] = (JSON.parse(exported?.content ?? '{}') as { quotes: { speakerEntity?: { name: string } }[] })
        .quotes;
      return /^\p{Lu}/u.test(quote?.speakerEntity?.name ?? '') && quote?.speakerEntity?.name !== 'French president';
    };
    assert.equal(await named(), true);
    officeRegistry = false;
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await named(), false);
  });

  it('take effect without a restart, and the client is told to ask again', async () => {
    let level = 'off';
    const server = await startServer({ 'a.news': orphan }, { settings: () => ({ rules: { [code]: level } }) });
    await server.open('a.news');
    assert.deepEqual(await server.findings('a.news'), []);
    level = 'error';
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until('a refresh', () => server.notifications.some(({ method }) => /refresh$/.test(method)));
    assert.deepEqual(
      (await server.findings('a.news')).map(({ severity }) => severity),
      [DiagnosticSeverity.Error],
    );
  });

  it('say how dates in figures are read, and change that', async () => {
    let dateOrder = 'auto';
    const server = await startServer({}, { settings: () => ({ dateOrder }) });
    const { uri } = await server.open('a.news', 'The talks resumed on 03/04/2024.');
    const days = async (): Promise<unknown> =>
      (await server.own('onRecord/timeline', { uri }))?.dates.map(({ value }) => value);
    assert.deepEqual(await days(), []);
    for (const [order, day] of [
      ['monthFirst', '2024-03-04'],
      ['dayFirst', '2024-04-03'],
    ] as const) {
      dateOrder = order;
      await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await days(), [day]);
    }
  });

  it('differ from folder to folder', async () => {
    const server = await startServer(
      { 'east/a.news': orphan, 'west/b.news': orphan },
      {
        folders: ['east', 'west'],
        settings: (uri) => ({ rules: { '*': uri.startsWith(uriOf('east')) ? 'hint' : 'error' } }),
      },
    );
    await server.open('east/a.news');
    await server.open('west/b.news');
    const [[east], [west]] = await Promise.all([server.findings('east/a.news'), server.findings('west/b.news')]);
    assert.equal(east?.severity, DiagnosticSeverity.Hint);
    assert.equal(west?.severity, DiagnosticSeverity.Error);
  });

  it('tell the user once what is wrong, however many articles are open', async () => {
    const server = await startServer(
      { 'a.news': orphan, 'b.news': orphan },
      { settings: () => ({ rules: { [code]: 3 } }) },
    );
    await server.open('a.news');
    await server.open('b.news');
    await server.findings('a.news');
    assert.equal((await server.findings('b.news')).length, 1);
    assert.deepEqual(server.messages, [
      `On Record: onRecord.rules: ${code} cannot be 3, so its default is used. ` +
        'Choose from: error, warning, information, hint, off.',
    ]);
  });

  it('are the defaults when the client fails to say them', async () => {
    const server = await startServer({ 'a.news': orphan }, { settings: () => Promise.reject(new Error('no disk')) });
    await server.open('a.news');
    assert.equal((await server.findings('a.news')).length, 1);
  });

  it('may be sent by a client that answers no questions', async () => {
    const server = await startServer({ 'a.news': orphan }, { client: plainClient });
    await server.open('a.news');
    await server.until('a finding', () => server.published.some(({ diagnostics }) => diagnostics.length > 0));
    const settings = { onRecord: { rules: { '*': 'off' } } };
    await server.sendNotification('workspace/didChangeConfiguration', { settings });
    await server.until('no finding', () => server.published.at(-1)?.diagnostics.length === 0);
  });
});
