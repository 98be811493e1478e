import type { CueWords } from '../lexicon/cueWords';
import type { Upos, Xpos } from '../syntax/names';

/** What a guess may look at: the tokens around, and the closed classes of the language. */
export interface GuessContext {
  readonly words: CueWords;
  /** The first token of the sentence, where a capital says nothing. */
  readonly first: number;
  lower(i: number): string;
  word(i: number): string;
}

interface Guess {
  readonly tag: Upos;
  readonly fine: Xpos;
}

const verbFine = { base: 'VBP', s: 'VBZ', past: 'VBD', ing: 'VBG' } as const;

/**
 * The word class of a token without a model: closed classes from tables, names by their capital, verbs that the cue
 * lexicon knows, else a noun. Good enough for phrases beside a cue; a model's reading is used where there is one.
 */
export function guessTag(i: number, { lower, word, words, first }: GuessContext): Guess {
  const form = lower(i);
  const closed = words.functionWords;
  if (!/[\p{L}\p{N}]/u.test(form)) return { tag: 'PUNCT', fine: form === ',' ? ',' : '.' };
  if (/^\d/.test(form)) return { tag: 'NUM', fine: 'CD' };
  if (form === words.infinitiveMarker) return { tag: 'PART', fine: 'TO' };
  if (/^['’]s$/.test(form))
    return /^\p{Lu}|[^aeiou]$/u.test(word(i - 1)) && !closed.pronouns.has(lower(i - 1))
      ? { tag: 'PART', fine: 'POS' }
      : { tag: 'AUX', fine: 'VBZ' };
  if (closed.auxiliaries.has(form)) return { tag: 'AUX', fine: form === 'been' ? 'VBN' : 'VBD' };
  if (closed.possessives.has(form)) return { tag: 'PRON', fine: 'PRP$' };
  if (form === words.complementizer) return { tag: 'SCONJ', fine: 'IN' };
  const named = /^\p{Lu}/u.test(word(i)) && (i > first || /^\p{Lu}/u.test(word(i + 1)));
  if (!named || i === first) {
    if (words.clauses.relatives.has(form)) return { tag: 'PRON', fine: 'WDT' };
    if (closed.pronouns.has(form) && !closed.determiners.has(form)) return { tag: 'PRON', fine: 'PRP' };
    if (closed.determiners.has(form)) return { tag: 'DET', fine: 'DT' };
    if (closed.conjunctions.has(form)) return { tag: 'CCONJ', fine: 'CC' };
    if (closed.negations.has(form) || (closed.adverbs.has(form) && !closed.times.has(form)))
      return { tag: 'ADV', fine: 'RB' };
    if (closed.prepositions.has(form)) return { tag: 'ADP', fine: 'IN' };
    if (closed.subordinators.has(form)) return { tag: 'SCONJ', fine: 'IN' };
    if (closed.numbers.has(form)) return { tag: 'NUM', fine: 'CD' };
  }
  const cue = words.verbs.get(form)?.[0];
  const alsoNoun = cue?.verb.noun === true && (cue.form === 'base' || cue.form === 's');
  if (cue && (!named || i === first) && looksLikeVerb(i, alsoNoun, { lower, word, words, first }))
    return { tag: 'VERB', fine: verbFine[cue.form] };
  if (named) return { tag: 'PROPN', fine: 'NNP' };
  if (/[^e]ed$/.test(form) && (closed.pronouns.has(lower(i - 1)) || /^\p{Lu}/u.test(word(i - 1))))
    return { tag: 'VERB', fine: 'VBD' };
  if (/ly$/.test(form) && form.length > 4) return { tag: 'ADV', fine: 'RB' };
  return { tag: 'NOUN', fine: 'NN' };
}

/** *the report*, *his claims*, *a noted author* are no verbs; *they claim*, *Smith claims*, *claim that* are. */
function looksLikeVerb(i: number, alsoNoun: boolean, { lower, word, words }: GuessContext): boolean {
  const closed = words.functionWords;
  const before = lower(i - 1);
  if (closed.determiners.has(before) || closed.possessives.has(before) || /^['’]s$/.test(before)) return false;
  if (!alsoNoun) return true;
  if (lower(i + 1) === words.complementizer) return true;
  return closed.pronouns.has(before) || closed.auxiliaries.has(before) || /^\p{Lu}/u.test(word(i - 1));
}
