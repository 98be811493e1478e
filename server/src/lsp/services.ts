import type { Session } from './session';
import type { WorkspaceDiagnostics } from './workspaceDiagnostics';

/** What a handler is given besides the connection. */
export interface Services {
  readonly session: Session;
  readonly workspace: WorkspaceDiagnostics;
  /** Something besides their text changed for these articles: reads them anew and tells the client to ask again. */
  readonly refresh: (uris: readonly string[]) => void;
}
