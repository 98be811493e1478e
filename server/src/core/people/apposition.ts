import { wordClass } from '../lexicon/peopleWords';
import type { Draft, NamesByPlace } from './entity';
import { has, type Reading, shape } from './reading';

export const isPause = (word = ''): boolean => /^[,;:.()—–]$|^--+$/.test(word);

/** `Name, ` or `Name, 42, ` or `Name (` right before the phrase. */
export function setOff(reading: Reading, first: number, names: NamesByPlace): Draft | undefined {
  let at = first - 1;
  if (!/^[,(—–]$|^--+$|^-$/.test(reading.form[at] ?? '')) return undefined;
  if (/^\d{1,3}$/.test(reading.form[at - 1] ?? '') && reading.form[at - 2] === ',') at -= 2;
  return names.to.get(at);
}

/** The body that a phrase of tokens `first` to `end` stands beside between commas: *the club, Halden FC,* and *Halden FC, the club,*. */
export function bodyBeside(reading: Reading, first: number, end: number, bodies: NamesByPlace): Draft | undefined {
  const after = reading.form[end] === ',' ? bodies.from.get(end + 1) : undefined;
  if (after?.kind === 'organisation' && isPause(reading.form[after.endToken])) return after;
  const before = setOff(reading, first, bodies);
  return before?.kind === 'organisation' && isPause(reading.form[end]) ? before : undefined;
}

const reach = 5; // tokens between an article and the noun for a body

/**
 * Whether a noun for a body says what the name of tokens `first` to `end` is: *the security firm Halden*, *the regulator,
 * Halden Water,* and *Halden Water, the regulator,*.
 */
export function isCalledBody(reading: Reading, first: number, end: number): boolean {
  const noun = (i: number): boolean =>
    has(reading, i, wordClass.body) &&
    reading.shape[i] === shape.lower &&
    !reading.words.unnamedBodies.has(reading.lower[i] ?? '');
  if (noun(first - 1)) return true;
  if (reading.form[first - 1] === ',' && isPause(reading.form[end]) && noun(first - 2))
    return isDefinite(reading, first - 2);
  if (reading.form[end] !== ',' || !has(reading, end + 1, wordClass.determiner)) return false;
  for (let i = end + 2; i < end + 2 + reach && reading.shape[i] === shape.lower; i++)
    if (noun(i) && isPause(reading.form[i + 1])) return true;
  return false;
}

/** An article or a possessive goes before, with nothing but words between. */
function isDefinite(reading: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= noun - reach && reading.shape[i] !== shape.other; i--)
    if (has(reading, i, wordClass.determiner | wordClass.possessive)) return true;
  return false;
}
