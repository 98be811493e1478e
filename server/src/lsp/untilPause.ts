import type { Session } from './session';

/** Milliseconds without a key after which somebody who writes is taken to pause; absent for at once. */
export interface Patience {
  readonly writing?: number;
}

/** Tells what is shown that somebody writes, and that they pause. Clients that do not ask again are shown all at once. */
export interface UntilPause {
  typed(uri: string): void;
  close(uri: string): void;
  stop(): void;
}

/** `askAgain` is called when there are findings that were held back while somebody wrote. */
export function untilPause(session: Session, { writing }: Patience, askAgain: () => void): UntilPause {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stopWaiting = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const paused = (uri: string): void => {
    waiting.delete(uri);
    if (session.shown.paused(uri)) askAgain();
  };
  return {
    typed(uri) {
      if (writing === undefined || !session.client?.pullsDiagnostics || !session.client.refreshesDiagnostics) return;
      session.shown.typed(uri);
      stopWaiting(uri);
      waiting.set(uri, setTimeout(paused, writing, uri));
    },
    close: stopWaiting,
    stop() {
      for (const uri of [...waiting.keys()]) stopWaiting(uri);
    },
  };
}
