import * as vscode from 'vscode';
import type { ArticleStatus } from '../../server/src/lsp/protocol';
import { activeArticle } from './articles';
import type { Server } from './server';
import { inShort, inWords } from './statusText';

/** The article's date and how many quotations name nobody, while an article has the focus. */
export function statusBar(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('On Record: publication date and quotations');
  item.command = 'onRecord.setPublicationDate';

  const show = (status: ArticleStatus): void => {
    item.text = inShort(status);
    item.tooltip = inWords(status, vscode.env.language);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  const update = async (): Promise<void> => {
    const uri = activeArticle()?.document.uri.toString();
    if (uri === undefined) return item.hide();
    const status = await server.ask('onRecord/status', { uri });
    if (status && uri === activeArticle()?.document.uri.toString()) show(status);
  };
  const follow = (): void => void update().catch((problem: unknown) => server.log.warn(String(problem)));
  follow();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidOpenTextDocument(follow), // a document whose language changes is opened anew
    server.onStatus(({ uri, status }) => {
      if (uri === activeArticle()?.document.uri.toString()) show(status);
    }),
  );
}
