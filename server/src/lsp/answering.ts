import { type CancellationToken, ErrorCodes, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import type { Reading, Session } from './session';

/**
 * A handler that answers from the reading of one open document; `null` where the document is not open. It refuses
 * what cannot be answered in the way LSP asks for: before `initialize` and after `shutdown`, without a usable URI or
 * position, once cancelled, and when the text changed while it waited.
 */
export function answering<P, R>(
  session: Session,
  work: (reading: Reading, params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | null> {
  return async (params, token) => {
    const uri = checkedUri(session, params);
    const version = session.documents.get(uri)?.version;
    const isCurrent = (): boolean => session.documents.get(uri)?.version === version;
    const reading = await session.read(uri, () => isCurrent() && !token.isCancellationRequested);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    if (!isCurrent()) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text changed meanwhile.');
    return reading ? work(reading, params, token) : null;
  };
}

/** Throws unless the server may answer now. */
export function checkOpen({ client, closing }: Session): void {
  if (!client) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Send initialize first.');
  if (closing) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
}

/** The URI that a request is about, in LSP's shape or in that of our own requests. Throws where the request is malformed. */
export function checkedUri(session: Session, params: unknown): string {
  checkOpen(session);
  const { textDocument, uri, item, position, positions, range } = Object(params);
  const about = uri ?? Object(textDocument).uri ?? Object(item).uri; // calls are asked about by the item they are of
  if (typeof about !== 'string') throw invalid('A request about an article needs its uri.');
  const given = [position, ...(Array.isArray(positions) ? positions : []), ...(range ? ends(range) : [])];
  if (!given.every((at) => at === undefined || isPosition(at)))
    throw invalid('A position is a line and a character, both whole numbers from 0.');
  return about;
}

const ends = (range: unknown): readonly unknown[] => [Object(range).start ?? null, Object(range).end ?? null];

const isPosition = (value: unknown): boolean => {
  const { line, character } = Object(value);
  return [line, character].every((number) => Number.isInteger(number) && number >= 0);
};

export const isRange = (value: unknown): value is Range => ends(Object(value)).every(isPosition);

export const invalid = (message: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, message);
