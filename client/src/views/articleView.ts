import * as vscode from 'vscode';
import { isArticle } from '../articles';
import type { Server } from '../server';
import { filtered, type Row, toTreeItem } from './row';

/** What one view shows of an article. */
export interface Contents {
  readonly rows: readonly Row[];
  /** A number on the view's icon; none for 0. */
  readonly badge?: vscode.ViewBadge;
}

export interface ArticleViewOptions {
  readonly id: `onRecord.${string}`;
  contents(uri: string): Promise<Contents>;
  readonly dragAndDrop?: vscode.TreeDragAndDropController<Row>;
}

/** A view of the article that has the focus, or had it last while it is still shown. */
export interface ArticleView extends vscode.Disposable {
  /** Asks for words that rows must have; none shows all rows. Kept for the workspace. */
  askForFilter(): Promise<void>;
}

export function articleView(
  server: Server,
  memento: vscode.Memento,
  { id, contents, dragAndDrop }: ArticleViewOptions,
): ArticleView {
  const changed = new vscode.EventEmitter<undefined>();
  const filterKey = `${id}.filter`;
  let uri: string | undefined = articleIn(vscode.window.activeTextEditor);
  let rows: readonly Row[] = [];
  let reading = 0;

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row ? (row.children ?? []) : rows)],
    getParent: (row) => parentOf(rows, row),
    getTreeItem: toTreeItem,
  };
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: true,
    ...(dragAndDrop && { dragAndDropController: dragAndDrop }),
  });
  const update = async (): Promise<void> => {
    const own = ++reading;
    const { rows: all, badge } = uri === undefined ? { rows: [] } : await contents(uri);
    if (own !== reading) return; // a newer reading is on its way
    const words = memento.get<string>(filterKey, '');
    const shown = words === '' ? all : filtered(all, words);
    view.badge = badge;
    view.description = words === '' ? '' : vscode.l10n.t('filter: {0}', words);
    view.message = words !== '' && shown.length === 0 ? vscode.l10n.t('No row has these words.') : '';
    if (JSON.stringify(shown) === JSON.stringify(rows)) return; // a click is lost on a row that is drawn anew
    rows = shown;
    changed.fire(undefined);
  };
  const follow = (): void => void update().catch((problem: unknown) => server.log.warn(String(problem)));
  follow();

  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor && vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri)) return;
      uri = articleIn(editor);
      follow();
    }),
    server.onReading((read) => {
      if (read.uri === uri) follow();
    }),
  );
  return {
    async askForFilter() {
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter'),
        prompt: vscode.l10n.t('Shows the rows that have these words. Left empty, it shows all.'),
        value: memento.get<string>(filterKey, ''),
      });
      if (words === undefined) return;
      await memento.update(filterKey, words.trim());
      follow();
    },
    dispose: () => vscode.Disposable.from(view, changed, listening).dispose(),
  };
}

const articleIn = (editor: vscode.TextEditor | undefined): string | undefined =>
  editor && isArticle(editor.document) ? editor.document.uri.toString() : undefined;

function parentOf(rows: readonly Row[], row: Row): Row | undefined {
  for (const parent of rows) {
    if (parent.children?.includes(row)) return parent;
    const below = parentOf(parent.children ?? [], row);
    if (below) return below;
  }
  return undefined;
}
