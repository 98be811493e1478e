/** Cues that judge the words they bring in, with what says the same and judges nothing. Forms in the same order. */
const plain: readonly (readonly [string, string])[] = [
  ['admit admits admitted admitting', 'say says said saying'],
  ['boast boasts boasted boasting', 'say says said saying'],
  ['brag brags bragged bragging', 'say says said saying'],
  ['claim claims claimed claiming', 'say says said saying'],
  ['concede concedes conceded conceding', 'say says said saying'],
  ['confess confesses confessed confessing', 'say says said saying'],
  ['gush gushes gushed gushing', 'say says said saying'],
  ['rant rants ranted ranting', 'say says said saying'],
  ['refute refutes refuted refuting', 'deny denies denied denying'],
  ['whine whines whined whining', 'say says said saying'],
];

/** Loaded form → neutral form (*claimed* → *said*). */
export const neutralCues: ReadonlyMap<string, string> = new Map(
  plain.flatMap(([loaded, neutral]) => {
    const others = neutral.split(' ');
    return loaded.split(' ').map((form, at) => [form, others[at] ?? ''] as const);
  }),
);
