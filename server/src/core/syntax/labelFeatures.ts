import { labelRounds, Seen } from './labelTemplates';
import { none, type ParseState } from './parseState';
import { featureRounds } from './templates';

export const labelFeatures = featureRounds(labelRounds);

const outside = 1005;

/** Looks at how `dependent` hangs on `head`, for `labelFeatures`: `seen` by `Seen`. All is known to the left of both. */
export function seeArc(seen: Int32Array, state: ParseState, head: number, dependent: number): void {
  const side = dependent < head ? 1 : 2;
  seeEnds(seen, state, head, dependent, side);
  seeDependents(seen, state, head, dependent, side);
  seeNeighbours(seen, state, head, dependent);
}

/** The two words, how far apart they are, and the marks between. */
function seeEnds(seen: Int32Array, state: ParseState, head: number, dependent: number, side: number): void {
  const { words, tag, otherTag, upos, quotes, commas, breaks } = state;
  const info = words[dependent];
  const headInfo = words[head];
  const ownTag = tag[dependent] as number;
  const headTag = tag[head] as number;
  const headClass = upos[head] as number;
  const distance = Math.abs(head - dependent);
  const first = Math.min(head, dependent);
  const last = Math.max(head, dependent);
  const counted = (counts: Int32Array): number => (counts[last] as number) - (counts[first] as number);
  seen[Seen.ownWord] = info?.known ?? outside;
  seen[Seen.ownTag] = ownTag;
  seen[Seen.ownClass] = upos[dependent] as number;
  seen[Seen.ownOther] = otherTag[dependent] as number;
  seen[Seen.headWord] = headInfo?.known ?? outside;
  seen[Seen.headTag] = headTag;
  seen[Seen.headClass] = headClass;
  seen[Seen.headOther] = otherTag[head] as number;
  seen[Seen.side] = side;
  seen[Seen.ownAndSide] = ownTag * 4 + side;
  seen[Seen.headAndSide] = headTag * 4 + side;
  seen[Seen.headClassAndSide] = headClass * 4 + side;
  seen[Seen.apart] = (distance > 8 ? 6 : distance > 4 ? 5 : distance) * 4 + side;
  seen[Seen.marks] =
    side + 4 * ((counted(quotes) & 1) + 2 * Math.min(2, counted(commas)) + 8 * Math.min(1, counted(breaks)));
  seen[Seen.ownGroup] = info?.middle ?? outside;
  seen[Seen.ownFine] = info?.fine ?? outside;
  seen[Seen.ownCoarse] = info?.coarse ?? outside;
  seen[Seen.ownSense] = info?.sense ?? outside;
  seen[Seen.headGroup] = headInfo?.middle ?? outside;
  seen[Seen.headSense] = headInfo?.sense ?? outside;
  seen[Seen.headFrames] = headInfo?.frames ?? outside;
}

function seeDependents(seen: Int32Array, state: ParseState, head: number, dependent: number, side: number): void {
  const { words, tag, upos, label, left1, left2, right1, leftSet, rightSet, leftCount, rightCount } = state;
  const wordAt = (i: number): number => (i === none ? outside : (words[i]?.known ?? outside));
  const tagAt = (i: number): number => (i === none ? outside : (tag[i] as number));
  const labelAt = (i: number): number => (i === none ? outside : (label[i] as number));
  const ownLeft = left1[dependent] as number;
  const ownRight = right1[dependent] as number;
  const ownLeftSet = leftSet[dependent] as number;
  const ownRightSet = rightSet[dependent] as number;
  const headRightSet = rightSet[head] as number;
  const ownClass = upos[dependent] as number;
  seen[Seen.ownLeftWord] = wordAt(ownLeft);
  seen[Seen.ownLeftTag] = tagAt(ownLeft);
  seen[Seen.ownLeftLabel] = labelAt(ownLeft);
  seen[Seen.ownLeft2Word] = wordAt(left2[dependent] as number);
  seen[Seen.ownRightTag] = tagAt(ownRight);
  seen[Seen.ownRightLabel] = labelAt(ownRight);
  seen[Seen.ownLeftSet] = ownLeftSet;
  seen[Seen.ownRightSet] = ownRightSet;
  seen[Seen.ownRightSetClassAndSide] = ownRightSet ^ (ownClass * 4 + side);
  seen[Seen.ownCounts] = Math.min(2, leftCount[dependent] as number) + 3 * Math.min(2, rightCount[dependent] as number);
  seen[Seen.headLeftWord] = wordAt(left1[head] as number);
  seen[Seen.headLeftSet] = leftSet[head] as number;
  seen[Seen.headRightSet] = headRightSet;
  seen[Seen.headRightSetAndOwn] = headRightSet ^ (ownLeftSet + ownClass);
}

/** The words beside the two. */
function seeNeighbours(seen: Int32Array, { words, tag, size }: ParseState, head: number, dependent: number): void {
  const wordAt = (i: number): number => (i < 0 || i >= size ? outside : (words[i]?.known ?? outside));
  const tagAt = (i: number): number => (i < 0 || i > size ? outside : (tag[i] as number));
  seen[Seen.beforeWord] = wordAt(dependent - 1);
  seen[Seen.beforeTag] = tagAt(dependent - 1);
  seen[Seen.afterWord] = wordAt(dependent + 1);
  seen[Seen.afterTag] = tagAt(dependent + 1);
  seen[Seen.beforeHeadTag] = tagAt(head - 1);
  seen[Seen.afterHeadWord] = wordAt(head + 1);
  seen[Seen.afterHeadTag] = tagAt(head + 1);
}
