import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openArticles } from '../../server/src/lsp/documents';
import { english } from '../support/english';

const text = 'They met on Friday.';
const options = { language: english };
const edited = (document: TextDocument, version: number): TextDocument =>
  TextDocument.update(document, [{ text: `${text} It rained.` }], version);

describe('the articles of open documents', () => {
  it('are read once a version', () => {
    const articles = openArticles();
    const document = TextDocument.create('file:///a.news', 'news', 1, text);
    const first = articles.of(document, options);
    assert.equal(articles.of(document, options), first);
    const second = articles.of(edited(document, 2), options);
    assert.equal(second.text, `${text} It rained.`);
    assert.equal(articles.of(document, options), second);
  });

  it('are read anew when something besides the text changed', () => {
    const articles = openArticles();
    const document = TextDocument.create('file:///a.news', 'news', 1, text);
    assert.equal(articles.of(document, options).publishedOn, undefined);
    articles.outdate(document.uri);
    const decisions = [{ about: 'publication-date', date: '2025-01-27' }] as const;
    assert.equal(articles.of(document, { ...options, decisions }).publishedOn?.date, '2025-01-27');
  });

  it('are forgotten when their document is closed', () => {
    const articles = openArticles();
    const document = TextDocument.create('file:///a.news', 'news', 1, text);
    const first = articles.of(document, options);
    articles.forget(document.uri);
    assert.notEqual(articles.of(document, options), first);
  });
});
