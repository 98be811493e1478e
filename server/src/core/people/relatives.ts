import type { Draft } from './entity';
import { type Reading, spanOf } from './reading';

/** *Dora Quill, who …*, *officials who …*: the mention right before is meant; elsewhere *who* is nobody’s. */
export function relativesOf(reading: Reading, settled: readonly Draft[]): readonly Draft[] {
  const byEnd = new Map<number, Draft>();
  for (const draft of settled) {
    const known = byEnd.get(draft.endToken);
    if (draft.entity && (!known || draft.firstToken < known.firstToken)) byEnd.set(draft.endToken, draft);
  }
  return reading.lower.flatMap((word, i): readonly Draft[] => {
    if (word !== 'who' && word !== 'whom' && word !== 'whose') return [];
    const before = byEnd.get(reading.form[i - 1] === ',' ? i - 1 : i);
    if (!before?.entity || before.sentence !== reading.sentence[i] || !canBeWho(before.entity.kind)) return [];
    const { entity, confidence, sentence } = before;
    return [
      {
        ...spanOf(reading, i, i + 1),
        ...{ firstToken: i, endToken: i + 1, sentence, kind: 'pronoun', entity },
        confidence: Math.min(confidence, 0.9),
        because: [{ code: 'pronoun', at: { start: before.start, end: before.end } }],
      },
    ];
  });
}

const canBeWho = (kind: string): boolean => kind === 'person' || kind === 'group';
