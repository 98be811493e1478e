import type { Connection } from 'vscode-languageserver';
import { settingsSection } from './protocol';
import { type Settings, settingsFrom } from './settings';
import { warn } from './warn';

/**
 * The settings of each article, asked of the client once and kept until they change. A client that answers no
 * questions about settings may send them along with `workspace/didChangeConfiguration`; they then hold for all.
 */
export interface ResourceSettings {
  of(uri: string): Promise<Settings>;
  /** `section` is what the client sent along, if anything. */
  change(section: unknown): void;
  forget(uri: string): void;
}

export function resourceSettings(connection: Connection, canAsk: () => boolean): ResourceSettings {
  const asked = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let sent: unknown;

  const read = (section: unknown): Settings => {
    const { settings, problems } = settingsFrom(section);
    for (const problem of problems) {
      if (told.has(problem)) continue; // the same setting is read for every article
      told.add(problem);
      warn(connection, problem);
    }
    return settings;
  };
  const ask = async (uri: string): Promise<Settings> => {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }));
    } catch (error) {
      connection.console.error(`The settings for ${uri} could not be had, so the defaults are used: ${String(error)}`);
      return read(undefined);
    }
  };

  return {
    of(uri) {
      const known = asked.get(uri) ?? (canAsk() ? ask(uri) : Promise.resolve(read(sent)));
      asked.set(uri, known);
      return known;
    },
    change(section) {
      sent = section;
      asked.clear();
      told.clear();
    },
    forget: (uri) => void asked.delete(uri),
  };
}
