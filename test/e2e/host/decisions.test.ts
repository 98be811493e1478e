import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { articleUri, openArticle, placeOf } from './articles';

/** The decisions in the file beside an article, as it is on disk. */
async function decisions(file: string): Promise<readonly string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(articleUri(`${file}.onrecord.json`));
    const page = JSON.parse(new TextDecoder().decode(bytes)) as {
      items: { body: { purpose: string; value: string }[] }[];
    };
    return page.items.map(({ body }) =>
      body
        .filter(({ purpose }) => purpose === 'tagging' || purpose === 'identifying' || purpose === 'classifying')
        .map(({ value }) => value)
        .join(' '),
    );
  } catch {
    return [];
  }
}

const file = 'decisions.news';
const text =
  'Ferry strike ends\n\nAnna Keller met the crews in the harbour hall on Friday.\n\n' +
  'The hall fell silent. “It is over and nobody told us.” Nobody moved.\n\n' +
  '“We will be back,” said Tom Hale, the mayor of Halden.\n';

async function open(): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(articleUri(file), new TextEncoder().encode(text));
  await openArticle(file);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

function put(editor: vscode.TextEditor, words: string): void {
  const at = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(at, at);
}

describe('a decision made by hand', () => {
  it('is kept beside the article, and Undo and Redo in the article take it back and make it again', async () => {
    const editor = await open();
    put(editor, 'It is over');
    await vscode.commands.executeCommand('onRecord.notQuotation');
    const settled = (wanted: readonly string[]): Promise<readonly string[]> =>
      until(
        `decisions ${wanted.join()}`,
        () => decisions(file),
        (now) => now.join() === wanted.join(),
      );
    await settled(['reject quotation']);
    assert.equal(editor.document.isDirty, false);
    await vscode.commands.executeCommand('undo');
    await settled([]);
    await vscode.commands.executeCommand('redo');
    await settled(['reject quotation']);
    assert.equal(editor.document.getText(), text);
  });
});
