import type { CueVerb } from '../lexicon/cueWords';
import { isFinite } from './clauses';
import { type Origin, paragraphOf } from './origins';
import { ofKind } from './patterns/originKinds';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import { sourceBefore } from './sources';
import { verbGroup } from './verbGroup';

/** Tokens a source may have between the quotation and its cue: keeps the stage linear whatever the text. */
const longestSource = 30;

/**
 * *“Will it sail?” Lund asked on Monday.*, *“It sails.” Lund said.*: a sentence of its own by its stop, which is nothing
 * but a source and a cue. `here` are the attributions of the paragraph: a cue that has content of its own is no such.
 */
export function cueAfterStop(reading: Reading, part: Range, here: readonly Resolved[]): Origin | undefined {
  const next = reading.layout.sentences[reading.sentenceOf(part.to)];
  if (next?.firstToken !== part.to || next.paragraph !== paragraphOf(reading, part.from)) return undefined;
  const highest = Math.min(next.endToken, part.to + longestSource);
  for (let i = part.to; i < highest && reading.runAt(i) < 0; i++) {
    const cue = quotingVerb(reading, i);
    if (!cue) continue;
    const { from } = verbGroup(reading, i, part.to);
    const source = sourceBefore(reading, from, part.to);
    if (source?.from !== part.to) continue;
    const to = cue.lemma.includes(' ') ? i + 2 : i + 1;
    const taken = here.some((other) => other.cue.head === i);
    if (taken || !endsAfter(reading, to, next.endToken, cue.person === true)) return undefined;
    const { lemma, class: cueClass } = cue;
    return { source, cue: { lemma, class: cueClass }, cueRange: { from, to }, ...ofKind('quote-name') };
  }
  return undefined;
}

/** A verb with a tense that words in marks may stand beside. */
function quotingVerb(reading: Reading, i: number): CueVerb | undefined {
  const forms = reading.words.verbs.get(reading.lower(i)) ?? [];
  const verb = forms.find(
    ({ verb: { lemma } }) => !lemma.includes(' ') || lemma.split(' ')[1] === reading.lower(i + 1),
  )?.verb;
  return verb?.frames.includes('quote') && verb.class !== 'thought' && isFinite(reading, i) ? verb : undefined;
}

/** Nothing follows that the cue could have for content: only whom, when, where and how. */
function endsAfter(reading: Reading, to: number, end: number, person: boolean): boolean {
  if (to >= end || reading.runAt(to) >= 0) return false;
  if (reading.lower(to) === reading.words.complementizer || reading.word(to) === ':') return false;
  const tag = reading.tag(to);
  return /^(?:PUNCT|ADP|ADV|SCONJ)$/.test(tag) || (person && /^(?:PROPN|PRON|DET)$/.test(tag));
}
