import { lemmatizer } from '../../server/src/core/syntax/lemmas';
import type { Xpos } from '../../server/src/core/syntax/names';
import type { WordTable } from '../../server/src/core/syntax/wordTable';
import { irregularForms } from './irregular';
import type { TreebankSentence } from './treebank';

/** One form that a rule would get wrong: universal class, form, lemma. */
export type LemmaRow = readonly [upos: string, form: string, lemma: string];

/** A lemma of the treebanks as we want it: in lower case but for *I*; a form that is cut up or misspelt tells nothing. */
const usable = (form: string, lemma: string): boolean => /^[a-z'.-]+$/.test(form) && /^[a-z'.-]+$/.test(lemma);

/**
 * The exceptions that the rules need: irregular forms, and what the treebanks say, at least twice and more often than
 * anything else, where the rules say something else.
 */
export function lemmaExceptions(sentences: readonly TreebankSentence[], table: WordTable): readonly LemmaRow[] {
  const rows = new Map<string, LemmaRow>(irregularForms.map((row) => [`${row[0]}\t${row[1]}`, row]));
  const byRule = lemmatizer(table, new Map());
  const counts = new Map<string, Map<string, number>>();
  const ruled = new Map<string, string>();
  for (const { forms, lemmas, upos, xpos } of sentences) {
    forms.forEach((form, i) => {
      const lower = form.toLowerCase().replace(/’/g, "'");
      const lemma = (lemmas[i] ?? '').toLowerCase();
      if (upos[i] === 'PROPN' || xpos[i] === 'GW' || !usable(lower, lemma)) return;
      const key = `${upos[i]}\t${lower}`;
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(lemma, (own.get(lemma) ?? 0) + 1));
      ruled.set(key, byRule(form, upos[i] ?? '', (xpos[i] ?? '') as Xpos));
    });
  }
  for (const [key, own] of counts) {
    const [best] = [...own].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    const [upos = '', form = ''] = key.split('\t');
    if (best && best[1] >= 2 && best[0] !== ruled.get(key) && !rows.has(key)) rows.set(key, [upos, form, best[0]]);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
