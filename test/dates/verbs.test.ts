import { strict as assert } from 'node:assert';
import { verbsIn } from '../../server/src/core/dates/verbs';
import { english } from '../support/english';

const verbsOf = (text: string): string =>
  verbsIn(text, 0, text.length, english.dates)
    .map(({ start, end, tense }) => `${text.slice(start, end)} ${tense}`)
    .join(', ');

describe('verb forms that tell when', () => {
  for (const [text, expected] of [
    ['The council met and voted.', 'met past, voted past'],
    ['The council will meet.', 'will future'],
    ['The gate is to open; it’s expected soon.', 'is to future, ’s expected future'],
    ['She won’t say, he said.', 'won’t future, said past'],
    ['She should have left; they could leave.', 'should have past, left past, could future'],
    ['Talks resume on Monday.', 'resume future'],
    ['Will Berg and May Lund spoke.', 'spoke past'],
    ['Will they stay?', 'Will future'],
    ['A hundred naked red beds.', ''],
    ['Coordinated co-founded UNITED', 'Coordinated past, founded past'],
  ] as const)
    it(text, () => assert.equal(verbsOf(text), expected));
  it('looks at nothing outside', () => assert.deepEqual(verbsIn('He said that he left.', 8, 17, english.dates), []));
});
