import type { Xpos } from './names';
import type { WordTable } from './wordTable';

/** An ending that a kind of form has, and what the lemma may have in its place, the likelier first. */
interface Ending {
  readonly ending: string;
  readonly put: readonly string[];
}

const plurals: readonly Ending[] = [
  { ending: 'ies', put: ['y', 'ie'] },
  { ending: 'ves', put: ['ve', 'f', 'fe'] },
  { ending: 'sses', put: ['ss'] },
  { ending: 'shes', put: ['sh'] },
  { ending: 'ches', put: ['ch', 'che'] },
  { ending: 'xes', put: ['x', 'xe'] },
  { ending: 'zes', put: ['ze', 'z'] },
  { ending: 'ses', put: ['se', 's'] },
  { ending: 'oes', put: ['o', 'oe'] },
  { ending: 'men', put: ['man'] },
  { ending: 'ss', put: ['ss'] },
  { ending: 's', put: [''] },
];
const pasts: readonly Ending[] = [
  { ending: 'ied', put: ['y', 'ie'] },
  { ending: 'eed', put: ['ee', 'eed'] },
  { ending: 'ed', put: ['e', ''] },
];
const participles: readonly Ending[] = [
  { ending: 'ying', put: ['y', 'ie', 'ye'] },
  { ending: 'ing', put: ['e', ''] },
];
const comparatives: readonly Ending[] = [
  { ending: 'ier', put: ['y'] },
  { ending: 'er', put: ['', 'e'] },
];
const superlatives: readonly Ending[] = [
  { ending: 'iest', put: ['y'] },
  { ending: 'est', put: ['', 'e'] },
];
const adverbs = { lemmaClass: 4 | 8 };

/** How the forms of each Penn tag end, and which of WordNet's classes their lemma has. */
const rules: Partial<Record<Xpos, { readonly endings: readonly Ending[]; readonly lemmaClass: number }>> = {
  NNS: { endings: plurals, lemmaClass: 1 },
  VBZ: { endings: plurals, lemmaClass: 2 },
  VBD: { endings: pasts, lemmaClass: 2 },
  VBN: { endings: pasts, lemmaClass: 2 },
  VBG: { endings: participles, lemmaClass: 2 },
  JJR: { endings: comparatives, lemmaClass: 4 },
  JJS: { endings: superlatives, lemmaClass: 4 },
  RBR: { endings: comparatives, ...adverbs },
  RBS: { endings: superlatives, ...adverbs },
};

/** Forms whose lemma no rule finds: `went` under `VERB` is *go*. The key is the universal class, a tab and the form. */
export type LemmaExceptions = ReadonlyMap<string, string>;

/** Finds the dictionary form of a word, whose tags are known: in lower case, but names as they stand. */
export function lemmatizer(
  table: WordTable,
  exceptions: LemmaExceptions,
): (form: string, upos: string, xpos: Xpos) => string {
  return (form, upos, xpos) => {
    if (upos === 'PROPN') return xpos === 'NNPS' && /[^s]s$/.test(form) ? form.slice(0, -1) : form;
    const lower = form.toLowerCase().replace(/’/g, "'");
    const known = exceptions.get(`${upos}\t${lower}`);
    if (known !== undefined) return known;
    const rule = rules[xpos];
    return rule ? stripped(lower, rule.endings, rule.lemmaClass, table) : lower;
  };
}

/** The first lemma that the table knows; else what the ending usually stands for. */
function stripped(form: string, endings: readonly Ending[], lemmaClass: number, table: WordTable): string {
  const isLemma = (word: string): boolean => ((table.columns.classes[table.rowOf(word)] ?? 0) & lemmaClass) !== 0;
  for (const { ending, put } of endings) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, -ending.length);
    const single = doubled.test(stem) ? stem.slice(0, -1) : undefined;
    const candidates = [...put.map((tail) => stem + tail), ...(single && put.includes('') ? [single] : [])];
    const listed = candidates.find(isLemma);
    if (listed !== undefined) return listed;
    return put.includes('') && put.length > 1 ? unlisted(stem, single) : (candidates[0] ?? form);
  }
  return form;
}

const doubled = /([bdgklmnprt])\1$/; // stopped, but not passed or called

/** A stem that no list has: *tweet* and *stream* end in two vowels and a consonant, *vape* and *blaze* in one. */
function unlisted(stem: string, single: string | undefined): string {
  if (single !== undefined) return single;
  return /(?:[^aeiou][aeiouy][bcdgkmptvz]|[cgsvz]|[^aeiou]l|u)$/.test(stem) && stem.length > 2 ? `${stem}e` : stem;
}
