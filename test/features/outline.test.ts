import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineItem, outlineOf } from '../../server/src/core/features/outline';
import { contains } from '../../server/src/core/features/spans';
import { readArticle } from '../support/cursor';

/** The outline as indented lines: name, and kind in brackets where it is not plain. */
const outline = (text: string): string => printed(outlineOf(readArticle(text)), '');
const printed = (items: readonly OutlineItem[], indent: string): string =>
  items
    .map(({ name, detail, kind, children }) => {
      const more = detail && kind !== 'quotation' ? ` (${detail})` : '';
      return `${indent}${kind}: ${name}${more}\n${printed(children, `${indent}  `)}`;
    })
    .join('');

describe('the outline', () => {
  it('has sections, in them speakers, under each what they say', () => {
    assert.equal(
      outline(
        '# The strike\n\nNora Whitcombe, the harbour minister, said the port was shut. “Nobody sails,” Whitcombe said.\n\n' +
          '# The talks\n\n“We are ready,” said Ann Oakley. Whitcombe said they would meet.\n',
      ),
      `section: The strike
  person: Nora Whitcombe (harbour minister)
    quotation: the port was shut
    quotation: “Nobody sails,”
section: The talks
  person: Ann Oakley
    quotation: “We are ready,”
  person: Nora Whitcombe (harbour minister)
    quotation: they would meet
`,
    );
  });

  it('lists what nobody is named for', () => {
    assert.equal(outline('“It is over.” The line went dead.'), 'unknown: Nobody named\n  quotation: “It is over.”\n');
  });

  it('is empty for an empty article', () => assert.equal(outline(''), ''));

  it('holds every child within its parent, whatever the text', () => {
    const piece = fc.constantFrom(
      '“It is over,” ',
      'said Nora Whitcombe. ',
      'She said she left. ',
      '\n\n',
      '# Talks\n',
      '“',
      ' Oh',
    );
    const check = (item: OutlineItem): void => {
      assert.ok(contains(item.span, item.selection), 'selection outside');
      for (const child of item.children) {
        assert.ok(contains(item.span, child.span), 'child outside');
        check(child);
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) =>
        outlineOf(readArticle(pieces.join(''))).forEach(check),
      ),
    );
  });
});
