import * as vscode from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';
import { settingsSection } from '../../server/src/lsp/protocol';

/**
 * Answers what the server asks about settings, with what is set for the article's language (`"[markdown]": { … }`) on
 * top: the library asks for the resource alone. Articles that are not open have no language yet. What VS Code hides of a
 * folder (`files.exclude`) is no article either.
 */
export const languageSettings: ConfigurationMiddleware = {
  async configuration(params, token, next) {
    const answers: unknown = await next(params, token);
    if (!Array.isArray(answers)) return [];
    return answers.map((answer: unknown, at) => {
      const { section, scopeUri } = params.items[at] ?? {};
      if (section !== settingsSection || scopeUri === undefined || typeof answer !== 'object' || answer === null)
        return answer;
      const document = openAt(scopeUri);
      const rules = document && { rules: vscode.workspace.getConfiguration(settingsSection, document).get('rules') };
      return { ...answer, ...rules, articles: articlesIn(vscode.Uri.parse(scopeUri)) };
    });
  },
};

/** The patterns of what is an article in a folder, and what is none. */
export function articlesIn(folder: vscode.Uri): {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
} {
  const own = vscode.workspace.getConfiguration(`${settingsSection}.articles`, folder);
  const hidden = vscode.workspace
    .getConfiguration('files', folder)
    .get<Readonly<Record<string, unknown>>>('exclude', {});
  const isHidden = ([, hides]: [string, unknown]): boolean => hides === true; // others hide a file beside some other
  return {
    include: own.get<readonly string[]>('include', []),
    exclude: [
      ...Object.entries(hidden)
        .filter(isHidden)
        .map(([pattern]) => pattern),
      ...own.get<readonly string[]>('exclude', []),
    ],
  };
}

const openAt = (uri: string): vscode.TextDocument | undefined => {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
};
