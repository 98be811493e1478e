import { phraseBefore } from './nounPhrases';
import type { Range, Reading } from './reading';
import { treeAt } from './tree';
import { phraseOf } from './treeRoles';

/**
 * The phrase that a relative pronoun stands for: *the poet Ida Lund* of *the poet Ida Lund, who wrote that …*. The
 * pronoun stays the source, as the guidelines have it; this is who is meant. Absent where `source` is no such pronoun.
 */
export function antecedentOf(reading: Reading, source: Range): Range | undefined {
  const { from, to } = source;
  const relative = to - from === 1 && reading.words.clauses.relatives.has(reading.lower(from));
  if (!relative || !/^(?:WDT|WP|IN)$/.test(reading.fine(from))) return undefined;
  return inTree(reading, from) ?? beforePronoun(reading, from);
}

function inTree(reading: Reading, pronoun: number): Range | undefined {
  const tree = treeAt(reading, pronoun);
  let verb = tree?.head(pronoun) ?? -1;
  for (let steps = 0; tree && verb >= 0 && steps < 4; steps++, verb = tree.head(verb)) {
    const head = tree.head(verb);
    if (tree.label(verb) === 'acl:relcl' && head >= 0 && head < pronoun) return phraseOf(reading, tree, head, verb);
  }
  return undefined;
}

function beforePronoun(reading: Reading, pronoun: number): Range | undefined {
  const first = reading.layout.sentences[reading.sentenceOf(pronoun)]?.firstToken ?? pronoun;
  const end = reading.word(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  return end > first ? phraseBefore(reading, end, first) : undefined;
}
