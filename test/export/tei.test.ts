import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { tei } from '../../server/src/core/export/tei/tei';
import { exportOf, hardTexts, named, richArticle } from '../support/exports';
import { everyArticle, itWith, programs, published, succeeds, withFiles } from '../support/validators';

/** The text of an element of a document, as a parser reads it. */
function textOf(xml: string, element: string): string {
  const parser = new SaxesParser();
  let depth = 0;
  let text = '';
  parser.on('opentag', ({ name }) => void (depth += name === element ? 1 : 0));
  parser.on('closetag', ({ name }) => void (depth -= name === element ? 1 : 0));
  parser.on('text', (piece) => void (text += depth > 0 ? piece : ''));
  parser.on('error', (error) => assert.fail(error));
  parser.write(xml).close();
  return text;
}

describe('TEI', () => {
  const schema = published('tei_all.rng');
  itWith([programs.jing, schema], 'is TEI P5 for jing', () =>
    withFiles(tei, everyArticle(), (paths) => void succeeds('jing', schema.path, ...paths)),
  );

  it('holds the text of the article, character for character but for what XML has no place for', () => {
    for (const article of everyArticle())
      assert.equal(
        textOf(exportOf(tei, article), 'body'),
        // eslint-disable-next-line no-control-regex -- what XML has no place for
        article.article.text.replace(/\p{Cs}|[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/gu, '\uFFFD'),
        article.id,
      );
  });

  it('says who said what, links it to its cue and source, and says who decided it', () => {
    const xml = exportOf(tei, richArticle());
    assert.match(
      xml,
      /<said xml:id="q1" who="#s1" direct="true" ana="#direct" cert="0.9" resp="#person">“We are ready,”</,
    );
    assert.match(xml, /<person xml:id="s1" sex="female"><persName>Ines Calloway<\/persName>/);
    assert.match(xml, /<link type="relay" target="#q2\.1 #relay\.210-220"\/>/);
    assert.match(xml, /<said xml:id="q2\.2" prev="#q2\.1"/);
    assert.match(xml, /when="2025-03" when-custom="2025-03"/);
  });

  it('gives no day to “when” that the calendar does not have', () => {
    const xml = exportOf(tei, named('The fair of June 31, 2024 is remembered.'));
    assert.doesNotMatch(xml, / when="/);
  });

  it('escapes what a text has of markup', () => {
    const xml = exportOf(tei, named(hardTexts['markup'] ?? ''));
    assert.match(xml, /\]\]&gt; &lt;b&gt;&amp;amp;&lt;\/b&gt;/);
  });
});
