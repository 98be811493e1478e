import { contentEnd, hasFinite, isFinite, startsClause, startsMainClause, trimmedContent } from './clauses';
import { contentFrom, introduces, withContent } from './contents';
import type { Match } from './match';
import { isTime, phraseAfter } from './nounPhrases';
import type { Range, Reading } from './reading';
import { relationTo } from './treeRoles';

/** A clause without *that*: it has a tense of its own. */
export function bareClause(reading: Reading, match: Match, at: number, parsed: boolean): Match | undefined {
  const { window, runPart } = match.cue;
  if (at >= window.to || !(startsClause(reading, at) || joinsOn(reading, match, at))) return undefined;
  if (/^[,.;:]$/.test(reading.word(at)) || (reading.runAt(at) !== runPart && reading.runAt(at) < 0)) return undefined;
  if (relates(reading, at) || isMeanwhile(reading, match, at) || !clauseInTree(reading, match, at, parsed))
    return undefined;
  const content = contentFrom(reading, at, match, parsed);
  if (!content || content.to - content.from < 2) return undefined;
  return hasFinite(reading, content) ? withContent(reading, match, content) : undefined;
}

/** *said as she left*, *said when they met*: when it was said, where the parse hangs that on the cue. */
const isMeanwhile = (reading: Reading, { cue, content }: Match, at: number): boolean =>
  content.length === 0 &&
  reading.words.clauses.meanwhile.has(reading.lower(at)) &&
  relationTo(reading, cue.head, at).startsWith('advcl');

/** *told them the story of a pilot, which …*: no clause of its own. *That* is one unless a verb follows. */
const relates = (reading: Reading, i: number): boolean =>
  reading.fine(i) === 'WDT' && (reading.lower(i) !== reading.words.complementizer || isFinite(reading, i + 1));

/** *The pier held, Lund said, but the roof fell in*: another clause of what was said before the cue. */
const joinsOn = (reading: Reading, { cue, content }: Match, at: number): boolean =>
  reading.tag(at) === 'CCONJ' &&
  content.some(({ to }) => to <= cue.range.from) &&
  (reading.runAt(at + 1) >= 0 || startsMainClause(reading, at + 1, cue.window.to));

/**
 * Does the parse allow a clause to begin at `at`? Plain verbs of speech hardly take anything else, so for them the tokens
 * are believed; *maintained their lead until they lost* needs the parse to call it a clause.
 */
function clauseInTree(reading: Reading, { cue, left, right }: Match, at: number, parsed: boolean): boolean {
  if (cue.kind !== 'verb' || !reading.isTagged(at)) return true;
  if (left < cue.range.from && reading.lower(left) === reading.words.comparison) return true; // *As Lund reported, …*
  const relation = relationTo(reading, cue.head, at);
  if (/^(?:ccomp|parataxis|csubj)/.test(relation)) return true;
  if (!cue.verb || !reading.words.clausal.has(cue.verb.lemma)) return false;
  if (cue.verb.person && right === cue.range.to) return false; // *There is no way to tell without the records.*
  return !parsed || !/^obj/.test(relation);
}

/** *X a liar*, *X “a liar”*, *X as Y*, and the one word after *called*. */
export function predicateAfter(reading: Reading, { cue, right }: Match): Range | undefined {
  if (right >= cue.window.to) return undefined; // the cue ends its quotation
  const first = reading.words.clauses.floating.has(reading.lower(right)) ? right + 1 : right; // *called both ferries “slow”*
  const phrase = phraseAfter(reading, first, cue.window.to);
  if (!phrase && reading.runAt(right) < 0) return undefined;
  const end = contentEnd(reading, right, cue.window, introduces(reading, cue) ? 'main-clause' : 'sentence');
  let i = phrase?.to ?? right;
  while (i < end) {
    const part = reading.runAt(i);
    if (part >= 0 && part !== cue.runPart) {
      i = reading.runParts[part]?.to ?? i + 1;
      continue;
    }
    if ((/^[,—–]$/.test(reading.word(i)) || reading.isStop(i)) && i > right + 1) break;
    if (reading.words.clauses.objectEnds.has(reading.lower(i))) break;
    i++;
  }
  const content = trimmedContent(reading, { from: right, to: i });
  return content && !isLonePronoun(reading, content) ? content : undefined;
}

/** *They painted it.*: nothing is said of what the pronoun stands for. */
function isLonePronoun(reading: Reading, { from, to }: Range): boolean {
  if (reading.tag(from) !== 'PRON') return false;
  for (let i = from + 1; i < to; i++) if (/[\p{L}\p{N}]/u.test(reading.word(i))) return false;
  return true;
}

/** A verb that the tagger may have taken for a participle: *The crew made up a third, according to the poll*. */
export function hasParticiple(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (reading.fine(i) === 'VBN') return true;
  return false;
}

/** A sentence, or words in marks; *In 2008, he complained* has neither before its comma. */
export const couldBeSaid = (reading: Reading, content: Range): boolean => {
  if (hasFinite(reading, content) || !reading.isTagged(content.from)) return true;
  for (let i = content.from; i < content.to; i++) if (reading.runAt(i) >= 0) return true;
  return false;
};

/** *Good morning, said the visitor*: a few words without a verb that open the sentence and name no time or place. */
export function isExclamation(reading: Reading, { cue, source, right }: Match, { from, to }: Range): boolean {
  const { window, verb, range } = cue;
  if (from !== window.from || to > range.from || to - from > longestExclamation) return false;
  const goesOn = reading.word(right) === ',' && reading.tag(right + 1) !== 'CCONJ'; // *The pier, said Lund, was closed*
  if (goesOn && right < window.to) return false;
  if (
    !reading.words.plainSpeech.has(verb?.lemma ?? '') ||
    !/^(?:INTJ|PROPN|NOUN|ADJ|DET|PRON)$/.test(reading.tag(from))
  )
    return false;
  if (reading.tag(to - 1) === 'PROPN' && (source?.from ?? 0) < range.from) return false; // *Ada Brandt, the mayor, said*
  for (let i = from; i < to; i++)
    if (isTime(reading, i) || /^(?:ADP|SCONJ|VERB|AUX)$/.test(reading.tag(i))) return false;
  return true;
}
const longestExclamation = 5; // tokens

/** *Most climbed on moss, Lund said.*: nothing follows, and saying takes something: it is what the sentence opens with. */
export function isAllThatIsSaid(reading: Reading, { cue, source, right }: Match, { from, to }: Range): boolean {
  const { window, verb, range } = cue;
  if (from !== window.from || to > range.from || (source?.from ?? range.to) < to || to - from < fewestWords)
    return false;
  if (right < window.to && !reading.isStop(right)) return false;
  const opens = /^(?:ADP|SCONJ|CCONJ|ADV|PUNCT)$/.test(reading.tag(from)) || isTime(reading, from);
  return !opens && reading.fine(from) !== 'VBG' && reading.words.plainSpeech.has(verb?.lemma ?? '');
}
const fewestWords = 3;
