import { TextDocument } from 'vscode-languageserver-textdocument';
import { articleFrom } from './documents';
import type { Reported } from './reports';
import type { Session } from './session';
import { fileKey } from './uris';

/** The article as the editor has it where it is open, else as it lies on the disk; nothing where it is gone. */
export async function anyArticle(session: Session, found: string): Promise<Reported | undefined> {
  // Editors escape the same name in different ways; the one that has a file open knows it by its own.
  const uri = session.documents.keys().find((open) => fileKey(open) === fileKey(found)) ?? found;
  const open = await session.read(uri);
  if (open) return open;
  const [text, { options }] = await Promise.all([session.host.readFile(uri), session.terms(uri)]);
  if (text === undefined) return undefined;
  return { document: TextDocument.create(uri, 'news', 0, text), article: articleFrom(text, options) };
}
