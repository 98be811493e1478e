import { featureOf } from './hash';
import { none, type ParseState } from './parseState';

/** More than `moveFeatures` ever writes. */
export const moveFeatureLimit = 192;

// what stands where there is no word: one number for each place, so that the places stay apart
const noTop = 1000;
const noSecond = 1001;
const noThird = 1002;
const noNext = 1003;
const noAfter = 1004;
const noChild = 1005;
const bucket = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);

/** Writes the features of the next move to `out` and says how many: the top three of the stack, the next three words. */
export function moveFeatures(out: Int32Array, state: ParseState): number {
  const { words, tag, otherTag, upos, label, left1, left2, right1, right2, leftSet, rightSet, size, front, depth } =
    state;
  const top = state.fromTop(0);
  const second = state.fromTop(1);
  const third = state.fromTop(2);
  const next = front + 1 <= size ? front + 1 : none;
  const after = front + 2 <= size ? front + 2 : none;
  let n = 0;
  const add = (template: number, a: number, b?: number, c?: number): void => {
    out[n++] = featureOf(template, a, b, c);
  };
  const wordAt = (i: number): number => words[i]?.known ?? noChild + (i === size ? 1 : 0);
  const tagAt = (i: number): number => (i === none ? noChild : (tag[i] as number));
  const labelAt = (i: number): number => (i === none ? 99 : (label[i] as number));

  const topInfo = words[top];
  const secondInfo = words[second];
  const frontInfo = words[front];
  const topWord = topInfo?.known ?? noTop;
  const secondWord = secondInfo?.known ?? noSecond;
  const thirdWord = words[third]?.known ?? noThird;
  const frontWord = frontInfo?.known ?? 11;
  const nextWord = next === none ? noNext : (words[next]?.known ?? 11);
  const afterWord = after === none ? noAfter : (words[after]?.known ?? 11);
  const topTag = top === none ? noTop : (tag[top] as number);
  const secondTag = second === none ? noSecond : (tag[second] as number);
  const thirdTag = third === none ? noThird : (tag[third] as number);
  const frontTag = tag[front] as number;
  const nextTag = next === none ? noNext : (tag[next] as number);
  const afterTag = after === none ? noAfter : (tag[after] as number);
  const topClass = top === none ? noTop : (upos[top] as number);
  const secondClass = second === none ? noSecond : (upos[second] as number);
  const thirdClass = third === none ? noThird : (upos[third] as number);
  const frontClass = upos[front] as number;
  const nextClass = next === none ? noNext : (upos[next] as number);
  const topLeft = top === none ? none : (left1[top] as number);
  const topLeft2 = top === none ? none : (left2[top] as number);
  const topRight = top === none ? none : (right1[top] as number);
  const topRight2 = top === none ? none : (right2[top] as number);
  const secondLeft = second === none ? none : (left1[second] as number);
  const secondLeft2 = second === none ? none : (left2[second] as number);
  const secondRight = second === none ? none : (right1[second] as number);
  const secondRight2 = second === none ? none : (right2[second] as number);
  const frontLeft = left1[front] as number;
  const frontLeft2 = left2[front] as number;
  const topLefts = top === none ? 9 : Math.min(3, state.leftCount[top] as number);
  const topRights = top === none ? 9 : Math.min(3, state.rightCount[top] as number);
  const secondLefts = second === none ? 9 : Math.min(3, state.leftCount[second] as number);
  const secondRights = second === none ? 9 : Math.min(3, state.rightCount[second] as number);
  const frontLefts = Math.min(3, state.leftCount[front] as number);
  const topLeftSet = top === none ? 0 : (leftSet[top] as number);
  const topRightSet = top === none ? 0 : (rightSet[top] as number);
  const secondLeftSet = second === none ? 0 : (leftSet[second] as number);
  const secondRightSet = second === none ? 0 : (rightSet[second] as number);
  const frontLeftSet = leftSet[front] as number;
  const toFront = top === none ? 0 : bucket(front - top);
  const toSecond = second === none ? 0 : bucket(top - second);
  const beforeFront = between(state, top, front);
  const beforeTop = between(state, second, top);

  // single words
  add(1, topWord, topTag);
  add(2, topWord);
  add(3, topTag);
  add(4, secondWord, secondTag);
  add(5, secondWord);
  add(6, secondTag);
  add(7, frontWord, frontTag);
  add(8, frontWord);
  add(9, frontTag);
  add(10, nextWord, nextTag);
  add(11, nextWord);
  add(12, nextTag);
  add(13, afterWord);
  add(14, afterTag);
  add(15, thirdTag);
  add(16, thirdWord);
  // pairs
  add(17, topWord, frontWord, topTag * 256 + frontTag);
  add(18, topWord, topTag, frontWord);
  add(19, topWord, frontWord, frontTag);
  add(20, topWord, topTag, frontTag);
  add(21, topTag, frontWord, frontTag);
  add(22, topWord, frontWord);
  add(23, topTag, frontTag);
  add(24, frontTag, nextTag);
  add(25, secondWord, topWord);
  add(26, secondTag, topTag);
  add(27, secondWord, secondTag, topTag);
  add(28, secondTag, topWord, topTag);
  add(29, secondWord, frontWord);
  add(30, secondTag, frontTag);
  add(31, secondWord, topWord, secondTag * 256 + topTag);
  add(32, secondWord, frontTag, secondTag);
  add(33, secondTag, frontWord, frontTag);
  add(34, topWord, nextWord);
  add(35, topTag, nextTag);
  add(36, frontWord, nextWord);
  // triples
  add(37, frontTag, nextTag, afterTag);
  add(38, topTag, frontTag, nextTag);
  add(39, secondTag, topTag, frontTag);
  add(40, thirdTag, secondTag, topTag);
  add(41, topWord, frontTag, nextTag);
  add(42, secondTag, topWord, frontTag);
  add(43, secondTag, topTag, frontWord);
  add(44, secondWord, topTag, frontTag);
  add(45, topTag, frontWord, nextTag);
  add(46, secondClass, topClass, frontClass * 1024 + nextClass);
  add(47, thirdClass, secondClass, topClass * 1024 + frontClass);
  add(48, topWord, frontWord, nextTag);
  // with what hangs on them
  add(49, topTag, tagAt(topLeft), frontTag);
  add(50, topTag, tagAt(topRight), frontTag);
  add(51, topTag, frontTag, tagAt(frontLeft));
  add(52, secondTag, topTag, tagAt(secondRight));
  add(53, secondTag, topTag, tagAt(secondLeft));
  add(54, secondTag, topTag, tagAt(topLeft));
  add(55, secondTag, topTag, tagAt(topRight));
  add(56, secondWord, topWord, wordAt(topLeft));
  add(57, secondWord, tagAt(topLeft), topTag);
  add(58, topTag, wordAt(topLeft), secondTag);
  add(59, topTag, wordAt(topLeft), secondWord);
  add(60, topTag, frontTag, wordAt(frontLeft));
  add(61, topTag, wordAt(topRight), frontTag);
  add(62, secondTag, wordAt(topRight), topTag);
  // how far apart, and what lies between
  add(63, topWord, toFront, frontTag);
  add(64, topTag, toFront, frontTag);
  add(65, topTag, toSecond, secondTag);
  add(66, topWord, toSecond, secondTag);
  add(67, topClass, beforeFront, frontClass);
  add(68, secondClass, beforeTop, topClass);
  add(69, topTag, beforeFront, frontTag);
  add(70, secondTag, beforeTop, topTag);
  add(71, secondWord, beforeTop, topTag);
  add(72, topWord, beforeFront, frontTag);
  add(73, beforeFront, beforeTop);
  add(74, secondTag, beforeTop, topWord);
  // how many hang on them
  add(75, topWord, topLefts, topRights);
  add(76, topTag, topLefts, topRights);
  add(77, secondWord, secondLefts, secondRights);
  add(78, secondTag, secondLefts, secondRights);
  add(79, frontWord, frontLefts);
  add(80, frontTag, frontLefts);
  // what hangs on them
  add(81, wordAt(topLeft));
  add(82, tagAt(topLeft));
  add(83, labelAt(topLeft));
  add(84, wordAt(topRight));
  add(85, tagAt(topRight));
  add(86, labelAt(topRight));
  add(87, wordAt(secondRight));
  add(88, tagAt(secondRight));
  add(89, labelAt(secondRight));
  add(90, wordAt(frontLeft));
  add(91, tagAt(frontLeft));
  add(92, labelAt(frontLeft));
  add(93, tagAt(topLeft2), topTag);
  add(94, tagAt(topRight2), topTag);
  add(95, tagAt(secondRight2), secondTag);
  add(96, labelAt(secondLeft), secondTag);
  add(97, topTag, labelAt(topLeft), labelAt(topLeft2));
  add(98, topTag, labelAt(topRight), labelAt(topRight2));
  add(99, secondTag, labelAt(secondRight), labelAt(secondRight2));
  add(100, frontTag, labelAt(frontLeft), labelAt(frontLeft2));
  add(101, secondTag, labelAt(secondLeft), labelAt(secondLeft2));
  // the labels of all that hangs on them
  add(102, topTag, topLeftSet);
  add(103, topTag, topRightSet);
  add(104, topWord, topLeftSet);
  add(105, topWord, topRightSet);
  add(106, secondTag, secondRightSet);
  add(107, secondWord, secondRightSet);
  add(108, frontTag, frontLeftSet);
  add(109, frontWord, frontLeftSet);
  add(110, secondTag, secondLeftSet, topTag);
  add(111, secondClass, secondRightSet, topClass * 1024 + (topLeftSet & 1023));
  add(112, topClass, topRightSet, frontClass * 1024 + (topLeftSet & 1023));
  add(113, secondWord, secondRightSet, topTag);
  add(114, topWord, topLeftSet | topRightSet, frontTag);
  add(115, secondClass, topClass, (depth > 3 ? 2 : 0) + (front === size ? 1 : 0));
  add(116, frontClass, depth);
  // groups of words that stand in the same places, verb frames, senses
  const topGroup = topInfo?.middle ?? noTop;
  const secondGroup = secondInfo?.middle ?? noSecond;
  const frontGroup = frontInfo?.middle ?? noNext;
  const topFine = topInfo?.fine ?? noTop;
  const secondFine = secondInfo?.fine ?? noSecond;
  const frontFine = frontInfo?.fine ?? noNext;
  add(120, topGroup, topTag, frontTag);
  add(121, frontGroup, topTag, frontTag);
  add(122, secondGroup, secondTag, topTag);
  add(123, topGroup, secondTag, topTag);
  add(124, topGroup, frontGroup, topClass * 1024 + frontClass);
  add(125, secondGroup, topGroup, secondClass * 1024 + topClass);
  add(126, topFine, topClass, frontClass);
  add(127, frontFine, topClass, frontClass);
  add(128, secondFine, secondClass, topClass);
  add(129, topFine, secondClass, topClass);
  add(130, secondGroup, words[topLeft]?.known ?? noChild, topClass);
  add(131, topInfo?.frames ?? noTop, topTag, frontTag);
  add(132, secondInfo?.frames ?? noSecond, secondTag, topTag);
  add(133, secondInfo?.frames ?? noSecond, secondRightSet, topClass);
  add(134, secondInfo?.sense ?? noSecond, topInfo?.sense ?? noTop, secondClass * 1024 + topClass);
  add(135, topInfo?.sense ?? noTop, frontInfo?.sense ?? noNext, topClass * 1024 + frontClass);
  // the tags that words nearly got, and the ones they are seen with
  const topOther = top === none ? noTop : (otherTag[top] as number);
  const secondOther = second === none ? noSecond : (otherTag[second] as number);
  const frontOther = otherTag[front] as number;
  add(140, topTag, topOther, frontTag);
  add(141, frontTag, frontOther, topTag);
  add(142, topOther, frontOther, topTag * 256 + frontTag);
  add(143, secondTag, secondOther, topTag);
  add(144, topTag, topOther, secondTag);
  add(145, next === none ? noNext : (otherTag[next] as number), nextTag, frontTag);
  add(146, topInfo?.ambiguity ?? noTop, topTag, frontTag);
  add(147, frontInfo?.ambiguity ?? noNext, frontTag, topTag);
  add(148, secondInfo?.ambiguity ?? noSecond, secondTag, topTag);
  add(149, words[next]?.ambiguity ?? noNext, frontTag, topTag);
  return n;
}

/** What lies between two words: marks, an open quotation, verbs. 0 where one of them is missing. */
function between({ quotes, commas, brackets, breaks, verbs }: ParseState, from: number, to: number): number {
  if (from === none || to === none) return 0;
  const counted = (counts: Int32Array): number => (counts[to] as number) - (counts[from] as number);
  return (
    1 +
    (counted(quotes) & 1) +
    2 * Math.min(2, counted(commas)) +
    6 * (counted(brackets) & 1) +
    12 * Math.min(1, counted(breaks)) +
    24 * ((quotes[from] as number) & 1) +
    48 * Math.min(2, counted(verbs))
  );
}
