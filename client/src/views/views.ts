import * as vscode from 'vscode';
import type { Server } from '../server';
import { show } from '../places';
import { speakersView } from './speakersView';
import { timelineView } from './timelineView';
import type { Row } from './row';
import { unresolvedView } from './unresolvedView';

/** The three views in the container *On Record*, and the commands that need them. */
export function views(server: Server, memento: vscode.Memento): vscode.Disposable {
  const speakers = speakersView(server, memento);
  const timeline = timelineView(server, memento);
  const unresolved = unresolvedView(server, memento);
  return vscode.Disposable.from(
    speakers,
    timeline,
    unresolved,
    vscode.commands.registerCommand('onRecord.filterSpeakers', () => speakers.askForFilter()),
    vscode.commands.registerCommand('onRecord.filterTimeline', () => timeline.askForFilter()),
    vscode.commands.registerCommand('onRecord.filterUnresolved', () => unresolved.askForFilter()),
    vscode.commands.registerCommand('onRecord.showPlace', async ({ place }: Row) => {
      if (place) await show(place, { preserveFocus: true });
    }),
  );
}
