import { once } from 'node:events';
import type { Io } from './io';
import { progressBar } from './progressBar';

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
    // Where the data goes to the same terminal, it is itself what shows that work goes on.
    ...(process.stderr.isTTY && !process.stdout.isTTY && { progress, progressEnded }),
    stdin: process.stdin,
    cwd: process.cwd(),
  };
}

/** One line that is written over: a bar, how many of how many, and the last one's name. */
function progress(done: number, total: number, last: string): void {
  const width = process.stderr.columns - 1;
  process.stderr.write(`\r${`${progressBar(done, total)} ${done} of ${total}  ${last}`.slice(0, width)}\u001B[K`);
}

const progressEnded = (): void => void process.stderr.write('\r\u001B[K');
