import { annotateLine, type LineResult } from './annotateLine';

/** Run in a worker thread: one line of input. */
export const work = ({ line, number }: { readonly line: string; readonly number: number }): LineResult =>
  annotateLine(line, number);
