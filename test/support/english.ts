import type { SyntaxModel } from '../../server/src/core/lexicon/syntaxModel';
import { loadEnglish } from '../../server/src/loadEnglish';

/** English with the model that is committed, loaded once for all tests. */
export const english = loadEnglish();

/** That model, for tests that make no sense without. */
export function englishSyntax(): SyntaxModel {
  if (!english.syntax) throw new Error('server/weights/en.syntax.bin could not be read');
  return english.syntax;
}
