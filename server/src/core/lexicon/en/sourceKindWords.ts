import type { SourceKindWords } from '../sourceKindWords';

/** What tells whether a reader could find the source of a statement. */
export const englishSourceKindWords: SourceKindWords = {
  oneOfMany: [
    ...['a', 'an', 'another', 'anonymous', 'both', 'dozens', 'few', 'five', 'four', 'hundreds', 'many', 'most', 'one'],
    ...['other', 'others', 'several', 'six', 'some', 'three', 'two', 'unidentified', 'unnamed'],
  ],
  speaksForOffice: [...['spokesman', 'spokesmen', 'spokespeople', 'spokesperson', 'spokeswoman', 'spokeswomen']],
  definite: ['her', 'his', 'its', 'my', 'our', 'that', 'the', 'their', 'these', 'this', 'those', 'your'],
};
