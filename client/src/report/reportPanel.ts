import * as vscode from 'vscode';
import type { ReportPlace } from '../../../server/src/lsp/protocol';
import type { FromPage, ReportSubject, ShownReport, ToPage } from './messages';
import { pageHtml } from './pageHtml';
import { saveReport } from './saveReport';

/** One report on the screen. */
export interface ReportPanel {
  readonly subject: ReportSubject;
  show(shown: ShownReport): void;
  /** There is no report, and why. */
  showNothing(why: string): void;
  reveal(): void;
}

/** Fills a webview with the page of a report. What is shown before the page is ready waits for it. */
export function reportPanel(panel: vscode.WebviewPanel, subject: ReportSubject, extensionUri: vscode.Uri): ReportPanel {
  const { webview } = panel;
  const name = nameOf(vscode.Uri.parse(subject.uri));
  let ready = false;
  let latest: ToPage | undefined;
  const send = (message: ToPage): void => {
    latest = message;
    if (ready) void webview.postMessage(message);
  };
  panel.title = vscode.l10n.t('Report: {0}', name);
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
  webview.onDidReceiveMessage((message: FromPage) => {
    switch (message.type) {
      case 'ready':
        ready = true;
        if (latest) void webview.postMessage(latest);
        return;
      case 'goTo':
        if (latest?.type === 'report') void goTo(latest.shown, message.place, panel.viewColumn);
        return;
      case 'save':
        if (latest?.type === 'report') void saveReport(latest.shown, message.format, message.content);
        return;
    }
  });
  webview.html = pageHtml({
    script: webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'report.js')).toString(),
    nonce: newNonce(),
    title: panel.title,
    start: { locale: vscode.env.language, ...(vscode.l10n.bundle && { l10n: vscode.l10n.bundle }) },
  });
  return {
    subject,
    show: (shown) => send({ type: 'report', shown }),
    showNothing: (why) => send({ type: 'nothing', subject, why }),
    reveal: () => panel.reveal(),
  };
}

export const nameOf = ({ path }: vscode.Uri): string => path.replace(/\/+$/, '').split('/').at(-1) ?? path;

/** The article beside the report, where there is a column beside it, with the words selected. */
async function goTo({ report }: ShownReport, { article, range }: ReportPlace, own?: vscode.ViewColumn): Promise<void> {
  const uri = report.uris[article];
  if (uri === undefined) return;
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === vscode.Uri.parse(uri).toString(),
  );
  const column =
    shown?.viewColumn ?? (own === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { viewColumn: column, selection });
}

/** 128 bits that nobody can guess. */
function newNonce(): string {
  return [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
