import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';

describe('on behalf of', () => {
  const spokenFor = (text: string): readonly (string | undefined)[] => {
    const { speakers } = analyze(text);
    return speakers.filter(({ onBehalfOf }) => onBehalfOf).map(({ name, onBehalfOf }) => `${name} for ${speakers.find(({ id }) => id === onBehalfOf)?.name}`); // prettier-ignore
  };
  for (const [text, expected] of [
    ['On behalf of the Harbour Board, lawyer Ida Moor said no.', ['Ida Moor for Harbour Board']],
    ['Speaking on behalf of the crew, Arne Solvik said no.', ['Arne Solvik for crew']],
    ['Arne Solvik said on behalf of the Harbour Board that it was late.', ['Arne Solvik for Harbour Board']],
    ['A spokeswoman for the Harbour Board, Vega Lunde, said no.', ['Vega Lunde for Harbour Board']],
    ['Arne Solvik acted on behalf of Ida Moor.', []],
    ['Arne Solvik left. The Harbour Board acted on behalf of the crew.', []],
  ] as const)
    it(text, () => assert.deepEqual(spokenFor(text), expected));
});
