import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverAt } from './answers';
import { placeOf } from './articles';
import { MemoryFiles } from './memoryFiles';

const text =
  'Ferry strike ends\n\nThe hall fell silent. “It is over and nobody told us.” Nobody moved.\n\n' +
  '“We will be back,” said Tom Hale, the mayor of Halden.\n';
const words = 'It is over and nobody told us';
/** Whether the words are a quotation, as the editor says when the mouse rests on them. */
const quoted = (document: vscode.TextDocument, wanted: boolean): Promise<string> =>
  until(
    `the words to be ${wanted ? 'a quotation' : 'none'}`,
    () => hoverAt(document, placeOf(document, words)),
    (hover) => hover.includes('Nobody is named') === wanted,
  );

async function editorOf(document: vscode.TextDocument, at: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document);
  const place = placeOf(document, at);
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

describe('an article that lies on no disk', () => {
  const files = new MemoryFiles();
  const at = (name: string): vscode.Uri =>
    vscode.Uri.from({ scheme: 'vscode-vfs', authority: 'desk', path: `/${name}` });
  let provider: vscode.Disposable;
  before(() => void (provider = vscode.workspace.registerFileSystemProvider('vscode-vfs', files)));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    provider.dispose();
  });

  it('has what is decided beside it, which a new server finds there', async () => {
    files.writeFile(at('strike.news'), new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(at('strike.news'));
    await editorOf(document, words);
    await quoted(document, true);
    await vscode.commands.executeCommand('onRecord.notQuotation');
    assert.match(files.text('/strike.news.onrecord.json'), /It is over/);
    await vscode.commands.executeCommand('onRecord.restartServer');
    await until('the new server', () => hoverAt(document, placeOf(document, 'We will be back')));
    await quoted(document, false);
    await editorOf(document, words);
    await vscode.commands.executeCommand('undo');
    await quoted(document, true);
  });

  it('has a registry beside it', async () => {
    const document = await vscode.workspace.openTextDocument(at('strike.news'));
    await editorOf(document, 'Tom Hale');
    await vscode.commands.executeCommand('onRecord.addToRegistry');
    assert.match(files.text('/speakers.json'), /Tom Hale/);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('an article that has no file yet', () => {
  it('is read, and is to be saved before anything is decided about it', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: text });
    await editorOf(document, words);
    await quoted(document, true);
    const hover = await until('a hover', () => hoverAt(document, placeOf(document, 'We will be back')));
    assert.match(hover, /Tom Hale/);
    await vscode.commands.executeCommand('onRecord.notQuotation');
    await quoted(document, true);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
