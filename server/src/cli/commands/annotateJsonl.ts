import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DateOrderSetting } from '../../core/dates/found';
import { largestArticle, type TextOrProblem } from '../articleText';
import type { ExitCode, Io } from '../io';
import { annotateLine, type LineOptions, type LineResult, refused } from '../jsonl/annotateLine';
import { inOrder } from '../jsonl/inOrder';
import { linesOf } from '../jsonl/lines';
import { type OfficeOption, officesFrom, speakersFrom } from '../speakers';

/** A line holds a text, escaped: up to twice its size. */
const longestLine = 2 * largestArticle;

export interface JsonlOptions extends OfficeOption {
  /** How many cores to use. */
  readonly jobs: number;
  /** A file of speakers for all lines. */
  readonly speakers?: string;
  /** How dates in figures are read. */
  readonly dateOrder?: DateOrderSetting;
}

/** `onrecord annotate --jsonl`: a document a line in, a line out, in the same order, in bounded memory. */
export async function annotateJsonl(
  file: string,
  { jobs, speakers: named, dateOrder, ...offices }: JsonlOptions,
  io: Io,
): Promise<ExitCode> {
  const stream = file === '-' ? io.stdin : await open(resolve(io.cwd, file));
  if (typeof stream === 'string') {
    io.err(`onrecord: ${file}: ${stream}`);
    return 2;
  }
  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const speakers = named === undefined ? undefined : speakersFrom(named, io, failed)(io.cwd);
  const { annotate, close } = await annotator(jobs, {
    ...(speakers && { speakers }),
    ...(dateOrder && { dateOrder }),
    ...officesFrom(offices),
  });
  try {
    for await (const { output, ok } of inOrder(documents(stream), jobs * 4, annotate)) {
      if (!ok) exit = 2;
      await io.out(`${output}\n`);
    }
  } catch (error) {
    io.err(`onrecord: ${file}: ${(error as Error).message}`);
    exit = 2;
  } finally {
    await close();
  }
  return exit;
}

/** A line that can be read, or why it cannot. */
type Line = { readonly number: number } & TextOrProblem;

async function* documents(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const { number, bytes } of linesOf(stream, longestLine)) {
    const line = bytes
      ? decoded(decoder, bytes)
      : { problem: `The line is longer than ${longestLine / 1024 / 1024} MB.` };
    if ('problem' in line || line.text.trim() !== '') yield { number, ...line };
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): TextOrProblem {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { problem: 'The line is not UTF-8.' };
  }
}

interface Annotator {
  readonly annotate: (line: Line) => Promise<LineResult>;
  readonly close: () => Promise<void>;
}

/** In this thread for one job, else in a pool of worker threads, loaded only then. */
async function annotator(jobs: number, options: LineOptions): Promise<Annotator> {
  if (jobs === 1) {
    return {
      annotate: async (line) =>
        'problem' in line ? refused(null, line.number, line.problem) : annotateLine(line.text, line.number, options),
      close: async () => {},
    };
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: join(__dirname, 'jsonlWorker.js'), minThreads: jobs, maxThreads: jobs });
  return {
    annotate: async (line) =>
      'problem' in line
        ? refused(null, line.number, line.problem)
        : ((await pool.run({ line: line.text, number: line.number, options }, { name: 'work' })) as LineResult),
    close: () => pool.destroy(),
  };
}

async function open(path: string): Promise<AsyncIterable<Uint8Array> | string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'There is no such file.';
  return found.isDirectory() ? 'This is a folder; name a file of JSON Lines.' : createReadStream(path);
}
