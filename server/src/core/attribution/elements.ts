import {
  afterCircumstance,
  complementizerAfter,
  contentEnd,
  hasFinite,
  isFinite,
  objectAfter,
  startsClause,
  trimmedContent,
} from './clauses';
import type { CueHere, ElementReader, Match } from './match';
import { isHead, phraseAfter, phraseBefore } from './nounPhrases';
import type { Element } from './patterns/pattern';
import type { Range, Reading } from './reading';
import { sourceAfter, sourceBefore } from './sources';
import { contentEndInTree, relationTo, subjectInTree } from './treeRoles';
import { isSpeech, runEndsSentence, spokenBefore } from './spokenRuns';

/** How many tokens may stand between a cue and the quotation that it brings in. */
const leadIn = 14;

const comma = /^[,—–-]+$/;
const bracket = /^[)\]]$/;

const withContent = (match: Match, content: Range | undefined, change: Partial<Match> = {}): Match | undefined =>
  content && { ...match, ...change, content: [...match.content, content] };

/** The readers of elements, for the side of the cue on which they stand. */
export const elementReaders: {
  readonly before: Readonly<Partial<Record<Element, ElementReader>>>;
  readonly after: Readonly<Partial<Record<Element, ElementReader>>>;
} = {
  before: {
    source(reading, match, { parsed }) {
      const { cue, left } = match;
      if (parsed) {
        const own = ownSubject(reading, match);
        return own && !isMute(reading, own) && own.to <= left && own.from >= cue.window.from
          ? { ...match, source: own, left: own.from }
          : undefined;
      }
      const besideNoun = cue.participle && !reading.isTagged(cue.head) && isHead(reading, left - 1);
      if (!cue.finite && !besideNoun) return undefined;
      const source = sourceBefore(reading, left, cue.window.from);
      return source && !isMute(reading, source) ? { ...match, source, left: source.from } : undefined;
    },
    owner(reading, match) {
      const last = match.left - 1 - (reading.tag(match.left - 1) === 'ADJ' ? 1 : 0);
      if (last < match.cue.window.from) return undefined;
      if (reading.fine(last) === 'PRP$') return { ...match, source: { from: last, to: last + 1 }, left: last };
      if (reading.fine(last) !== 'POS') return undefined;
      const owner = phraseBefore(reading, last, match.cue.window.from);
      return owner && { ...match, source: { from: owner.from, to: last + 1 }, left: owner.from };
    },
    as: (reading, match) =>
      reading.lower(match.left - 1) === reading.words.comparison && match.left - 1 >= match.cue.window.from
        ? { ...match, left: match.left - 1 }
        : undefined,
    relative(reading, match) {
      const i = match.left - 1;
      return /^(?:WDT|WP)$/.test(reading.fine(i)) && i >= match.cue.window.from
        ? withContent(match, { from: i, to: i + 1 }, { left: i })
        : undefined;
    },
    label(reading, match) {
      const { window, range } = match.cue;
      const label = phraseBefore(reading, range.from, window.from);
      if (label?.from !== window.from) return undefined;
      const head = label.to - 1;
      const speaks = reading.tag(head) === 'PROPN' || reading.words.labels.has(reading.lower(head));
      return speaks ? { ...match, source: label, left: label.from } : undefined;
    },
    demonstrative(reading, match) {
      const i = match.left - 1;
      return i === match.cue.window.from && reading.words.demonstratives.has(reading.lower(i))
        ? { ...match, left: i }
        : undefined;
    },
    'sentence-before'(reading, match) {
      const before = reading.layout.sentences[reading.sentenceOf(match.left) - 1];
      if (before?.paragraph !== reading.layout.sentences[reading.sentenceOf(match.left)]?.paragraph) return undefined;
      return withContent(match, before && trimmedContent(reading, { from: before.firstToken, to: before.endToken }));
    },
    subject: (_, match, { subject }) => subject && { ...match, source: subject },
    comma(reading, match) {
      const i = match.left - 1;
      if (i < match.cue.window.from) return undefined;
      if (comma.test(reading.word(i)) && reading.runAt(i) === match.cue.runPart) return { ...match, left: i };
      return reading.runAt(i) !== match.cue.runPart && isSpeech(reading, reading.runAt(i)) ? match : undefined;
    },
    quote(reading, match) {
      if (match.cue.runPart >= 0) return undefined;
      const run = spokenBefore(reading, match.left, match.cue.window.from);
      const part = run === undefined ? undefined : reading.runParts[run];
      return part && withContent(match, part, { left: part.from });
    },
    clause(reading, match) {
      const { window } = match.cue;
      const content = trimmedContent(reading, { from: clauseStart(reading, match.left, window.from), to: match.left });
      if (!content) return undefined;
      return withContent(match, content, { left: content.from });
    },
  },
  after: {
    source(reading, match, { parsed }) {
      if (match.cue.kind === 'verb' && !match.cue.passive && !match.cue.finite) return undefined;
      if (parsed) {
        const own = ownSubject(reading, match);
        return own?.from === match.right ? { ...match, source: own, right: own.to } : undefined;
      }
      const fronted = match.cue.kind === 'phrase' && match.cue.range.from - match.cue.window.from < 3;
      const source = sourceAfter(reading, match.right, match.cue.window.to, fronted);
      return source && { ...match, source, right: source.to };
    },
    comma(reading, match) {
      const isComma = (i: number): boolean =>
        i < match.cue.window.to && comma.test(reading.word(i)) && reading.runAt(i) === match.cue.runPart;
      if (isComma(match.right)) return { ...match, right: match.right + 1 };
      const i = afterCircumstance(reading, match.right, match.cue.window.to);
      return isComma(i) ? { ...match, right: i + 1 } : undefined;
    },
    colon: (reading, match) => (reading.word(match.right) === ':' ? { ...match, right: match.right + 1 } : undefined),
    end(reading, match) {
      const { window } = match.cue;
      const at = afterCircumstance(reading, afterTopic(reading, match), window.to);
      return at >= window.to || reading.isStop(at) || bracket.test(reading.word(at)) || comma.test(reading.word(at))
        ? match
        : undefined;
    },
    quote(reading, match, { after }) {
      if (match.cue.runPart >= 0) return undefined;
      const immediate = after === 'comma' || after === 'colon';
      const run = quotationAfter(reading, match, immediate);
      const part = run === undefined ? undefined : reading.runParts[run];
      return part && withContent(match, part, { right: part.to });
    },
    'that-clause'(reading, match, { parsed }) {
      const at = complementizerAfter(reading, match.right, match.cue.window.to);
      return at < 0 ? undefined : withContent(match, contentFrom(reading, at, match, parsed));
    },
    question(reading, match, { parsed }) {
      const at = questionWordAfter(reading, match);
      return at < 0 ? undefined : withContent(match, contentFrom(reading, at, match, parsed));
    },
    infinitive(reading, match, { parsed }) {
      const at = reading.words.functionWords.negations.has(reading.lower(match.right)) ? match.right + 1 : match.right;
      return isInfinitive(reading, at)
        ? withContent(match, contentFrom(reading, match.right, match, parsed))
        : undefined;
    },
    'person-infinitive'(reading, match, { parsed }) {
      const person = phraseAfter(reading, match.right, match.cue.window.to);
      if (!person) return undefined;
      const at = reading.words.functionWords.negations.has(reading.lower(person.to)) ? person.to + 1 : person.to;
      return isInfinitive(reading, at)
        ? withContent(match, contentFrom(reading, match.right, match, parsed))
        : undefined;
    },
    'person-preposition'(reading, match, { parsed }) {
      const { person, prepositions } = match.cue.verb ?? {};
      const told = person && phraseAfter(reading, match.right, match.cue.window.to, false);
      if (!told || !prepositions?.includes(reading.lower(told.to))) return undefined;
      return withContent(match, contentFrom(reading, match.right, match, parsed));
    },
    person(reading, match) {
      if (!match.cue.verb?.person) return undefined;
      const person = phraseAfter(reading, match.right, match.cue.window.to);
      return person && { ...match, right: person.to };
    },
    preposition(reading, match) {
      const { prepositions } = match.cue.verb ?? {};
      return prepositions?.includes(reading.lower(match.right))
        ? { ...match, right: match.right + 1, cueRange: { from: match.cueRange.from, to: match.right + 1 } }
        : undefined;
    },
    'agent-marker': (reading, match) =>
      reading.lower(match.right) === reading.words.agentMarker ? { ...match, right: match.right + 1 } : undefined,
    clause(reading, match, { parsed }) {
      const at = afterCircumstance(reading, match.right, match.cue.window.to);
      return (
        (at > match.right ? bareClause(reading, match, at, parsed) : undefined) ??
        bareClause(reading, match, match.right, parsed)
      );
    },
    rest(reading, match) {
      if (reading.runAt(match.right) >= 0) return undefined;
      const content = trimmedContent(reading, { from: match.right, to: match.cue.window.to });
      return content && content.to - content.from > 1 ? withContent(match, content) : undefined;
    },
    'verb-phrase'(reading, match, { parsed }) {
      if (reading.runAt(match.right) !== match.cue.runPart || !isFinite(reading, match.right)) return undefined;
      const content = contentFrom(reading, match.right, match, parsed);
      let to = match.right;
      while (content && to < content.to && reading.word(to) !== ',') to++;
      return withContent(match, content && { from: content.from, to });
    },
    predicate: (reading, match) => withContent(match, predicateAfter(reading, match)),
    object: (reading, match) =>
      withContent(match, trimmed(reading, objectAfter(reading, match.right, match.cue.window))),
  },
};

/** A sentence, or words in marks; *In 2008, he complained* has neither before its comma. */
export const couldBeSaid = (reading: Reading, content: Range): boolean => {
  if (hasFinite(reading, content) || !reading.isTagged(content.from)) return true;
  for (let i = content.from; i < content.to; i++) if (reading.runAt(i) >= 0) return true;
  return false;
};

const trimmed = (reading: Reading, range: Range | undefined): Range | undefined =>
  range && trimmedContent(reading, range);

/** *Lund said of the crew.*: what it was said about. */
function afterTopic(reading: Reading, { cue, right }: Match): number {
  if (!cue.verb?.prepositions?.includes(reading.lower(right))) return right;
  return phraseAfter(reading, right + 1, cue.window.to)?.to ?? right;
}

const isMute = (reading: Reading, { to }: Range): boolean => reading.words.mute.has(reading.lower(to - 1));

/** The subject that the parse gives the cue, outside quotations that the cue is not in. */
function ownSubject(reading: Reading, { cue }: Match): Range | undefined {
  if (cue.participle && reading.word(cue.range.from - 1) === ',') return undefined; // *X met Y on Monday, saying …*
  const subject = cue.verb && subjectInTree(reading, cue.head);
  if (!subject?.own || reading.runAt(subject.head) !== cue.runPart) return undefined;
  return subject.range;
}

/** The cue stands in a clause that leads up to the main one: *Asked whether …, she said*, *When he said …, she left*. */
function introduces(reading: Reading, { range, window, finite }: CueHere): boolean {
  let first = window.from;
  while (first < range.from && /^(?:PUNCT|CCONJ)$/.test(reading.tag(first))) first++;
  if (!finite) return range.from - first <= 2;
  return (
    reading.tag(first) === 'SCONJ' ||
    (/^(?:WRB|IN)$/.test(reading.fine(first)) && reading.words.clauses.introductions.has(reading.lower(first)))
  );
}

function contentFrom(reading: Reading, from: number, { cue }: Match, parsed: boolean): Range | undefined {
  const end = contentEnd(reading, from, cue.window, introduces(reading, cue) ? 'main-clause' : 'sentence');
  return trimmedContent(reading, { from, to: parsed ? contentEndInTree(reading, cue.head, from, end) : end });
}

const isInfinitive = (reading: Reading, i: number): boolean =>
  reading.lower(i) === reading.words.infinitiveMarker && reading.tag(i) !== 'ADP';

/** Where the clause before a cue begins: at the window's start, or after what the sentence says before it. */
function clauseStart(reading: Reading, end: number, floor: number): number {
  let i = end - 1;
  while (i > floor) {
    const form = reading.word(i - 1);
    if (reading.runAt(i - 1) < 0 && (/^[;:]$/.test(form) || endsDateline(reading, i - 1, floor))) break;
    i--;
  }
  return i;
}

/** *SUNDVIK (Reuters) —*: a dash after a few words, the first in capitals. */
const endsDateline = (reading: Reading, dash: number, floor: number): boolean =>
  /^[—–-]+$/.test(reading.word(dash)) &&
  dash - floor <= 10 &&
  /^\p{Lu}{3,}/u.test(reading.word(floor)) &&
  !/^\p{L}/u.test(reading.layout.text.charAt(reading.spanOf({ from: dash, to: dash + 1 }).end));

function questionWordAfter(reading: Reading, { cue, right }: Match): number {
  for (let i = right; i < Math.min(cue.window.to, right + 8); i++) {
    if (reading.runAt(i) !== cue.runPart || reading.isStop(i) || reading.word(i) === ',') return -1;
    if (reading.words.functionWords.questionWords.has(reading.lower(i))) {
      const personal = i === right || cue.verb?.person || reading.words.clauses.plainQuestions.has(reading.lower(i));
      return personal ? i : -1;
    }
    if (isFinite(reading, i)) return -1;
  }
  return -1;
}

/** A clause without *that*: it has a tense of its own. */
function bareClause(reading: Reading, match: Match, at: number, parsed: boolean): Match | undefined {
  const { window, runPart } = match.cue;
  if (at >= window.to || !startsClause(reading, at)) return undefined;
  if (/^[,.;:]$/.test(reading.word(at)) || (reading.runAt(at) !== runPart && reading.runAt(at) < 0)) return undefined;
  if (!clauseInTree(reading, match, at, parsed)) return undefined;
  const content = contentFrom(reading, at, match, parsed);
  if (!content || content.to - content.from < 2) return undefined;
  return hasFinite(reading, content) ? withContent(match, content) : undefined;
}

/**
 * Does the parse allow a clause to begin at `at`? Plain verbs of speech hardly take anything else, so for them the tokens
 * are believed; *maintained their lead until they lost* needs the parse to call it a clause.
 */
function clauseInTree(reading: Reading, { cue }: Match, at: number, parsed: boolean): boolean {
  if (!reading.isTagged(at)) return true;
  const relation = relationTo(reading, cue.head, at);
  if (/^(?:ccomp|parataxis|csubj)/.test(relation)) return true;
  if (!cue.verb || !reading.words.clausal.has(cue.verb.lemma)) return false;
  return !parsed || !/^obj/.test(relation);
}

/** *X a liar*, *X “a liar”*, *X as Y*, and the one word after *called*. */
function predicateAfter(reading: Reading, { cue, right }: Match): Range | undefined {
  const phrase = phraseAfter(reading, right, cue.window.to);
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
  return trimmedContent(reading, { from: right, to: i });
}

/** The quotation that a cue ending at `start` brings in; absent where other words take that place. */
function quotationAfter(reading: Reading, { cue, right }: Match, immediate: boolean): number | undefined {
  const { to: ceiling } = cue.window;
  const limit = Math.min(ceiling, right + (immediate ? 1 : leadIn));
  for (let i = right; i < limit; i++) {
    const run = reading.runAt(i);
    if (run >= 0) {
      const judges = cue.frames.includes('predicate');
      if (immediate || reading.word(i - 1) === ':') return run;
      if (/^[,—–]$/.test(reading.word(i - 1)) && (!judges || followsAtOnce(reading, cue, right, i - 1, ceiling)))
        return run;
      return followsAtOnce(reading, cue, right, i, ceiling) && runEndsSentence(reading, run, ceiling) ? run : undefined;
    }
    const lower = reading.lower(i);
    if (lower === reading.words.complementizer || reading.words.clauses.conditions.has(lower)) return undefined;
    if (isFinite(reading, i) || (reading.words.verbs.has(lower) && reading.tag(i) === 'VERB')) return undefined;
    if (reading.isStop(i) && reading.word(i) !== ':') return undefined;
  }
  return undefined;
}

/** Only when, where and to whom it was said stands between the cue and token `i`. */
function followsAtOnce(reading: Reading, { verb }: CueHere, right: number, i: number, ceiling: number): boolean {
  if (afterCircumstance(reading, right, ceiling) >= i) return true;
  const person = verb?.person ? phraseAfter(reading, right, ceiling) : undefined;
  return person !== undefined && afterCircumstance(reading, person.to, ceiling) >= i;
}
