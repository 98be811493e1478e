import { afterCircumstance, isFinite } from './clauses';
import type { CueHere, Match } from './match';
import { phraseAfter } from './nounPhrases';
import type { Reading } from './reading';
import { runEndsSentence } from './spokenRuns';

/** How many tokens may stand between a cue and the quotation that it brings in. */
const leadIn = 14;

/** The quotation that a cue ending at `start` brings in; absent where other words take that place. */
export function quotationAfter(reading: Reading, { cue, right }: Match, immediate: boolean): number | undefined {
  const { to: ceiling } = cue.window;
  const limit = Math.min(ceiling, right + (immediate ? 1 : leadIn));
  for (let i = right; i < limit; i++) {
    const run = reading.runAt(i);
    if (run >= 0) {
      const part = reading.runParts[run];
      if (part && cue.verb?.person && reading.tag(i - 1) === 'DET' && /^[,:]$/.test(reading.word(part.to))) {
        i = part.to - 1; // *told the “Harbour Post”: “…”*
        continue;
      }
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
