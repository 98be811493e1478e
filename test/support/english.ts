import { loadEnglish } from '../../server/src/loadEnglish';

/** English with the model that is committed, loaded once for all tests. */
export const english = loadEnglish();
