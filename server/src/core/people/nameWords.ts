import { wordClass } from '../lexicon/peopleWords';
import { followsGiven, has, phraseAt, type Reading, shape, unaccented } from './reading';
import type { Unit } from './units';

export const namelike = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:name|initial|nickname)$/.test(unit.type);

/**
 * *Judge* in *Mike Judge*, *Norway* in *Otto H. Norway*: a word for something else that closes a name is a family name. Only
 * where a given name stands before it; for several (*Otto Democrats*) and for a body (*Victoria Police*) it is none.
 */
export function ownNoun(reading: Reading, i: number, end: number, before: Unit | undefined): boolean {
  if (reading.shape[i] !== shape.capital || end !== i + 1) return false;
  const next = reading.shape[end];
  if (next === shape.capital || next === shape.initial) return false;
  const role = phraseAt(reading, i)?.meaning.role;
  if (role?.plural || (!role && /[^s]s$/.test(reading.lower[i] ?? ''))) return false;
  if (before?.type === 'name' || before?.type === 'initial') return followsGiven(reading, reading.classes, i);
  if (!reading.closing.has(reading.lower[i] ?? '')) return false;
  return before?.type === 'honorific' || (before === undefined && standsAsName(reading, i));
}

/** *Norway said*, *Norway’s*: no noun follows that it would describe, and nothing before makes it a place. */
function standsAsName(reading: Reading, i: number): boolean {
  const { lower, form, glued } = reading;
  if (has(reading, i - 1, wordClass.determiner | wordClass.possessive | wordClass.preposition)) return false;
  if (/^[-‐‑]$/.test(form[i + 1] ?? '') && glued[i + 1] === 1) return false;
  return (
    reading.shape[i + 1] === shape.other ||
    has(reading, i + 1, wordClass.saying | wordClass.copula) ||
    /^(?:and|who|has|had|will|would|also)$|ed$/.test(lower[i + 1] ?? '')
  );
}

/** *Jordan Ames*, *Paris Whitlow*: a place that is a given name too, before a plain name. */
export function isGivenBefore(reading: Reading, i: number, endToken: number, before: Unit | undefined): boolean {
  if (!has(reading, i, wordClass.given | wordClass.givenWord)) return false;
  if (before && !/^(?:honorific|role)$/.test(before.type)) return false;
  return i + 1 < endToken && plainName(reading, i + 1, endToken);
}

/**
 * *Bill Harrow*, *Jan ten Broek*, *Park Ji-woo*, *De Wit*: a word that is more than a name, but here begins one, as what
 * follows shows.
 */
export function opensName(
  reading: Reading,
  i: number,
  end: number,
  endToken: number,
  before: Unit | undefined,
): boolean {
  if (before && !/^(?:honorific|role)$/.test(before.type)) return end > i + 1 && namelike(before);
  if (end > i + 1) return false;
  if (reading.opening.has(reading.lower[i] ?? '') && reading.lower[i - 1] !== 'the') return true;
  if (end >= endToken) return false;
  if (has(reading, i, wordClass.givenWord) && has(reading, i, wordClass.thing | wordClass.date | wordClass.function))
    return (plainName(reading, i + 1, endToken) && !asksWhether(reading, i)) || particleName(reading, i + 1, endToken);
  if (has(reading, i, wordClass.date) && has(reading, i, wordClass.given))
    return particleName(reading, i + 1, endToken);
  if (has(reading, i, wordClass.particle) && has(reading, i, wordClass.function))
    return reading.leading.has(unaccented(reading.lower[i + 1] ?? '')) && plainName(reading, i + 1, endToken);
  return false;
}

/** *Will Hale resign?*: at the start of a sentence such a word is a name only if a verb of saying or a comma follows. */
function asksWhether(reading: Reading, i: number): boolean {
  if (!has(reading, i, wordClass.function) || reading.layout.sentences[reading.sentence[i] ?? -1]?.firstToken !== i)
    return false;
  return !has(reading, i + 2, wordClass.saying | wordClass.copula) && reading.form[i + 2] !== ',';
}

function particleName(reading: Reading, i: number, endToken: number): boolean {
  if (!has(reading, i, wordClass.particle) || reading.shape[i] !== shape.lower) return false;
  return plainName(reading, has(reading, i + 1, wordClass.particle) ? i + 2 : i + 1, endToken);
}

export function plainName(reading: Reading, i: number, endToken: number): boolean {
  if (reading.shape[i] !== shape.capital) return false;
  if (has(reading, i, wordClass.bodyMark | wordClass.body | wordClass.thing | wordClass.date | wordClass.honorific))
    return false;
  return !phraseAt(reading, i, endToken);
}

/** A month, a weekday or a small word that is part of a name: *April Osei*, *Will Hale*, *Mr. May*. */
export function nameGoesOn(reading: Reading, i: number, endToken: number, before: Unit | undefined): boolean {
  // *April said* is somebody
  if (
    has(reading, i, wordClass.date) &&
    has(reading, i, wordClass.given | wordClass.givenWord) &&
    has(reading, i + 1, wordClass.saying)
  )
    return true;
  if (
    before?.type === 'name' &&
    has(reading, before.first, wordClass.familyFirst) &&
    has(reading, i, wordClass.familyFirst)
  )
    return true;
  if (before && /^(?:honorific|name|initial|role)$/.test(before.type) && !has(reading, i, wordClass.function)) {
    if (before.type !== 'name' || has(reading, before.first, wordClass.given)) return true;
  }
  return (
    has(reading, i, wordClass.given | wordClass.givenWord) && i + 1 < endToken && plainName(reading, i + 1, endToken)
  );
}

/** *Al-Maeena*, *Jong-un*, *Smith-Jones* are one word of a name. */
export function hyphenated(reading: Reading, i: number, endToken: number): number {
  let end = i + 1;
  while (
    end + 1 < endToken &&
    /^[-‐‑]$/.test(reading.form[end] ?? '') &&
    reading.glued[end] &&
    reading.glued[end + 1] &&
    (reading.shape[end + 1] === shape.capital ||
      (reading.shape[end + 1] === shape.lower && (reading.lower[end + 1]?.length ?? 9) <= 4) ||
      reading.shape[end + 1] === shape.capitals)
  )
    end += 2;
  return end;
}

/** The first word of a sentence has a capital anyway: it is a name only if something else says so. */
export function capitalMeansName(reading: Reading, i: number, endToken: number, chunk: readonly Unit[]): boolean {
  if (chunk.length > 0) return true;
  // *Beekeeper Ann Hale*: a plain word before a given name, never in capitals elsewhere, is no name.
  const names = wordClass.given | wordClass.givenWord | wordClass.familyFirst | wordClass.particle;
  if (
    !has(reading, i, names) &&
    reading.shape[i + 1] === shape.capital &&
    plainName(reading, i + 2, endToken) &&
    (has(reading, i + 1, wordClass.given) || reading.isCommonNoun(i))
  ) {
    if (!reading.proper.has(unaccented(reading.lower[i] ?? ''))) return false;
  }
  const last = hyphenated(reading, i, endToken) - 1;
  if (
    reading.leading.has(unaccented(reading.lower[i] ?? '')) ||
    reading.leading.has(unaccented(reading.lower[last] ?? ''))
  )
    return true;
  if (has(reading, i, wordClass.given)) return true;
  if (has(reading, i, wordClass.document | wordClass.group)) return false;
  const next = i + 1;
  if (
    next < endToken &&
    (reading.shape[next] === shape.capital ||
      reading.shape[next] === shape.initial ||
      reading.shape[next] === shape.capitals)
  )
    return !/ing$|ly$/.test(reading.lower[i] ?? '');
  return (
    next < endToken &&
    (has(reading, next, wordClass.saying) ||
      /^['’]s$/.test(reading.form[next] ?? '') ||
      reading.form[next] === ',' ||
      has(reading, next, wordClass.copula) ||
      has(reading, next, wordClass.particle))
  );
}
