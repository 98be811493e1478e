import * as vscode from 'vscode';

/** What the editor shows when the mouse rests there, from all providers, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** An outline as indented lines. */
export async function outlineOf({ uri }: vscode.TextDocument): Promise<readonly string[]> {
  const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const lines = (level: readonly vscode.DocumentSymbol[], indent: string): readonly string[] =>
    level.flatMap((symbol) => [indent + symbol.name, ...lines(symbol.children, `${indent}  `)]);
  return lines(symbols ?? [], '');
}

/** The words that *Go to Definition* leads to from there. */
export async function definitionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[]> {
  const places = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return places.map((place) =>
    document.getText('uri' in place ? place.range : (place.targetSelectionRange ?? place.targetRange)),
  );
}

/** The words that are marked when the cursor is there, in text order. */
export async function highlightsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[]> {
  const marked = await vscode.commands.executeCommand<readonly vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return [...(marked ?? [])]
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ range }) => document.getText(range));
}

/** Our findings, as they stand in the Problems view: code and the words they are about. */
export const problemsOf = (document: vscode.TextDocument): readonly (readonly [code: string, words: string])[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'On Record')
    .map(({ code, range }) => [typeof code === 'object' ? String(code.value) : String(code), document.getText(range)]);

/** The coloured words of an article: `quotation.direct`, and the words themselves. */
export async function tokensOf(
  document: vscode.TextDocument,
): Promise<readonly (readonly [look: string, words: string])[]> {
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    ),
  ]);
  if (!legend || !tokens) return [];
  const found: (readonly [string, string])[] = [];
  let line = 0;
  let start = 0;
  for (let at = 0; at + 4 < tokens.data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = tokens.data.slice(at, at + 5);
    start = lines === 0 ? start + columns : columns;
    line += lines;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const look = [legend.tokenTypes[type], ...modifiers].join('.');
    found.push([look, document.getText(new vscode.Range(line, start, line, start + length))]);
  }
  return found;
}
