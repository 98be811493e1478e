import { ambiguousPronoun } from './attribution/ambiguousPronoun';
import { ambiguousSurname } from './attribution/ambiguousSurname';
import { duplicate as duplicateAttribution } from './attribution/duplicate';
import { late } from './attribution/late';
import { speakerChangeUnmarked } from './attribution/speakerChangeUnmarked';
import { twoSpeakersOneParagraph } from './attribution/twoSpeakersOneParagraph';
import { unattributedQuote } from './attribution/unattributedQuote';
import { unclearSpeaker } from './attribution/unclearSpeaker';
import { allegationWithoutSource } from './claim/allegationWithoutSource';
import { appearance } from './claim/appearance';
import { prediction } from './claim/prediction';
import { sentiment } from './claim/sentiment';
import { statisticWithoutSource } from './claim/statisticWithoutSource';
import { superlative } from './claim/superlative';
import { unattributed } from './claim/unattributed';
import { weaselWord } from './claim/weaselWord';
import { ageArithmetic } from './date/ageArithmetic';
import { ambiguousWeekday } from './date/ambiguousWeekday';
import { impossible } from './date/impossible';
import { lengthDisagreement } from './date/lengthDisagreement';
import { numericAmbiguous } from './date/numericAmbiguous';
import { rangeReversed } from './date/rangeReversed';
import { relativeWithoutAnchor } from './date/relativeWithoutAnchor';
import { tenseConflict } from './date/tenseConflict';
import { weekdayMismatch } from './date/weekdayMismatch';
import { fullOnSecond } from './name/fullOnSecond';
import { noFirstReference } from './name/noFirstReference';
import { noRole } from './name/noRole';
import { spellingVariant } from './name/spellingVariant';
import { titleVariant } from './name/titleVariant';
import { duplicate } from './quote/duplicate';
import { editedAfterAccept } from './quote/editedAfterAccept';
import { fragment } from './quote/fragment';
import { mixedMarks } from './quote/mixedMarks';
import { multiParagraphMark } from './quote/multiParagraphMark';
import { nestedSameMark } from './quote/nestedSameMark';
import { punctuationPlacement } from './quote/punctuationPlacement';
import { saidThatQuote } from './quote/saidThatQuote';
import { scare } from './quote/scare';
import { unclosed } from './quote/unclosed';
import type { Rule } from './rule';
import { anonymousOpinion } from './source/anonymousOpinion';
import { anonymousWithoutReason } from './source/anonymousWithoutReason';
import { bare } from './source/bare';
import { hiddenByPassive } from './source/hiddenByPassive';
import { pluralForOne } from './source/pluralForOne';
import { relayOnly } from './source/relayOnly';
import { vague } from './source/vague';
import { loaded } from './verb/loaded';
import { saidBookism } from './verb/saidBookism';
import { tenseShift } from './verb/tenseShift';

/** Every rule, in the order of the manual. */
export const allRules: readonly Rule[] = [
  unattributedQuote,
  unclearSpeaker,
  ambiguousPronoun,
  ambiguousSurname,
  late,
  speakerChangeUnmarked,
  twoSpeakersOneParagraph,
  duplicateAttribution,
  vague,
  hiddenByPassive,
  bare,
  anonymousWithoutReason,
  anonymousOpinion,
  pluralForOne,
  relayOnly,
  unattributed,
  allegationWithoutSource,
  statisticWithoutSource,
  sentiment,
  prediction,
  appearance,
  superlative,
  weaselWord,
  loaded,
  saidBookism,
  tenseShift,
  unclosed,
  multiParagraphMark,
  mixedMarks,
  nestedSameMark,
  punctuationPlacement,
  saidThatQuote,
  editedAfterAccept,
  fragment,
  scare,
  duplicate,
  spellingVariant,
  titleVariant,
  noFirstReference,
  fullOnSecond,
  noRole,
  weekdayMismatch,
  impossible,
  numericAmbiguous,
  relativeWithoutAnchor,
  ambiguousWeekday,
  rangeReversed,
  tenseConflict,
  ageArithmetic,
  lengthDisagreement,
];
