import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many crashes within this time, in milliseconds, mean that starting again does not help. */
const tooMany = { crashes: 5, within: 180_000 };

/**
 * Starts a server that has crashed again. The user is told the first time, not each time, and once more when it crashes
 * so often that it is left alone.
 */
export function crashHandler(showLog: () => void): ErrorHandler {
  const crashes: number[] = [];
  let told = false;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      crashes.push(now);
      if (crashes.filter((at) => now - at < tooMany.within).length >= tooMany.crashes) {
        crashes.length = 0; // after *Restart Server* it has all its tries again
        void offerRestart();
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (!told) void offerLog(showLog);
      told = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

async function offerLog(showLog: () => void): Promise<void> {
  const open = vscode.l10n.t('Show Log');
  const said = vscode.l10n.t('The On Record server ended unexpectedly and was started again.');
  if ((await vscode.window.showWarningMessage(said, open)) === open) showLog();
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart Server');
  const said = vscode.l10n.t('The On Record server keeps ending. Its marks may be out of date until it is restarted.');
  if ((await vscode.window.showErrorMessage(said, restart)) === restart)
    await vscode.commands.executeCommand('onRecord.restartServer');
}
