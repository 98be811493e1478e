import type { Draft } from './entity';
import type { Reading } from './reading';

/** Tokens between a name and the words: *Solvik said | on behalf of*. */
const furthestName = 4;

/**
 * *On behalf of the board, Ida Moor said …*, *Solvik said on behalf of the crew …*: the person is who speaks, and the body
 * or group is recorded as whom they speak for. `drafts` are the names, bodies and groups in text order.
 */
export function recordBehalf(reading: Reading, drafts: readonly Draft[]): void {
  const { lower, form } = reading;
  const from = new Map(drafts.map((draft) => [draft.firstToken, draft]));
  const to = new Map(drafts.map((draft) => [draft.endToken, draft]));
  for (let i = 0; i + 3 < reading.length; i++) {
    if (lower[i] !== 'on' || lower[i + 1] !== 'behalf' || lower[i + 2] !== 'of') continue;
    const body = [from.get(i + 3), from.get(i + 4)].find((draft) => draft?.entity && draft.entity.kind !== 'person');
    if (!body?.entity) continue;
    const after = form[body.endToken] === ',' ? nameWithin(from, body.endToken + 1, furthestName) : undefined;
    const person = after ?? nameWithin(to, i, -furthestName);
    if (person?.entity?.kind === 'person' && person.sentence === body.sentence)
      person.entity.onBehalfOf ??= body.entity;
  }
}

/** The nearest name of a person that begins or ends from `token` on, at most `reach` tokens away. */
function nameWithin(places: ReadonlyMap<number, Draft>, token: number, reach: number): Draft | undefined {
  const step = Math.sign(reach);
  for (let i = 0; i !== reach; i += step) {
    const draft = places.get(token + i);
    if (draft?.kind === 'name') return draft;
  }
  return undefined;
}
