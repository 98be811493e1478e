import { ambiguousPronoun } from './attribution/ambiguousPronoun';
import { late } from './attribution/late';
import { unattributedQuote } from './attribution/unattributedQuote';
import { unclearSpeaker } from './attribution/unclearSpeaker';
import { allegationWithoutSource } from './claim/allegationWithoutSource';
import { appearance } from './claim/appearance';
import { prediction } from './claim/prediction';
import { sentiment } from './claim/sentiment';
import { superlative } from './claim/superlative';
import { unattributed } from './claim/unattributed';
import { weaselWord } from './claim/weaselWord';
import { ageArithmetic } from './date/ageArithmetic';
import { impossible } from './date/impossible';
import { lengthDisagreement } from './date/lengthDisagreement';
import { numericAmbiguous } from './date/numericAmbiguous';
import { rangeReversed } from './date/rangeReversed';
import { relativeWithoutAnchor } from './date/relativeWithoutAnchor';
import { tenseConflict } from './date/tenseConflict';
import { weekdayMismatch } from './date/weekdayMismatch';
import { noFirstReference } from './name/noFirstReference';
import { spellingVariant } from './name/spellingVariant';
import { duplicate } from './quote/duplicate';
import { mixedMarks } from './quote/mixedMarks';
import { multiParagraphMark } from './quote/multiParagraphMark';
import { saidThatQuote } from './quote/saidThatQuote';
import { unclosed } from './quote/unclosed';
import type { Rule } from './rule';
import { bare } from './source/bare';
import { hiddenByPassive } from './source/hiddenByPassive';
import { vague } from './source/vague';
import { loaded } from './verb/loaded';
import { saidBookism } from './verb/saidBookism';

/** Every rule, in the order of the manual. */
export const allRules: readonly Rule[] = [
  unattributedQuote,
  unclearSpeaker,
  ambiguousPronoun,
  late,
  vague,
  hiddenByPassive,
  bare,
  unattributed,
  allegationWithoutSource,
  sentiment,
  prediction,
  appearance,
  superlative,
  weaselWord,
  loaded,
  saidBookism,
  unclosed,
  multiParagraphMark,
  mixedMarks,
  saidThatQuote,
  duplicate,
  spellingVariant,
  noFirstReference,
  weekdayMismatch,
  impossible,
  numericAmbiguous,
  relativeWithoutAnchor,
  rangeReversed,
  tenseConflict,
  ageArithmetic,
  lengthDisagreement,
];
