import * as vscode from 'vscode';
import { showQuotationsCommand, type ShowQuotationsParams } from '../../../server/src/lsp/protocol';
import { toRange } from '../places';
import type { Command } from './command';

/** What the lens over a speaker's first mention carries out: shows all that they say. Needs its argument. */
export const showQuotations: Command = {
  id: showQuotationsCommand,
  async run(_server, params) {
    if (!isParams(params)) return;
    const uri = vscode.Uri.parse(params.uri);
    const places = params.quotations.map((range) => new vscode.Location(uri, toRange(range)));
    const from = toRange(params.range).start;
    await vscode.commands.executeCommand('editor.action.showReferences', uri, from, places);
  },
};

const isParams = (params: unknown): params is ShowQuotationsParams =>
  typeof params === 'object' && params !== null && 'uri' in params && 'quotations' in params;
