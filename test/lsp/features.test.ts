import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type SelectionRange,
  type SemanticTokens,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, plainClient, startServer, type TestServer } from '../support/lsp';

/** A server with one article open: `text` without its `<|>`, which `position` is the place of. */
async function at(
  marked: string,
  options = {},
): Promise<{ server: TestServer; document: TextDocument; params: object }> {
  const server = await startServer({}, options);
  const offset = marked.indexOf('<|>');
  const { uri } = await server.open('a.news', marked.replace('<|>', ''));
  const document = TextDocument.create(uri, 'news', 1, marked.replace('<|>', ''));
  const position: Position = document.positionAt(Math.max(0, offset));
  return { server, document, params: { textDocument: { uri }, position, positions: [position] } };
}

// Windows line ends and a character of two units before everything that is asked about.
const talks =
  '# Talks 😀\r\n\r\n😀 Nora Whitcombe, the harbour minister, came by sea.\r\n\r\n' +
  '“The port is shut,” Whitcombe said. “Nobody sails.\r\n\r\n“Nobody stays.” The rain went on.\r\n';

describe('features, over the wire', () => {
  it('hover', async () => {
    const { server, document, params } = await at(talks.replace('port', 'po<|>rt'));
    const hover = await server.sendRequest<Hover>('textDocument/hover', params);
    assert.ok(hover.range);
    assert.equal(document.getText(hover.range), '“The port is shut,”');
    assert.match(JSON.stringify(hover.contents), /"markdown".*\*\*Nora Whitcombe\*\*/);
  });

  it('hover, as plain text for an editor that shows no Markdown', async () => {
    const { server, params } = await at(talks.replace('port', 'po<|>rt'), { client: plainClient });
    const { contents } = await server.sendRequest<Hover>('textDocument/hover', params);
    assert.match(JSON.stringify(contents), /"plaintext","value":"Nora Whitcombe/);
  });

  it('document symbols', async () => {
    const { server, document, params } = await at(talks);
    const [section] = await server.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params);
    assert.ok(section);
    assert.equal(section.name, 'Talks 😀');
    assert.equal(document.getText(section.selectionRange), '# Talks 😀');
    assert.deepEqual(
      section.children?.map(({ name, detail }) => [name, detail]),
      [['Nora Whitcombe', 'harbour minister']],
    );
  });

  it('definition, with the words that were asked about', async () => {
    const { server, document, params } = await at(talks.replace('port', 'po<|>rt'));
    const [link] = await server.sendRequest<LocationLink[]>('textDocument/definition', params);
    assert.ok(link?.originSelectionRange);
    assert.equal(document.getText(link.originSelectionRange), '“The port is shut,”');
    assert.equal(document.getText(link.targetSelectionRange), 'Nora Whitcombe');
  });

  it('definition, as a place for an editor that knows no links', async () => {
    const client = { ...fullClient, textDocument: {} };
    const { server, document, params } = await at(talks.replace('port', 'po<|>rt'), { client });
    const { range } = await server.sendRequest<Location>('textDocument/definition', params);
    assert.equal(document.getText(range), 'Nora Whitcombe');
  });

  it('references, with and without the first full name', async () => {
    const { server, document, params } = await at(talks.replace('Whitcombe said', 'Whit<|>combe said'));
    const found = async (includeDeclaration: boolean): Promise<string[]> => {
      const context = { includeDeclaration };
      const places = await server.sendRequest<Location[]>('textDocument/references', { ...params, context });
      return places.map(({ range }) => document.getText(range));
    };
    const all = await found(true);
    assert.equal(all[0], 'Nora Whitcombe');
    assert.ok(all.includes('Whitcombe'));
    assert.deepEqual(await found(false), all.slice(1));
  });

  it('document highlights: read where mentioned, written where quoted', async () => {
    const { server, document, params } = await at(talks.replace('port', 'po<|>rt'));
    const highlights = await server.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', params);
    const kinds = new Map(highlights.map(({ range, kind }) => [document.getText(range), kind]));
    assert.equal(kinds.get('Nora Whitcombe'), DocumentHighlightKind.Read);
    assert.equal(kinds.get('Whitcombe'), DocumentHighlightKind.Write);
  });

  it('folding', async () => {
    const { server, params } = await at(talks);
    const folds = await server.sendRequest<FoldingRange[]>('textDocument/foldingRange', params);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 6],
        [4, 6],
      ],
    );
  });

  it('selection ranges', async () => {
    const { server, document, params } = await at(talks.replace('port', 'po<|>rt'));
    const [innermost] = await server.sendRequest<SelectionRange[]>('textDocument/selectionRange', params);
    assert.ok(innermost?.parent?.parent);
    assert.equal(document.getText(innermost.parent.range), 'port');
    assert.equal(document.getText(innermost.parent.parent.range), '“The port is shut,”');
  });

  it('semantic tokens, for all and for a part', async () => {
    const { server, document, params } = await at(talks);
    const legend = server.initialized.capabilities.semanticTokensProvider?.legend;
    assert.deepEqual(legend, {
      tokenTypes: ['quotation', 'source', 'cue', 'date', 'claim', 'speaker'],
      tokenModifiers: ['direct', 'indirect', 'mixed', 'unattributed'],
    });
    const decoded = ({ data }: SemanticTokens): string[] => {
      let [line, character] = [0, 0];
      return Array.from({ length: data.length / 5 }, (_, token) => {
        const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(5 * token);
        character = lines === 0 ? character + characters : characters;
        line += lines;
        const range = { start: { line, character }, end: { line, character: character + length } };
        return `${legend?.tokenTypes[type]}: ${document.getText(range)}`;
      });
    };
    const all = decoded(await server.sendRequest('textDocument/semanticTokens/full', params));
    for (const token of [
      'quotation: “The port is shut,”',
      'source: Whitcombe',
      'cue: said',
      'quotation: “Nobody sails.',
    ])
      assert.ok(all.includes(token), token);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const some = decoded(await server.sendRequest('textDocument/semanticTokens/range', { ...params, range }));
    assert.deepEqual(
      some,
      all.filter((token) => /port|Nobody sails|: Whitcombe|said/.test(token)),
    );
  });
});
