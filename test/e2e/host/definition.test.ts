import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { definitionsAt, highlightsAt } from './answers';
import { openArticle, placeOf } from './articles';

describe('the person behind a quotation', () => {
  it('is where Go to Definition leads, from the words and from the pronoun', async () => {
    const document = await openArticle('bridge.news');
    for (const words of ['It held', 'she said', 'Oduya told']) {
      const at = placeOf(document, words).translate(0, words === 'It held' ? 0 : -4);
      const found = await until(
        `a definition of ${words}`,
        () => definitionsAt(document, at),
        (all) => all.length > 0,
      );
      assert.deepEqual(found, ['Maria Oduya'], words);
    }
  });

  it('is where Go to Speaker leads', async () => {
    const document = await openArticle('bridge.news');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const from = placeOf(document, 'It held');
    editor.selection = new vscode.Selection(from, from);
    await vscode.commands.executeCommand('onRecord.goToSpeaker');
    await until(
      'the cursor to be on the name',
      () => document.getText(document.getWordRangeAtPosition(editor.selection.active)),
      (word) => word === 'Maria',
    );
  });

  it('is marked wherever the article names her', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'Oduya told').translate(0, -4);
    const marked = await until(
      'highlights',
      () => highlightsAt(document, at),
      (all) => all.length > 1,
    );
    for (const mention of [/^Maria Oduya/, /^Oduya$/, /^she$/])
      assert.ok(
        marked.some((words) => mention.test(words)),
        `${mention} in ${marked.join(' | ')}`,
      );
    assert.ok(!marked.some((words) => words.includes('Belling')), marked.join(' | '));
  });
});
