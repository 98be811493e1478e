import { bareNameBetween } from './bareNames';
import { isFinite, trimmedContent } from './clauses';
import { comma, isMute, ownSubject, withContent } from './contents';
import type { CueHere, ElementReaders, Match } from './match';
import { isHead, phraseBefore } from './nounPhrases';
import type { Range, Reading } from './reading';
import { sourceBefore, withoutTimeNoun } from './sources';
import { endsLikeSpeech, isSpeech, spokenBefore } from './spokenRuns';

/** Elements that stand before the cue: each is read towards the left, from `match.left`. */
export const elementsBefore: ElementReaders = {
  source(reading, match, { parsed }) {
    const phrase = parsed ? parsedSource(reading, match) : sourceOnce(reading, match);
    const source = phrase && withoutTimeNoun(reading, phrase);
    return source && { ...match, source, left: source.from };
  },
  owner(reading, match) {
    const last = match.left - 1 - (reading.tag(match.left - 1) === 'ADJ' ? 1 : 0);
    if (last < match.cue.window.from) return undefined;
    if (reading.fine(last) === 'PRP$') return { ...match, source: { from: last, to: last + 1 }, left: last };
    if (reading.fine(last) !== 'POS') return undefined;
    const owner = phraseBefore(reading, last, match.cue.window.from);
    return owner && { ...match, source: { from: owner.from, to: last + 1 }, left: owner.from };
  },
  in: (reading, match) =>
    reading.lower(match.left - 1) === reading.words.inView && match.left - 1 >= match.cue.window.from
      ? { ...match, left: match.left - 1 }
      : undefined,
  as: (reading, match) =>
    reading.lower(match.left - 1) === reading.words.comparison && match.left - 1 >= match.cue.window.from
      ? { ...match, left: match.left - 1 }
      : undefined,
  relative(reading, match) {
    const i = match.left - 1;
    return /^(?:WDT|WP)$/.test(reading.fine(i)) && i >= match.cue.window.from
      ? withContent(reading, match, { from: i, to: i + 1 }, { left: i })
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
    return withContent(
      reading,
      match,
      before && trimmedContent(reading, { from: before.firstToken, to: before.endToken }),
    );
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
    return part ? withContent(reading, match, part, { left: part.from }) : quoteBeforeLongSource(reading, match);
  },
  clause(reading, match) {
    const { window } = match.cue;
    const content = trimmedContent(reading, { from: clauseStart(reading, match.left, window.from), to: match.left });
    if (!content || isIntroduction(reading, content)) return undefined;
    if (onlyJoins(reading, content)) return { ...match, left: content.from };
    return withContent(reading, match, content, { left: content.from });
  },
};

/** *Asked whether she would sail, Lund laughed*: a participle without a clause of its own after a comma is not what is said. */
function isIntroduction(reading: Reading, { from, to }: Range): boolean {
  if (!/^VB[DGN]$/.test(reading.fine(from)) || reading.runAt(from) >= 0) return false;
  for (let i = from; i < to; i++) if (comma.test(reading.word(i))) return false;
  return true;
}

/**
 * *“…,” Boats for All organizer Ida Lund told*: what stands between a quotation and the source found is part of the
 * source, where no verb, comma or stop is in it.
 */
function quoteBeforeLongSource(reading: Reading, match: Match): Match | undefined {
  const { source, cue } = match;
  if (source?.from !== match.left || reading.tag(source.from) === 'PRON') return undefined;
  let from = match.left;
  while (from > cue.window.from && match.left - from < longestStart && reading.runAt(from - 1) < 0) {
    if (isFinite(reading, from - 1) || reading.word(from - 1) === ',' || reading.isStop(from - 1)) return undefined;
    from--;
  }
  if (from === match.left || !/^\p{L}/u.test(reading.word(from)) || reading.tag(from) === 'CCONJ') return undefined;
  const run = spokenBefore(reading, from, cue.window.from);
  if (run === undefined || !endsLikeSpeech(reading, run)) return undefined; // *“A chance” for Lund, said Berg*
  const part = reading.runParts[run];
  return part && withContent(reading, match, part, { left: part.from, source: { from, to: source.to } });
}

/** *But, Lund said, …*: nothing is said yet. */
const onlyJoins = (reading: Reading, { from, to }: Range): boolean => to === from + 1 && reading.tag(from) === 'CCONJ';

/** Where the clause before a cue begins: at the window's start, or after what the sentence says before it. */
function clauseStart(reading: Reading, end: number, floor: number): number {
  let i = end - 1;
  while (i > floor) {
    const form = reading.word(i - 1);
    if (reading.runAt(i - 1) < 0 && /^[;:]$/.test(form)) break;
    i--;
  }
  return i;
}

function parsedSource(reading: Reading, match: Match): Range | undefined {
  const subject = ownSubject(reading, match);
  const own = subject && afterBreak(reading, subject, match.left);
  const fits = own && !isMute(reading, own) && own.to <= match.left && own.from >= match.cue.window.from;
  if (!fits || isSetOff(reading, match, own)) return undefined;
  if (endsRelative(reading, match, own) || holdsClause(reading, match, own) || opensWithPlace(reading, own))
    return sourceBefore(reading, match.left, match.cue.window.from);
  return interposed(reading, match, own) ?? upToCue(reading, match, withRoleBefore(reading, match, own));
}

/** *Ms | Tennant hit back*, *Ada Brandt, | who abstained, said*: what stands between a subject and its cue is part of it. */
function upToCue(reading: Reading, { left }: Match, own: Range): Range {
  let to = own.to;
  while (to < left && reading.tag(to) === 'PROPN') to++;
  if (to === left) return { ...own, to };
  const isRelative =
    reading.word(own.to) === ',' &&
    reading.word(left - 1) === ',' &&
    reading.words.clauses.personalRelatives.has(reading.lower(own.to + 1)) &&
    left - own.to < longestRelative;
  return isRelative ? { ...own, to: left - 1 } : own;
}

/** *In a note to Ada Brandt, Lund wrote*: the parse took the two names for one phrase. */
function opensWithPlace(reading: Reading, { from, to }: Range): boolean {
  if (reading.tag(from) !== 'ADP') return false;
  for (let i = from; i < to; i++) if (reading.word(i) === ',') return true;
  return false;
}

/** *Good morning, said the visitor*: one comma parts it from the cue, so that it is what was said. */
function isSetOff(reading: Reading, { left, cue }: Match, own: Range): boolean {
  if (own.to !== left - 1 || reading.word(own.to) !== ',' || own.from !== cue.window.from) return false;
  for (let i = own.from; i < own.to; i++) if (/^[,—–(]$/.test(reading.word(i))) return false;
  return (
    /^(?:DET|PROPN|PRON|NOUN)$/.test(reading.tag(cue.range.to)) && reading.words.plainSpeech.has(cue.verb?.lemma ?? '')
  );
}

/** *The Post, which quoted Berg, said*: the parse took for the subject what the relative clause before the comma ends with. */
function endsRelative(reading: Reading, { left, cue }: Match, own: Range): boolean {
  if (own.to !== left - 1 || reading.word(own.to) !== ',') return false;
  for (let i = own.from - 1; i > cue.window.from && own.from - i < longestRelative; i--) {
    if (reading.word(i) === ',') return false;
    if (/^W/.test(reading.fine(i))) return reading.word(i - 1) === ',' && isFinite(reading, own.from - 1);
  }
  return false;
}
const longestRelative = 12;

/** *Ida Lund rejected the plan and said*: a verb with a tense that no relative pronoun brings in, and more after it. */
function holdsClause(reading: Reading, { left }: Match, { from, to }: Range): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    relative ||= /^W/.test(reading.fine(i)) || reading.lower(i) === reading.words.complementizer;
    if (relative || i === from || !isFinite(reading, i)) continue;
    return joinsAfter(reading, { from: to, to: left });
  }
  return false;
}

const joinsAfter = (reading: Reading, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (/^[CS]CONJ$/.test(reading.tag(i)) || reading.fine(i) === 'WRB') return true;
  return false;
};

/** *sail until 5 p.m. | Berg*: what follows the stop of an hour that may end a sentence as well. */
function afterBreak(reading: Reading, source: Range, left: number): Range {
  for (let i = source.to - 1; i > source.from; i--)
    if (isShortTime(reading, i) && reading.tag(i + 1) === 'PROPN' && i + 1 < left)
      return { from: i + 1, to: Math.max(source.to, left) };
  return source;
}

const isShortTime = (reading: Reading, i: number): boolean =>
  reading.word(i).endsWith('.') && reading.words.functionWords.times.has(reading.lower(i).slice(0, -1));

/** *A spokesman for the yard, the contractor, said*: the parse took the apposition alone. */
function withRoleBefore(reading: Reading, { cue, left }: Match, own: Range): Range {
  if (reading.word(own.from - 1) !== ',' || reading.word(own.to) !== ',' || own.to !== left - 1) return own;
  const whole = sourceBefore(reading, left, cue.window.from);
  const opens =
    whole && (whole.from === cue.window.from || /^(?:PUNCT|CCONJ|SCONJ)$/.test(reading.tag(whole.from - 1)));
  return opens && !reading.isTight(whole.from - 1) && whole.from < own.from && whole.to === own.to ? whole : own;
}

/** *The reality is, he added, “…”*: the phrase between a comma and the cue, where the parse took what is far for it. */
function interposed(reading: Reading, { left }: Match, own: Range): Range | undefined {
  const near = phraseBefore(reading, left, own.to);
  return near && near.from > own.to && reading.word(near.from - 1) === ',' && !reading.isTight(left) ? near : undefined;
}

/** Most patterns begin with the source, so what stands before a cue is read once for all of them. */
function sourceOnce(reading: Reading, { cue, left }: Match): Range | undefined {
  const known = sources.get(cue);
  if (known?.left === left) return known.source;
  const source = tokenSource(reading, cue, left);
  sources.set(cue, { left, source });
  return source;
}
const sources = new WeakMap<CueHere, { readonly left: number; readonly source: Range | undefined }>();

function tokenSource(reading: Reading, cue: CueHere, left: number): Range | undefined {
  const besideNoun = cue.participle && !reading.isTagged(cue.head) && isHead(reading, left - 1);
  if (!cue.finite && !besideNoun) return undefined;
  const source =
    sourceBefore(reading, left, cue.window.from) ?? wholeStart(reading, cue, left) ?? bareSource(reading, cue, left);
  return source && !isMute(reading, source) ? source : undefined;
}

const bareSource = (reading: Reading, { finite, verb, window }: CueHere, left: number): Range | undefined =>
  finite && reading.words.plainSpeech.has(verb?.lemma ?? '') ? bareNameBetween(reading, left, window.from) : undefined;

/** *Another source familiar with her thinking said*: all from the sentence's start, where no verb or comma is in it. */
function wholeStart(reading: Reading, { window, finite }: CueHere, left: number): Range | undefined {
  let from = window.from;
  while (from < left && /^(?:CCONJ|ADV|PUNCT)$/.test(reading.tag(from))) from++;
  if (!finite || !reading.isTagged(left) || left - from < 2 || left - from > longestStart) return undefined;
  if (reading.tag(left - 1) === 'CCONJ') return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(reading.tag(from))) return undefined;
  for (let i = from; i < left; i++)
    if (isFinite(reading, i) || reading.word(i) === ',' || reading.isStop(i) || reading.runAt(i) >= 0) return undefined;
  return { from, to: left };
}
const longestStart = 15;
