import type { ExitCode, Io } from './io';

/** Tells of a command used wrongly, in one sentence, and answers its exit status. */
export function wrongUse(io: Io, message: string): ExitCode {
  io.err(`onrecord: ${message}`);
  return 2;
}

/** The sentence for a format that was asked for and is none of those `known`. */
export const noSuchFormat = (asked: string | undefined, known: readonly { readonly id: string }[]): string =>
  `There is no format “${asked}”. Choose from: ${known.map(({ id }) => id).join(', ')}.`;
