import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DismissalScope, Finding } from '../core/model';
import { toRange } from './convert';
import { type DecideParams, dismissCommand, turnOffCommand, type TurnOffParams } from './protocol';
import { settling } from './settling';

const titles: readonly { readonly scope: DismissalScope; readonly title: (code: string) => string }[] = [
  { scope: 'finding', title: (code) => `Dismiss this once (${code})` },
  { scope: 'sentence', title: (code) => `Dismiss ${code} in this sentence` },
  { scope: 'paragraph', title: (code) => `Dismiss ${code} in this paragraph` },
  { scope: 'article', title: (code) => `Dismiss ${code} in this file` },
];

/** The actions that dismiss the findings at a place, each rule once: the client's command sends the decision. */
export function dismissActions(
  document: TextDocument,
  findings: readonly Finding[],
  shown: readonly Diagnostic[],
): CodeAction[] {
  if (document.uri.startsWith('untitled:')) return []; // a decision is kept in a file beside the article
  const firsts = [...new Map([...findings].reverse().map((finding) => [finding.code, finding])).values()].reverse();
  return firsts.flatMap((finding) => [
    ...titles.map(({ scope, title }) => ({
      ...settling(document, finding, shown),
      ...dismissAction(document, finding, scope, title(finding.code)),
    })),
    { ...settling(document, finding, shown), ...turnOffAction(document, finding) },
  ]);
}

function turnOffAction({ uri }: TextDocument, { code }: Finding): CodeAction {
  const title = `Turn ${code} off everywhere (setting)`;
  const argument: TurnOffParams = { uri, rule: code };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: turnOffCommand, arguments: [argument] } };
}

function dismissAction(
  document: TextDocument,
  { code, span }: Finding,
  scope: DismissalScope,
  title: string,
): CodeAction {
  const decision = { about: 'dismissal', rule: code, scope, range: toRange(document, span) } as const;
  const argument: DecideParams = { uri: document.uri, decision };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: dismissCommand, arguments: [argument] } };
}
