import type { Server } from '../server';

/** One command of the palette. Its title, and when it is shown, are in package.json. */
export interface Command {
  readonly id: `onRecord.${string}`;
  /** @param given the arguments of whoever carries it out: a code action, a key binding */
  run(server: Server, ...given: readonly unknown[]): Promise<void>;
}
