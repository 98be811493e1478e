import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { anyArticle } from './anyArticle';
import type { Reported } from './reports';
import { nextMessage, type Session } from './session';
import { fileKey, isSpeakersFile } from './uris';

/** The articles in a folder and below, and what else is open there, read one at a time; ends early once cancelled. */
export async function* articlesAround(
  session: Session,
  folder: string,
  token: CancellationToken,
): AsyncGenerator<Reported, void> {
  const isInside = (uri: string): boolean => fileKey(uri).startsWith(`${fileKey(folder)}/`) && !isSpeakersFile(uri);
  const open = session.documents.keys().filter(isInside);
  const uris = new Map([...(await session.articlesIn(folder)), ...open].map((uri) => [fileKey(uri), uri]));
  for (const uri of uris.values()) {
    await nextMessage(); // which may say that nobody waits for it any more
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const read = await anyArticle(session, uri);
    if (read) yield read;
  }
}
