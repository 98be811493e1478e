import * as vscode from 'vscode';
import type { ReportResult } from '../../../server/src/lsp/protocol';
import { isArticle } from '../articles';
import type { Server } from '../server';
import { isReportSubject, type ReportSubject } from './messages';
import { nameOf, type ReportPanel, reportPanel } from './reportPanel';

/** As package.json names it for `onWebviewPanel`. */
const viewType = 'onRecord.report';

/** The reports on the screen: one for each article and folder. */
export interface Reports extends vscode.Disposable {
  /** Shows the report on an article beside it, or the one that there is, and keeps it true while the article changes. */
  onArticle(uri: vscode.Uri): Promise<void>;
  /** Reads the folder's articles, with a progress bar to cancel it by, and shows the report on them. */
  onFolder(uri: vscode.Uri): Promise<void>;
}

export function openReports(server: Server, extensionUri: vscode.Uri): Reports {
  const panels = new Map<string, ReportPanel>();

  const adopt = (panel: vscode.WebviewPanel, subject: ReportSubject): ReportPanel => {
    const key = keyOf(subject);
    const own = reportPanel(panel, subject, extensionUri);
    panels.set(key, own);
    panel.onDidDispose(() => panels.delete(key));
    return own;
  };
  const panelOn = (subject: ReportSubject): ReportPanel => {
    const known = panels.get(keyOf(subject));
    known?.reveal();
    if (known) return known;
    const column = subject.kind === 'article' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    return adopt(vscode.window.createWebviewPanel(viewType, '', column, { enableFindWidget: true }), subject);
  };
  const fill = async (panel: ReportPanel): Promise<void> => {
    const { subject } = panel;
    try {
      if (subject.kind === 'folder') return showOn(panel, await readFolder(server, vscode.Uri.parse(subject.uri)));
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(subject.uri)); // after a reload it is closed
      const report = isArticle(document) ? await server.ask('onRecord/report', { uri: subject.uri }) : null;
      if (report) showOn(panel, report);
    } catch (problem) {
      if (isOutOfDate(problem)) return; // another key was pressed: it is asked again
      panel.showNothing(problem instanceof Error ? problem.message : String(problem));
    }
  };
  const listening = vscode.Disposable.from(
    server.onReading(({ uri }) => {
      const panel = panels.get(keyOf({ uri, kind: 'article' }));
      if (panel) void fill(panel);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        if (isReportSubject(state)) void fill(adopt(panel, state));
        else panel.dispose();
      },
    }),
  );

  return {
    onArticle: (uri) => fill(panelOn({ uri: uri.toString(), kind: 'article' })),
    async onFolder(uri) {
      const report = await readFolder(server, uri);
      if (report && report.uris.length > 0) return showOn(panelOn({ uri: uri.toString(), kind: 'folder' }), report);
      if (report)
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'There are no articles in {0}. The settings say which files are articles.',
            vscode.workspace.asRelativePath(uri),
          ),
        );
    },
    dispose: () => listening.dispose(),
  };
}

const keyOf = ({ kind, uri }: ReportSubject): string => `${kind} ${vscode.Uri.parse(uri).toString()}`;

function showOn(panel: ReportPanel, report: ReportResult | undefined): void {
  if (!report) return; // cancelled: what is shown stays
  const { subject } = panel;
  const files = report.uris.map((uri) => nameOf(vscode.Uri.parse(uri)));
  panel.show({ subject, name: nameOf(vscode.Uri.parse(subject.uri)), files, report });
}

/** The report on a folder; nothing where it was cancelled. */
async function readFolder(server: Server, uri: vscode.Uri): Promise<ReportResult | undefined> {
  const title = vscode.l10n.t('Reading the articles in {0}', vscode.workspace.asRelativePath(uri));
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, cancellable: true, title },
    async (progress, cancelled) => {
      let reached = 0;
      try {
        return await server.askLong('onRecord/folderReport', { uri: uri.toString() }, cancelled, (step) => {
          const { percentage = reached } = step;
          progress.report({
            ...(step.message !== undefined && { message: step.message }),
            increment: percentage - reached,
          });
          reached = percentage;
        });
      } catch (problem) {
        if (cancelled.isCancellationRequested) return undefined;
        throw problem;
      }
    },
  );
}

/** LSP’s `ContentModified`: the text changed while the server was asked. */
const isOutOfDate = (problem: unknown): boolean => Object(problem).code === -32801;
