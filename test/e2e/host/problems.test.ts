import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { problemsOf } from './answers';
import { openArticle, placeOf } from './articles';

const orphan = ['attribution/unattributed-quote', '“The old ferry was quicker.”'] as const;
const isFlagged = (document: vscode.TextDocument): boolean =>
  problemsOf(document).some(([code, words]) => code === orphan[0] && words === orphan[1]);

describe('problems', () => {
  it('lists a quotation that names nobody, with a link to its rule', async () => {
    const document = await openArticle('bridge.news');
    await until('the finding', () => isFlagged(document));
    const links = vscode.languages.getDiagnostics(document.uri).map(({ code }) => code);
    for (const link of links) {
      assert.ok(typeof link === 'object', 'each finding links to its rule');
      assert.match(link.target.toString(true), /docs\/rules\.md#/);
    }
  });

  it('drops it as soon as somebody is named, and has it back when that is undone', async () => {
    const document = await openArticle('bridge.news');
    await until('the finding', () => isFlagged(document));
    const edit = new vscode.WorkspaceEdit();
    const middle = document.offsetAt(placeOf(document, orphan[1])) - Math.floor(orphan[1].length / 2);
    const stop = new vscode.Range(
      document.positionAt(middle + orphan[1].length - 2),
      document.positionAt(middle + orphan[1].length),
    );
    edit.replace(document.uri, stop, ',” said Ada Reed.');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the finding to go', () => !isFlagged(document));
    await vscode.commands.executeCommand('undo');
    await until('the finding to return', () => isFlagged(document));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are as serious as the settings say', async () => {
    const document = await openArticle('bridge.news');
    await until('the finding', () => isFlagged(document));
    const settings = vscode.workspace.getConfiguration('onRecord', document);
    await settings.update('rules', { 'attribution/*': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await until('the finding to go', () => !isFlagged(document));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('the finding to return', () => isFlagged(document));
  });

  it('are as serious as the settings of the language say', async () => {
    const document = await openArticle('bridge.news');
    await until('the finding', () => isFlagged(document));
    const settings = vscode.workspace.getConfiguration('onRecord', document);
    await settings.update('rules', { 'attribution/*': 'off' }, vscode.ConfigurationTarget.Workspace, true);
    try {
      await until('the finding to go', () => !isFlagged(document));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
    await until('the finding to return', () => isFlagged(document));
  });

  it('go for good from a rule that a quick fix turns off', async () => {
    const document = await openArticle('bridge.news');
    await until('the finding', () => isFlagged(document));
    await vscode.commands.executeCommand('onRecord.turnOffRule', { uri: document.uri.toString(), rule: orphan[0] });
    const settings = vscode.workspace.getConfiguration('onRecord', document);
    try {
      await until('the finding to go', () => !isFlagged(document));
      assert.deepEqual(settings.inspect('rules')?.workspaceValue, { [orphan[0]]: 'off' });
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('the finding to return', () => isFlagged(document));
  });
});
