import { unattributedQuote } from './attribution/unattributedQuote';
import { unclosed } from './quote/unclosed';
import type { Rule } from './rule';

/** Every rule, in the order of the manual. */
export const allRules: readonly Rule[] = [unattributedQuote, unclosed];
