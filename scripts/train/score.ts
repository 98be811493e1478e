import type { SyntaxModel } from '../../server/src/core/lexicon/syntaxModel';
import { relationNames, uposNames, xposNames } from '../../server/src/core/syntax/names';
import type { TreebankSentence } from './treebank';

/** Percent of the tokens right: gold tokens, everything else as the model has it. `LAS` counts relations with subtypes. */
export interface SyntaxScores extends Readonly<Record<string, number>> {
  readonly UPOS: number;
  readonly XPOS: number;
  readonly lemmas: number;
  readonly UAS: number;
  readonly LAS: number;
}

/** Scores `model` on treebank sentences. */
export function scoresOf(model: SyntaxModel, sentences: readonly TreebankSentence[]): SyntaxScores {
  const right = { UPOS: 0, XPOS: 0, lemmas: 0, UAS: 0, LAS: 0 };
  let tokens = 0;
  for (const { forms, upos, xpos, lemmas, heads, relations } of sentences) {
    const found = model.analyze(forms);
    for (let i = 0; i < forms.length; i++, tokens++) {
      if (uposNames[found.tags[i] ?? -1] === upos[i]) right.UPOS++;
      if (xposNames[found.fine[i] ?? -1] === xpos[i]) right.XPOS++;
      if (found.lemma(i).toLowerCase() === lemmas[i]?.toLowerCase()) right.lemmas++;
      if (found.heads[i] !== heads[i]) continue;
      right.UAS++;
      if (relationNames[found.labels[i] ?? -1] === relations[i]) right.LAS++;
    }
  }
  const percent = (count: number): number => Math.round((10_000 * count) / Math.max(1, tokens)) / 100;
  return {
    UPOS: percent(right.UPOS),
    XPOS: percent(right.XPOS),
    lemmas: percent(right.lemmas),
    UAS: percent(right.UAS),
    LAS: percent(right.LAS),
  };
}
