import {
  type CancellationToken,
  type Location,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { usesOf } from '../core/features/references';
import { respelt, rewritten } from '../core/features/rename';
import type { Speaker, SpeakerId } from '../core/model';
import { speakerOf } from '../core/people/speakerOf';
import { nameAt, nameInJson, type RegisteredName } from '../core/registry/nameAt';
import { articlesAround } from './articlesAround';
import { confirmations, confirmedEdits, versionOf } from './confirmedEdits';
import { toRange } from './convert';
import type { Reported } from './reports';
import type { Session } from './session';
import { fileKey } from './uris';

/** What `speakers.json` itself is asked about: where the articles of its folder have a speaker, and another spelling. */

/** Wherever articles have the speaker whose name or alias stands at a place in the file. */
export async function toSpeakerUses(
  session: Session,
  fileUri: string,
  position: Position,
  token: CancellationToken,
): Promise<Location[] | null> {
  const asked = await nameIn(session, fileUri, position);
  if (!asked) return null;
  const found = await articlesWith(session, fileUri, asked.id, token);
  return found.flatMap(({ document, article, speaker }) =>
    usesOf(article, speaker).map(({ span }) => ({ uri: document.uri, range: toRange(document, span) })),
  );
}

export async function prepareNameRename(
  session: Session,
  fileUri: string,
  position: Position,
): Promise<{ range: Range; placeholder: string } | null> {
  const asked = await nameIn(session, fileUri, position);
  return asked ? { range: toRange(asked.file, asked.span), placeholder: asked.name } : null;
}

/**
 * The name in the file as it is to be written, and in the articles where a person confirms that, which takes a client
 * that can ask: a desk that spells a nickname otherwise from now on does not mean to change what it has published.
 */
export async function toNameRename(
  session: Session,
  fileUri: string,
  { position, newName }: { readonly position: Position; readonly newName: string },
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const asked = await nameIn(session, fileUri, position);
  const name = newName.trim();
  if (!asked || name === '') return null;
  const entry = { range: toRange(asked.file, asked.span), newText: nameInJson(name) };
  if (!session.client?.confirmsEdits) return { changes: { [fileUri]: [entry] } };
  const found = await articlesWith(session, fileUri, asked.id, token);
  const respell = asked.is === 'name' ? respelt : rewritten; // a surname goes with a name, and nothing with an alias
  const inArticles = found.map(({ document, article, speaker }) =>
    confirmedEdits(session, document, respell(article, speaker, asked.name, name)),
  );
  return {
    changeAnnotations: confirmations,
    documentChanges: [
      { textDocument: { uri: fileUri, version: versionOf(session, fileUri) }, edits: [entry] },
      ...inArticles.filter(({ edits }) => edits.length > 0),
    ],
  };
}

async function nameIn(
  { documents, host }: Session,
  uri: string,
  position: Position,
): Promise<(RegisteredName & { readonly file: TextDocument }) | undefined> {
  const file = documents.get(uri) ?? TextDocument.create(uri, 'json', 0, (await host.readFile(uri)) ?? '');
  const name = nameAt(file.getText(), file.offsetAt(position));
  return name && { ...name, file };
}

/** The articles in the file's folder, and below, that take the speaker from this file and not from one closer to them. */
async function articlesWith(
  session: Session,
  fileUri: string,
  id: SpeakerId,
  token: CancellationToken,
): Promise<readonly (Reported & { readonly speaker: Speaker })[]> {
  const folder = fileUri.slice(0, fileUri.lastIndexOf('/'));
  const found: (Reported & { readonly speaker: Speaker })[] = [];
  for await (const read of articlesAround(session, folder, token)) {
    const speaker = speakerOf(read.article, id);
    if (!speaker) continue;
    const entry = await session.speakers.entryOf(read.document.uri, id);
    if (entry && fileKey(entry.uri) === fileKey(fileUri)) found.push({ ...read, speaker });
  }
  return found;
}
