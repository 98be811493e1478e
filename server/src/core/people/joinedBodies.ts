import { wordClass } from '../lexicon/peopleWords';
import { has, phraseAt, type Reading, shape } from './reading';
import type { Unit } from './units';

const longest = 4; // words in capitals after the *and* of a body's name

/**
 * Whether the *and* at token `i` stands inside the name of one body: *the Arts and Humanities Council*, where an article
 * and names go before and the noun for the body comes last; *Department for Work and Pensions*, where it comes first.
 */
export function joinsBody(reading: Reading, chunk: readonly Unit[], i: number, endToken: number): boolean {
  const [first] = chunk;
  if (!first || !chunk.every(({ type }) => inBody.has(type)) || names(reading, first.first, i)) return false;
  const after = capitalsFrom(reading, i + 1, endToken);
  if (after === i + 1 || names(reading, i + 1, after) || phraseAt(reading, i + 1, endToken)?.meaning.role) return false;
  if (first.type === 'mark' && chunk.some(({ type }) => type === 'link')) return chunk.at(-1)?.type === 'name';
  return reading.lower[first.first - 1] === 'the' && chunk.length === 1 && endsBody(reading, i, after - 1);
}
const inBody: ReadonlySet<Unit['type']> = new Set(['name', 'mark', 'link', 'thing']);

/** Whether token `last` ends the name of a body that an *and* at token `and` has joined. */
export const endsBody = (reading: Reading, and: number, last: number): boolean =>
  last > and + 1 && (has(reading, last, wordClass.body | wordClass.bodyMark) || reading.lower[last] === 'executive');

function capitalsFrom({ shape: shapes }: Reading, first: number, endToken: number): number {
  let end = first;
  while (end < endToken && end - first < longest && shapes[end] === shape.capital) end++;
  return end;
}

const names = (reading: Reading, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (has(reading, i, wordClass.given | wordClass.honorific)) return true;
  return false;
};
