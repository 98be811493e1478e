import { analyze } from '../index';
import type { NamedArticle } from '../core/export/format';
import { articlesIn } from './articles';
import type { Io } from './io';

/** Articles read one at a time; `failed` is called, with the message already printed, for each that could not be. */
export async function readArticles(
  patterns: readonly string[],
  io: Io,
  failed: () => void,
): Promise<Iterable<NamedArticle>> {
  const files = await articlesIn(patterns, io);
  return (function* () {
    for (const file of files) {
      if ('problem' in file) {
        io.err(`onrecord: ${file.path}: ${file.problem}`);
        failed();
      } else
        yield {
          id: file.path,
          article: analyze(file.text, file.fileName === undefined ? {} : { fileName: file.fileName }),
        };
    }
  })();
}
