import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { outlineOf } from './answers';
import { cursorAfter, openArticle, placeOf } from './articles';

const contributed = (): { readonly commands: { command: string }[]; readonly keybindings: { key: string }[] } =>
  vscode.extensions.getExtension('on-record.on-record')?.packageJSON.contributes;

describe('commands', () => {
  it('all do something', async () => {
    await openArticle('bridge.news');
    const known = new Set(await vscode.commands.getCommands(true));
    const wanted = contributed().commands.map(({ command }) => command);
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((command) => !known.has(command)),
      [],
    );
  });

  it('go from quotation to quotation and round', async () => {
    const document = await openArticle('bridge.news');
    await until(
      'the server to have read it',
      () => outlineOf(document),
      ({ length }) => length > 0,
    );
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const lineAfter = async (command: string): Promise<string> => {
      const place = await cursorAfter(editor, () => vscode.commands.executeCommand(command));
      return document.lineAt(place).text.slice(place.character);
    };
    await vscode.commands.executeCommand('cursorBottom');
    await cursorAfter(editor, () => vscode.commands.executeCommand('cursorTop'));
    assert.match(await lineAfter('onRecord.nextQuotation'), /^“The old ferry/);
    assert.match(await lineAfter('onRecord.nextQuotation'), /^“We finished/);
    assert.match(await lineAfter('onRecord.previousQuotation'), /^“The old ferry/);
    assert.match(await lineAfter('onRecord.previousQuotation'), /^the money should/);
    assert.match(await lineAfter('onRecord.nextQuotation'), /^“The old ferry/);
  });

  it('show the log', async () => {
    await openArticle('bridge.news');
    await vscode.commands.executeCommand('onRecord.showLog');
    await until('the log', () =>
      vscode.window.visibleTextEditors.some(
        ({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('On Record'),
      ),
    );
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('have keys that VS Code itself leaves free', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const taken = [...defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)]
      .filter(([, , command]) => command && !command.startsWith('onRecord.'))
      .map(([, key]) => key);
    assert.ok(taken.length > 500, 'the keys were read');
    for (const { key } of contributed().keybindings) assert.ok(!taken.includes(key), `${key} is taken`);
  });

  it('that need an article do nothing in code', async () => {
    const code = await openArticle('code.py');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = placeOf(code, 'We are open');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('onRecord.nextQuotation');
    await vscode.commands.executeCommand('onRecord.goToSpeaker');
    assert.ok(editor.selection.active.isEqual(at));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), code.uri.toString());
  });
});
