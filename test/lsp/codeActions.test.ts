import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Position, TextDocumentEdit } from 'vscode-languageserver/node';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, plainClient, startServer, type TestServer } from '../support/lsp';

const loaded = 'Anna Keller claimed that the bridge is safe. “It is safe,” Keller admitted.';
const rules = { '*': 'off', 'verb/loaded': 'hint', 'quote/mixed-marks': 'hint', 'quote/unclosed': 'hint' };
const start = (text: string, client: ClientCapabilities = fullClient): Promise<TestServer> =>
  startServer({ 'a.news': text }, { client, settings: () => ({ rules }) });

/** The actions where `words` stand in the article. */
async function actionsAt(server: TestServer, text: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const { uri } = await server.open('a.news');
  const document = TextDocument.create(uri, 'news', 1, text);
  const at = text.indexOf(words);
  assert.ok(at >= 0);
  const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  const context = { diagnostics: await server.findings('a.news'), ...(only && { only }) };
  return server.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
}
const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);
const named = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `no ${title} among ${titles(actions).join('; ')}`);
  return found;
};
const resolve = (server: TestServer, action: CodeAction): Promise<CodeAction> =>
  server.sendRequest('codeAction/resolve', action);
/** The text once the client has carried an action out. */
function done(text: string, { edit }: CodeAction): string {
  const uri = Object.keys(edit?.changes ?? {})[0] ?? '';
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = (change?.edits ?? edit?.changes?.[uri] ?? []) as Parameters<typeof TextDocument.applyEdits>[1];
  return TextDocument.applyEdits(TextDocument.create('file:///a.news', 'news', 1, text), edits);
}

describe('code actions', () => {
  it('offer the fixes of the finding at the cursor, and their edit when one is chosen', async () => {
    const server = await start(loaded);
    const offered = await actionsAt(server, loaded, 'claimed');
    const fix = named(offered, /^Write “said”$/);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.diagnostics?.[0]?.code, 'verb/loaded');
    assert.equal(fix.edit, undefined);
    assert.equal(done(loaded, await resolve(server, fix)), loaded.replace('claimed', 'said'));
  });

  it('fix all of one kind', async () => {
    const server = await start(loaded);
    const action = named(await actionsAt(server, loaded, 'claimed'), /^Fix all 2 of this kind/);
    const expected = loaded.replace('claimed', 'said').replace('admitted', 'said');
    assert.equal(done(loaded, await resolve(server, action)), expected);
  });

  it('say who speaks: first as the fix of a finding that asks it, elsewhere as a correction', async () => {
    const text = '“It is over.” The line went dead. “It is safe,” Anna Keller said.';
    const wish = { ownCommands: true, dismissActions: true };
    const server = await startServer({ 'a.news': text }, { initializationOptions: wish });
    const [first, ...others] = await actionsAt(server, text, 'over');
    assert.deepEqual([first?.title, first?.kind], ['Assign a speaker…', 'quickfix']);
    assert.equal(first?.diagnostics?.[0]?.code, 'attribution/unattributed-quote');
    assert.equal(first.command?.command, 'onRecord.assignSpeaker');
    assert.ok(!titles(others).includes('Assign a speaker…'));
    const [refactoring] = await actionsAt(server, text, 'over', ['refactor']);
    assert.deepEqual([refactoring?.title, refactoring?.kind], ['Assign a speaker…', 'refactor.onRecord']);
    const corrected = named(await actionsAt(server, text, 'safe'), /^Assign another speaker…$/);
    assert.equal(corrected.kind, 'refactor.onRecord');
  });

  it('offer nothing where nothing was found', async () => {
    const server = await start(loaded);
    assert.deepEqual(await actionsAt(server, loaded, 'bridge'), []);
  });

  const mixed = '“It is over,” Keller claimed. “We go on,” Stone said. "We stay," Brandt said.';
  it('make the safe fixes of the whole article, on saving, and no others', async () => {
    const server = await start(mixed);
    const [action, ...others] = await actionsAt(server, mixed, 'Stone', ['source.fixAll']);
    assert.deepEqual([action?.kind, others], ['source.fixAll.onRecord', []]);
    assert.ok(action);
    assert.equal(done(mixed, await resolve(server, action)), mixed.replace('"We stay,"', '“We stay,”'));
  });

  it('keep the fixes of the whole article out of the light bulb', async () => {
    const server = await start(mixed);
    const kinds = (await actionsAt(server, mixed, mixed)).map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['quickfix']);
  });

  it('carry their edit at once for a client that cannot ask for it', async () => {
    const { codeActionLiteralSupport } = fullClient.textDocument?.codeAction ?? {};
    assert.ok(codeActionLiteralSupport);
    const server = await start(loaded, { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport } } });
    // This client answers no questions about settings, so all rules have their own level.
    const fix = named(await actionsAt(server, loaded, 'claimed'), /^Write “said”$/);
    assert.ok(fix.edit?.changes);
    assert.equal(done(loaded, fix), loaded.replace('claimed', 'said'));
  });

  it('are none for a client that knows commands only', async () => {
    const server = await start(loaded, plainClient);
    assert.deepEqual(await actionsAt(server, loaded, 'claimed'), []);
  });

  it('have no edit once the text is another', async () => {
    const server = await start(loaded);
    const fix = named(await actionsAt(server, loaded, 'claimed'), /^Write “said”$/);
    const top: Position = { line: 0, character: 0 };
    await server.edit('a.news', 2, top, top, 'So. ');
    await assert.rejects(resolve(server, fix), { code: LSPErrorCodes.ContentModified });
  });

  it('leave an action of another server as it is', async () => {
    const server = await start(loaded);
    await server.open('a.news');
    assert.deepEqual(await resolve(server, { title: 'Other', data: 7 }), { title: 'Other', data: 7 });
    const gone = { title: 'Gone', data: { uri: 'file:///desk/gone.news', version: 1, deed: { does: 'fix-safe' } } };
    assert.deepEqual(await resolve(server, gone), gone);
  });
});
