import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { Article } from '../../server/src/core/model';
import { english } from '../support/english';

const read = (text: string, previous?: Article): Article =>
  analyze(text, { language: english, ...(previous && { previous }) });

/** What stands in the content of each attribution, by the name of its source. */
const saidIn = ({ text, attributions }: Article): readonly string[] =>
  attributions.map(({ content, source }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${source ? text.slice(source.start, source.end) : '?'}: ${words}`;
  });

const lower = '“The ferry will sail on Monday,” Ada Lund told reporters in Sundvik.';

describe('what is kept of a paragraph for attribution', () => {
  it('moves with the paragraph when text is put in above, other quotations too', () => {
    const before = read(`The harbor was quiet.\n\n${lower}`);
    const text = `The harbor was quiet. “We are waiting,” said Jon Berg.\n\nIt rained.\n\n${lower}`;
    const after = read(text, before);
    assert.deepEqual(saidIn(after), ['Jon Berg: “We are waiting,”', 'Ada Lund: “The ferry will sail on Monday,”']);
    assert.deepEqual(after, read(text));
  });

  it('is found anew when a mark above makes other words of it the quotation', () => {
    const closing = 'Another ferry will come,” Ada Lund told reporters.';
    const text = `“The harbor is full.\n\n${closing}`;
    const after = read(text, read(`The harbor is full.\n\n${closing}`));
    assert.ok(
      saidIn(after).some((said) => said.startsWith('Ada Lund: “The harbor is full.')),
      saidIn(after).join('; '),
    );
    assert.deepEqual(after, read(text));
  });
});
