import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openArticle, placeOf } from './articles';

/** Asks VS Code for what a provider gives, until it gives something. */
async function provided<T>(command: string, ...given: readonly unknown[]): Promise<readonly T[]> {
  return until(
    command,
    async () => (await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...given)) ?? [],
    (all) => all.length > 0,
  );
}

type Target = vscode.Location | vscode.LocationLink;
const rangeOf = (target: Target): vscode.Range =>
  'uri' in target ? target.range : (target.targetSelectionRange ?? target.targetRange);

describe('in an article, VS Code', () => {
  const words = async (command: string, document: vscode.TextDocument, at: string): Promise<readonly string[]> =>
    (await provided<Target>(command, document.uri, placeOf(document, at))).map((one) => document.getText(rangeOf(one)));

  it('goes to what a speaker is, to the body spoken for, and to what they say', async () => {
    const document = await openArticle('bridge.news');
    const declared = await words('vscode.executeDeclarationProvider', document, 'Oduya told');
    assert.match(declared.join(), /engineer/);
    const said = await words('vscode.executeImplementationProvider', document, 'Belling said');
    assert.ok(said.includes('“We found rust where the drawings showed new steel,”'), said.join(' | '));
  });

  it('lists every place of a speaker', async () => {
    const document = await openArticle('bridge.news');
    const found = await words('vscode.executeReferenceProvider', document, 'Belling said');
    assert.ok(found.length > 1, found.join(' | '));
  });

  it('shows who speaks of whom', async () => {
    const document = await openArticle('bridge.news');
    const [item] = await provided<vscode.CallHierarchyItem>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeOf(document, 'Belling said'),
    );
    assert.equal(item?.name, 'Tom Belling');
    const calls = await vscode.commands.executeCommand<readonly vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.ok(Array.isArray(calls));
    const [oduya] = await provided<vscode.CallHierarchyItem>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeOf(document, 'Oduya told'),
    );
    const callers = await vscode.commands.executeCommand<readonly vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      oduya,
    );
    assert.deepEqual(oduya?.name, 'Maria Oduya');
    assert.ok(Array.isArray(callers));
  });

  it('says what a rename would be about', async () => {
    const document = await openArticle('bridge.news');
    const asked = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      placeOf(document, 'Belling said').translate(0, -4),
    );
    assert.equal(asked.placeholder, 'Belling');
  });

  it('colours a part of it', async () => {
    const document = await openArticle('bridge.news');
    const [first] = document.getText().split('“');
    const range = new vscode.Range(new vscode.Position(0, 0), document.positionAt((first?.length ?? 0) + 10));
    const tokens = await until(
      'tokens',
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentRangeSemanticTokens',
          document.uri,
          range,
        ),
      (found) => (found?.data.length ?? 0) > 0,
    );
    const all = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens && tokens.data.length < all.data.length);
  });

  it('writes a name anew', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'Belling said').translate(0, -4);
    const edit = await until(
      'an edit',
      () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at,
          'Bellingham',
        ),
      (found) => (found?.size ?? 0) > 0,
    );
    const texts = edit?.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText)) ?? [];
    assert.ok(texts.length > 1 && texts.every((text) => text === 'Bellingham'), texts.join(' | '));
  });

  it('finds speakers and quotations in the whole folder', async () => {
    const symbols = await provided<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'odu');
    assert.ok(symbols.some(({ name }) => name === 'Maria Oduya'));
    const others = await provided<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'calloway');
    assert.ok(others.some(({ location }) => location.uri.path.endsWith('harbour-gate.news')));
  });

  it('folds sections and selects word, quotation, sentence and paragraph', async () => {
    const document = await openArticle('bridge.news');
    assert.ok((await provided('vscode.executeFoldingRangeProvider', document.uri)).length > 1);
    const [chain] = await provided<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [
      placeOf(document, 'two weeks early'),
    ]);
    const steps: string[] = [];
    for (let step = chain; step; step = step.parent as vscode.SelectionRange) steps.push(document.getText(step.range));
    assert.ok(steps.includes('“We finished two weeks early, and nobody was hurt,”'), steps.join(' | '));
  });

  it('shows who “she” is and which day is meant', async () => {
    const document = await openArticle('bridge.news');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await provided<vscode.InlayHint>('vscode.executeInlayHintProvider', document.uri, all);
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(
      labels.some((label) => label.includes('Maria Oduya')),
      labels.join(' | '),
    );
    assert.ok(
      labels.some((label) => label.includes('2025')),
      labels.join(' | '),
    );
  });

  it('counts over a first mention what somebody says, and shows it', async () => {
    const document = await openArticle('bridge.news');
    const lenses = await provided<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri, 10);
    const lens = lenses.find(({ command }) => command?.title.startsWith('Maria Oduya:'));
    assert.ok(lens?.command);
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('offers speakers after a closing mark', async () => {
    const document = await openArticle('bridge.news');
    const after = placeOf(document, '“The old ferry was quicker.”').translate(0, 14);
    const list = await until(
      'suggestions',
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          after,
        ),
      ({ items }) => items.length > 0,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      labels.some((label) => /Oduya|Belling/.test(label)),
      labels.join(' | '),
    );
  });

  it('types over both marks of a straight pair, and opens a quotation again on a new paragraph', async () => {
    const text = '"We came," Tom Hale said.\n\nHe added: “We saw.\n\nWe won.”\n';
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: text });
    await vscode.window.showTextDocument(document);
    const edits = await provided<vscode.TextEdit>(
      'vscode.executeFormatOnTypeProvider',
      document.uri,
      new vscode.Position(4, 0),
      '\n',
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['“'],
    );
    const linked = await vscode.commands.executeCommand<{ ranges: readonly unknown[] } | undefined>(
      '_executeLinkedEditingProvider',
      document.uri,
      new vscode.Position(0, 1),
    );
    assert.equal(linked?.ranges.length, 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('offers corrections at a quotation', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'The old ferry');
    const actions = await provided<vscode.CodeAction>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const titles = actions.map(({ title }) => title);
    for (const title of ['Assign a speaker…', 'Not a quotation']) assert.ok(titles.includes(title), titles.join(' | '));
  });
});
