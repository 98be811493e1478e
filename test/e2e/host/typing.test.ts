import assert from 'node:assert/strict';
import * as vscode from 'vscode';

async function typed(text: string, after = ''): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'news', content: after });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(after.length);
  editor.selection = new vscode.Selection(end, end);
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
  const all = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return all;
}

describe('typing', () => {
  for (const [keys, expected] of [
    ['“', '“”'],
    ['"', '""'],
    ['‘', '‘’'],
    ['«', '«»'],
    ['“We won,”', '“We won,”'], // the mark that was put there is typed over
  ] as const) {
    it(`${keys} gives ${expected}`, async () => assert.equal(await typed(keys), expected));
  }

  it('an apostrophe stays alone', async () => assert.equal(await typed("'s", 'the mayor'), "the mayor's"));

  it('takes words with hyphens and apostrophes whole', async () => {
    const content = 'The vice-president’s co-author won’t say.';
    const document = await vscode.workspace.openTextDocument({ language: 'news', content });
    const wordAt = (words: string): string =>
      document.getText(document.getWordRangeAtPosition(document.positionAt(content.indexOf(words) + 1)));
    assert.deepEqual(['vice', 'co-', 'won', 'say'].map(wordAt), ['vice-president’s', 'co-author', 'won’t', 'say']);
  });
});
