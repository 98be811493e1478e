import assert from 'node:assert/strict';
import { type Call, callerAt, callsFrom, callsTo } from '../../server/src/core/features/calls';
import { readAtCursor } from '../support/cursor';

function calls(marked: string, find: typeof callsTo): readonly string[] {
  const { text, article, offset } = readAtCursor(marked);
  const speaker = callerAt(article, offset);
  assert.ok(speaker, 'nobody is at <|>');
  const words = ({ at }: Call): string => at.map(({ start, end }) => text.slice(start, end)).join(', ');
  return find(article, speaker).map((call) => `${call.speaker.name}: ${words(call)}`);
}

describe('who speaks of whom', () => {
  const story = (name: string): string =>
    `${name} came. “Keller is late, and Keller knows it,” Tom Hale said. “Ruth Stone is not here,” Keller said.`;

  it('are those in whose words somebody is named', () =>
    assert.deepEqual(calls(story('Anna Kel<|>ler'), callsTo), ['Tom Hale: Keller, Keller']));

  it('are those whom somebody names', () =>
    assert.deepEqual(calls(story('Anna Kel<|>ler'), callsFrom), ['Ruth Stone: Ruth Stone']));

  it('is nobody where only they speak of themselves', () =>
    assert.deepEqual(calls('“Anna Kel<|>ler never sleeps,” Anna Keller said.', callsTo), []));
});
