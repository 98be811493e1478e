import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileParams,
  type FileText,
  type FolderContents,
  readFileRequest,
  readFolderRequest,
} from '../../server/src/lsp/protocol';
import { textOf } from './wholeFile';

/** Reads for the server what lies on no disk of its own: in a virtual workspace, behind another extension. */
export function readForServer(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: FileParams): Promise<FileText> => {
    const text = await textOf(vscode.Uri.parse(uri));
    return text === undefined ? {} : { text };
  });
  client.onRequest(readFolderRequest, async ({ uri }: FileParams): Promise<FolderContents> => {
    const found = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri)).then(
      (entries) => entries,
      () => [],
    );
    return {
      entries: found.flatMap(([name, type]) => {
        const kind = kinds.get(type); // links are left out: they may lead round
        return kind ? [{ name, kind }] : [];
      }),
    };
  });
}

const kinds: ReadonlyMap<vscode.FileType, 'file' | 'folder'> = new Map([
  [vscode.FileType.File, 'file'],
  [vscode.FileType.Directory, 'folder'],
]);
