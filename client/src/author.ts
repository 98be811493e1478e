import * as vscode from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol';

/** What of VS Code's own Git extension is used (its API, version 1). */
interface GitApi {
  getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
}

/**
 * Who decides, as it is kept with each decision: what the setting `onRecord.author` says, else the name that git has for
 * the folder of the article, else nobody. Never waits for git to be started.
 */
export async function authorOf(article: vscode.Uri): Promise<string | undefined> {
  const given = vscode.workspace.getConfiguration(settingsSection, article).get<string>('author', '').trim();
  if (given !== '') return given === '-' ? undefined : given;
  const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!git?.isActive) return undefined;
  try {
    return (await git.exports.getAPI(1).getRepository(article)?.getConfig('user.name')) || undefined;
  } catch {
    return undefined; // git is switched off, or has no name
  }
}
