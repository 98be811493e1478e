import * as vscode from 'vscode';

/** So many crashes within this time, in milliseconds, mean that starting again does not help. */
const tooMany = { crashes: 5, within: 180_000 };

/**
 * What to do about a crash; each call is one. True: start the server again. The user is told the first time, not each
 * time, and once more when it crashes so often that it is left alone.
 */
export function crashPolicy(showLog: () => void): () => boolean {
  let crashes: readonly number[] = [];
  let told = false;
  return () => {
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < tooMany.within), now];
    if (crashes.length >= tooMany.crashes) {
      crashes = []; // after *Restart Server* it has all its tries again
      void offerRestart();
      return false;
    }
    if (!told) void offerLog(showLog);
    told = true;
    return true;
  };
}

async function offerLog(showLog: () => void): Promise<void> {
  const open = vscode.l10n.t('Show Log');
  const said = vscode.l10n.t('The On Record server ended unexpectedly and was started again.');
  if ((await vscode.window.showWarningMessage(said, open)) === open) showLog();
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart Server');
  const said = vscode.l10n.t('The On Record server keeps ending. Its marks are missing until it is restarted.');
  if ((await vscode.window.showErrorMessage(said, restart)) === restart)
    await vscode.commands.executeCommand('onRecord.restartServer');
}

/** A server that runs, but answers the first greeting with an error. */
export function tellThatItDoesNotStart(problem: unknown): void {
  const why = problem instanceof Error ? problem.message : String(problem);
  void vscode.window.showErrorMessage(vscode.l10n.t('The On Record server could not be started: {0}', why));
}
