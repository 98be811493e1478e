import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { Article } from '../../server/src/core/model';
import { english } from '../support/english';

const read = (text: string, previous?: Article): Article =>
  analyze(text, { language: english, ...(previous && { previous }) });

/** The words that make each claim one. */
const triggersIn = ({ text, claims }: Article): readonly string[] =>
  claims.map(({ trigger }) => text.slice(trigger.start, trigger.end));

const lower = 'The ferry was old. It was reported that the ferry would stay in Sundvik.';

describe('what is kept of a paragraph for claims', () => {
  it('stands where the paragraph stands when text is put in above', () => {
    const before = read(`The harbor was quiet.\n\n${lower}`);
    const text = `The harbor was quiet. It rained.\n\nIt rained again.\n\n${lower}`;
    const after = read(text, before);
    assert.deepEqual(triggersIn(after), ['It was reported']);
    assert.deepEqual(after, read(text));
  });

  it('is found anew when a mark above puts its words into a quotation, and again when that is gone', () => {
    const closing = 'It was reported that the ferry was full,” Ada Lund told reporters.';
    const open = `“The harbor is quiet.\n\n${closing}`;
    const plain = `The harbor is quiet.\n\n${closing}`;
    const first = read(plain);
    const second = read(open, first);
    const third = read(plain, second);
    assert.deepEqual(second, read(open));
    assert.deepEqual(third, first);
    assert.notDeepEqual(triggersIn(second), triggersIn(first));
  });

  it('has no words of a quotation that goes on after another inside it', () => {
    const text = '“He said ‘no’ to us. It was reported that the ferry was full,” Ada Lund told reporters.';
    assert.deepEqual(triggersIn(read(text)), []);
  });
});
