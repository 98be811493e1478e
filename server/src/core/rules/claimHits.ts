import type { Article, Claim, ClaimKind } from '../model';
import { type Hit, inserting } from './rule';

/** What an editor writes behind words that need a source. A text that has it has been seen to. */
const placeholder = /^ ?\[[^\]\n]{2,40}\?\]/;

/** The claims of some kinds as hits; `ask` is put behind the words by the fix (*[who?]*); `counts` leaves some out. */
export const claimHits = (
  { text, claims }: Article,
  kinds: readonly ClaimKind[],
  message: (words: string) => string,
  ask: string,
  counts: (claim: Claim, words: string) => boolean = () => true,
): readonly Hit[] =>
  claims
    .filter(({ kind, trigger: { end } }) => kinds.includes(kind) && !placeholder.test(text.slice(end, end + 50)))
    .filter((claim) => counts(claim, text.slice(claim.trigger.start, claim.trigger.end)))
    .map(({ trigger }) => ({
      span: trigger,
      message: message(text.slice(trigger.start, trigger.end)),
      fixes: [inserting(trigger.end, ` [${ask}]`, `Mark it with [${ask}]`)],
    }));
