import * as vscode from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';
import { settingsSection } from '../../server/src/lsp/protocol';

/**
 * Answers what the server asks about settings, with what is set for the article's language (`"[markdown]": { … }`) on
 * top: the library asks for the resource alone. Articles that are not open have no language yet.
 */
export const languageSettings: ConfigurationMiddleware = {
  async configuration(params, token, next) {
    const answers: unknown = await next(params, token);
    if (!Array.isArray(answers)) return [];
    return answers.map((answer: unknown, at) => {
      const { section, scopeUri } = params.items[at] ?? {};
      const document = section === settingsSection && scopeUri !== undefined ? openAt(scopeUri) : undefined;
      if (!document || typeof answer !== 'object' || answer === null) return answer;
      return { ...answer, rules: vscode.workspace.getConfiguration(settingsSection, document).get('rules') };
    });
  },
};

const openAt = (uri: string): vscode.TextDocument | undefined => {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
};
