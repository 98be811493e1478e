import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { outlineOf, tokensOf } from './answers';

describe('every sample', () => {
  it('has an outline and colours', async () => {
    const samples = await vscode.workspace.findFiles('**/*.news');
    assert.ok(samples.length > 1, 'the samples are in the folder');
    for (const uri of samples) {
      const document = await vscode.workspace.openTextDocument(uri);
      await until(
        `an outline of ${uri.path}`,
        () => outlineOf(document),
        ({ length }) => length > 0,
      );
      await until(
        `colours of ${uri.path}`,
        () => tokensOf(document),
        ({ length }) => length > 0,
      );
    }
  });
});
