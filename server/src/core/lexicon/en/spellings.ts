/**
 * Words as the treebank would spell them, by how the news may: British titles stand without the full stop, with which the
 * model has seen nearly all of them; of the rarer ones it has seen few, and reads them as it reads *Dr.*
 */
export const treebankSpellings: ReadonlyMap<string, string> = new Map([
  ...['Mr', 'Mrs', 'Ms'].map((title) => [title, `${title}.`] as const),
  ...'Dr Prof Rev Gen Col Lt Sgt Capt Sen Rep Gov Cllr Insp Supt Det'
    .split(' ')
    .map((title) => [title, 'Dr.'] as const),
]);
