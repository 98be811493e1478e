import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import type { Reports } from '../report/reports';
import type { Command } from './command';

/** Who is quoted in the article, how much and when, beside it. */
export const openReport = (reports: Reports): Command => ({
  id: 'onRecord.openReport',
  async run(_server, given) {
    const uri = given instanceof vscode.Uri ? given : activeArticle()?.document.uri;
    if (uri) await reports.onArticle(uri);
  },
});
