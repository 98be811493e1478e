import assert from 'node:assert/strict';
import fc from 'fast-check';
import { semanticTokensOf } from '../../server/src/core/features/semanticTokens';
import type { Span } from '../../server/src/core/model';
import { readArticle } from '../support/cursor';

/** Each token with its type and modifiers, one a line. */
const tokens = (text: string, within?: Span): string[] =>
  semanticTokensOf(readArticle(text, { publishedOn: '2025-01-27' }), within).map(
    ({ start, end, type, modifiers }) => `${[type, ...modifiers].join('.')}: ${text.slice(start, end)}`,
  );

describe('colours', () => {
  it('tell quotation, cue and source apart', () => {
    assert.deepEqual(tokens('“The port is shut,” said Nora Whitcombe.'), [
      'quotation.direct: “The port is shut,”',
      'cue: said',
      'source: Nora Whitcombe',
    ]);
  });

  it('show that nobody is named for a quotation', () => {
    assert.deepEqual(tokens('“It is over.” The line went dead.'), ['quotation.direct.unattributed: “It is over.”']);
  });

  it('show reported words', () => {
    assert.deepEqual(tokens('Nora Whitcombe said that the port would stay shut.'), [
      'source: Nora Whitcombe',
      'cue: said',
      'quotation.indirect: that the port would stay shut',
    ]);
  });

  it('end where the line ends', () => {
    assert.deepEqual(tokens('“It is over. We sail.\r\n\r\n“Nobody stays behind.” It rained.'), [
      'quotation.direct.unattributed: “It is over. We sail.',
      'quotation.direct.unattributed: “Nobody stays behind.”',
    ]);
  });

  it('can be asked for a part of the article', () => {
    const text = '“The port is shut,” said Nora Whitcombe. “It is over,” said Ann Oakley.';
    assert.deepEqual(tokens(text, { start: 22, end: 45 }), [
      'cue: id',
      'source: Nora Whitcombe',
      'quotation.direct: “It ',
    ]);
  });

  it('never overlap, stand in order, and hold no line end', () => {
    const piece = fc.constantFrom(
      '“It is over,” ',
      'said Nora Whitcombe. ',
      'She said she left on Friday. ',
      '\r\n\r\n',
      '“',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end } of semanticTokensOf(readArticle(text))) {
          assert.ok(from <= start && start < end && end <= text.length);
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
          from = end;
        }
      }),
    );
  });
});
