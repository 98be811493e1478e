import assert from 'node:assert/strict';
import { expectRuns, runsOf } from './runs';

/** Paragraphs, one a line of the list. */
const article = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

describe('quotations over paragraphs', () => {
  describe('with a new opening mark on each', () => {
    it('are one', () =>
      expectRuns(
        article(
          'Keller said: <speech>“The ice is thin.</speech>',
          '<more>“It will not hold.</more>',
          '<more>“Stay off it.”</more> He left.',
        ),
      ));
    it('are one in straight marks', () =>
      expectRuns(
        article(
          '<speech>"The ice is thin.</speech>',
          '<more>"Stay off it,"</more> he said. <speech>"Please."</speech>',
        ),
      ));
    it('are one in single marks', () =>
      expectRuns(article('<speech>‘The ice isn’t thick.</speech>', '<more>‘Stay off it,’</more> he said.')));
    it('may stay unclosed', () =>
      expectRuns(article('<speech unclosed>“The ice is thin.</speech>', '<more>“Stay off it.</more>', 'He left.')));
    it('are two when the first is closed', () =>
      expectRuns(article('<speech>“The ice is thin.”</speech>', '<speech>“Stay off it,”</speech> she said.')));
  });

  describe('without a new mark', () => {
    it('go on to the mark that closes', () =>
      expectRuns(
        article('Keller said, <speech>"The ice is thin.</speech>', '<more>It will not hold."</more> He left.'),
      ));
    it('go on through paragraphs without marks', () =>
      expectRuns(
        article(
          '<speech>“The ice is thin.</speech>',
          '<more>It will not hold.</more>',
          '<more>Stay off it,”</more> he said.',
        ),
      ));
    it('are followed by others in the last paragraph', () =>
      expectRuns(
        article('<speech>"The ice is thin.</speech>', '<more>Stay off it,"</more> he said. <speech>"Please."</speech>'),
      ));
    it('hold what is quoted inside', () => {
      const text = article(
        '“The ice is thin.',
        'They told me ‘stay off it’ there.',
        'It will not hold.” She said ‘never again’ too.',
      );
      assert.deepEqual(
        runsOf(text).map(({ parts: [{ start, end }], depth }) => `${depth} ${text.slice(start, end)}`),
        ['0 “The ice is thin.', '1 ‘stay off it’', '0 ‘never again’'],
      );
    });
    it('end at a heading', () =>
      expectRuns(
        article(
          '<speech unclosed>“The ice is thin.</speech>',
          'Rescue by night',
          'Stay off it” is on every sign there.',
        ),
      ));
    it('end with their paragraph when another quotation opens first', () =>
      expectRuns(
        article(
          '<speech unclosed>“The ice is thin.</speech>',
          'Berg said <speech>“it will hold”</speech> to them.',
          'It held” too.',
        ),
      ));
    it('end with their paragraph when the closing mark is far away', () =>
      expectRuns(
        article(
          '<speech unclosed>“The ice is thin.</speech>',
          ...Array<string>(9).fill('Nobody came to the ice.'),
          'Stay off it,” he said.',
        ),
      ));
    it('are not closed by a mark of another family', () =>
      expectRuns(
        article('<speech unclosed>“The ice is thin.</speech>', 'It was the workers’ day.', 'It held.» He left.'),
      ));
  });

  it('joins one of two equal paragraphs alone', () => {
    const said = '“The ice is thin,” she said.';
    expectRuns(
      article(
        'Keller: <speech>“Wait.</speech>',
        said.replace(/“.*”/, '<more>$&</more>'),
        said.replace(/“.*”/, '<speech>$&</speech>'),
      ),
    );
  });

  it('a closing mark that nothing opened makes no run', () =>
    expectRuns(article('The ice is thin.', 'Stay off it,” he said.')));
});
