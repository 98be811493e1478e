import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet says of one lemma. */
export interface WordNetEntry {
  /** 1 noun, 2 verb, 4 adjective, 8 adverb. */
  readonly classes: number;
  /** The class that SemCor, WordNet's tagged corpus, has it in most: 0 unseen, 1 noun, 2 verb, 3 adjective, 4 adverb. */
  readonly usual: number;
  /** The lexicographer file of its first noun sense (*noun.person* is 18), 0 for none. */
  readonly nounField: number;
  /** Likewise for verbs, from 1 (*verb.communication* is 4), 0 for none. */
  readonly verbField: number;
  /** What its verb senses take: 1 a that-clause, 2 an infinitive, 4 two objects, 8 no object, 16 an object. */
  readonly frames: number;
}

const parts = ['noun', 'verb', 'adj', 'adv'] as const;

/** WordNet's sentence frames (`wninput(5WN)`), gathered into the five that tell clauses apart. */
const frameBits: ReadonlyMap<number, number> = new Map([
  ...[26, 34].map((frame) => [frame, 1] as const),
  ...[24, 25, 28, 29, 32, 35].map((frame) => [frame, 2] as const),
  ...[14, 15].map((frame) => [frame, 4] as const),
  ...[1, 2, 3, 4, 12, 13, 22, 23].map((frame) => [frame, 8] as const),
  ...[8, 9, 10, 11, 16, 17, 18, 19, 20, 21].map((frame) => [frame, 16] as const),
]);

/** The single words of a WordNet database folder (`index.*`, `data.verb`), in lower case. */
export function readWordNet(folder: string): ReadonlyMap<string, WordNetEntry> {
  const lines = (file: string): readonly string[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith(' '));
  const entries = new Map<string, { -readonly [K in keyof WordNetEntry]: number } & { best: number }>();
  const entryOf = (lemma: string) => {
    const known = entries.get(lemma);
    if (known) return known;
    const entry = { classes: 0, usual: 0, nounField: 0, verbField: 0, frames: 0, best: 0 };
    entries.set(lemma, entry);
    return entry;
  };
  const single = /^[a-z][a-z'.-]*$/;
  parts.forEach((part, at) => {
    for (const line of lines(`index.${part}`)) {
      const lemma = line.slice(0, line.indexOf(' '));
      if (single.test(lemma)) entryOf(lemma).classes |= 1 << at;
    }
  });
  const counts = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key = '', , number, count] = line.split(' ');
    const [, lemma = '', type = '', field = ''] = /^([^%]+)%(\d):(\d\d):/.exec(key) ?? [];
    const entry = entries.get(lemma);
    if (!entry) continue;
    if (number === '1' && type === '1') entry.nounField = Number(field);
    if (number === '1' && type === '2') entry.verbField = Number(field) - 28;
    const part = type === '5' ? 3 : Number(type); // adjective satellites are adjectives
    const total = (counts.get(`${lemma}/${part}`) ?? 0) + Number(count);
    counts.set(`${lemma}/${part}`, total);
    if (total > entry.best) Object.assign(entry, { best: total, usual: part });
  }
  for (const line of lines('data.verb')) {
    const [, , , size = '0', ...rest] = line.slice(0, line.indexOf('|')).trim().split(' ');
    const words = Array.from({ length: parseInt(size, 16) }, (_, i) => rest[2 * i]?.toLowerCase() ?? '');
    for (const [, frame, word] of line.matchAll(/\+ (\d\d) ([0-9a-f]{2})/g)) {
      const bit = frameBits.get(Number(frame)) ?? 0;
      const meant = word === '00' ? words : words.slice(parseInt(word ?? '1', 16) - 1, parseInt(word ?? '1', 16));
      for (const one of meant) {
        const entry = entries.get(one);
        if (entry) entry.frames |= bit;
      }
    }
  }
  return entries;
}
