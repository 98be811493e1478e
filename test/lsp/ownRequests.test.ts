import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { withDecision } from '../../server/src/core/annotations/sidecar';
import { formats } from '../../server/src/core/export/formats';
import { startServer, uriOf } from '../support/lsp';

const interview = 'Strike ends\n\n“It is over.” The line went dead.\n\n“We are ready,” said Nora Whitcombe.';
const decision = (date: string | null): { about: 'publication-date'; date: string | null } => ({
  about: 'publication-date',
  date,
});

describe('onRecord/status', () => {
  it('counts quotations and those that nobody is named for', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    assert.deepEqual(await server.own('onRecord/status', { uri }), { quotations: 2, unattributed: 1, claims: 0 });
  });

  it('is sent when it changes, to a client that asks for it', async () => {
    const server = await startServer({}, { initializationOptions: { statusNotifications: true } });
    const statuses = (): unknown[] =>
      server.notifications
        .filter(({ method }) => method === 'onRecord/statusChanged')
        .map(({ params }) => (params as { status: { unattributed: number } }).status.unattributed);
    const { uri } = await server.open('a.news', interview);
    await server.until('the first status', () => statuses().length === 1);
    const start = { line: 2, character: 0 };
    await server.edit('a.news', 2, start, start, '“We are all going home now.” It rained.\n\n');
    await server.until('the second status', () => statuses().length === 2);
    assert.deepEqual(statuses(), [1, 2]);
    assert.equal((await server.own('onRecord/status', { uri }))?.unattributed, 2);
  });

  it('is sent to nobody else', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    await server.own('onRecord/decide', { uri, decision: decision('2025-01-27') });
    await server.own('onRecord/status', { uri });
    assert.ok(server.notifications.every(({ method }) => method !== 'onRecord/statusChanged'));
  });
});

describe('onRecord/quotations', () => {
  it('lists them in text order, with who is quoted', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    const answer = await server.own('onRecord/quotations', { uri });
    assert.deepEqual(
      answer?.quotations.map(({ range, kind, source }) => [range.start.line, range.end.character, kind, source]),
      [
        [2, 13, 'direct', undefined],
        [4, 15, 'direct', 'Nora Whitcombe'],
      ],
    );
  });
});

describe('onRecord/timeline', () => {
  it('lists the dates in the order in which things happened, with their sentences', async () => {
    const server = await startServer();
    const text = 'The bridge closed on 24 January 2025.\nIt had opened in May 1998.\nIt may open again soon.';
    const { uri } = await server.open('a.news', text);
    const answer = await server.own('onRecord/timeline', { uri });
    assert.deepEqual(
      answer?.dates.map(({ range, value, from, to, words, sentence }) => [
        range.start.line,
        value,
        `${from}…${to}`,
        words,
        sentence?.words,
      ]),
      [
        [1, '1998-05', '1998-05-01…1998-05-31', 'May 1998', 'It had opened in May 1998.'],
        [0, '2025-01-24', '2025-01-24…2025-01-24', '24 January 2025', 'The bridge closed on 24 January 2025.'],
      ],
    );
    assert.deepEqual(answer?.dates[0]?.sentence?.range, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 26 },
    });
  });
});

describe('onRecord/export', () => {
  it('writes an article in each format that the server announces', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    const { exportFormats } = server.initialized.capabilities.experimental.onRecord;
    assert.deepEqual(
      exportFormats.map(({ id }: { id: string }) => id),
      formats.map(({ id }) => id),
    );
    for (const { id } of exportFormats) {
      const answer = await server.own('onRecord/export', { uri, format: id });
      assert.match(answer?.content ?? '', /Whitcombe|a\.news/);
    }
  });

  it('names the formats to somebody who asks for another', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    await assert.rejects(server.own('onRecord/export', { uri, format: 'pdf' }), {
      message: `There is no format “pdf”. Choose from: ${formats.map(({ id }) => id).join(', ')}.`,
    });
  });
});

describe('onRecord/decide', () => {
  it('takes effect at once, and answers the file for the client to write', async () => {
    const server = await startServer();
    const { uri } = await server.open('a b.news', interview);
    const decided = await server.own('onRecord/decide', { uri, decision: decision('2025-01-27') });
    assert.equal(decided?.sidecarUri, `${uri}.onrecord.json`);
    assert.equal(JSON.parse(decided?.content ?? '').items.length, 1);
    const status = await server.own('onRecord/status', { uri });
    assert.deepEqual(status?.publishedOn, { date: '2025-01-27', from: 'decision' });
    for (const shown of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens'])
      await server.until(`a refresh of ${shown}`, () =>
        server.notifications.some(({ method }) => method === `workspace/${shown}/refresh`),
      );
  });

  it('is taken back with null', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    await server.own('onRecord/decide', { uri, decision: decision('2025-01-27') });
    const decided = await server.own('onRecord/decide', { uri, decision: decision(null) });
    assert.deepEqual(JSON.parse(decided?.content ?? '').items, []);
    assert.equal((await server.own('onRecord/status', { uri }))?.publishedOn, undefined);
  });

  it('names somebody for the registry who is given a role that it lacks, and nobody else', async () => {
    const server = await startServer();
    const text = 'Tom Hale came. The mayor left.';
    const { uri } = await server.open('a.news', text);
    const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 24 } };
    const identity = { about: 'identity', range, speaker: { name: 'Tom Hale' } } as const;
    assert.equal((await server.own('onRecord/decide', { uri, decision: identity }))?.forRegistry, 'Tom Hale');
    const dated = await server.own('onRecord/decide', { uri, decision: decision('2025-01-27') });
    assert.ok(dated && !('forRegistry' in dated));
  });

  it('is found again in the file, and followed when the file changes', async () => {
    const writer = await startServer();
    const { uri } = await writer.open('a.news', interview);
    const sidecar = async (date: string): Promise<string> =>
      (await writer.own('onRecord/decide', { uri, decision: decision(date) }))?.content ?? '';
    const server = await startServer({ 'a.news': interview, 'a.news.onrecord.json': await sidecar('2025-01-27') });
    await server.open('a.news');
    const date = async (): Promise<string | undefined> =>
      (await server.own('onRecord/status', { uri }))?.publishedOn?.date;
    assert.equal(await date(), '2025-01-27');
    server.disk.set(uriOf('a.news.onrecord.json'), await sidecar('2025-02-03'));
    const changes = [{ uri: uriOf('a.news.onrecord.json'), type: 2 }];
    await server.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.equal(await date(), '2025-02-03');
  });

  it('never writes over a file that it cannot read', async () => {
    const server = await startServer({ 'a.news': interview, 'a.news.onrecord.json': '{ "mine": true }' });
    const { uri } = await server.open('a.news');
    await assert.rejects(server.own('onRecord/decide', { uri, decision: decision('2025-01-27') }), {
      code: LSPErrorCodes.RequestFailed,
      message: /^a\.news\.onrecord\.json: It is not a W3C AnnotationPage/,
    });
    await server.until('the user to be told', () => server.messages.length === 1);
  });

  it('refuses a day that no calendar has', async () => {
    const server = await startServer();
    const { uri } = await server.open('a.news', interview);
    await assert.rejects(server.own('onRecord/decide', { uri, decision: decision('2025-02-30') }), {
      code: LSPErrorCodes.RequestFailed,
    });
  });

  it('wants the article to have a place first', async () => {
    const server = await startServer();
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'news', version: 1, text: interview };
    await server.sendNotification('textDocument/didOpen', { textDocument });
    await assert.rejects(server.own('onRecord/decide', { uri, decision: decision('2025-01-27') }), {
      message: /^Save the article first/,
    });
  });
});

describe('onRecord/exportArticles', () => {
  const articles = ['a', 'b'].map((name) => ({
    uri: uriOf(`${name}.news`),
    name: `desk/${name}.news`,
    text: `“We are ready,” said Nora Whitcombe of ${name}.`,
  }));

  it('writes articles that are not open: one file for all, or a file an article', async () => {
    const server = await startServer();
    const all = await server.own('onRecord/exportArticles', { format: 'jsonl', articles });
    assert.equal(all.files.length, 1);
    const ids = all.files[0]?.content
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(ids, ['desk/a.news', 'desk/b.news']);
    assert.ok(all.missing.includes('2 articles’ texts'));
    const each = await server.own('onRecord/exportArticles', { format: 'brat', articles });
    assert.deepEqual(
      each.files.map(({ uri, beside }) => [uri, beside.length]),
      articles.map(({ uri }) => [uri, 2]),
    );
  });

  it('goes by the decisions that come with an article, and by the text that the editor has', async () => {
    const server = await startServer();
    await server.open('b.news', 'Nothing was said.');
    const written = withDecision(undefined, 'a.news', { about: 'publication-date', date: '2025-01-27' });
    assert.ok('content' in written);
    const [a, b] = articles;
    assert.ok(a && b);
    const asked = { format: 'json', articles: [{ ...a, sidecar: written.content }, b] };
    const { files } = await server.own('onRecord/exportArticles', asked);
    const [first, second] = JSON.parse(files[0]?.content ?? '').articles;
    assert.equal(first.publishedOn.from, 'decision');
    assert.equal(second.text, 'Nothing was said.');
  });

  it('tells how far it has come, and stops once it is cancelled', async () => {
    const server = await startServer();
    await server.own('onRecord/exportArticles', { format: 'tei', articles, workDoneToken: 'x' });
    const steps = server.notifications.filter(({ method }) => method === '$/progress');
    assert.deepEqual(
      steps.map(({ params }) => (params as { value: { kind: string } }).value.kind),
      ['begin', 'report', 'report', 'end'],
    );
    const cancel = new CancellationTokenSource();
    const many = Array.from({ length: 200 }, () => articles).flat();
    const answer = server.sendRequest('onRecord/exportArticles', { format: 'csv', articles: many }, cancel.token);
    cancel.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('says what is wrong with a request', async () => {
    const server = await startServer();
    await assert.rejects(server.own('onRecord/exportArticles', { format: 'pdf', articles }), /no format “pdf”/);
    await assert.rejects(server.sendRequest('onRecord/exportArticles', { format: 'csv' }), /needs a list/);
  });
});
