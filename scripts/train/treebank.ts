import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank; `heads` count from 0, -1 for the root. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of a gzipped CoNLL-U file. Multi-word and empty tokens are left out, the words they stand for kept. */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => {
      const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '');
      return {
        forms: column(1),
        lemmas: column(2),
        upos: column(3),
        xpos: column(4),
        heads: column(6).map((head) => Number(head) - 1),
        relations: column(7),
      };
    });
}
