import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { changesQuotedWords, editsTogether, findingsAt, fixesAt, onlyFixes, safeFixes } from '../core/features/fixes';
import type { Finding, Fix, Span } from '../core/model';
import { invalid } from './answering';
import type { Client } from './client';
import { toSpan } from './convert';
import { correctActions, correctKind } from './correctActions';
import { dismissActions } from './dismissActions';
import { settling } from './settling';
import { findingsFor } from './findings';
import type { Reading } from './session';
import { toConfirmedEdit, toWorkspaceEdit } from './workspaceEdit';

/** The kind under which editors make all safe fixes on saving: `"editor.codeActionsOnSave": { "source.fixAll.onRecord": … }`. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.onRecord`;
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, correctKind, fixAllKind];

/** What an action does, small enough to travel to the client and back. */
type Deed =
  | { readonly does: 'fix'; readonly code: string; readonly span: Span; readonly fix: number }
  | { readonly does: 'fix-kind'; readonly code: string }
  | { readonly does: 'fix-safe' };

/** What an action of ours carries from `textDocument/codeAction` to `codeAction/resolve`. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly deed: Deed;
}

/** The actions for the findings at a place, and those for the whole article that were asked for by their kind. */
export function codeActionsFor(reading: Reading, { range, context }: CodeActionParams, client: Client): CodeAction[] {
  if (!range) throw invalid('Code actions are for a range of the article.');
  const { only, diagnostics = [] }: Partial<CodeActionContext> = Object(context);
  if (!client.showsCodeActions) return [];
  const findings = findingsFor(reading);
  const wanted = (kind: string): boolean =>
    only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? kind === CodeActionKind.QuickFix;
  const at = toSpan(reading.document, range);
  const asked = findingsAt(findings, at).find(({ code }) => code.startsWith('attribution/'));
  const asking = asked && wanted(CodeActionKind.QuickFix) ? settling(reading.document, asked, diagnostics) : undefined;
  const corrections = client.hasOwnCommands ? correctActions(reading, at, asking) : [];
  const isFix = ({ kind }: CodeAction): boolean => kind === CodeActionKind.QuickFix;
  return [
    ...(wanted(CodeActionKind.QuickFix)
      ? quickFixes(reading, findings, at, diagnostics, corrections.filter(isFix), client)
      : []),
    ...(only === undefined || wanted(correctKind) ? corrections.filter((action) => !isFix(action)) : []),
    ...(wanted(fixAllKind) ? fixAll(reading, findings, client) : []),
  ];
}

/** An action with its edit. The edit is that of the version on which the action was offered, or there is none. */
export function resolvedAction(reading: Reading, action: CodeAction, client: Client): CodeAction {
  const { version, deed }: Partial<ActionData> = Object(action.data);
  if (version !== reading.document.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text changed meanwhile.');
  return deed ? withEdit(reading, action, deed, client) : action;
}

function quickFixes(
  reading: Reading,
  findings: readonly Finding[],
  at: Span,
  shown: readonly Diagnostic[],
  corrections: readonly CodeAction[],
  client: Client,
): CodeAction[] {
  const offered = fixesAt(findings, at).flatMap(({ finding, fix }) => {
    const { code, span, fixes = [] } = finding;
    const quoted = changesQuotedWords(reading.article, fix);
    if (quoted && !client.confirmsEdits) return [];
    const deed = { does: 'fix', code, span, fix: fixes.indexOf(fix) } as const;
    const action: CodeAction = {
      title: quoted ? `${fix.title} (in a quotation)…` : fix.title,
      kind: CodeActionKind.QuickFix,
      ...settling(reading.document, finding, shown),
      ...(fixes.length === 1 && !quoted && { isPreferred: true }),
    };
    return [offer(reading, action, deed, client)];
  });
  const codes = new Set(fixesAt(findings, at).map(({ finding }) => finding.code));
  return [
    ...offered,
    ...corrections,
    ...[...codes].flatMap((code) => fixKind(reading, findings, code, client)),
    ...(client.dismisses ? dismissActions(reading.document, findingsAt(findings, at), shown) : []),
  ];
}

/** *Fix all of this kind*, where there is more than one to fix. */
function fixKind(reading: Reading, findings: readonly Finding[], code: string, client: Client): CodeAction[] {
  const fixes = onlyFixes(findings, code).filter((fix) => !changesQuotedWords(reading.article, fix));
  if (fixes.length < 2) return [];
  const title = `Fix all ${fixes.length} of this kind in the file (${code})`;
  return [offer(reading, { title, kind: CodeActionKind.QuickFix }, { does: 'fix-kind', code }, client)];
}

function fixAll(reading: Reading, findings: readonly Finding[], client: Client): CodeAction[] {
  if (safeFixes(findings).length === 0) return [];
  return [offer(reading, { title: 'Make all safe fixes', kind: fixAllKind }, { does: 'fix-safe' }, client)];
}

function offer(reading: Reading, action: CodeAction, deed: Deed, client: Client): CodeAction {
  const { uri, version } = reading.document;
  if (!client.resolvesEdits) return withEdit(reading, action, deed, client);
  return { ...action, data: { uri, version, deed } satisfies ActionData };
}

function withEdit(reading: Reading, action: CodeAction, deed: Deed, client: Client): CodeAction {
  const { article, document } = reading;
  const fixes = fixesOf(findingsFor(reading), deed);
  const [only, ...others] = fixes;
  const quoted = only && others.length === 0 && changesQuotedWords(article, only);
  const edit = quoted
    ? toConfirmedEdit(document, only.edits, 'Changes a quotation', 'The words that change are given as somebody’s own.')
    : toWorkspaceEdit(document, editsTogether(article, fixes), client);
  return { ...action, edit };
}

function fixesOf(findings: readonly Finding[], deed: Deed): readonly Fix[] {
  switch (deed.does) {
    case 'fix': {
      const { start, end } = deed.span;
      const finding = findings.find(({ code, span }) => code === deed.code && span.start === start && span.end === end);
      const fix = finding?.fixes?.[deed.fix];
      return fix ? [fix] : [];
    }
    case 'fix-kind':
      return onlyFixes(findings, deed.code);
    case 'fix-safe':
      return safeFixes(findings);
  }
}
