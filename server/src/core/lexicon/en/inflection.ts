import type { VerbForm } from '../cueWords';

/** Verbs whose past is not regular: past tense, participle. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    broadcast: ['broadcast'],
    cry: ['cried'],
    feel: ['felt'],
    find: ['found'],
    forecast: ['forecast', 'forecasted'],
    foresee: ['foresaw', 'foreseen'],
    go: ['went', 'gone'],
    hit: ['hit'],
    lay: ['laid'],
    make: ['made'],
    put: ['put'],
    read: ['read'],
    say: ['said'],
    shoot: ['shot'],
    speak: ['spoke', 'spoken'],
    spell: ['spelled', 'spelt'],
    sing: ['sang', 'sung'],
    swear: ['swore', 'sworn'],
    tell: ['told'],
    think: ['thought'],
    write: ['wrote', 'written'],
  }),
);

/** Verbs of more than one syllable, or in *-p* and *-t* after a short vowel, that double their last letter. */
const doubling: ReadonlySet<string> = new Set(['admit', 'submit', 'brag', 'quip', 'slam', 'rip', 'sob', 'nod', 'blog']);
const doublingOrNot: ReadonlySet<string> = new Set(['label', 'signal', 'marvel', 'counsel']);

/** Every form of an English verb, the lemma included. Regular spelling but for the verbs listed above. */
export function verbForms(lemma: string): readonly { readonly text: string; readonly form: VerbForm }[] {
  const forms: { text: string; form: VerbForm }[] = [
    { text: lemma, form: 'base' },
    { text: thirdPerson(lemma), form: 's' },
  ];
  const stems = doublingOrNot.has(lemma) ? [lemma, doubled(lemma)] : [doubling.has(lemma) ? doubled(lemma) : lemma];
  for (const stem of stems) forms.push({ text: participle(stem), form: 'ing' });
  for (const text of irregular.get(lemma) ?? stems.map(past)) forms.push({ text, form: 'past' });
  return forms;
}

/** The plural of an English noun, regular spelling. */
export const pluralOf = (noun: string): string => thirdPerson(noun);

const doubled = (stem: string): string => stem + stem.slice(-1);
const past = (stem: string): string =>
  /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : /e$/.test(stem) ? `${stem}d` : `${stem}ed`;
const participle = (stem: string): string =>
  /ie$/.test(stem) ? `${stem.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
const thirdPerson = (stem: string): string =>
  /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|go)$/.test(stem) ? `${stem}es` : `${stem}s`;
