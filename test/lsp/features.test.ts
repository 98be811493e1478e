import assert from 'node:assert/strict';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  type CompletionItem,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type LinkedEditingRanges,
  type Location,
  type LocationLink,
  type Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, plainClient, startServer, type TestServer, uriOf } from '../support/lsp';

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

describe('semantic tokens that change', () => {
  it('are sent as what is different, and all of them where the earlier ones are not known', async () => {
    const { server, params } = await at('“The port is shut,” Nora Whitcombe said. “Nobody sails,” she said.');
    const { resultId, data } = await server.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params);
    const start = { line: 0, character: 5 };
    await server.edit('a.news', 2, start, start, 'old ');
    const delta = async (previousResultId?: string): Promise<Partial<SemanticTokens & SemanticTokensDelta>> =>
      server.sendRequest('textDocument/semanticTokens/full/delta', { ...params, previousResultId });
    const { edits = [], resultId: next } = await delta(resultId);
    const patched = [...data];
    for (const edit of edits) patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const full = await server.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params);
    assert.deepEqual(patched, full.data);
    assert.ok((edits[0]?.data?.length ?? 0) < data.length / 2);
    assert.deepEqual((await delta(next)).data, full.data);
  });
});

describe('going about in an article, over the wire', () => {
  const story =
    'Nora Whitcombe, the harbour minister, came by sea. “Tom Hale is late,” Whit<|>combe said.\n\n“Whitcombe knows,” Tom Hale said.';

  it('declaration, implementation, and who speaks of whom', async () => {
    const { server, document, params } = await at(story, { client: plainClient });
    const words = async (method: string): Promise<readonly string[]> =>
      [await server.sendRequest<Location | Location[]>(method, params)]
        .flat()
        .map(({ range }) => document.getText(range));
    assert.deepEqual(await words('textDocument/declaration'), ['harbour minister']);
    assert.deepEqual(await words('textDocument/implementation'), ['“Tom Hale is late,”']);
    const [item] = await server.sendRequest<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', params);
    assert.equal(item?.name, 'Nora Whitcombe');
    const to = await server.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    const from = await server.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(
      to.map((call) => [call.to.name, call.fromRanges.length]),
      [['Tom Hale', 1]],
    );
    assert.deepEqual(
      from.map((call) => [call.from.name, call.fromRanges.length]),
      [['Tom Hale', 1]],
    );
  });

  it('type definition, to the entry of a speaker that the registry knows', async () => {
    const speakers = '{ "speakers": [{ "id": "nora", "name": "Nora Whitcombe" }] }';
    const text = '“It is shut,” Nora Whitcombe said.';
    const server = await startServer({ 'a.news': text, 'speakers.json': speakers }, { client: plainClient });
    const { uri } = await server.open('a.news');
    const place = await server.sendRequest<Location>('textDocument/typeDefinition', {
      textDocument: { uri },
      position: { line: 0, character: 16 },
    });
    assert.match(place.uri, /speakers\.json$/);
    const document = TextDocument.create(place.uri, 'json', 0, speakers);
    assert.equal(document.getText(place.range), '"Nora Whitcombe"');
  });

  it('definition, from the first full name of a speaker that the registry knows to the entry', async () => {
    const speakers = '{ "speakers": [{ "id": "nora", "name": "Nora Whitcombe" }] }';
    const text = '“It is shut,” Nora Whitcombe said. Whitcombe left.';
    const server = await startServer({ 'a.news': text, 'speakers.json': speakers });
    const { uri } = await server.open('a.news');
    const from = async (character: number): Promise<string | undefined> => {
      const params = { textDocument: { uri }, position: { line: 0, character } };
      const [link] = await server.sendRequest<LocationLink[]>('textDocument/definition', params);
      return link?.targetUri.split('/').at(-1);
    };
    assert.deepEqual([await from(16), await from(38), await from(3)], ['speakers.json', 'a.news', 'a.news']);
  });

  it('symbols of all articles in the folder, open or not', async () => {
    const server = await startServer({ 'b.news': '“It is shut,” Tom Hale said.', 'notes.txt': '“No,” Ida Moor said.' });
    await server.open('a.news', story.replace('<|>', ''));
    const symbols = await server.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'hale' });
    assert.deepEqual(symbols.map(({ name, location }) => [name, location.uri.split('/').at(-1)]).sort(), [
      ['Tom Hale', 'a.news'],
      ['Tom Hale', 'b.news'],
      ['“Tom Hale is late,”', 'a.news'],
    ]);
  });
});

describe('writing, over the wire', () => {
  const story = 'Nora Whit<|>combe came. “Whitcombe is late,” Tom Hale said. Whitcombe said no.';

  it('a rename asks before it changes a quotation', async () => {
    const { server, params } = await at(story);
    const prepared = await server.sendRequest<{ placeholder: string }>('textDocument/prepareRename', params);
    assert.equal(prepared.placeholder, 'Nora Whitcombe');
    const { documentChanges, changeAnnotations } = await server.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...params,
      newName: 'Nora Whitcomb',
    });
    const [change] = documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(
      change.edits.map((edit) => ['newText' in edit && edit.newText, 'annotationId' in edit]),
      [
        ['Nora Whitcomb', false],
        ['Whitcomb', true],
        ['Whitcomb', false],
      ],
    );
    const quoted = change.edits.flatMap((edit) => ('annotationId' in edit ? [edit.annotationId] : []));
    assert.deepEqual(
      quoted.map((id) => changeAnnotations?.[id]?.needsConfirmation),
      [true],
    );
  });

  it('a rename leaves quotations alone for a client that cannot ask', async () => {
    const { server, params } = await at(story, { client: plainClient });
    const { changes } = await server.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...params,
      newName: 'Nora Ash',
    });
    assert.deepEqual(Object.values(changes ?? {})[0]?.length, 2);
  });

  it('a rename is refused on what is no name', async () => {
    const { server, params } = await at('It <|>rained.');
    assert.equal(await server.sendRequest('textDocument/prepareRename', params), null);
  });

  it('hints, lenses, suggestions, linked marks and re-opened marks', async () => {
    const text = '"We go," said Nora Whitcombe. "We stay," she said.\n\n"No,"<|>\n';
    const { server, document, params } = await at(text, { initializationOptions: { ownCommands: true } });
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const hints = await server.sendRequest<InlayHint[]>('textDocument/inlayHint', { ...params, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      [': Nora Whitcombe'],
    );
    const lenses = await server.sendRequest<CodeLens[]>('textDocument/codeLens', params);
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [['Nora Whitcombe: 3 quotations, 5 words', 'onRecord.showQuotations']],
    );
    const items = await server.sendRequest<CompletionItem[]>('textDocument/completion', params);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Whitcombe said', 'said Whitcombe'],
    );
    const linked = await server.sendRequest<LinkedEditingRanges>('textDocument/linkedEditingRange', {
      ...params,
      position: document.positionAt(0),
    });
    assert.deepEqual(
      linked.ranges.map((mark) => document.getText(mark)),
      ['"', '"'],
    );
  });

  it('the mark is put again at the head of a paragraph', async () => {
    const { server, params } = await at('He said: “We came.\n\n<|>We saw.”');
    const edits = await server.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
      ...params,
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['“'],
    );
  });

  it('the first mention of a registered speaker leads to the line of their entry', async () => {
    const registry = '{\n  "speakers": [\n    { "id": "moor", "name": "Ida Moor" }\n  ]\n}\n';
    const server = await startServer({ 'a.news': 'Ida Moor came. Moor left.', 'speakers.json': registry });
    const textDocument = await server.open('a.news');
    const links = await server.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(links, [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } },
        target: `${uriOf('speakers.json')}#L3`,
        tooltip: 'Entry in speakers.json',
      },
    ]);
  });

  it('what was decided by hand leads to its line in the sidecar', async () => {
    const { server, document, params } = await at('The hall fell silent. “It is over<|> now.” Nobody moved.');
    const uri = document.uri;
    const here = document.positionAt(30);
    const decision = { about: 'speaker', range: { start: here, end: here }, speaker: { name: 'Ida Moor' } } as const;
    await server.own('onRecord/decide', { uri, decision });
    const [link] = await server.sendRequest<DocumentLink[]>('textDocument/documentLink', params);
    assert.ok(link);
    assert.equal(document.getText(link.range), '“It is over now.”');
    assert.match(link.target ?? '', /a\.news\.onrecord\.json#L\d+$/);
  });
});
