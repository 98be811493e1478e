import * as vscode from 'vscode';
import type { Server } from './server';

/** Files beside articles: decisions, a house style, speakers. */
const beside = /(?:\.onrecord|\/speakers)\.json$/;

/**
 * Tells the server of what is saved in files beside an article that lies in no folder of the window: VS Code watches
 * those folders alone, and what *Undo* changes there would go by unseen.
 */
export const toldOfSavedOutside = (server: Server): vscode.Disposable =>
  vscode.workspace.onDidSaveTextDocument(({ uri }) => {
    if (beside.test(uri.path) && !vscode.workspace.getWorkspaceFolder(uri)) server.tellOfChange(uri);
  });
