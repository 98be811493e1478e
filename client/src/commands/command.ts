import type { Server } from '../server';

/** One command of the palette. Its title, and when it is shown, are in package.json. */
export interface Command {
  readonly id: `onRecord.${string}`;
  run(server: Server): Promise<void>;
}
