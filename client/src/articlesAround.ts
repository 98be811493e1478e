import * as vscode from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol';
import type { Server } from './server';

/** Asked by package.json: whether menus may speak of articles in folders. */
const contextKey = 'onRecord.hasArticles';

/**
 * Tells VS Code whether there are articles to be had: a `.news` file in a folder, or one that is opened, or
 * settings that say which files are. A folder of
 * code, whose README has started us, is shown nothing.
 */
export function tellOfArticles({ log }: Server): vscode.Disposable {
  const tell = (): void => void vscode.commands.executeCommand('setContext', contextKey, true);
  const look = async (): Promise<void> => {
    const [found] = await vscode.workspace.findFiles('**/*.news', undefined, 1);
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (found || vscode.workspace.textDocuments.some(isNews) || folders.some(namesArticles)) tell();
  };
  look().catch((problem: unknown) => log.warn(String(problem)));
  return vscode.workspace.onDidOpenTextDocument((document) => {
    if (isNews(document)) tell();
  });
}

/** Whether somebody has said which files of the folder are articles. */
const namesArticles = ({ uri }: vscode.WorkspaceFolder): boolean => {
  const { workspaceValue, workspaceFolderValue, globalValue } =
    vscode.workspace.getConfiguration(settingsSection, uri).inspect('articles.include') ?? {};
  return [workspaceValue, workspaceFolderValue, globalValue].some((value) => value !== undefined);
};

const isNews = ({ languageId }: vscode.TextDocument): boolean => languageId === 'news';
