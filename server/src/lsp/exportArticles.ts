import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { decisionsIn } from '../core/annotations/sidecar';
import type { ExportContext, NamedArticle } from '../core/export/format';
import { bothLosses, lossInWords, lossOf, noLoss } from '../core/export/loss';
import { checkOpen, invalid } from './answering';
import { articleFrom } from './documents';
import { formatAsked } from './exporting';
import { progressTo } from './folderReport';
import type { ArticleText, ExportArticlesParams, ExportArticlesResult, ExportedArticle } from './protocol';
import { nextMessage, type Session } from './session';
import { fileNameOf } from './uris';

/**
 * Many articles in a format, open or not: one file for all where the format streams, else one or a few for each. The
 * client hands in the texts, since it can read where the server cannot. One article is held at a time.
 */
export async function exportArticles(
  session: Session,
  connection: Connection,
  { format: asked, articles, workDoneToken }: ExportArticlesParams,
  token: CancellationToken,
): Promise<ExportArticlesResult> {
  checkOpen(session);
  if (!Array.isArray(articles)) throw invalid('An export of articles needs a list of them.');
  const format = formatAsked(asked);
  const context = await contextFor(session, articles[0]);
  const progress = progressTo(connection, workDoneToken);
  const readers: (() => NamedArticle)[] = [];
  for (const article of articles) readers.push(await readerFor(session, article));
  let done = 0;
  let loss = noLoss;
  const next = (read: () => NamedArticle): NamedArticle => {
    const named = read();
    done++;
    loss = bothLosses(loss, lossOf(format, named));
    return named;
  };
  const pause = async (): Promise<void> => {
    await nextMessage(); // which may say that nobody waits for it any more
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    progress({ kind: 'report', percentage: Math.floor((100 * done) / Math.max(1, readers.length)) });
  };
  progress({ kind: 'begin', title: 'On Record', percentage: 0 });
  try {
    const files: ExportedArticle[] = [];
    if ('write' in format) {
      const source = (function* (): Iterable<NamedArticle> {
        for (const read of readers) yield next(read);
      })();
      const pieces: string[] = [];
      for (const piece of format.write(source, context)) {
        pieces.push(piece);
        await pause();
      }
      files.push({ content: pieces.join(''), beside: [] });
    } else
      for (const [at, read] of readers.entries()) {
        const [{ content }, ...beside] = format.files(next(read), context);
        files.push({ uri: articles[at]?.uri ?? '', content, beside });
        await pause();
      }
    return { files, missing: lossInWords(loss) };
  } finally {
    progress({ kind: 'end' });
  }
}

async function contextFor(session: Session, first: ArticleText | undefined): Promise<ExportContext> {
  const { style } = await session.terms(first?.uri ?? '');
  return { version: session.host.version ?? '', style };
}

/** How an article is read when its turn comes: as the editor has it where it is open, else from the text that is given. */
async function readerFor(session: Session, { uri, name, text, sidecar }: ArticleText): Promise<() => NamedArticle> {
  if (typeof uri !== 'string' || typeof text !== 'string') throw invalid('An article needs its uri and its text.');
  const id = name ?? fileNameOf(uri);
  const { options, decisions: known } = await session.terms(uri);
  const given = sidecar === undefined ? known : decisionsIn(sidecar);
  const decisions = 'problem' in given ? known : given;
  return () => {
    const open = session.documents.get(uri);
    return { id, decisions, article: articleFrom(open?.getText() ?? text, { ...options, decisions }) };
  };
}
