import * as vscode from 'vscode';
import { canDecide, placeFrom } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Says what a date expression means. */
export const correctDate: Command = {
  id: 'onRecord.correctDate',
  async run(server, given) {
    const place = placeFrom(given);
    if (!place || !canDecide(place)) return;
    const value = await vscode.window.showInputBox({
      title: vscode.l10n.t('What the date means'),
      prompt: vscode.l10n.t('As TIMEX3 writes it: 2025-01-27, 2025-01, 2025, 2025-W05, 2025-01-27T14:30, P3D.'),
      validateInput: (text) =>
        timex.test(text.trim()) ? undefined : vscode.l10n.t('Write it as 2025-01-27, for example.'),
    });
    if (value === undefined) return;
    await decide(server, { uri: place.uri, decision: { about: 'value', range: place.range, value: value.trim() } });
  },
};

const timex =
  /^(?:-?\d{2,4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:T(?:\d\d(?::\d\d){0,2}|MO|MI|AF|EV|NI|DT))?|P(?:T?\d+[YMWDHS])+|(?:PAST|PRESENT|FUTURE)_REF)$/;
