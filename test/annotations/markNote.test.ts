import assert from 'node:assert/strict';
import { markIn, markNote, type NewMark } from '../../server/src/core/annotations/markNote';
import { placeOf } from '../../server/src/core/annotations/textPlace';

const text = 'Anna Keller left. “It is over,” and “It is cold,” were her words.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return placeOf(text, { start, end: start + words.length });
};

describe('the annotation for a decision', () => {
  it('about one source of two quotations is one for each', () => {
    const [first, second] = ['“It is over,”', '“It is cold,”'].map((words) =>
      markNote('a.news', { about: 'add', of: 'source', place: at('Anna Keller'), quotation: at(words) }),
    );
    assert.notEqual(first?.id, second?.id);
  });

  it('names a speaker and the id in a body that is text, which the Data Model gives no id', () => {
    const speaker = { name: 'Anna Keller', id: 'keller/ü 1', kind: 'person' } as const;
    const decision: NewMark = { about: 'speaker', place: at('“It is over,”'), speaker };
    const note: { readonly id: string; readonly body?: readonly object[] } = markNote('a.news', decision);
    assert.ok(note.body?.every((body) => !('id' in body)));
    const read = markIn(note);
    assert.deepEqual(read?.about === 'speaker' && read.speaker, speaker);
  });
});
