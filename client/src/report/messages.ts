import type { ReportPlace, ReportResult } from '../../../server/src/lsp/protocol';

/** What the report is about: an article, or a folder of them. Kept by VS Code over a reload. */
export interface ReportSubject {
  readonly uri: string;
  readonly kind: 'article' | 'folder';
}

export const isReportSubject = (value: unknown): value is ReportSubject => {
  const { uri, kind } = Object(value);
  return typeof uri === 'string' && (kind === 'article' || kind === 'folder');
};

/** What the page is shown. */
export interface ShownReport {
  readonly subject: ReportSubject;
  /** The name of the article or the folder. */
  readonly name: string;
  /** The names of the files, in the order of `report.uris`. */
  readonly files: readonly string[];
  readonly report: ReportResult;
}

/** The files that a report is saved as. */
export type SavedAs = 'html' | 'svg' | 'png';

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'report'; readonly shown: ShownReport }
  /** There is no report, and why. */
  | { readonly type: 'nothing'; readonly subject: ReportSubject; readonly why: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly place: ReportPlace }
  | { readonly type: 'save'; readonly format: SavedAs; readonly content: string | Uint8Array };

/** What the page is given with its HTML. */
export interface PageStart {
  /** A BCP 47 tag: the language of dates and figures. */
  readonly locale: string;
  /** Translations as `vscode.l10n.bundle` has them; absent for English. */
  readonly l10n?: Readonly<Record<string, string>>;
}
