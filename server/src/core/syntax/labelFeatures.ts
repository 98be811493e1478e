import { featureOf } from './hash';
import { none, type ParseState } from './parseState';

/** More than `labelFeatures` ever writes. */
export const labelFeatureLimit = 80;

const outside = 1005;

/** Writes the features of how `dependent` hangs on `head` to `out` and says how many. All is known to the left of both. */
export function labelFeatures(out: Int32Array, state: ParseState, head: number, dependent: number): number {
  const { words, tag, upos, left1, left2, right1, leftSet, rightSet, leftCount, rightCount, size } = state;
  let n = 0;
  const add = (template: number, a: number, b?: number, c?: number): void => {
    out[n++] = featureOf(template, a, b, c);
  };
  const tagAt = (i: number): number => (i < 0 || i > size ? outside : (tag[i] as number));
  const wordAt = (i: number): number => words[i]?.known ?? outside;
  const headInfo = words[head];
  const info = words[dependent];
  const headWord = headInfo?.known ?? outside;
  const word = info?.known ?? outside;
  const headTag = tag[head] as number;
  const ownTag = tag[dependent] as number;
  const headClass = upos[head] as number;
  const ownClass = upos[dependent] as number;
  const side = dependent < head ? 1 : 2;
  const distance = Math.abs(head - dependent);
  const apart = (distance > 8 ? 6 : distance > 4 ? 5 : distance) * 4 + side;
  const first = Math.min(head, dependent);
  const last = Math.max(head, dependent);
  const counted = (counts: Int32Array): number => (counts[last] as number) - (counts[first] as number);
  const marks =
    side +
    4 * ((counted(state.quotes) & 1) + 2 * Math.min(2, counted(state.commas)) + 8 * Math.min(1, counted(state.breaks)));
  const ownLeft = left1[dependent] as number;
  const ownRight = right1[dependent] as number;
  const headLeftSet = leftSet[head] as number;
  const headRightSet = rightSet[head] as number;
  const ownLeftSet = leftSet[dependent] as number;
  const ownRightSet = rightSet[dependent] as number;
  const headAndSide = headTag * 4 + side;
  const ownAndSide = ownTag * 4 + side;

  // the two words
  add(201, side);
  add(202, ownTag, side);
  add(203, word, side);
  add(204, headTag, side);
  add(205, headWord, side);
  add(206, headTag, ownTag, side);
  add(207, headWord, ownTag, side);
  add(208, headTag, word, side);
  add(209, headWord, word, side);
  add(210, headTag, ownTag, apart);
  add(211, headClass, ownClass, marks);
  add(212, headTag, ownTag, marks);
  // what hangs on the dependent
  add(213, ownTag, wordAt(ownLeft), side);
  add(214, ownClass, wordAt(ownLeft), headTag);
  add(215, headWord, wordAt(ownLeft), ownTag);
  add(216, ownTag, tagAt(ownLeft), headTag);
  add(217, ownTag, tagAt(ownRight), headTag);
  add(218, ownTag, ownLeftSet, side);
  add(219, ownTag, ownRightSet, side);
  add(220, headTag, ownLeftSet, ownAndSide);
  add(221, headClass, ownLeftSet, ownRightSet ^ (ownClass * 4 + side));
  add(222, headWord, ownLeftSet, ownAndSide);
  add(223, word, ownLeftSet, side);
  add(224, ownTag, wordAt(left2[dependent] as number), headAndSide);
  add(225, word, tagAt(ownLeft), headAndSide);
  add(
    226,
    ownTag,
    Math.min(2, leftCount[dependent] as number) + 3 * Math.min(2, rightCount[dependent] as number),
    headAndSide,
  );
  // what hangs on the head
  add(227, headTag, headLeftSet, ownAndSide);
  add(228, headTag, headRightSet, ownAndSide);
  add(229, headWord, headLeftSet, ownAndSide);
  add(230, headWord, headRightSet, ownAndSide);
  add(231, headClass, headLeftSet, headRightSet ^ (ownLeftSet + ownClass));
  add(232, wordAt(left1[head] as number), ownTag, headAndSide);
  // the words beside them
  add(233, tagAt(dependent - 1), ownTag, headAndSide);
  add(234, ownTag, tagAt(dependent + 1), headAndSide);
  add(235, tagAt(head - 1), headTag, ownAndSide);
  add(236, headTag, tagAt(head + 1), ownAndSide);
  add(237, wordAt(dependent - 1), ownTag, side);
  add(238, wordAt(dependent + 1), ownTag, side);
  add(239, wordAt(head + 1), ownTag, headAndSide);
  add(240, word, ownClass, headClass * 4 + side);
  // groups, senses and frames
  add(241, info?.middle ?? outside, ownTag, headAndSide);
  add(242, headInfo?.middle ?? outside, ownTag, headAndSide);
  add(243, info?.middle ?? outside, headInfo?.middle ?? outside, ownAndSide);
  add(244, info?.fine ?? outside, ownClass, headClass * 4 + side);
  add(245, info?.sense ?? outside, ownClass, headAndSide);
  add(246, info?.sense ?? outside, wordAt(ownLeft), headClass * 4 + side);
  add(247, headInfo?.frames ?? outside, headTag, ownAndSide);
  add(248, headInfo?.sense ?? outside, headRightSet, ownAndSide);
  add(249, info?.coarse ?? outside, ownLeft === none ? outside : wordAt(ownLeft), headAndSide);
  add(250, ownTag, state.label[ownLeft] ?? outside, state.label[ownRight] ?? outside);
  // the tags that they nearly got
  add(251, ownTag, state.otherTag[dependent] as number, headAndSide);
  add(252, headTag, state.otherTag[head] as number, ownAndSide);
  return n;
}
