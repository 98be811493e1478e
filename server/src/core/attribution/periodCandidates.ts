import type { CueNoun } from '../lexicon/cueWords';
import { isFinite, longestCompany } from './clauses';
import { cuesIn } from './cues';
import { type CueHere, type Found, matchPattern } from './match';
import { phraseAfter, phraseBefore } from './nounPhrases';
import { patterns } from './patterns/patterns';
import type { Period } from './periods';
import { phraseAt } from './phrases';
import type { Range, Reading } from './reading';
import { sourceBefore } from './sources';
import { treeAt } from './tree';
import { subjectInTree, type TreeSubject } from './treeRoles';

/** Tokens in a period beyond which it is no sentence anybody wrote: keeps the stage linear whatever the text. */
const longest = 3000;

/** What patterns over tokens find in one period, in the order of the cues. */
export function candidatesIn(reading: Reading, period: Period): readonly Found[] {
  const found: Found[] = [];
  if (period.to - period.from > longest) return found;
  for (const cue of cuesHere(reading, period)) {
    const subject = subjectOf(reading, cue, found);
    const tree = treeAt(reading, cue.head) !== undefined;
    for (const pattern of patterns) {
      const match =
        (tree && matchPattern(reading, cue, pattern, { subject, parsed: true })) ||
        matchPattern(reading, cue, pattern, { subject, parsed: false });
      if (!match) continue;
      found.push(match);
      break;
    }
  }
  return found;
}

/** Verbs and phrases of the lexicon in a period, in text order. */
function cuesHere(reading: Reading, period: Period): readonly CueHere[] {
  const verbs: readonly CueHere[] = cuesIn(reading, period).map((cue) => ({
    ...cue,
    kind: 'verb',
    frames: cue.verb.frames,
    lemma: cue.verb.lemma,
    class: cue.verb.class,
    participle: cue.form === 'ing',
  }));
  return [...verbs, ...phrasesIn(reading, period), ...nounsIn(reading, period), ...labelIn(reading, period)].sort(
    (a, b) => a.range.from - b.range.from,
  );
}

function phrasesIn(reading: Reading, period: Period): readonly CueHere[] {
  const found: CueHere[] = [];
  for (let i = period.from; i < period.to; i++) {
    const phrase = phraseAt(reading, i);
    if (!phrase) continue;
    const { words, class: cueClass } = phrase;
    const cue = { kind: 'phrase', frames: [], lemma: words.join(' '), class: cueClass } as const;
    found.push({ ...cue, ...withoutVerb(reading, period, i, words.length) });
  }
  return found;
}

/** Nouns of the lexicon with something that could be their clause close by. */
function nounsIn(reading: Reading, period: Period): readonly CueHere[] {
  const found: CueHere[] = [];
  for (let i = period.from; i < period.to; i++) {
    const noun = reading.words.nouns.get(reading.lower(i));
    if (
      !noun ||
      !(couldTakeClause(reading, i, period.to) || isView(reading, i, noun)) ||
      reading.tag(i) === 'VERB' ||
      reading.tag(i) === 'PROPN'
    )
      continue;
    const { frames, lemma, class: cueClass } = noun;
    found.push({ kind: 'noun', frames, lemma, class: cueClass, ...withoutVerb(reading, period, i, 1) });
  }
  return found;
}

/** What is the same of all cues that are no verbs: a place of `length` tokens, no voice and no tense. */
function withoutVerb(
  reading: Reading,
  period: Period,
  from: number,
  length: number,
): Omit<CueHere, 'kind' | 'frames' | 'lemma' | 'class'> {
  const runPart = reading.runAt(from);
  const part = reading.runParts[runPart];
  return {
    range: { from, to: from + length },
    head: from,
    window: part ? { from: part.from, to: part.to } : period,
    runPart,
    passive: false,
    finite: false,
    participle: false,
  };
}

/** A word that brings in a clause is near: asked before the tags, so that no sentence is parsed in vain. */
function couldTakeClause(reading: Reading, i: number, ceiling: number): boolean {
  const { complementizer, infinitiveMarker, agentMarker } = reading.words;
  for (let k = i + 1; k < Math.min(ceiling, i + 5); k++) {
    const lower = reading.lower(k);
    if (lower === complementizer || lower === infinitiveMarker || lower === agentMarker) return true;
  }
  return false;
}

/** *In the mayor’s view, …*: asked before the tags as well. */
const isView = (reading: Reading, i: number, { frames }: CueNoun): boolean =>
  frames.includes('view') &&
  reading.word(i + 1) === ',' &&
  Array.from({ length: longestOwner }, (_, back) => i - 2 - back).some(
    (at) => reading.lower(at) === reading.words.inView,
  );
const longestOwner = 8; // tokens

/** The colon after the first words of a paragraph; what it brings in may be the whole rest of it. */
function labelIn(reading: Reading, period: Period): readonly CueHere[] {
  const paragraph = reading.layout.paragraphs[period.paragraph];
  if (!paragraph || reading.layout.sentences[paragraph.firstSentence]?.firstToken !== period.from) return [];
  const end = reading.layout.sentences[paragraph.endSentence - 1]?.endToken ?? period.to;
  for (let i = period.from + 1; i < Math.min(period.to, period.from + 7); i++) {
    if (reading.word(i) !== ':' || reading.runAt(i) >= 0) continue;
    const common = { lemma: ':', class: 'writing', passive: false, finite: false, participle: false } as const;
    const window = { from: period.from, to: end };
    return [{ kind: 'colon', frames: [], range: { from: i, to: i + 1 }, head: i, window, runPart: -1, ...common }];
  }
  return [];
}

/** The source of the clause that a cue belongs to: of the cue before it, else of the first verb with a tense. */
function subjectOf(reading: Reading, cue: CueHere, before: readonly Found[]): Range | undefined {
  if (cue.kind !== 'verb' || cue.passive) return undefined;
  if (cue.finite && !coordinated(reading, cue)) return undefined;
  if (passesOn(reading, cue, before)) return undefined;
  const accompanying = besideParticiple(reading, cue);
  if (accompanying) return accompanying;
  const inTree = subjectInTree(reading, cue.head);
  if (inTree && !inTree.own && couldShare(reading, cue, inTree))
    return sourceAround(cue, inTree.head, before) ?? inTree.range;
  for (let i = before.length - 1; i >= 0; i--) {
    const earlier = before[i];
    if (!earlier?.source || earlier.cue.runPart !== cue.runPart) continue;
    if (earlier.content.some(({ from, to }) => from <= cue.head && cue.head < to)) continue;
    return earlier.source;
  }
  return clauseSubject(reading, cue) ?? followingSubject(reading, cue) ?? openingName(reading, cue);
}

/** *According to the Post, quoting Lund, …*: whom a source relies on is no content, and what comes after is no source. */
const passesOn = (reading: Reading, { participle, range, runPart }: CueHere, before: readonly Found[]): boolean =>
  participle &&
  reading.word(range.from - 1) === ',' &&
  before.some(({ cue, source }) => cue.kind === 'phrase' && cue.runPart === runPart && source?.to === range.from - 1);

/** *with the mayor saying …*: the phrase between the preposition and the participle. */
function besideParticiple(reading: Reading, { participle, range, window }: CueHere): Range | undefined {
  if (!participle) return undefined;
  for (let i = range.from - 1; i >= window.from && range.from - i < longestCompany; i--) {
    if (reading.lower(i) === reading.words.company) {
      const phrase = phraseBefore(reading, range.from, i + 1);
      return phrase?.from === i + 1 ? phrase : undefined;
    }
    if (isFinite(reading, i) || reading.word(i) === ',') return undefined;
  }
  return undefined;
}

/** It stands in the same quotation or outside all, and before the cue or after a comma (*Noting that …, Lund said*). */
const couldShare = (reading: Reading, cue: CueHere, { range, head }: TreeSubject): boolean =>
  reading.runAt(head) === cue.runPart &&
  (head < cue.range.from || leadsUp(cue) || reading.word(range.from - 1) === ',');

/**
 * *X argued that nobody knows who sailed, noting that …*: X noted it, whom the parse did not find. *X, the contractor,
 * declined to say but confirmed that …*: the whole phrase confirmed it, and not the part that the parse took.
 */
const sourceAround = ({ range, runPart }: CueHere, subject: number, before: readonly Found[]): Range | undefined =>
  before.find(
    ({ cue, content, source }) =>
      cue.runPart === runPart &&
      (content.some(({ from, to }) => from <= subject && subject < to && to <= range.from) ||
        (source !== undefined && source.from < subject && subject < source.to && source.to <= cue.range.from)),
  )?.source;

/** *X laughed and said*, *X, who had left, then said*: a conjunction, comma or adverb stands before the cue. */
function coordinated(reading: Reading, cue: CueHere): boolean {
  const i = cue.range.from - 1;
  return (
    i >= cue.window.from &&
    (reading.tag(i) === 'CCONJ' || reading.word(i) === ',' || reading.words.clauses.sequels.has(reading.lower(i)))
  );
}

/** The phrase before the first verb with a tense in the cue's window. */
function clauseSubject(reading: Reading, cue: CueHere): Range | undefined {
  for (let i = cue.window.from + 1; i < cue.range.from; i++) {
    if (reading.runAt(i) !== cue.runPart) continue;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i))) continue;
    const source = sourceBefore(reading, i, cue.window.from) ?? phraseBefore(reading, i, cue.window.from);
    if (source) return source;
  }
  return undefined;
}

/** The name, pronoun or role that the window opens with, where no verb after it is known for one. */
function openingName(reading: Reading, { window, range }: CueHere): Range | undefined {
  let to = window.from;
  while (to < range.from && reading.tag(to) === 'PROPN') to++;
  if (to === window.from && reading.tag(to) === 'PRON') to++;
  return to > window.from && to < range.from ? { from: window.from, to } : undefined;
}

/** It opens its sentence, so that its subject may come after it. */
const leadsUp = ({ range, window }: CueHere): boolean => range.from - window.from <= 2;

/** *Noting that …, Tester said*: the phrase after the comma that ends what the participle brings in. */
function followingSubject(reading: Reading, cue: CueHere): Range | undefined {
  if (!cue.participle || !leadsUp(cue)) return undefined;
  for (let i = cue.range.to; i < cue.window.to && i - cue.range.to < 40; i++) {
    if (reading.word(i) !== ',' || reading.runAt(i) !== cue.runPart) continue;
    const phrase = phraseAfter(reading, i + 1, cue.window.to);
    if (phrase && /^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(phrase.to))) return phrase;
  }
  return undefined;
}
