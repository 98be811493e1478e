import * as vscode from 'vscode';
import type { Command } from './command';

const sample = 'harbour-gate.news';

/** An article to try everything on: a copy without a file, so that whatever is done to it harms nothing. */
export const openSampleArticle = (extensionUri: vscode.Uri): Command => ({
  id: 'onRecord.openSampleArticle',
  async run() {
    const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', sample));
    const document = await vscode.workspace.openTextDocument({
      language: 'news',
      content: new TextDecoder().decode(text),
    });
    await vscode.window.showTextDocument(document);
  },
});
