import * as vscode from 'vscode';
import type { CandidateItem, GivenSpeaker } from '../../../server/src/lsp/protocol';
import type { Place } from '../places';
import type { Server } from '../server';

interface Choice extends vscode.QuickPickItem {
  readonly speaker?: GivenSpeaker;
}

/** Asks who it is: the likely first, and whatever name is typed is offered as somebody new. */
export async function pickSpeaker(server: Server, place: Place, title: string): Promise<GivenSpeaker | undefined> {
  const { candidates = [] } = (await server.ask('onRecord/candidates', place)) ?? {};
  const known = candidates.flatMap((candidate, index): readonly Choice[] => [
    ...(candidate.because === candidates[index - 1]?.because ? [] : [heading(candidate)]),
    { label: candidate.speaker.name, description: candidate.role ?? '', speaker: candidate.speaker },
  ]);
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose who it is, or type a name');
  pick.matchOnDescription = true;
  pick.items = known;
  const offerNew = (typed: string): void => {
    const name = typed.trim();
    const isNew = name !== '' && !candidates.some(({ speaker }) => speaker.name.toLowerCase() === name.toLowerCase());
    const fresh = { label: name, description: vscode.l10n.t('new speaker'), alwaysShow: true, speaker: { name } };
    pick.items = isNew ? [...known, fresh] : known;
  };
  return new Promise((chosen) => {
    pick.onDidChangeValue(offerNew);
    pick.onDidAccept(() => {
      chosen(pick.selectedItems[0]?.speaker);
      pick.hide();
    });
    pick.onDidHide(() => {
      chosen(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const heading = ({ because }: CandidateItem): Choice => ({
  label: headings()[because],
  kind: vscode.QuickPickItemKind.Separator,
});

/** A function, since the words are those of the language that VS Code is shown in. */
const headings = (): Readonly<Record<CandidateItem['because'], string>> => ({
  current: vscode.l10n.t('as it is now'),
  fits: vscode.l10n.t('the source fits them'),
  near: vscode.l10n.t('named near it'),
  article: vscode.l10n.t('in the article'),
  registry: vscode.l10n.t('in the registry'),
});
