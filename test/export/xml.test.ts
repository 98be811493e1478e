import assert from 'node:assert/strict';
import { element, startTag, xmlText } from '../../server/src/core/export/xml';

describe('XML', () => {
  it('is escaped, in text and in attributes', () => {
    const tree = element('a', { b: '<"&\n', c: undefined, d: 0 }, '<&>', element('e'), ']]>');
    assert.equal(xmlText(tree), '<a b="&lt;&quot;&amp;&#xA;" d="0">&lt;&amp;&gt;<e/>]]&gt;</a>');
  });

  it('keeps carriage returns, which readers take away, and replaces what XML cannot hold', () => {
    assert.equal(xmlText(element('a', {}, 'b\r\nc\0\uD83D😀\uFFFF')), '<a>b&#13;\nc\uFFFD\uFFFD😀\uFFFD</a>');
  });

  it('puts no space in', () => {
    assert.equal(xmlText(element('a', {}, element('b', {}, 'c'), element('b', {}, ''))), '<a><b>c</b><b/></a>');
  });

  it('can be begun and left open', () => {
    assert.equal(startTag(element('a', { b: 'c' })), '<a b="c">');
  });
});
