import assert from 'node:assert/strict';
import { treebankSpellings } from '../../server/src/core/lexicon/en/spellings';
import { uposNames } from '../../server/src/core/syntax/names';
import { respelt } from '../../server/src/core/syntax/respelt';
import { englishSyntax } from '../support/english';

describe('words as the treebank spells them', () => {
  for (const title of treebankSpellings.keys())
    it(`${title} is read as with its full stop`, () => {
      const { tags, heads } = englishSyntax().analyze([title, 'Brandt', 'hit', 'back', '.']);
      assert.equal(uposNames[tags[0] ?? -1], 'PROPN');
      assert.equal(heads[0], 1);
    });

  it('hands over every other word as it is', () => {
    const heard: string[] = [];
    const model = respelt(
      { analyze: (words) => (heard.push(...words), englishSyntax().analyze(words)) },
      new Map([['Mr', 'Mr.']]),
    );
    model.analyze(['Mr', 'mr', 'Mrs', '']);
    assert.deepEqual(heard, ['Mr.', 'mr', 'Mrs', '']);
  });
});
