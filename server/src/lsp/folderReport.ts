import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { joinedReport } from '../core/report/joined';
import type { ArticleReport } from '../core/report/report';
import { checkOpen, invalid } from './answering';
import { anyArticle } from './anyArticle';
import type { FolderReportParams, ReportPlace, ReportResult } from './protocol';
import { partOf } from './reports';
import { nextMessage, type Session } from './session';
import { fileNameOf } from './uris';

/**
 * The report on all articles in a folder and those below it, open or not. They are read one at a time, and of each
 * only its part of the report is kept. Tells how far it has come, and ends early once it is cancelled.
 */
export async function folderReport(
  session: Session,
  connection: Connection,
  { uri: folder, workDoneToken }: FolderReportParams,
  token: CancellationToken,
): Promise<ReportResult> {
  checkOpen(session);
  if (typeof folder !== 'string') throw invalid('A request about a folder needs its uri.');
  const progress = progressTo(connection, workDoneToken);
  progress({ kind: 'begin', title: 'On Record', percentage: 0 });
  try {
    const found = await session.articlesIn(folder);
    const uris: string[] = [];
    const parts: ArticleReport<ReportPlace>[] = [];
    for (const [at, uri] of found.entries()) {
      await nextMessage(); // which may say that nobody waits for it any more
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      progress({ kind: 'report', message: fileNameOf(uri), percentage: Math.floor((100 * at) / found.length) });
      const reported = await anyArticle(session, uri);
      if (!reported) continue; // gone since the folder was listed
      parts.push(partOf(reported, uris.length));
      uris.push(reported.document.uri);
    }
    return { uris, ...joinedReport(parts, session.host.language.people) };
  } finally {
    progress({ kind: 'end' });
  }
}

type Step = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Tells a client how far something has come, if it wants to know. */
export const progressTo =
  (connection: Connection, token: FolderReportParams['workDoneToken']) =>
  (value: Step): void => {
    if (token === undefined) return;
    connection
      .sendNotification('$/progress', { token, value })
      .catch((problem: unknown) => connection.console.warn(String(problem)));
  };
