import { moveRounds, Seen } from './moveTemplates';
import { none, type ParseState } from './parseState';
import { featureRounds } from './templates';

export const moveFeatures = featureRounds(moveRounds);

// what stands where there is no word: one number for each place, so that the places stay apart
const noTop = 1000;
const noSecond = 1001;
const noThird = 1002;
const noNext = 1003;
const noAfter = 1004;
const noChild = 1005;
const noLabel = 99;
const noCount = 9;
const rootWord = 11;
const bucket = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);

/**
 * Looks at what the next move hangs on, for `moveFeatures`: `seen` by `Seen`. Asked only where there is a choice, so the
 * stack has a top; all else may be missing.
 */
export function seeMove(seen: Int32Array, state: ParseState): void {
  const top = state.fromTop(0);
  const second = state.fromTop(1);
  seeWords(seen, state, top, second);
  seeDependents(seen, state, top, second);
  seeDistances(seen, state, top, second);
  seeClasses(seen, state, top, second);
}

function seeWords(seen: Int32Array, state: ParseState, top: number, second: number): void {
  const { words, tag, upos, size, front } = state;
  const third = state.fromTop(2);
  const next = front + 1 <= size ? front + 1 : none;
  const after = front + 2 <= size ? front + 2 : none;
  const topTag = tag[top] as number;
  const secondTag = second === none ? noSecond : (tag[second] as number);
  const frontTag = tag[front] as number;
  const topClass = upos[top] as number;
  const secondClass = second === none ? noSecond : (upos[second] as number);
  const frontClass = upos[front] as number;
  const nextClass = next === none ? noNext : (upos[next] as number);
  seen[Seen.topWord] = words[top]?.known ?? noTop;
  seen[Seen.secondWord] = second === none ? noSecond : (words[second]?.known ?? noSecond);
  seen[Seen.thirdWord] = third === none ? noThird : (words[third]?.known ?? noThird);
  seen[Seen.frontWord] = words[front]?.known ?? rootWord;
  seen[Seen.nextWord] = next === none ? noNext : (words[next]?.known ?? rootWord);
  seen[Seen.afterWord] = after === none ? noAfter : (words[after]?.known ?? rootWord);
  seen[Seen.topTag] = topTag;
  seen[Seen.secondTag] = secondTag;
  seen[Seen.thirdTag] = third === none ? noThird : (tag[third] as number);
  seen[Seen.frontTag] = frontTag;
  seen[Seen.nextTag] = next === none ? noNext : (tag[next] as number);
  seen[Seen.afterTag] = after === none ? noAfter : (tag[after] as number);
  seen[Seen.topClass] = topClass;
  seen[Seen.secondClass] = secondClass;
  seen[Seen.thirdClass] = third === none ? noThird : (upos[third] as number);
  seen[Seen.frontClass] = frontClass;
  seen[Seen.topAndFrontTag] = topTag * 256 + frontTag;
  seen[Seen.secondAndTopTag] = secondTag * 256 + topTag;
  seen[Seen.secondAndTopClass] = secondClass * 1024 + topClass;
  seen[Seen.topAndFrontClass] = topClass * 1024 + frontClass;
  seen[Seen.frontAndNextClass] = frontClass * 1024 + nextClass;
}

function seeDependents(seen: Int32Array, state: ParseState, top: number, second: number): void {
  const { words, tag, upos, label, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet, front } =
    state;
  const hasSecond = second !== none;
  const wordAt = (i: number): number => (i === none ? noChild : (words[i]?.known ?? noChild));
  const tagAt = (i: number): number => (i === none ? noChild : (tag[i] as number));
  const labelAt = (i: number): number => (i === none ? noLabel : (label[i] as number));
  const topLeft = left1[top] as number;
  const topLeft2 = left2[top] as number;
  const topRight = right1[top] as number;
  const topRight2 = right2[top] as number;
  const secondLeft = hasSecond ? (left1[second] as number) : none;
  const secondLeft2 = hasSecond ? (left2[second] as number) : none;
  const secondRight = hasSecond ? (right1[second] as number) : none;
  const secondRight2 = hasSecond ? (right2[second] as number) : none;
  const frontLeft = left1[front] as number;
  const frontLeft2 = left2[front] as number;
  const topLeftSet = leftSet[top] as number;
  const topRightSet = rightSet[top] as number;
  seen[Seen.topLeftWord] = wordAt(topLeft);
  seen[Seen.topLeftTag] = tagAt(topLeft);
  seen[Seen.topLeftLabel] = labelAt(topLeft);
  seen[Seen.topRightWord] = wordAt(topRight);
  seen[Seen.topRightTag] = tagAt(topRight);
  seen[Seen.topRightLabel] = labelAt(topRight);
  seen[Seen.secondLeftTag] = tagAt(secondLeft);
  seen[Seen.secondLeftLabel] = labelAt(secondLeft);
  seen[Seen.secondRightWord] = wordAt(secondRight);
  seen[Seen.secondRightTag] = tagAt(secondRight);
  seen[Seen.secondRightLabel] = labelAt(secondRight);
  seen[Seen.frontLeftWord] = wordAt(frontLeft);
  seen[Seen.frontLeftTag] = tagAt(frontLeft);
  seen[Seen.frontLeftLabel] = labelAt(frontLeft);
  seen[Seen.topLeft2Tag] = tagAt(topLeft2);
  seen[Seen.topLeft2Label] = labelAt(topLeft2);
  seen[Seen.topRight2Tag] = tagAt(topRight2);
  seen[Seen.topRight2Label] = labelAt(topRight2);
  seen[Seen.secondLeft2Label] = labelAt(secondLeft2);
  seen[Seen.secondRight2Tag] = tagAt(secondRight2);
  seen[Seen.secondRight2Label] = labelAt(secondRight2);
  seen[Seen.frontLeft2Label] = labelAt(frontLeft2);
  seen[Seen.topLefts] = Math.min(3, leftCount[top] as number);
  seen[Seen.topRights] = Math.min(3, rightCount[top] as number);
  seen[Seen.secondLefts] = hasSecond ? Math.min(3, leftCount[second] as number) : noCount;
  seen[Seen.secondRights] = hasSecond ? Math.min(3, rightCount[second] as number) : noCount;
  seen[Seen.frontLefts] = Math.min(3, leftCount[front] as number);
  seen[Seen.topLeftSet] = topLeftSet;
  seen[Seen.topRightSet] = topRightSet;
  seen[Seen.topSets] = topLeftSet | topRightSet;
  seen[Seen.topClassAndLeftSet] = (upos[top] as number) * 1024 + (topLeftSet & 1023);
  seen[Seen.frontClassAndTopLeftSet] = (upos[front] as number) * 1024 + (topLeftSet & 1023);
  seen[Seen.secondLeftSet] = hasSecond ? (leftSet[second] as number) : 0;
  seen[Seen.secondRightSet] = hasSecond ? (rightSet[second] as number) : 0;
  seen[Seen.frontLeftSet] = leftSet[front] as number;
}

function seeDistances(seen: Int32Array, state: ParseState, top: number, second: number): void {
  const { size, front, depth } = state;
  seen[Seen.toFront] = bucket(front - top);
  seen[Seen.toSecond] = second === none ? 0 : bucket(top - second);
  seen[Seen.beforeFront] = between(state, top, front);
  seen[Seen.beforeTop] = second === none ? 0 : between(state, second, top);
  seen[Seen.depth] = depth;
  seen[Seen.deepOrAtEnd] = (depth > 3 ? 2 : 0) + (front === size ? 1 : 0);
}

/** What the tables know of words, and what the tagger left open. */
function seeClasses(seen: Int32Array, state: ParseState, top: number, second: number): void {
  const { words, otherTag, size, front } = state;
  const topInfo = words[top];
  const secondInfo = second === none ? undefined : words[second];
  const frontInfo = words[front];
  const next = front + 1;
  seen[Seen.topGroup] = topInfo?.middle ?? noTop;
  seen[Seen.secondGroup] = secondInfo?.middle ?? noSecond;
  seen[Seen.frontGroup] = frontInfo?.middle ?? noNext;
  seen[Seen.topFine] = topInfo?.fine ?? noTop;
  seen[Seen.secondFine] = secondInfo?.fine ?? noSecond;
  seen[Seen.frontFine] = frontInfo?.fine ?? noNext;
  seen[Seen.topFrames] = topInfo?.frames ?? noTop;
  seen[Seen.secondFrames] = secondInfo?.frames ?? noSecond;
  seen[Seen.topSense] = topInfo?.sense ?? noTop;
  seen[Seen.secondSense] = secondInfo?.sense ?? noSecond;
  seen[Seen.frontSense] = frontInfo?.sense ?? noNext;
  seen[Seen.topOther] = otherTag[top] as number;
  seen[Seen.secondOther] = second === none ? noSecond : (otherTag[second] as number);
  seen[Seen.frontOther] = otherTag[front] as number;
  seen[Seen.nextOther] = next <= size ? (otherTag[next] as number) : noNext;
  seen[Seen.topAmbiguity] = topInfo?.ambiguity ?? noTop;
  seen[Seen.secondAmbiguity] = secondInfo?.ambiguity ?? noSecond;
  seen[Seen.frontAmbiguity] = frontInfo?.ambiguity ?? noNext;
  seen[Seen.nextAmbiguity] = words[next]?.ambiguity ?? noNext;
}

/** What lies between two words: marks, an open quotation, verbs. */
function between({ quotes, commas, brackets, breaks, verbs }: ParseState, from: number, to: number): number {
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
