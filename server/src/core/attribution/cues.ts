import type { CueVerb, VerbForm } from '../lexicon/cueWords';
import type { Period } from './periods';
import type { Range, Reading } from './reading';
import { base, treeAt } from './tree';
import { verbGroup } from './verbGroup';

/** A verb of the cue lexicon as it stands in the text. */
export interface VerbCue {
  readonly head: number;
  /** With auxiliaries, a negation and the adverb between them and the verb; with its particle. */
  readonly range: Range;
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** Has a tense of its own: *said*, *has said*, *will say*; not *saying*, *to say*. */
  readonly finite: boolean;
  /** Where its attribution may reach: its period, or the quotation it stands in. */
  readonly window: Range;
  /** The part of a quotation that it stands in; -1 outside. */
  readonly runPart: number;
}

/** The cues of one period in text order. */
export function cuesIn(reading: Reading, period: Period): readonly VerbCue[] {
  const found: VerbCue[] = [];
  for (let i = period.from; i < period.to; i++) {
    const forms = reading.words.verbs.get(reading.lower(i));
    if (!forms) continue;
    const cue = verbCueAt(reading, i, period);
    if (cue) found.push(cue);
  }
  return found;
}

function verbCueAt(reading: Reading, head: number, period: Period): VerbCue | undefined {
  const forms = reading.words.verbs.get(reading.lower(head)) ?? [];
  if (!isVerb(reading, head) || describes(reading, head)) return undefined;
  const runPart = reading.runAt(head);
  const part = reading.runParts[runPart];
  const window = part ? { from: part.from, to: part.to } : period;
  const particle = reading.lower(head + 1);
  const chosen = forms.find(({ verb }) => {
    const words = verb.lemma.split(' ');
    return words.length === 1 || words[1] === particle;
  });
  if (!chosen) return undefined;
  const { verb } = chosen;
  const last = verb.lemma.includes(' ') ? head + 2 : head + 1;
  const { from, be, finiteAuxiliary, infinitive } = verbGroup(reading, head, window.from);
  const fine = reading.fine(head);
  const form = fine === 'VBG' ? 'ing' : chosen.form;
  const participle = fine === 'VBN' || (form === 'past' && be);
  const byAgent = form === 'past' && reading.lower(last) === reading.words.agentMarker;
  const reduced = byAgent && reading.lower(from - 1) === reading.words.comparison;
  const opens = head === window.from && form === 'past';
  const asks = verb.person === true && verb.frames.includes('question') && from === head;
  const askedOf = asks && (fine === 'VBN' || opens); // *Asked whether …, she said*
  const passive = (participle && be && form === 'past') || reduced || askedOf;
  const hasTense = fine !== 'VBN' || (from === head && bringsInSpeech(reading, verb, last));
  return {
    head,
    range: {
      from: fine === 'VBG' && from === head ? overObject(reading, head, window.from) : from,
      to: afterAdverb(reading, verb, last, window.to),
    },
    verb,
    form,
    passive,
    finite: finiteAuxiliary || (!infinitive && (form === 's' || form === 'base' || (form === 'past' && hasTense))),
    window,
    runPart,
  };
}

/** *issued a statement saying*: the verb and the object that the participle hangs on belong to the cue. */
function overObject(reading: Reading, head: number, floor: number): number {
  const tree = treeAt(reading, head);
  const noun = tree?.label(head) === 'acl' ? tree.head(head) : -1;
  if (!tree || noun < 0 || tree.label(noun) !== 'obj') return head;
  const verb = tree.head(noun);
  if (verb < floor || verb > noun || head - verb > 8 || reading.tag(verb) !== 'VERB') return head;
  if (!reading.words.messages.has(reading.lower(noun)) || reading.tag(head - 1) === 'ADP') return head;
  for (let i = verb; i < head; i++)
    if (/^[,;:—–]$/.test(reading.word(i)) || reading.runAt(i) !== reading.runAt(head)) return head;
  return verbGroup(reading, verb, floor).from;
}

/**
 * *said repeatedly that*, *acknowledged privately*: an adverb of manner right after the verb belongs to the cue, unless it
 * goes with what follows (*proposed nearly a billion*).
 */
function afterAdverb(reading: Reading, verb: CueVerb, at: number, ceiling: number): number {
  if (at >= ceiling || reading.tag(at) !== 'ADV' || reading.runAt(at) !== reading.runAt(at - 1)) return at;
  if (!reading.lower(at).endsWith('ly') && !reading.words.clauses.cueAdverbsAfter.has(reading.lower(at))) return at;
  const next = reading.lower(at + 1);
  const ends =
    /^[,.:]$/.test(next) ||
    at + 1 >= ceiling ||
    next === reading.words.complementizer ||
    verb.prepositions?.includes(next) === true ||
    reading.words.clauses.persons.has(next);
  return ends ? at + 1 : at;
}

/** *boarded a ferry called “Hope”*: a participle of the past that hangs on a noun with its own place in the clause. */
function describes(reading: Reading, head: number): boolean {
  if (reading.fine(head) !== 'VBN' || reading.lower(head + 1) === reading.words.agentMarker) return false;
  const tree = treeAt(reading, head);
  const noun = tree?.label(head) === 'acl' ? tree.head(head) : -1;
  if (!tree || noun !== head - 1 || !/^(?:obj|obl|nmod)$/.test(base(tree.label(noun)))) return false;
  return tree.children(noun).some((child) => tree.label(child) === 'det' && reading.fine(child) === 'DT');
}

/** *said, “…”*: whatever the tagger made of a form that may be a participle too. */
const bringsInSpeech = (reading: Reading, verb: CueVerb, to: number): boolean =>
  reading.words.plainSpeech.has(verb.lemma) && /^[,:]$/.test(reading.word(to)) && reading.runAt(to + 1) >= 0;

/** In one of these forms the word takes words in marks, and is no noun as well. */
const quotesAs = (reading: Reading, i: number, fits: (form: VerbForm) => boolean): boolean =>
  (reading.words.verbs.get(reading.lower(i)) ?? []).some(
    ({ verb, form }) => verb.frames.includes('quote') && verb.noun !== true && fits(form),
  );

/** *a pilot shouting, “Go home!”*: a form that only a verb has, with words in marks behind a comma or colon. */
const shownBySpeech = (reading: Reading, i: number): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(reading.tag(i)) &&
  /^[,:]$/.test(reading.word(i + 1)) &&
  reading.runAt(i + 2) >= 0 &&
  reading.runAt(i) !== reading.runAt(i + 2) &&
  quotesAs(reading, i, (form) => form === 'ing' || form === 'past');

/** *“Go home,” the sign read.*: the last word after words in marks and a noun, whatever the tagger made of it. */
function closesSpeech(reading: Reading, i: number): boolean {
  if (!quotesAs(reading, i, (form) => form !== 'ing')) return false;
  if (!reading.isStop(i + 1) || !/^(?:NOUN|PROPN)$/.test(reading.tag(i - 1))) return false;
  let at = i - 1;
  while (i - at < longestSource && reading.runAt(at) < 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.tag(at))) at--;
  return reading.runAt(i) < 0 && reading.runAt(at - 1) >= 0 && reading.tag(at + 1) === 'DET';
}
const longestSource = 6; // tokens

/** *a message that said, “…”*: it stands for the noun before it. */
const relates = (reading: Reading, i: number): boolean =>
  /^W/.test(reading.fine(i)) && /^(?:NOUN|PROPN)$/.test(reading.tag(i - 1));

/** *the noted author*, *his reported income*, *said to be*, *goes without saying*, *that said* are no cues. */
function isVerb(reading: Reading, i: number): boolean {
  const tag = reading.tag(i);
  const plain = reading.words.plainSpeech.has(reading.words.verbs.get(reading.lower(i))?.[0]?.verb.lemma ?? '');
  const taken = tag === 'VERB' || (plain && /(?:d|s|ote|old)$/.test(reading.lower(i)) && tag !== 'NOUN');
  if (!taken && !shownBySpeech(reading, i) && !closesSpeech(reading, i)) return false;
  const before = reading.lower(i - 1);
  if (reading.words.clauses.denying.has(before)) return false; // *goes without saying*
  if (before === reading.words.complementizer && reading.word(i + 1) === ',' && !relates(reading, i - 1)) return false; // *that said, …*
  if (reading.word(i - 1) === '-' || reading.word(i + 1) === '-') return false;
  const attributive =
    (reading.fine(i) === 'VBN' || reading.fine(i) === 'JJ') &&
    (reading.tag(i - 1) === 'DET' ||
      reading.tag(i - 1) === 'ADJ' ||
      reading.fine(i - 1) === 'PRP$' ||
      reading.fine(i - 1) === 'POS') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(reading.tag(i + 1));
  return !attributive;
}
