import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DismissalScope, Finding } from '../core/model';
import { toDiagnostic, toRange } from './convert';
import { type DecideParams, dismissCommand } from './protocol';

const titles: readonly { readonly scope: DismissalScope; readonly title: (code: string) => string }[] = [
  { scope: 'finding', title: (code) => `Dismiss this once (${code})` },
  { scope: 'sentence', title: (code) => `Dismiss ${code} in this sentence` },
  { scope: 'paragraph', title: (code) => `Dismiss ${code} in this paragraph` },
  { scope: 'article', title: (code) => `Dismiss ${code} in this file` },
];

/** The actions that dismiss the findings at a place, each rule once: the client's command sends the decision. */
export function dismissActions(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  if (document.uri.startsWith('untitled:')) return []; // a decision is kept in a file beside the article
  const firsts = [...new Map([...findings].reverse().map((finding) => [finding.code, finding])).values()].reverse();
  return firsts.flatMap((finding) => titles.map(({ scope, title }) => dismissAction(document, finding, scope, title)));
}

function dismissAction(
  document: TextDocument,
  finding: Finding,
  scope: DismissalScope,
  titleOf: (code: string) => string,
): CodeAction {
  const { code, span } = finding;
  const decision = { about: 'dismissal', rule: code, scope, range: toRange(document, span) } as const;
  const argument: DecideParams = { uri: document.uri, decision };
  const title = titleOf(code);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding)],
    command: { title, command: dismissCommand, arguments: [argument] },
  };
}
