import * as vscode from 'vscode';
import type { Place } from './places';
import type { Server } from './server';

/** Whom each server’s session has been asked about. */
const offered = new WeakMap<Server, Set<string>>();

/** Offers once a session, without waiting, to put somebody whom a decision has named into `speakers.json`. */
export function offerRegistry(server: Server, name: string, place: Place): void {
  const before = offered.get(server) ?? new Set();
  if (before.has(name)) return;
  offered.set(server, before.add(name));
  const add = vscode.l10n.t('Add to Registry');
  const said = vscode.l10n.t('{0} can be known by this name in other articles too.', name);
  void vscode.window.showInformationMessage(said, add).then((chosen) => {
    if (chosen === add) void vscode.commands.executeCommand('onRecord.addToRegistry', { place });
  });
}
