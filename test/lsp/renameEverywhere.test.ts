import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer, uriOf } from '../support/lsp';

const files = {
  'a.news': '“It is shut,” Ida Moor said. Moor left. He left too.',
  'sub/b.news': 'Ida Moor came. “Ida Moor is late,” Tom Hale said.',
  'c.news': '“It is far,” Moor said.',
  'd.news': '“It is far,” Anna Moor said.',
};

describe('a name that is written anew in all articles', () => {
  const renamed = async (character: number, newName: string): Promise<readonly string[] | null> => {
    const server = await startServer(files);
    const { uri } = await server.open('a.news');
    const edit = await server.own('onRecord/renameEverywhere', { uri, position: { line: 0, character }, newName });
    if (!edit) return null;
    return (edit.documentChanges as TextDocumentEdit[]).flatMap(({ textDocument, edits }) => {
      const document = TextDocument.create(textDocument.uri, '', 0, server.disk.get(textDocument.uri) ?? '');
      return edits.map((one) => {
        const { needsConfirmation } = edit.changeAnnotations?.['annotationId' in one ? one.annotationId : ''] ?? {};
        assert.ok(needsConfirmation && 'newText' in one);
        return `${textDocument.uri.slice(uriOf('').length)}: ${document.getText(one.range)} → ${one.newText}`;
      });
    });
  };

  it('is, where they have the full name, each place once it is confirmed', async () => {
    assert.deepEqual(await renamed(16, 'Ida More'), [
      'a.news: Ida Moor → Ida More',
      'a.news: Moor → More',
      'sub/b.news: Ida Moor → Ida More',
      'sub/b.news: Ida Moor → Ida More',
    ]);
  });

  it('is a name to begin with, and one to end with', async () => {
    assert.equal(await renamed(3, 'Ida More'), null);
    assert.equal(await renamed(16, ' '), null);
  });
});
