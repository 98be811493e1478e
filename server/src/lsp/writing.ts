import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type DocumentLink,
  type InlayHint,
  InlayHintKind,
  type LinkedEditingRanges,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { suggestionsAt } from '../core/features/completion';
import { decidedPlaces } from '../core/features/decidedPlaces';
import { inlaysIn } from '../core/features/inlayHints';
import { lensesOf } from '../core/features/lenses';
import { linkedMarksAt } from '../core/features/linkedMarks';
import { type NameEdit, renamed, renamingAt } from '../core/features/rename';
import { registeredPlaces } from '../core/features/registeredPlaces';
import { reopenedMark } from '../core/features/reopenedMark';
import type { Client } from './client';
import { toRange, toSpan } from './convert';
import { showQuotationsCommand } from './protocol';
import type { Reading, Session } from './session';
import { fileNameOf, sidecarOf } from './uris';

/** What is shown or offered while an article is written, in the protocol's terms. */

export const toInlays = ({ document, article }: Reading, range: Range): InlayHint[] =>
  inlaysIn(article, toSpan(document, range)).map(({ offset, words, kind }) => ({
    position: document.positionAt(offset),
    label: kind === 'date' ? ` = ${words}` : `: ${words}`,
    kind: kind === 'date' ? InlayHintKind.Type : InlayHintKind.Parameter,
    paddingLeft: kind === 'date',
  }));

/** The command is the client's own; one that does not say it has it is shown the words alone. */
export const toLenses = ({ document, article }: Reading, client: Client | undefined): CodeLens[] =>
  lensesOf(article).map(({ span, title, quotations }) => {
    const range = toRange(document, span);
    const places = quotations.map((quotation) => toRange(document, quotation));
    const command = client?.hasOwnCommands
      ? { title, command: showQuotationsCommand, arguments: [{ uri: document.uri, range, quotations: places }] }
      : { title, command: '' };
    return { range, command };
  });

export const toCompletions = ({ document, article, speakers }: Reading, offset: number): CompletionItem[] =>
  suggestionsAt(article, offset, speakers).map(({ label, detail, insert, replaces, rank }) => ({
    label,
    detail,
    kind: CompletionItemKind.Class,
    sortText: String(rank).padStart(4, '0'),
    filterText: label.startsWith('@') ? label : insert.trimStart(),
    textEdit: { range: toRange(document, replaces), newText: insert },
  }));

export function toLinkedMarks({ document, article }: Reading, offset: number): LinkedEditingRanges | null {
  const marks = linkedMarksAt(article, offset);
  return marks ? { ranges: marks.map((mark) => toRange(document, mark)), wordPattern: '["\'’“”]*' } : null;
}

export function toReopenedMark({ document, article }: Reading, offset: number): TextEdit[] {
  const edit = reopenedMark(article, offset);
  return edit ? [{ range: toRange(document, edit.span), newText: edit.newText }] : [];
}

/**
 * From words that somebody has decided about to the line of the sidecar where that stands, and from the first mention of
 * a registered speaker to their entry.
 */
export async function toLinks(reading: Reading, session: Session): Promise<DocumentLink[]> {
  const [decided, registered] = await Promise.all([
    linksToSidecar(reading, session),
    linksToRegistry(reading, session),
  ]);
  return [...decided, ...registered];
}

async function linksToRegistry({ document, article, speakers }: Reading, session: Session): Promise<DocumentLink[]> {
  const links = registeredPlaces(article, speakers).map(async ({ span, id }): Promise<DocumentLink[]> => {
    const entry = await session.speakers.entryOf(document.uri, id);
    if (!entry) return [];
    const target = `${entry.uri}#L${entry.range.start.line + 1}`;
    return [{ range: toRange(document, span), target, tooltip: `Entry in ${fileNameOf(entry.uri)}` }];
  });
  return (await Promise.all(links)).flat();
}

async function linksToSidecar({ document, article, decisions }: Reading, session: Session): Promise<DocumentLink[]> {
  const text = await session.sidecars.text(document.uri);
  return decidedPlaces(article, decisions, text).map(({ span, says, line }) => ({
    range: toRange(document, span),
    target: `${sidecarOf(document.uri)}${line === undefined ? '' : `#L${line}`}`,
    tooltip: `Decided by hand: ${says}`,
  }));
}

/** Only names can be written anew; `null` elsewhere, which editors have words for. */
export function prepareRename(
  { document, article }: Reading,
  offset: number,
): { range: Range; placeholder: string } | null {
  const renaming = renamingAt(article, offset);
  if (!renaming) return null;
  const range = toRange(document, renaming.span);
  return { range, placeholder: document.getText(range) };
}

/**
 * The name as it is to be written, wherever the article has it. Places inside quotations are changed only where a
 * person confirms each, which takes a client that can ask.
 */
export function toRename(
  { document, article }: Reading,
  offset: number,
  newName: string,
  client?: Client,
): WorkspaceEdit | null {
  const renaming = renamingAt(article, offset);
  if (!renaming || newName.trim() === '') return null;
  const edits = renamed(article, renaming, newName.trim());
  const toEdit = ({ span, newText }: NameEdit): TextEdit => ({ range: toRange(document, span), newText });
  const { uri, version } = document;
  if (!client?.confirmsEdits) return { changes: { [uri]: edits.filter(({ isQuoted }) => !isQuoted).map(toEdit) } };
  const annotationId = 'quoted';
  return {
    changeAnnotations: {
      [annotationId]: {
        label: 'Inside quotations',
        description: 'These words are given as somebody’s own.',
        needsConfirmation: true,
      },
    },
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({ ...toEdit(edit), ...(edit.isQuoted && { annotationId }) })),
      },
    ],
  };
}
