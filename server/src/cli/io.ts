/** What a command may touch: text out, messages, and bytes in. Tests pass their own. */
export interface Io {
  /** Data, on stdout. Resolves when more may be written. */
  out(text: string): Promise<void>;
  /** One message for a person, on stderr. */
  err(message: string): void;
  /** Shows on a terminal how many articles of how many are done, and which was last; nobody sees it elsewhere. */
  progress?(done: number, total: number, last: string): void;
  /** Takes it away. */
  progressEnded?(): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
}

/** 0 done; 1 findings at or above `--fail-on`; 2 wrong use or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** The worse of two outcomes: unreadable input outweighs findings. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
