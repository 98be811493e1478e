import { isNameLike } from './nounPhrases';
import type { Reading } from './reading';
import { treeAt } from './tree';

/** The words before a verb that belong to it, and what they say of it. */
export interface VerbGroup {
  /** The first of them; the verb itself where there are none. */
  readonly from: number;
  /** A form of *be* makes it passive. */
  readonly be: boolean;
  /** An auxiliary has a tense: *has said*, *would say*. */
  readonly finiteAuxiliary: boolean;
  readonly infinitive: boolean;
}

/** Auxiliaries and adverbs that may pile up before a verb: *could have been repeatedly said*. */
const reach = 7;

/** The auxiliaries, negation and adverbs that stand before the verb at `head`, not before `floor`. */
export function verbGroup(reading: Reading, head: number, floor: number): VerbGroup {
  const { negations } = reading.words.functionWords;
  let from = head;
  let finiteAuxiliary = false;
  let infinitive = false;
  for (let i = head - 1; i >= floor && head - i < reach; i--) {
    const form = reading.lower(i);
    const tag = reading.tag(i);
    if (tag === 'AUX' && !isNameLike(reading, i)) {
      finiteAuxiliary ||= /^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i));
      from = i;
    } else if (negations.has(form)) from = i;
    else if (tag === 'ADV' && belongsToVerb(reading, i, head, floor)) from = i;
    else {
      infinitive = form === reading.words.infinitiveMarker && tag === 'PART';
      if (infinitive) from = chainBefore(reading, head, i, floor);
      break;
    }
  }
  return { from, be: beIn(reading, from, head), finiteAuxiliary, infinitive };
}

const belongsToVerb = (reading: Reading, i: number, head: number, floor: number): boolean =>
  auxiliaryBefore(reading, i, floor) || (i === head - 1 && isCueAdverb(reading, i));

const auxiliaryBefore = (reading: Reading, i: number, floor: number): boolean =>
  i - 1 >= floor &&
  (reading.tag(i - 1) === 'AUX' || reading.tag(i - 2) === 'AUX') &&
  !/^[,;:]$/.test(reading.word(i - 1));

const isCueAdverb = (reading: Reading, i: number): boolean =>
  reading.lower(i).endsWith('ly') || reading.words.clauses.cueAdverbs.has(reading.lower(i));

function beIn(reading: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (reading.words.clauses.be.has(reading.lower(i))) return true;
  return false;
}

/** *continues to insist*, *went on to say*, *was quick to add*: what the infinitive completes belongs to the cue. */
function chainBefore(reading: Reading, head: number, marker: number, floor: number): number {
  const tree = treeAt(reading, head);
  const above = tree && /^(?:xcomp|advcl|ccomp)$/.test(tree.label(head)) ? tree.head(head) : -1;
  if (!tree || above < floor) return marker;
  const particle = above === marker - 2 && isParticleOf(reading, above);
  if (above !== marker - 1 && !particle) return marker;
  if (reading.tag(above) === 'VERB' && (particle || tree.label(head) === 'xcomp'))
    return verbGroup(reading, above, floor).from;
  const copula = tree.children(above).find((child) => tree.label(child) === 'cop');
  return reading.tag(above) === 'ADJ' && copula !== undefined && copula >= floor && above - copula <= 3
    ? copula
    : marker;
}

/** *went on*: a verb that the lexicon has with the word after it. */
const isParticleOf = (reading: Reading, verb: number): boolean =>
  (reading.words.verbs.get(reading.lower(verb)) ?? []).some(
    ({ verb: { lemma } }) => lemma.split(' ')[1] === reading.lower(verb + 1),
  );
