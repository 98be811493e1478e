import type { CueVerb, VerbForm } from '../lexicon/cueWords';
import type { Period } from './periods';
import type { Range, Reading } from './reading';
import { treeAt } from './tree';

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
  if (!isVerb(reading, head)) return undefined;
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
  const to = verb.lemma.includes(' ') ? head + 2 : head + 1;
  const { from, be, finiteAuxiliary, infinitive } = verbGroupBefore(reading, head, window.from);
  const fine = reading.fine(head);
  const form = fine === 'VBG' ? 'ing' : chosen.form;
  const participle = fine === 'VBN' || (form === 'past' && be);
  const byAgent = form === 'past' && reading.lower(to) === reading.words.agentMarker;
  const reduced = byAgent && reading.lower(from - 1) === reading.words.comparison;
  const askedOf = fine === 'VBN' && verb.person === true && verb.frames.includes('question') && from === head; // *Asked whether …, she said*
  const passive = (participle && be && form === 'past') || reduced || askedOf;
  return {
    head,
    range: { from, to },
    verb,
    form,
    passive,
    finite:
      finiteAuxiliary || (!infinitive && (form === 's' || form === 'base' || (form === 'past' && fine !== 'VBN'))),
    window,
    runPart,
  };
}

/** *the noted author*, *his reported income*, *said to be*, *goes without saying*, *that said* are no cues. */
function isVerb(reading: Reading, i: number): boolean {
  const tag = reading.tag(i);
  const plain = reading.words.plainSpeech.has(reading.words.verbs.get(reading.lower(i))?.[0]?.verb.lemma ?? '');
  if (tag !== 'VERB' && !(plain && /(?:d|s|ote|old)$/.test(reading.lower(i)) && tag !== 'NOUN')) return false;
  const before = reading.lower(i - 1);
  if (before === 'without') return false;
  if (reading.lower(i) === 'said' && before === 'that' && reading.word(i + 1) === ',') return false;
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

/** The auxiliaries, negation and adverbs that stand before a verb and belong to it. */
function verbGroupBefore(
  reading: Reading,
  head: number,
  floor: number,
): { readonly from: number; readonly be: boolean; readonly finiteAuxiliary: boolean; readonly infinitive: boolean } {
  let from = head;
  let be = false;
  let finiteAuxiliary = false;
  let infinitive = false;
  let i = head - 1;
  while (i >= floor && head - i < 7) {
    const form = reading.lower(i);
    const tag = reading.tag(i);
    if (tag === 'AUX') {
      if (/^(?:be|is|are|was|were|been|being|’s|'s|’re|'re|’m|'m|am|got|get|gets)$/.test(form) && from === head)
        be = true;
      else if (/^(?:be|is|are|was|were|been|being)$/.test(form) && i === from - 1) be ||= false;
      finiteAuxiliary ||= /^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i));
      from = i;
      i--;
      if (form === 'been' || form === 'be' || form === 'being') be = true;
      continue;
    }
    if (reading.words.functionWords.negations.has(form)) {
      from = i--;
      continue;
    }
    if (tag === 'ADV' && (auxiliaryBefore(reading, i, floor) || closeAdverb(reading, i))) {
      if (!auxiliaryBefore(reading, i, floor) && i !== head - 1) break;
      from = i--;
      continue;
    }
    if (form === reading.words.infinitiveMarker && tag === 'PART') {
      infinitive = true;
      from = chainBefore(reading, head, i, floor);
    }
    break;
  }
  if (!be) be = beBefore(reading, from, head);
  return { from, be, finiteAuxiliary, infinitive };
}

/** *continues to insist*, *had to explain*: the verb that the infinitive completes belongs to the cue. */
function chainBefore(reading: Reading, head: number, marker: number, floor: number): number {
  const tree = treeAt(reading, head);
  const above = tree?.label(head) === 'xcomp' ? tree.head(head) : -1;
  if (above !== marker - 1 || above < floor || reading.tag(above) !== 'VERB') return marker;
  return verbGroupBefore(reading, above, floor).from;
}

const auxiliaryBefore = (reading: Reading, i: number, floor: number): boolean =>
  i - 1 >= floor &&
  (reading.tag(i - 1) === 'AUX' || reading.tag(i - 2) === 'AUX') &&
  !/^[,;:]$/.test(reading.word(i - 1));
const closeAdverb = (reading: Reading, i: number): boolean =>
  /(?:ly|^also|^later|^then|^first|^once|^now|^again|^even|^still|^further|^never|^once|^just|^already|^previously|^often)$/.test(
    reading.lower(i),
  ) && !/^[,]$/.test(reading.word(i + 1));

function beBefore(reading: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (/^(?:be|is|are|was|were|been|being|get|gets|got)$/.test(reading.lower(i))) return true;
  return false;
}
