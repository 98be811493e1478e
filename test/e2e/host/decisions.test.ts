import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { outlineOf } from './answers';
import { articleUri, openArticle, placeOf } from './articles';

/** The decisions in the file beside an article, as it is on disk. */
async function decisions(file: string): Promise<readonly string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(articleUri(`${file}.onrecord.json`));
    const page = JSON.parse(new TextDecoder().decode(bytes)) as {
      items: { body: { purpose: string; value: string }[] }[];
    };
    return page.items.map(({ body }) =>
      body
        .filter(({ purpose }) => purpose === 'tagging' || purpose === 'identifying' || purpose === 'classifying')
        .map(({ value }) => value)
        .join(' '),
    );
  } catch {
    return [];
  }
}

let file = ''; // each test has an article of its own, without decisions
const text =
  'Ferry strike ends\n\nAnna Keller met the crews in the harbour hall on Friday.\n\n' +
  'The hall fell silent. “It is over and nobody told us.” Nobody moved.\n\n' +
  '“We will be back,” said Tom Hale, the mayor of Halden.\n\nCritics say the plan leaks.\n';

async function open(name: string, written = text): Promise<vscode.TextEditor> {
  file = `${name}.news`;
  await vscode.workspace.fs.writeFile(articleUri(file), new TextEncoder().encode(written));
  await openArticle(file);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

function put(editor: vscode.TextEditor, words: string): void {
  const at = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(at, at);
}

const settled = (...wanted: readonly string[]): Promise<readonly string[]> =>
  until(
    `decisions ${wanted.join()}`,
    () => decisions(file),
    (now) => now.join() === wanted.join(),
  );

const inOutline = ({ document }: vscode.TextEditor, words: string, wanted: boolean): Promise<readonly string[]> =>
  until(
    `the outline ${wanted ? 'with' : 'without'} ${words}`,
    () => outlineOf(document),
    (lines) => lines.length > 0 && lines.some((line) => line.includes(words)) === wanted,
  );

function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
}

/** Runs a command that asks with a list, and takes the first row once there is one. */
async function takingFirst(command: string, done: () => PromiseLike<boolean>): Promise<void> {
  const running = vscode.commands.executeCommand(command);
  await until(`${command} to be answered`, async () => {
    if (await done()) return true;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });
  await running;
}

describe('a decision made by hand', () => {
  it('is kept beside the article, and Undo and Redo in the article take it back and make it again', async () => {
    const editor = await open('undone');
    put(editor, 'It is over');
    await vscode.commands.executeCommand('onRecord.notQuotation');
    await settled('reject quotation');
    assert.equal(editor.document.isDirty, false);
    await inOutline(editor, 'It is over', false);
    await vscode.commands.executeCommand('undo');
    await settled();
    await inOutline(editor, 'It is over', true);
    await vscode.commands.executeCommand('redo');
    await settled('reject quotation');
    assert.equal(editor.document.getText(), text);
  });

  for (const [command, words, decision] of [
    ['markQuotation', 'met the crews', 'add quotation'],
    ['markSource', 'Anna Keller', 'add source'],
    ['markCue', 'fell silent', 'add cue'],
    ['markDate', 'harbour hall', 'add date'],
    ['markClaim', 'Nobody moved', 'add claim'],
    ['acceptQuotation', '“We will be back,”', 'accept quotation'],
    ['acceptParagraph', 'the mayor of Halden', 'accept quotation'],
    ['correctExtent', 'It is over and', 'extent quotation'],
    ['notDate', 'on Friday', 'reject date'],
    ['notClaim', 'Critics say', 'reject claim'],
  ] as const)
    it(`is made by ${command}`, async () => {
      const editor = await open(command);
      select(editor, words);
      await vscode.commands.executeCommand(`onRecord.${command}`);
      await settled(decision);
      await vscode.commands.executeCommand('undo');
      await settled();
    });

  for (const [command, words, decision] of [
    ['assignSpeaker', 'It is over', /^speaker (?:Anna Keller|Tom Hale)/],
    ['identifySpeaker', 'the mayor', /^identity (?:Anna Keller|Tom Hale)/],
    ['correctKind', 'It is over', /^kind/],
  ] as const)
    it(`is asked for by ${command}`, async () => {
      const editor = await open(command);
      select(editor, words);
      const isMade = async (): Promise<boolean> => (await decisions(file)).some((one) => decision.test(one));
      await takingFirst(`onRecord.${command}`, isMade);
      await vscode.commands.executeCommand('undo');
      await settled();
    });
});

/** What a file says; nothing where there is none. */
const textOf = (file: vscode.Uri): Thenable<string> =>
  vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );

describe('the registry', () => {
  it('is offered somebody whom a decision has named', async () => {
    const editor = await open('offered', 'The sea is rough.\n\n“It is late,” said Rosa Lind, the pilot of Halden.\n'); // once a session
    const registry = articleUri('speakers.json');
    select(editor, 'the pilot');
    const isMade = async (): Promise<boolean> =>
      (await decisions(file)).some((one) => one.startsWith('identity Rosa Lind'));
    await vscode.commands.executeCommand('notifications.clearAll');
    await takingFirst('onRecord.identifySpeaker', isMade);
    await until('the file', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (await textOf(registry)) !== '';
    });
    await until(
      'the entry', // the file is made first and filled then
      () => textOf(registry),
      (found) => found.includes('Rosa Lind'),
    );
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(registry);
  });

  it('is made anew at once after it has been deleted, with what is put in', async () => {
    const editor = await open('deleted');
    const registry = articleUri('speakers.json');
    for (const who of ['Tom Hale', 'Anna Keller', 'Tom Hale', 'Tom Hale']) {
      put(editor, who);
      await vscode.commands.executeCommand('onRecord.addToRegistry');
      const entries = await textOf(registry);
      assert.deepEqual(
        ['Tom Hale', 'Anna Keller'].filter((name) => entries.includes(name)),
        [who],
      );
      await vscode.workspace.fs.delete(registry);
    }
  });

  it('is given somebody beside what stands in it unsaved', async () => {
    const editor = await open('unsaved');
    const registry = articleUri('speakers.json');
    const made = new vscode.WorkspaceEdit();
    made.createFile(registry, { contents: new TextEncoder().encode('{ "speakers": [] }') });
    assert.ok(await vscode.workspace.applyEdit(made));
    const names = await vscode.workspace.openTextDocument(registry);
    const written = new vscode.WorkspaceEdit();
    written.insert(registry, names.positionAt(names.getText().indexOf(']')), '{ "id": "lind", "name": "Rosa Lind" }');
    assert.ok(await vscode.workspace.applyEdit(written));
    put(editor, 'Tom Hale');
    await vscode.commands.executeCommand('onRecord.addToRegistry');
    assert.match(await textOf(registry), /Rosa Lind[^]*Tom Hale/);
    await vscode.workspace.fs.delete(registry);
  });

  it('is given a speaker with what the article says of them', async () => {
    const editor = await open('registered');
    put(editor, 'Tom Hale');
    const registry = articleUri('speakers.json');
    await vscode.commands.executeCommand('onRecord.addToRegistry');
    const text = await until(
      'the entry',
      () => textOf(registry),
      (found) => found.includes('Tom Hale'),
    );
    assert.match(text, /mayor of Halden/);
    const [entry] = await until(
      'the way to the entry',
      () =>
        vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeTypeDefinitionProvider',
          editor.document.uri,
          placeOf(editor.document, 'Tom Hale'),
        ),
      (found) => found.length > 0,
    );
    assert.ok(entry);
    assert.match(('uri' in entry ? entry.uri : entry.targetUri).path, /speakers\.json$/);
    await until(
      'the link to the entry',
      () =>
        vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          editor.document.uri,
        ),
      (links) => links.some(({ target }) => target?.path.endsWith('/speakers.json') === true),
    );
    const names = await vscode.workspace.openTextDocument(registry);
    const uses = await until(
      'the way from the entry to the article',
      () =>
        vscode.commands.executeCommand<readonly vscode.Location[]>(
          'vscode.executeReferenceProvider',
          registry,
          placeOf(names, 'Tom Hale'),
        ),
      (found) => found.length > 0,
    );
    assert.ok(uses.some(({ uri }) => uri.toString() === editor.document.uri.toString()));
    await vscode.workspace.fs.delete(registry);
  });
});
