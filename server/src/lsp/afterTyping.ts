import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf, resultIdOf } from './diagnostics';
import { readingChanged, statusChanged } from './protocol';
import type { Session } from './session';
import { statusOf } from './status';

const pause = 150; // milliseconds without a key before findings are worked out: below it they flicker while a word grows

/** What clients are sent unasked: findings, where they do not pull them, and the status. */
export interface AfterTyping {
  now(uri: string): void;
  /** Once typing pauses. */
  soon(uri: string): void;
  /** The document was closed: takes its findings away. */
  close(uri: string): void;
  stop(): void;
}

export function afterTyping(connection: Connection, session: Session): AfterTyping {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<string, { readonly resultId: string; readonly status: string }>();

  const send = async (uri: string): Promise<void> => {
    const { client } = session;
    if (!client || (client.pullsDiagnostics && !client.wantsStatus && !client.wantsReadings)) return;
    const reading = await session.read(uri);
    if (!reading) return;
    const { document, article } = reading;
    const before = sent.get(uri);
    const shown = session.shown.of(reading);
    const resultId = resultIdOf(session, reading, shown);
    if (before?.resultId === resultId) return;
    const status = statusOf(document, article);
    sent.set(uri, { resultId, status: JSON.stringify(status) });
    if (!client.pullsDiagnostics) {
      const diagnostics = [...diagnosticsOf(document, shown.findings, session.host.manual)];
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    }
    if (client.wantsStatus && before?.status !== JSON.stringify(status))
      await connection.sendNotification(statusChanged, { uri, status });
    if (client.wantsReadings) await connection.sendNotification(readingChanged, { uri });
  };
  const now = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    send(uri).catch((error) => connection.console.error(`${uri} could not be read: ${String(error)}`));
  };

  return {
    now,
    soon(uri) {
      clearTimeout(waiting.get(uri));
      waiting.set(uri, setTimeout(now, pause, uri));
    },
    close(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      sent.delete(uri);
      if (session.client?.pullsDiagnostics === false) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    stop() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
