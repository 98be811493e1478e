import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle } from './articles';
import { until } from '../support/until';

describe('activation', () => {
  it('takes .news files for news and starts by itself', async () => {
    const document = await openArticle('bridge.news');
    assert.equal(document.languageId, 'news');
    const extension = vscode.extensions.getExtension('on-record.on-record');
    assert.ok(extension, 'the extension is installed');
    await until('the extension to start by itself', () => extension.isActive);
  });
});
