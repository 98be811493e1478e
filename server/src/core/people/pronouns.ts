import type { PronounForm } from '../lexicon/peopleWords';
import type { Draft } from './entity';
import { type Reading, shape, spanOf } from './reading';

export interface Pronoun {
  readonly draft: Draft;
  readonly form: PronounForm;
}

/** Every personal pronoun, in order; first persons only inside quotations, where they mean who speaks. */
export function pronounsOf(reading: Reading): readonly Pronoun[] {
  const found: Pronoun[] = [];
  for (let i = 0; i < reading.length; i++) {
    const form = reading.known[i]?.pronoun;
    if (!form || (reading.shape[i] === shape.capitals && reading.form[i] === 'US')) continue;
    if (reading.form[i] === 'IT' || (form.person === 1 && (reading.quote[i] ?? -1) < 0)) continue;
    const draft: Draft = {
      ...spanOf(reading, i, i + 1),
      firstToken: i,
      endToken: i + 1,
      sentence: reading.sentence[i] ?? -1,
      kind: 'pronoun',
      confidence: 0,
      because: [{ code: 'ambiguous' }],
    };
    found.push({ draft, form });
  }
  return found;
}
