import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { articleUri, openArticle } from './articles';

const reports = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('onRecord.report'));
const report = (label: string): Promise<vscode.Tab | undefined> =>
  until(`the tab “${label}”`, () => reports().find((tab) => tab.label === label));

describe('the report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the article, once', async () => {
    await openArticle('bridge.news');
    await vscode.commands.executeCommand('onRecord.openReport');
    const tab = await report('Report: bridge.news');
    assert.equal(tab?.group.viewColumn, vscode.ViewColumn.Two);
    await openArticle('bridge.news');
    await vscode.commands.executeCommand('onRecord.openReport');
    await report('Report: bridge.news');
    assert.equal(reports().length, 1);
  });

  it('does not open for code', async () => {
    await openArticle('code.py');
    await vscode.commands.executeCommand('onRecord.openReport');
    assert.deepEqual(reports(), []);
  });

  it('reads a folder of articles', async () => {
    const folder = articleUri('.');
    await vscode.commands.executeCommand('onRecord.openFolderReport', folder);
    await until('a report', () => reports().length === 1);
  });

  it('does not open for a folder without articles', async () => {
    const empty = articleUri('nothing-here');
    await vscode.workspace.fs.createDirectory(empty);
    await vscode.commands.executeCommand('onRecord.openFolderReport', empty);
    assert.deepEqual(reports(), []);
  });
});

describe('the sample article', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('is one command away, as a copy', async () => {
    await vscode.commands.executeCommand('onRecord.openSampleArticle');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'news');
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /Harbour gate/);
  });
});
