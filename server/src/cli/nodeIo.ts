import { once } from 'node:events';
import type { Io } from './io';

/** The process's own streams. A reader that goes away (`| head`) ends the program quietly. */
export function nodeIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (message) => void process.stderr.write(`${message}\n`),
    stdin: process.stdin,
    cwd: process.cwd(),
  };
}
