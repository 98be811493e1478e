import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { formats } from '../../server/src/core/export/formats';
import { piecesOf } from '../support/exports';

describe('the export formats', () => {
  it('have ids and extensions of their own', () => {
    assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
    assert.equal(new Set(formats.map(({ extension }) => extension)).size, formats.length);
    assert.ok(formats.every(({ extension }) => /^(\.[a-z0-9]+)+$/.test(extension)));
  });

  it('say no feature twice', () => {
    for (const { id, carries } of formats) assert.equal(new Set(carries).size, carries.length, id);
  });

  for (const format of formats) {
    it(`${format.id}: reads an article only when its turn comes`, () => {
      const seen: string[] = [];
      const articles = (function* () {
        for (const id of ['a', 'b']) {
          seen.push(id);
          yield { id, article: analyze('“We are open today,” said Ines Calloway. Critics say it was late.') };
        }
      })();
      let text = '';
      for (const piece of piecesOf(format, articles)) {
        text += piece;
        assert.ok(!text.includes('"b"') || seen.includes('b'));
      }
      assert.deepEqual(seen, ['a', 'b']);
      assert.ok(text.length > [...piecesOf(format, [])].join('').length);
    });

    it(`${format.id}: writes a whole document for no article`, () => {
      assert.equal(typeof [...piecesOf(format, [])].join(''), 'string');
    });
  }
});
