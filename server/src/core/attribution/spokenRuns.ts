import type { Reading } from './reading';

const terminal = /^(?:[,.?!…—–-]+|\.{2,})$/;
const letter = /[\p{L}\p{N}]/u;

/** The last mark inside a quotation, before its closing mark: *“We are ready,”* has a comma. */
export function lastInside(reading: Reading, run: number): string {
  const part = reading.runParts[run];
  if (!part) return '';
  for (let i = part.to - 1; i >= part.from && i > part.to - 4; i--) {
    const form = reading.word(i);
    if (letter.test(form)) return form.endsWith('.') ? '.' : form; // U.S.
    if (terminal.test(form)) return form;
  }
  return '';
}

/** Does the quotation end as speech ends before its attribution: with a comma, a stop, a question mark? */
export function endsLikeSpeech(reading: Reading, run: number): boolean {
  const part = reading.runParts[run];
  const closed = reading.runs[part?.run ?? -1]?.closed ?? true;
  return !closed || terminal.test(lastInside(reading, run));
}

/** Number of words in the part of a quotation. */
export function wordCount(reading: Reading, run: number): number {
  const part = reading.runParts[run];
  let count = 0;
  for (let i = part?.from ?? 0; i < (part?.to ?? 0); i++) if (letter.test(reading.word(i))) count++;
  return count;
}

/** Could this run be words that somebody said, from how it ends and how long it is? */
export const isSpeech = (reading: Reading, run: number): boolean => run >= 0 && endsLikeSpeech(reading, run);

/** Does the period end with this quotation, or its own end mark and a capital end it? */
export function runEndsSentence(reading: Reading, run: number, ceiling: number): boolean {
  const part = reading.runParts[run];
  if (!part) return false;
  const next = part.to;
  if (next >= ceiling) return endsLikeSpeech(reading, run) || startsWithCapital(reading, run);
  const after = reading.word(next);
  if (/^[.]$/.test(after)) return startsWithCapital(reading, run);
  const whole = startsWithCapital(reading, run) || wordCount(reading, run) >= clauseLength;
  return /^[,]$/.test(lastInside(reading, run)) || (/^[,;]$/.test(after) && whole);
}

/** Words that a quotation without a capital has at the least, to be a clause of its own before a comma. */
const clauseLength = 6;

export function startsWithCapital(reading: Reading, run: number): boolean {
  const part = reading.runParts[run];
  for (let i = part?.from ?? 0; i < (part?.to ?? 0); i++)
    if (letter.test(reading.word(i))) return /^\p{Lu}/u.test(reading.word(i));
  return false;
}

/**
 * The quotation that ends right before `end` and can stand before its attribution: nothing of the sentence stands
 * before it, or only what a colon or a comma sets apart.
 */
export function spokenBefore(reading: Reading, end: number, floor: number): number | undefined {
  let i = end - 1;
  const outside = /^[,—–-]+$/.test(reading.word(i)) && reading.runAt(i) < 0;
  if (outside) i--;
  const run = reading.runAt(i);
  const part = reading.runParts[run];
  if (!part || part.to !== i + 1 || part.from < floor) return undefined;
  if (!outside && !endsLikeSpeech(reading, run) && !opensLikeSpeech(reading, run, floor)) return undefined;
  const last = lastInside(reading, run);
  if (!outside && last === '.' && /^\p{Lu}/u.test(reading.word(end)) && reading.tag(end) !== 'PROPN') return undefined;
  return standsAlone(reading, part.from, floor) ? run : undefined;
}

/** A whole clause that opens the sentence, though its comma is missing: *“We open in May” said Ada Brandt*. */
const opensLikeSpeech = (reading: Reading, run: number, floor: number): boolean =>
  reading.runParts[run]?.from === floor && wordCount(reading, run) > 3;

/**
 * Nothing before the quotation belongs to the same clause: it opens the sentence, follows a mark that sets it off, or
 * has only an introductory phrase before its comma (*As for delays, “…”*).
 */
export function standsAlone(reading: Reading, from: number, floor: number): boolean {
  let i = from - 1;
  while (i >= floor && !letter.test(reading.word(i)) && reading.runAt(i) < 0 && !setsOff.test(reading.word(i))) i--;
  if (i < floor) return true;
  if (reading.runAt(i) >= 0 || /^[:([]$/.test(reading.word(i))) return true;
  if (/^[—–-]+$/.test(reading.word(i))) return !reading.isTight(i);
  if (i === floor && /^(?:CCONJ|ADV|INTJ)$/.test(reading.tag(i))) return true;
  return reading.word(i) === ',' && (i - floor < 2 || !hasVerb(reading, floor, i));
}

const setsOff = /^(?:[:,([]|[—–-]+)$/;

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.runAt(i) >= 0 || reading.tag(i) === 'VERB' || reading.tag(i) === 'AUX') return true;
  return false;
}
