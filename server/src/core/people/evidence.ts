import { wordClass } from '../lexicon/peopleWords';
import type { Gender } from '../model';
import type { Piece } from './pieces';
import { has, phraseAt, type Reading, shape } from './reading';

/** What stands around a name that tells whether it names a person. */
export interface Evidence {
  /** A title or a role before it, an age or a role after it, *who* after it. */
  readonly plain: number;
  /** A given name first, initials, a verb of saying beside it. */
  readonly likely: number;
  /** *the* before it, a place’s preposition before a single word. */
  readonly against: number;
}

export function evidenceFor(reading: Reading, { first, end, units, titles }: Piece): Evidence {
  let plain = titles.length > 0 ? 2 : 0;
  let likely = 0;
  let contrary = 0;
  const { lower, form } = reading;
  const words = units.filter(({ type }) => type === 'name' || type === 'initial');
  const [leading, second] = words;
  if (leading && words.length > 1) {
    if (has(reading, leading.first, wordClass.given)) likely += 2;
    else if (has(reading, leading.first, wordClass.givenWord | wordClass.familyFirst)) likely += 1;
    if (leading.type === 'initial' || second?.type === 'initial') likely += 1.5;
  } else if (leading && has(reading, leading.first, wordClass.given)) likely += 0.5;
  if (units.some(({ type }) => type === 'particle' || type === 'suffix' || type === 'nickname')) likely += 1;
  if (has(reading, end, wordClass.saying) || has(reading, first - 1, wordClass.saying)) likely += 1;
  if (lower[end] === ',') {
    if (/^\d{1,3}$/.test(form[end + 1] ?? '') && /^[,.]$/.test(form[end + 2] ?? '')) plain += 2;
    else if (lower[end + 1] === 'who' || lower[end + 1] === 'whose') plain += 1;
    else if (roleFollows(reading, end + 1)) plain += 1.5;
  }
  if (lower[end] === 'who') plain += 1;
  const isGiven = leading !== undefined && has(reading, leading.first, wordClass.given);
  if (lower[first - 1] === ',') {
    if (words.length > 1 ? roleEnds(reading, first - 1) : isGiven && relationEnds(reading, first - 1)) plain += 1;
  }
  const before = lower[first - 1] ?? '';
  if (before === 'the' || before === 'a' || before === 'an') contrary += titles.length ? 0 : 2;
  if (words.length === 1 && /^(?:in|at|near|from|across|throughout|outside|inside)$/.test(before)) contrary += 1;
  if (
    words.length > 1 &&
    leading &&
    !has(reading, leading.first, wordClass.given) &&
    !titles.length &&
    /^(?:in|at|near|across|outside|inside|into|throughout)$/.test(before)
  )
    contrary += 1.5;
  if (/^[-–/]$/.test(form[end] ?? '') && reading.glued[end] && reading.glued[end + 1]) contrary += 0.5;
  return { plain, likely, against: contrary };
}

/** *the team’s coach, …*: a role noun stands within a few words before the comma. */
function roleEnds(reading: Reading, comma: number): boolean {
  for (let i = comma - 1; i > comma - 8 && i >= 0; i--) {
    if (/^[,;:.“”"]$/.test(reading.form[i] ?? '') || has(reading, i, wordClass.copula | wordClass.saying)) return false;
    const role = phraseAt(reading, i)?.meaning.role;
    if (role && !role.plural) return true;
  }
  return false;
}

/** *their youngest child, | Gloria*: a word for one person right before the comma, and whose it is. */
function relationEnds(reading: Reading, comma: number): boolean {
  const hit = phraseAt(reading, comma - 1);
  const role = hit?.end === comma ? hit.meaning.role : undefined;
  if (!role || role.plural) return false;
  for (let i = comma - 2; i > comma - 10 && i >= 0; i--) {
    if (has(reading, i, wordClass.possessive) || /^['’]s?$/.test(reading.form[i] ?? '')) return true;
    const joins = /^[-‐‑]$/.test(reading.form[i] ?? '');
    if (!joins && (reading.shape[i] !== shape.lower || has(reading, i, wordClass.preposition | wordClass.copula)))
      return false;
  }
  return false;
}

/** *, the head of …*, *, a retired judge*: within a few words after a comma a role noun comes. */
function roleFollows(reading: Reading, from: number): boolean {
  const opens =
    has(reading, from, wordClass.determiner | wordClass.possessive) ||
    (reading.shape[from] !== shape.lower && /^['’]s?$/.test(reading.form[from + 1] ?? '')); // *, Halden’s former mayor*
  for (let i = from; i < from + (opens ? 7 : 3); i++) {
    if (reading.shape[i] === shape.other && !/^['’-]/.test(reading.form[i] ?? '')) return false;
    if (i === from && has(reading, i, wordClass.saying)) return false; // *Good day, said the visitor*
    const role = phraseAt(reading, i)?.meaning.role;
    if (role && !role.plural) return true;
    if (i > from && (reading.lower[i] === 'and' || has(reading, i, wordClass.preposition | wordClass.copula)))
      return false;
  }
  return false;
}

/** The gender that a word for a woman or a man beside a full name shows: *her husband, Arne Hale*, *Vega Hale, his wife,*. */
export function genderBeside(reading: Reading, { first, end, units }: Piece): Gender | undefined {
  if (units.length < 2) return undefined;
  const stop = reading.form[first - 1] === ',' ? first - 1 : first;
  for (let i = stop - 1; i >= stop - 3 && i >= 0; i--) {
    const hit = phraseAt(reading, i);
    const { gender, plural } = hit?.meaning.role ?? {};
    if (hit?.end === stop && gender && !plural && opensRelation(reading, i)) return gender;
  }
  if (reading.form[end] !== ',' || !has(reading, end + 1, wordClass.determiner | wordClass.possessive))
    return undefined;
  const hit = phraseAt(reading, end + 2);
  const role = hit?.meaning.role;
  return role && !role.plural && /^[,.;:)]$/.test(reading.form[hit.end] ?? '') ? role.gender : undefined;
}

/** *her husband*, *Hale’s wife*, *Spokeswoman*: a relation or a title, no subject of its own. */
const opensRelation = (reading: Reading, head: number): boolean =>
  has(reading, head - 1, wordClass.possessive) ||
  /^['’]s?$/.test(reading.form[head - 1] ?? '') ||
  reading.shape[head] === shape.capital;
