import assert from 'node:assert/strict';
import { englishText } from '../../server/src/core/lexicon/en/text';
import { paragraphsOf } from '../../server/src/core/text/paragraphs';

/** The article with the kind of each paragraph before it; body goes unsaid. */
const shown = (text: string): string =>
  paragraphsOf(text, englishText)
    .map(({ start, end, kind }) => (kind === 'body' ? '' : `<${kind}> `) + text.slice(start, end))
    .join('\n');

/** A test text says the kinds itself: they are taken off, found again and compared. */
function expectKinds(marked: string): void {
  assert.equal(shown(marked.replace(/^<[\w-]+> /gm, '')), marked);
}

const long =
  'The town has waited for the bridge since the storm of last winter took the old one away, and it waits still.';

describe('paragraphs', () => {
  it('are the lines that are not blank', () => {
    assert.equal(shown(`${long}\n\n \t\n${long}\r\n${long}`), [long, long, long].join('\n'));
    assert.deepEqual(paragraphsOf('', englishText), []);
    assert.deepEqual(paragraphsOf('\n \r\n', englishText), []);
  });

  it('end at every kind of line end', () => {
    assert.equal(shown('One.\rTwo.\u2028Three.\u2029Four.'), 'One.\nTwo.\nThree.\nFour.');
  });

  describe('front matter', () => {
    it('is one paragraph', () => {
      const [front, body] = paragraphsOf(`---\ntitle: Ice\n\ndate: 2025-01-27\n---\n${long}`, englishText);
      assert.equal(front?.kind, 'front-matter');
      assert.equal(body?.kind, 'body');
    });
    it('may follow a byte order mark and have Windows line ends', () => {
      assert.equal(paragraphsOf('\uFEFF---\r\ntitle: Ice\r\n---\r\nSnow.', englishText)[0]?.kind, 'front-matter');
    });
    it('is none without its end', () => {
      assert.equal(paragraphsOf('---\ntitle: Ice\n', englishText)[0]?.kind, 'body');
    });
  });

  describe('headings', () => {
    it('have no final stop', () => expectKinds(`<heading> Ice closes the harbor\n${long}`));
    it('may be marked up', () => expectKinds(`${long}\n<heading> ## What now?\n${long}`));
    it('may ask', () => expectKinds(`${long}\n<heading> Who pays for the bridge?\n${long}`));
    it('may ask first of all', () => expectKinds(`<heading> Will “Old Anna” sail again?\n${long}`));
    it('may end in a quotation above the article', () => expectKinds(`<heading> Keller: “We stay”\n${long}`));
    it('do not end in a stop', () => expectKinds(`${long}\nNobody came.\n${long}`));
    it('are no lead-in', () => expectKinds(`${long}\nKeller said:\n${long}`));
    it('are no spoken question', () => expectKinds(`${long}\n“Who pays?”\n${long}`));
    it('are no question among short lines', () => expectKinds('He sat down.\nWho pays for it?\nShe did not say.'));
  });

  describe('bylines', () => {
    it('name one writer', () => expectKinds(`<byline> By Anna Berg\n${long}`));
    it('name several with their paper', () => expectKinds(`<byline> By ANNA BERG and Jon Lind, Harbor News\n${long}`));
    it('may stand last', () => expectKinds(`${long}\n<byline> (Reporting by Anna Berg; Editing by Jon Lind)`));
    it('are no sentence', () => expectKinds(`By Friday the ice was thin.\n${long}\nBy then, Berg had left.`));
  });

  describe('captions', () => {
    it('begin with the word', () => expectKinds(`${long}\n<caption> Photo: Anna Berg / Harbor News\n${long}`));
    it('may be in brackets', () => expectKinds(`${long}\n<caption> (Photo by Jon Lind)\n${long}`));
    it('may be of the archive', () => expectKinds(`<caption> FILE PHOTO: The bridge in 1990.\n${long}`));
    it('are no sentence about pictures', () => expectKinds(`Photos of the bridge were sold.\n${long}`));
  });

  describe('items of a list', () => {
    it('have a mark', () => expectKinds('<list-item> - The ice is thin.\n<list-item> • The bridge is closed.'));
    it('have a number', () => expectKinds('<list-item> 1. The ice is thin.\n<list-item> 2) The bridge is closed.'));
    it('have a letter', () => expectKinds('<list-item> a) The ice is thin.\n<list-item> b) It snows.'));
    it('are no sum or year', () => expectKinds('1.5 million came.\n2025 was cold.'));
  });

  it('a line of signs is no heading', () => expectKinds('***\n---'));
});
