import assert from 'node:assert/strict';
import { spacy } from '../../server/src/core/export/spacy';
import { exportOf, richArticle } from '../support/exports';
import { everyArticle, itWith, python, spacyThere, succeeds, withFiles } from '../support/validators';

interface Placed {
  readonly start: number;
  readonly end: number;
}
interface Line {
  readonly text: string;
  readonly tokens: readonly (Placed & { readonly text: string; readonly ws: boolean })[];
  readonly spans: readonly (Placed & {
    readonly token_start: number;
    readonly token_end: number;
    readonly label: string;
  })[];
}
const lineOf = (text: string): Line => JSON.parse(text) as Line;

/** Reads each line into a Doc of blank English, and every span of it by its characters and by its tokens. */
const program = `
import json, sys, spacy
from spacy.tokens import Doc
nlp = spacy.blank("en")
spans = 0
for path in sys.argv[1:]:
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        tokens = record["tokens"]
        doc = Doc(nlp.vocab, words=[t["text"] for t in tokens], spaces=[t["ws"] for t in tokens])
        assert doc.text == record["text"], path
        for span in record["spans"]:
            found = doc.char_span(span["start"], span["end"], label=span["label"], alignment_mode="strict")
            assert found is not None, (path, span)
            assert (found.start, found.end - 1) == (span["token_start"], span["token_end"]), (path, span)
            spans += 1
print(spans)
`;

describe('spaCy and Prodigy JSON Lines', () => {
  it('has tokens that give the text back, and spans that are runs of them, in code points', () => {
    for (const article of everyArticle()) {
      const { text, tokens, spans } = lineOf(exportOf(spacy, article));
      const characters = [...text];
      assert.equal(tokens.map((token) => token.text + (token.ws ? ' ' : '')).join(''), text, article.id);
      for (const token of tokens) assert.equal(characters.slice(token.start, token.end).join(''), token.text);
      for (const { start, end, token_start, token_end } of spans)
        assert.deepEqual([tokens[token_start]?.start, tokens[token_end]?.end], [start, end]);
    }
  });

  it('labels each span with its layer and what is finer', () => {
    const labels = lineOf(exportOf(spacy, richArticle())).spans.map(({ label }) => label);
    assert.deepEqual([...new Set(labels)].sort(), [
      'CLAIM_VAGUE_SOURCE',
      'CUE',
      'DATE',
      'QUOTATION_DIRECT',
      'QUOTATION_INDIRECT',
      'QUOTATION_MIXED',
      'RELAY',
      'SOURCE',
      'TRIGGER',
    ]);
  });

  itWith([spacyThere], 'is loaded by spaCy itself, every span on its tokens', () =>
    withFiles(spacy, everyArticle(), (paths) => {
      const expected = everyArticle().flatMap((article) => lineOf(exportOf(spacy, article)).spans).length;
      assert.equal(Number(succeeds(python, '-c', program, ...paths)), expected);
    }),
  );
});
