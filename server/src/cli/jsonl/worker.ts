import { annotateLine, type LineOptions, type LineResult } from './annotateLine';

/** Run in a worker thread: one line of input. */
export const work = ({ line, number, options }: LineToRead): LineResult => annotateLine(line, number, options);

interface LineToRead {
  readonly line: string;
  readonly number: number;
  readonly options: LineOptions;
}
