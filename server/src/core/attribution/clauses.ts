import { phraseAt } from './phrases';
import { isHead, isTime, phraseAfter } from './nounPhrases';
import type { Range, Reading } from './reading';

/** How far *that* may stand from its cue: *told CNN in an interview on Monday that …*. */
const thatReach = 16;

/** Steps over adverbs, times and phrases of place and occasion after a cue: *said Monday in an interview with X …*. */
export function afterCircumstance(reading: Reading, start: number, ceiling: number): number {
  let i = start;
  while (i < ceiling && i - start < 25 && reading.runAt(i) < 0) {
    const tag = reading.tag(i);
    if (isTime(reading, i)) {
      i++;
      continue;
    }
    if (tag === 'ADV' && !reading.words.clauses.contentAdverbs.has(reading.lower(i))) {
      i++;
      continue;
    }
    if (reading.words.clauses.limits.has(reading.lower(i + 1))) break;
    if (reading.words.clauses.occasions.has(reading.lower(i))) {
      if (reading.tag(i + 1) === 'VERB' && /^VBG$/.test(reading.fine(i + 1)) === false && reading.lower(i) === 'to')
        break;
      const phrase = phraseAfter(reading, i + 1, ceiling, false);
      if (!phrase) break;
      const next = phrase.to;
      if (next >= ceiling || (tag !== 'ADP' && tag !== 'ADJ' && tag !== 'DET')) break;
      i = next;
      continue;
    }
    if (i > start && reading.words.clauses.furtherOccasions.has(reading.lower(i))) {
      const phrase = phraseAfter(reading, i + 1, ceiling, false);
      if (!phrase) break;
      i = phrase.to;
      continue;
    }
    break;
  }
  return i;
}

/** The token of the *that* which brings in the clause of a cue ending at `start`; -1 where there is none near. */
export function complementizerAfter(reading: Reading, start: number, ceiling: number): number {
  const highest = Math.min(ceiling, start + thatReach);
  let commas = 0;
  for (let i = start; i < highest; i++) {
    if (reading.runAt(i) >= 0) return -1;
    const form = reading.word(i);
    if (reading.isStop(i)) return -1;
    if (form === ',') commas++;
    if (commas > 2) return -1;
    if (reading.lower(i) === reading.words.complementizer) return isComplementizer(reading, i) ? i : -1;
    if (i > start && isFinite(reading, i)) return -1;
  }
  return -1;
}

const isComplementizer = (reading: Reading, i: number): boolean => {
  const fine = reading.fine(i);
  if (fine === 'WDT' && isFinite(reading, i + 1)) return false;
  return fine !== 'DT' || (reading.tag(i + 1) !== 'NOUN' && !isFinite(reading, i + 1) && reading.word(i + 1) !== ',');
};

export const isFinite = (reading: Reading, i: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i));

export function hasFinite(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isFinite(reading, i)) return true;
  return false;
}

/**
 * Where content that starts at `from` ends: at the end of the window, or before a second cue with the same subject
 * (*, and added that*), a participle that reports (*, noting that*), or another attribution of what stands before it.
 */
export function contentEnd(reading: Reading, from: number, window: Range, until: 'sentence' | 'main-clause'): number {
  let i = from;
  let brackets = 0;
  while (i < window.to) {
    const part = reading.runAt(i);
    if (part >= 0 && part !== reading.runAt(from)) {
      i = reading.runParts[part]?.to ?? i + 1;
      continue;
    }
    const form = reading.word(i);
    if (/^[([]$/.test(form)) brackets++;
    if (/^[)\]]$/.test(form)) {
      if (brackets === 0) break;
      brackets--;
    }
    if (brackets === 0 && i > from) {
      if (form === ',' && endsAtComma(reading, i, window.to)) break;
      if (form === ',' && until === 'main-clause' && startsMainClause(reading, i + 1, window.to)) break;
      if (reading.tag(i) === 'CCONJ' && startsCue(reading, i + 1, window.to)) break;
      if (joinsAttribution(reading, i, window.to)) break;
      if (phraseAt(reading, i)) break;
    }
    i++;
  }
  return i;
}

function endsAtComma(reading: Reading, comma: number, ceiling: number): boolean {
  const next = comma + 1;
  if (next >= ceiling) return false;
  const lower = reading.lower(next);
  if (phraseAt(reading, next)) return true;
  const forms = reading.words.verbs.get(lower);
  if (forms && reading.fine(next) === 'VBG') return true;
  if (reading.tag(next) === 'CCONJ' || reading.words.clauses.sequels.has(lower))
    return startsCue(reading, next + 1, ceiling);
  if (lower === reading.words.comparison) return asSaid(reading, next, ceiling);
  return lower === reading.words.company && accompanies(reading, next, ceiling);
}

/** *…, with the Post reporting …*: another source joins in. */
function accompanies(reading: Reading, company: number, ceiling: number): boolean {
  for (let i = company + 2; i < Math.min(ceiling, company + longestCompany); i++) {
    if (isFinite(reading, i) || /^[,;:]$/.test(reading.word(i))) return false;
    const [said] = reading.words.verbs.get(reading.lower(i)) ?? [];
    if (
      reading.fine(i) === 'VBG' &&
      /^(?:speech|writing)$/.test(said?.verb.class ?? '') &&
      said?.verb.frames.includes('clause')
    )
      return isHead(reading, i - 1);
  }
  return false;
}
/** The tokens that *with* and its participle may stand apart. */
export const longestCompany = 12;

/** *…, Lund replied*: a phrase and a verb with a tense, which what stands before was only an introduction to. */
export function startsMainClause(reading: Reading, start: number, ceiling: number): boolean {
  const subject = phraseAfter(reading, start, ceiling);
  let i = subject?.to ?? ceiling;
  if (/^W/.test(reading.fine(i - 1))) return false; // *the mayor, a pilot who died*: an apposition
  while (i < ceiling && reading.tag(i) === 'ADV') i++;
  return i < ceiling && isFinite(reading, i);
}

/** *as X said*, *as reported by X*. */
function asSaid(reading: Reading, at: number, ceiling: number): boolean {
  for (let i = at + 1; i < Math.min(ceiling, at + 8); i++) {
    if (reading.words.verbs.has(reading.lower(i)) && reading.tag(i) === 'VERB') return true;
    if (/^[,.;]$/.test(reading.word(i))) return false;
  }
  return false;
}

/** A finite cue right here, with no subject of its own: *(and) added*, *(but) later said*. */
function startsCue(reading: Reading, start: number, ceiling: number): boolean {
  for (let i = start; i < Math.min(ceiling, start + 4); i++) {
    const forms = reading.words.verbs.get(reading.lower(i));
    if (forms && reading.tag(i) === 'VERB' && (isFinite(reading, i) || reading.fine(i) === 'VBG')) return true;
    if (reading.tag(i) !== 'ADV' && reading.tag(i) !== 'AUX') return false;
  }
  return false;
}

/** *…, but he said*, *…, while Lund said*: a conjunction, a subject and a plain verb of speech. */
function joinsAttribution(reading: Reading, i: number, ceiling: number): boolean {
  const tag = reading.tag(i);
  if (tag !== 'CCONJ' && tag !== 'SCONJ') return false;
  if (tag === 'SCONJ' && reading.word(i - 1) !== ',') return false;
  const subject = phraseAfter(reading, i + 1, Math.min(ceiling, i + 12), false);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < ceiling && (reading.tag(verb) === 'ADV' || reading.tag(verb) === 'AUX')) verb++;
  const cue = reading.words.verbs.get(reading.lower(verb))?.[0];
  return cue !== undefined && reading.words.plainSpeech.has(cue.verb.lemma) && reading.tag(verb) === 'VERB';
}

const clauseStarts = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADV', 'SCONJ', 'ADP', 'VERB', 'AUX', 'X']);

/** Could a clause without *that* begin here? */
export const startsClause = (reading: Reading, i: number): boolean =>
  reading.runAt(i) >= 0 || (clauseStarts.has(reading.tag(i)) && reading.lower(i) !== reading.words.infinitiveMarker);

/** Content that ends with the last word of a quotation ends with its closing mark. */
function closedRun(reading: Reading, from: number, to: number): number {
  const part = reading.runParts[reading.runAt(to - 1)];
  if (!part || part.from < from || part.to <= to) return to;
  for (let i = to; i < part.to; i++) if (/[\p{L}\p{N}]/u.test(reading.word(i))) return to;
  return part.to;
}

/** The inches of *5' 11"*. */
const isUnit = (reading: Reading, i: number): boolean =>
  /^["”″'’′]$/.test(reading.word(i)) && /\d$/.test(reading.word(i - 1)) && reading.isAfterTight(i);

/** Cuts marks at either side of content; quotation marks of a run that lies wholly inside stay. */
export function trimmedContent(reading: Reading, range: Range): Range | undefined {
  let { from, to } = range;
  const bare = (i: number): boolean =>
    !/[\p{L}\p{N}$€£%#@]/u.test(reading.word(i)) &&
    reading.runAt(i) < 0 &&
    !/^[)\]]$/.test(reading.word(i)) &&
    !isUnit(reading, i);
  while (from < to && (bare(from) || /^[)\]]$/.test(reading.word(from)))) from++;
  to = closedRun(reading, from, to);
  while (to > from && (bare(to - 1) || (reading.word(to - 1) === '.' && reading.runAt(to - 1) < 0))) to--;
  return from < to ? { from, to } : undefined;
}

/** The object of a cue: a noun phrase with what hangs on it, to the next comma or verb. */
export function objectAfter(reading: Reading, start: number, window: Range): Range | undefined {
  if (start >= window.to) return undefined; // the cue ends its quotation
  const first = phraseAfter(reading, start, window.to, true);
  if (!first && reading.runAt(start) < 0) return undefined;
  const end = contentEnd(reading, start, window, 'sentence');
  let i = first?.to ?? reading.runParts[reading.runAt(start)]?.to ?? start;
  while (i < end) {
    const part = reading.runAt(i);
    if (part >= 0) {
      i = reading.runParts[part]?.to ?? i + 1;
      continue;
    }
    if (/^[,—–]$/.test(reading.word(i)) || reading.isStop(i)) break;
    if (reading.words.clauses.objectEnds.has(reading.lower(i))) break;
    if (reading.tag(i) === 'CCONJ' && (reading.tag(i + 1) === 'VERB' || reading.tag(i + 1) === 'AUX')) break;
    if (isTime(reading, i) && !isHead(reading, i + 1) && reading.tag(i - 1) !== 'DET') break;
    if (reading.tag(i) === 'ADP' && isTime(reading, i + 1)) break;
    i++;
  }
  return { from: start, to: i };
}
