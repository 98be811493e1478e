import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { ErrorCodes } from 'vscode-languageserver/node';
import type { DecideParams, DecideResult, DismissalItem } from '../../server/src/lsp/protocol';
import { startServer, type TestServer, uriOf } from '../support/lsp';

const rule = 'attribution/unattributed-quote';
const orphan = '“It is over and nobody told us.” The line went dead.';
const article = `Strike ends\n\n${orphan}\n\nThe hall fell silent. “We will not come back here.” Nobody moved.`;
const settings = (): unknown => ({ rules: { '*': 'off', [rule]: 'warning' } });
const initializationOptions = { dismissActions: true };
const top = { line: 0, character: 0 };

const start = (files: Readonly<Record<string, string>> = { 'a.news': article }): Promise<TestServer> =>
  startServer(files, { settings, initializationOptions });
const actionsFor = async (server: TestServer, { range }: Diagnostic): Promise<CodeAction[]> =>
  server.sendRequest('textDocument/codeAction', {
    textDocument: { uri: uriOf('a.news') },
    range,
    context: { diagnostics: [] },
  });
/** Does what the client's command of a code action does: sends the decision, and writes the file. */
async function carryOut(server: TestServer, { command }: CodeAction): Promise<DecideResult> {
  assert.equal(command?.command, 'onRecord.dismiss');
  const [params] = (command.arguments ?? []) as DecideParams[];
  assert.ok(params);
  const decided = await server.own('onRecord/decide', params);
  assert.ok(decided);
  server.disk.set(decided.sidecarUri, decided.content);
  return decided;
}
const linesOf = (findings: readonly Diagnostic[]): readonly number[] => findings.map(({ range }) => range.start.line);
async function dismissFirst(server: TestServer, title: RegExp): Promise<DecideResult> {
  const [first] = await server.findings('a.news');
  assert.ok(first);
  const action = (await actionsFor(server, first)).find((offered) => title.test(offered.title));
  assert.ok(action);
  return carryOut(server, action);
}

describe('dismissing a finding', () => {
  it('is offered as far as it can reach', async () => {
    const server = await start();
    await server.open('a.news');
    const [first] = await server.findings('a.news');
    assert.ok(first);
    assert.deepEqual(
      (await actionsFor(server, first)).map(({ title }) => title).filter((title) => title.startsWith('Dismiss')),
      [
        `Dismiss this once (${rule})`,
        `Dismiss ${rule} in this sentence`,
        `Dismiss ${rule} in this paragraph`,
        `Dismiss ${rule} in this file`,
      ],
    );
  });

  it('is offered for the rule everywhere too: the client writes the setting', async () => {
    const server = await start();
    await server.open('a.news');
    const [first] = await server.findings('a.news');
    assert.ok(first);
    const action = (await actionsFor(server, first)).find(({ title }) => title.startsWith('Turn'));
    assert.equal(action?.title, `Turn ${rule} off everywhere (setting)`);
    assert.deepEqual(action.command?.arguments, [{ uri: uriOf('a.news'), rule }]);
  });

  it('takes it away at once, and it stays away while others write above it', async () => {
    const server = await start();
    await server.open('a.news');
    assert.deepEqual(linesOf(await server.findings('a.news')), [2, 4]);
    await dismissFirst(server, /^Dismiss this once/);
    await server.until('a refresh', () => server.notifications.some(({ method }) => /refresh$/.test(method)));
    assert.deepEqual(linesOf(await server.findings('a.news')), [4]);
    await server.edit('a.news', 2, top, top, 'It rained all day.\n\n');
    assert.deepEqual(linesOf(await server.findings('a.news')), [6]);
  });

  it('holds in a server that is started later, and for files that are not open', async () => {
    const before = await start();
    await before.open('a.news');
    const { sidecarUri, content } = await dismissFirst(before, /in this paragraph/);
    assert.equal(sidecarUri, uriOf('a.news.onrecord.json'));
    const server = await start({ 'a.news': `It rained.\n\n${article}`, 'a.news.onrecord.json': content });
    const { items } = await server.sendRequest<{ items: { items: Diagnostic[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map((report) => linesOf(report.items)),
      [[6]],
    );
    await server.open('a.news');
    assert.deepEqual(linesOf(await server.findings('a.news')), [6]);
  });

  it('ends when its sentence is changed', async () => {
    const server = await start();
    await server.open('a.news');
    await dismissFirst(server, /^Dismiss this once/);
    const inside = { line: 2, character: 4 };
    await server.edit('a.news', 2, inside, inside, 'all ');
    assert.deepEqual(linesOf(await server.findings('a.news')), [2, 4]);
  });

  it('is not offered where nothing could be kept, nor to a client without the command', async () => {
    const server = await startServer({ 'a.news': article }, { settings });
    await server.open('a.news');
    const [first] = await server.findings('a.news');
    assert.ok(first);
    assert.ok((await actionsFor(server, first)).every(({ title }) => !title.startsWith('Dismiss')));
    const other = await start();
    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'news', version: 1, text: article };
    await other.sendNotification('textDocument/didOpen', { textDocument });
    const offered = await other.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: first.range,
      context: { diagnostics: [] },
    });
    assert.ok(offered.every(({ title }) => !title.startsWith('Dismiss')));
  });
});

describe('onRecord/decisions', () => {
  const dismissals = async (server: TestServer): Promise<readonly DismissalItem[]> =>
    ((await server.own('onRecord/decisions', { uri: uriOf('a.news') }))?.decisions ?? []).filter(
      (item) => item.about === 'dismissal',
    );

  it('lists what was decided, with where it holds and what it holds back', async () => {
    const server = await start();
    const { uri } = await server.open('a.news');
    await dismissFirst(server, /^Dismiss this once/);
    await server.own('onRecord/decide', { uri, decision: { about: 'publication-date', date: '2025-01-27' } });
    const answer = await server.own('onRecord/decisions', { uri });
    assert.deepEqual(answer?.decisions[1], { about: 'publication-date', date: '2025-01-27' });
    const [item] = await dismissals(server);
    assert.deepEqual(item && [item.rule, item.scope, item.words, item.range?.start.line, item.findings], [
      rule,
      'finding',
      '“It is over and nobody told us.”',
      2,
      1,
    ]);
  });

  it('keeps what it cannot place any more, and says so', async () => {
    const server = await start();
    await server.open('a.news');
    await dismissFirst(server, /in this sentence/);
    await server.edit('a.news', 2, { line: 2, character: 0 }, { line: 3, character: 0 }, 'It rained.\n');
    const [item] = await dismissals(server);
    assert.deepEqual(item && [item.range, item.findings], [undefined, 0]);
    await dismissFirst(server, /in this file/);
    assert.equal((await dismissals(server)).length, 2);
  });

  it('gives the ids by which they are undone', async () => {
    const server = await start();
    const { uri } = await server.open('a.news');
    await dismissFirst(server, /in this file/);
    assert.deepEqual(await server.findings('a.news'), []);
    const [item] = await dismissals(server);
    assert.ok(item);
    await server.own('onRecord/decide', { uri, decision: { about: 'undo', id: item.id } });
    assert.deepEqual(linesOf(await server.findings('a.news')), [2, 4]);
    await assert.rejects(server.own('onRecord/decide', { uri, decision: { about: 'undo', id: item.id } }), {
      message: /Nothing was decided as/,
    });
  });

  for (const decision of [
    { about: 'dismissal', rule, scope: 'finding' },
    { about: 'dismissal', rule, scope: 'everywhere', range: { start: top, end: top } },
    { about: 'dismissal', rule: 'quote/never', scope: 'finding', range: { start: top, end: top } },
    { about: 'dismissal', rule, scope: 'finding', range: { start: top, end: { line: -1, character: 0 } } },
    { about: 'undo' },
  ])
    it(`refuses ${JSON.stringify(decision)}`, async () => {
      const server = await start();
      const { uri } = await server.open('a.news');
      await assert.rejects(server.sendRequest('onRecord/decide', { uri, decision }), {
        code: ErrorCodes.InvalidParams,
      });
    });
});
