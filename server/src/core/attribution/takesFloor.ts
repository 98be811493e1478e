import { isFinite } from './clauses';
import { type Origin, paragraphOf } from './origins';
import { ofKind } from './patterns/originKinds';
import type { Range, Reading } from './reading';
import { sourceAfter, sourceBefore } from './sources';

/** Tokens looked back at from the stop: a verb, a particle, whom somebody interrupts. */
const furthestVerb = 3;

/**
 * *…, and her husband cut in. “Do not forget me.”*: the sentence before the quotation, in its paragraph, ends with a verb
 * that gives its subject the floor. Nothing where the subject cannot be told.
 */
export function takesFloor(reading: Reading, part: Range): Origin | undefined {
  const before = reading.layout.sentences[reading.sentenceOf(part.from) - 1];
  if (!before || before.paragraph !== paragraphOf(reading, part.from) || before.endToken < part.from - 1)
    return undefined;
  const stop = before.endToken - 1;
  const { takingTheFloor, takingTheFloorWith } = reading.words.clauses;
  for (let i = stop - 1; i >= Math.max(before.firstToken + 1, stop - furthestVerb); i--) {
    if (reading.runAt(i) >= 0) return undefined;
    const rest = stop - i - 1;
    const isVerb = takingTheFloor.has(reading.lower(i)) && (rest === 0 || (rest === 1 && isObject(reading, i + 1)));
    const isPhrase = rest === 1 && takingTheFloorWith.has(`${reading.lower(i)} ${reading.lower(i + 1)}`);
    if (!(isVerb || isPhrase) || !isFinite(reading, i)) continue;
    const source = sourceBefore(reading, i, before.firstToken);
    return source && { source, ...ofKind('takes-floor') };
  }
  return undefined;
}

/** *interrupted her*, *answered Lund* */
const isObject = (reading: Reading, i: number): boolean => /^(?:PRON|PROPN)$/.test(reading.tag(i));

/** *“Call the roll,” came shouts from the crowd*, *“No,” came the reply from Lund*: whom it comes from. */
export function comesFrom(reading: Reading, start: number): Range | undefined {
  const { coming, voices, fromWhom } = reading.words.clauses;
  if (!coming.has(reading.lower(start))) return undefined;
  const end = reading.layout.sentences[reading.sentenceOf(start)]?.endToken ?? start;
  for (let i = start + 1; i < Math.min(end - 2, start + 5); i++)
    if (voices.has(reading.lower(i)) && fromWhom.has(reading.lower(i + 1)))
      return sourceAfter(reading, i + 2, end, false);
  return undefined;
}
