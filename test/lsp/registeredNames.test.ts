import assert from 'node:assert/strict';
import type { Location, Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, plainClient, startServer, type TestServer, uriOf } from '../support/lsp';

const entry = { id: 'ida', name: 'Ida Moor', aliases: ['Captain Ida'] };
const files = {
  'speakers.json': JSON.stringify({ speakers: [entry] }),
  'a.news': '“It is shut,” Ida Moor said. Moor left. “Ida Moor is late,” Tom Hale said.',
  'sub/b.news': '“It is open,” Captain Ida said.',
  'east/speakers.json': JSON.stringify({ speakers: [entry] }),
  'east/c.news': '“It is far,” Ida Moor said.',
};
const speakersFile = { textDocument: { uri: uriOf('speakers.json') } };
const documentOf = (server: TestServer, uri: string): TextDocument =>
  TextDocument.create(uri, '', 0, server.disk.get(uri) ?? '');
const placeOf = (server: TestServer, words: string): Position => {
  const file = documentOf(server, speakersFile.textDocument.uri);
  return file.positionAt(file.getText().indexOf(words) + 1);
};
const path = (uri: string): string => uri.slice(uriOf('').length);

const usesFrom = async (server: TestServer, words: string): Promise<readonly string[]> => {
  const params = { ...speakersFile, position: placeOf(server, words), context: { includeDeclaration: true } };
  const found = await server.sendRequest<Location[] | null>('textDocument/references', params);
  return (found ?? []).map(({ uri, range }) => `${path(uri)}: ${documentOf(server, uri).getText(range)}`);
};

describe('a name in speakers.json', () => {
  it('leads to its speaker in the articles of the folder, open or not, but for those with a closer file', async () => {
    const server = await startServer(files);
    await server.open('a.news');
    const uses = ['a.news: Ida Moor', 'a.news: Moor', 'a.news: Ida Moor', 'sub/b.news: Captain Ida'];
    assert.deepEqual(await usesFrom(server, 'Ida Moor'), uses);
    assert.deepEqual(await usesFrom(server, 'Captain'), uses);
    assert.deepEqual(await usesFrom(server, 'aliases'), []);
  });

  it('is found in the file as the editor has it, which is not read as an article', async () => {
    const server = await startServer(files);
    await server.open('speakers.json', `\n${files['speakers.json']}`);
    const position = { line: 1, character: placeOf(server, 'Captain').character };
    const params = { ...speakersFile, position };
    assert.deepEqual(await server.sendRequest('textDocument/prepareRename', params), {
      range: {
        start: { line: 1, character: position.character - 1 },
        end: { line: 1, character: position.character + 10 },
      },
      placeholder: 'Captain Ida',
    });
    assert.equal(await server.sendRequest('textDocument/documentSymbol', speakersFile), null);
    assert.deepEqual(await server.sendRequest('workspace/symbol', { query: 'aliases' }), []);
  });

  const renamedTo = (server: TestServer, words: string, newName: string): Promise<WorkspaceEdit | null> =>
    server.sendRequest('textDocument/rename', { ...speakersFile, position: placeOf(server, words), newName });
  const shown = (server: TestServer, { documentChanges = [] }: WorkspaceEdit): readonly string[] =>
    (documentChanges as TextDocumentEdit[]).flatMap(({ textDocument: { uri }, edits }) =>
      edits.map((edit) => {
        const { range, newText, annotationId } = edit as { range: Range; newText: string; annotationId?: string };
        const old = documentOf(server, uri).getText(range);
        return `${path(uri)}: ${old} → ${newText}${annotationId ? `, ${annotationId}` : ''}`;
      }),
    );

  it('is renamed there, and in articles where that is confirmed', async () => {
    const server = await startServer(files);
    const alias = await renamedTo(server, 'Captain', 'Skipper "Ida"');
    assert.ok(alias);
    assert.deepEqual(shown(server, alias), [
      'speakers.json: Captain Ida → Skipper \\"Ida\\"',
      'sub/b.news: Captain Ida → Skipper "Ida", articles',
    ]);
    const name = await renamedTo(server, 'Ida Moor', 'Ida More');
    assert.ok(name);
    assert.deepEqual(shown(server, name), [
      'speakers.json: Ida Moor → Ida More',
      'a.news: Ida Moor → Ida More, articles',
      'a.news: Moor → More, articles',
      'a.news: Ida Moor → Ida More, quoted',
    ]);
    assert.ok(Object.values(name.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
    assert.equal(await renamedTo(server, 'Captain', ' '), null);
  });

  it('is renamed there alone for an editor that cannot ask', async () => {
    const server = await startServer(files, { client: plainClient });
    const { changes = {} } = (await renamedTo(server, 'Captain', 'Skipper')) ?? {};
    assert.deepEqual(Object.keys(changes).map(path), ['speakers.json']);
  });

  it('is told to editors that ask about more than articles', async () => {
    const [can, { textDocument }] = [{ dynamicRegistration: true }, fullClient];
    const client = {
      ...fullClient,
      textDocument: { ...textDocument, synchronization: can, references: can, rename: can },
    };
    const server = await startServer(files, { client });
    const told = await server.until('the registration', () =>
      server.notifications.find(({ params }) => JSON.stringify(params).includes('textDocument/rename')),
    );
    assert.match(JSON.stringify(told.params), /speakers\.json/);
  });
});
