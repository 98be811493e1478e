import type { Article, Finding } from '../model';
import { sentencesAround } from './surroundings';

/** Sixty-four bits of a text in hexadecimal, the same on every machine: two rounds of FNV-1a, 32 bits each. */
export const hashOf = (text: string): string => round(text, 0x811c9dc5) + round(text, 0x9e3779b9);

function round(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (text.charCodeAt(at) >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A name for each finding, in their order, that stays while its sentence does, wherever the sentence moves: from the
 * rule, the words of the sentence and the place in it. Findings that are alike in all of these are counted.
 */
export function fingerprintsOf(article: Article, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const around = sentencesAround(article, span);
    const sentence = article.text.slice(around.start, around.end);
    const print = hashOf([code, sentence, span.start - around.start, span.end - span.start].join('\n'));
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  });
}
