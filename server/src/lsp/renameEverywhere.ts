import type { CancellationToken, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { respelt, renamingAt } from '../core/features/rename';
import type { Article, Speaker } from '../core/model';
import { articlesAround } from './articlesAround';
import { confirmations, confirmedEdits } from './confirmedEdits';
import type { Session, Reading } from './session';
import { fileKey } from './uris';

/**
 * The name at a place as it is to be written, in all articles of the workspace that have its speaker under the same full
 * name: each place for a person to confirm. A surname alone says nothing about other articles. `null` on what is no name.
 */
export async function renameEverywhere(
  session: Session,
  { document, article }: Reading,
  { offset, newName }: { readonly offset: number; readonly newName: string },
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const renaming = renamingAt(article, offset);
  const name = newName.trim();
  if (!renaming || name === '') return null;
  const { span, speaker } = renaming;
  const old = article.text.slice(span.start, span.end);
  const changed = new Map<string, TextDocumentEdit>();
  const change = (read: Pick<Reading, 'document' | 'article'>, same: Speaker): void => {
    const edits = respelt(read.article, same, old, name);
    if (edits.length > 0) changed.set(fileKey(read.document.uri), confirmedEdits(session, read.document, edits));
  };
  change({ document, article }, speaker);
  if (isFull(speaker.name))
    for (const folder of session.folders)
      for await (const read of articlesAround(session, folder, token)) {
        const same = namesake(read.article, speaker);
        if (same && fileKey(read.document.uri) !== fileKey(document.uri)) change(read, same);
      }
  return { changeAnnotations: confirmations, documentChanges: [...changed.values()] };
}

const isFull = (name: string): boolean => /\s/u.test(name);

const namesake = ({ speakers }: Article, { name, kind }: Speaker): Speaker | undefined =>
  speakers.find((one) => one.kind === kind && one.name.toLowerCase() === name.toLowerCase());
