import { decisionsIn, sidecarSuffix } from '../core/annotations/sidecar';
import type { NamedArticle } from '../core/export/format';
import type { Decision } from '../core/model';
import { analyze, type AnalyzeOptions } from '../index';
import { type ArticleFile, articlesIn } from './articles';
import type { Io } from './io';
import { officesFrom, type SpeakerOptions, speakersFrom } from './speakers';

/** An article with what people have decided about it. */
export interface DecidedArticle extends NamedArticle {
  readonly decisions: readonly Decision[];
}

/** Articles that are read as they are asked for. */
export interface Articles extends Iterable<DecidedArticle> {
  /** How many files there are to read, readable or not. */
  readonly total: number;
}

/**
 * Articles read one at a time, with the decisions that lie beside them. `failed` is called, with the message already
 * printed, for each file that could not be read; an article whose decisions cannot be read is read without.
 */
export async function readArticles(
  patterns: readonly string[],
  io: Io,
  failed: () => void,
  { dateOrder, weekdays }: Pick<AnalyzeOptions, 'dateOrder' | 'weekdays'>,
  known: SpeakerOptions,
): Promise<Articles> {
  const speakersFor = speakersFrom(known.speakers, io, failed);
  const files = await articlesIn(patterns, io);
  const fail = (path: string, problem: string): void => {
    io.err(`onrecord: ${path}: ${problem}`);
    failed();
  };
  const readAll = function* (): Generator<DecidedArticle> {
    for (const read of files) {
      const file = read();
      if ('problem' in file) fail(file.path, file.problem);
      else {
        const decisions = decisionsBeside(file, fail);
        const { text, fileName, folder } = file;
        const speakers = speakersFor(folder);
        const article = analyze(text, {
          decisions,
          ...(speakers && { speakers }),
          ...(dateOrder && { dateOrder }),
          ...(weekdays && { weekdays }),
          ...officesFrom(known),
          ...(fileName !== undefined && { fileName }),
        });
        yield { id: file.path, article, decisions };
      }
    }
  };
  return { total: files.length, [Symbol.iterator]: readAll };
}

function decisionsBeside(
  { path, sidecar }: ArticleFile,
  fail: (path: string, problem: string) => void,
): readonly Decision[] {
  if (!sidecar) return [];
  const decisions = 'problem' in sidecar ? sidecar : decisionsIn(sidecar.text);
  if (!('problem' in decisions)) return decisions;
  fail(path + sidecarSuffix, `${decisions.problem} Its decisions are not used.`);
  return [];
}
