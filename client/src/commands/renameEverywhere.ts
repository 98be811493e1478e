import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import type { Command } from './command';

/** Writes the name at the cursor anew in all articles of the workspace: VS Code shows each place for the user to confirm. */
export const renameEverywhere: Command = {
  id: 'onRecord.renameEverywhere',
  async run(server, given) {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const name = document.getText(selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection);
    const title = vscode.l10n.t('Rename in all articles');
    const prompt = vscode.l10n.t('How is the name to be written? You are shown each place before it is changed.');
    const newName =
      typeof given === 'string' ? given : await vscode.window.showInputBox({ title, prompt, value: name });
    if (newName === undefined || newName.trim() === '') return;
    try {
      const edit = await server.editFor('onRecord/renameEverywhere', {
        uri: document.uri.toString(),
        position: { line: selection.start.line, character: selection.start.character },
        newName,
      });
      if (edit) await vscode.workspace.applyEdit(edit, { isRefactoring: true });
      else void vscode.window.showInformationMessage(vscode.l10n.t('There is no name here.'));
    } catch (problem) {
      void vscode.window.showErrorMessage(problem instanceof Error ? problem.message : String(problem));
    }
  },
};
