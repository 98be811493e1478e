import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DismissalScope } from '../../server/src/core/model';
import type { DecisionParams } from '../../server/src/lsp/protocol';
import { startServer, type TestServer, uriOf } from '../support/lsp';
import { outsidePairs, positionAt } from '../support/positions';

/** What a person and their editor know of the article; the server has to come to the same. */
interface Desk {
  text: string;
  version: number;
  edits: number;
}
type Command = fc.AsyncCommand<Desk, TestServer, boolean>;

const client = { textDocument: { diagnostic: {} } };
const uri = uriOf('a.news');
const sidecar = uriOf('a.news.onrecord.json');
const style = uriOf('.onrecord.json');

/** One thing that somebody does, after which the findings are those of a server that has seen nothing else. */
function command(name: string, act: (desk: Desk, server: TestServer) => Promise<void>): Command {
  return {
    check: () => true,
    async run(desk, server) {
      await act(desk, server);
      assert.deepEqual(await server.findings('a.news'), await findingsOfFreshServer(desk.text, server));
    },
    toString: () => name,
  };
}

async function findingsOfFreshServer(text: string, { disk }: TestServer): Promise<unknown> {
  const files = [...disk].map(([path, content]) => [path.slice(uriOf('').length), content] as const);
  const fresh = await startServer(Object.fromEntries(files), { client });
  await fresh.open('a.news', text);
  const findings = await fresh.findings('a.news');
  fresh.stop();
  return findings;
}

const piece = fc.constantFrom(
  ...['', ' ', '.', ', ', '“', '”', '"', '\n', '\r\n\r\n', '😀', 'é', '\u00A0', '- ', '# ', 'she ', 'claimed '],
  '“It is over.” The line went dead. ',
  '“We are ready,” said Nora Whitcombe, the harbor master.\n\n',
  'Critics say the bridge is unsafe. ',
  'Anna Keller claimed that they met on Monday, January 28, 2025. ',
  'The talks resume on 03/04/2025. ',
  '---\ndate: 2025-01-27\n---\n',
);

const edit = fc.tuple(fc.nat(), fc.nat(30), piece).map(([at, length, inserted]) =>
  command(`Edit(${at}, ${length}, ${JSON.stringify(inserted)})`, async (desk, server) => {
    const { text } = desk;
    const from = at % (text.length + 1);
    const start = outsidePairs(text, from);
    const end = Math.max(start, outsidePairs(text, Math.min(from + length, text.length)));
    desk.text = text.slice(0, start) + inserted + text.slice(end);
    desk.edits++;
    await server.edit('a.news', ++desk.version, positionAt(text, start), positionAt(text, end), inserted);
  }),
);

async function changeOnDisk(server: TestServer, file: string, content: string | undefined): Promise<void> {
  if (content === undefined) server.disk.delete(file);
  else server.disk.set(file, content);
  await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
}
async function decide(server: TestServer, decision: DecisionParams): Promise<void> {
  const decided = await server.own('onRecord/decide', { uri, decision });
  await changeOnDisk(server, sidecar, decided?.content);
}

const scopes: readonly DismissalScope[] = ['finding', 'sentence', 'paragraph', 'article'];
const dismiss = fc.tuple(fc.nat(), fc.constantFrom(...scopes)).map(([nth, scope]) =>
  command(`Dismiss(${nth}, ${scope})`, async (_, server) => {
    const findings = await server.findings('a.news');
    const finding = findings[nth % Math.max(1, findings.length)];
    if (finding) await decide(server, { about: 'dismissal', rule: String(finding.code), scope, range: finding.range });
  }),
);
const undo = fc.nat().map((nth) =>
  command(`Undo(${nth})`, async (_, server) => {
    const { decisions = [] } = (await server.own('onRecord/decisions', { uri })) ?? {};
    const dismissals = decisions.filter((item) => item.about === 'dismissal');
    const item = dismissals[nth % Math.max(1, dismissals.length)];
    if (item) await decide(server, { about: 'undo', id: item.id });
  }),
);
const date = fc
  .constantFrom('2025-01-27', '2024-02-29', null)
  .map((day) => command(`Date(${day})`, (_, server) => decide(server, { about: 'publication-date', date: day })));
const houseStyle = fc
  .constantFrom(undefined, '{"extends":"ap"}', '{"extends":"bbc","rules":{"verb/*":"off"},"marks":"curly"}', '{')
  .map((file) => command(`Style(${file})`, (_, server) => changeOnDisk(server, style, file)));
const save = fc.constant(
  command('Save', (_, server) => server.sendNotification('textDocument/didSave', { textDocument: { uri } })),
);
const reopen = fc.constant(
  command('Reopen', async (desk, server) => {
    await server.close('a.news');
    await server.open('a.news', desk.text, ++desk.version);
  }),
);

/**
 * Edits an article at random, dismisses, decides, saves and opens it anew, with `edits` edits at least: after each step
 * the server's findings equal those of a fresh server on the same text and files.
 */
export async function editAtRandom(edits: number): Promise<void> {
  const steps = fc.commands<Desk, TestServer, boolean>(
    [...Array<typeof edit>(7).fill(edit), dismiss, undo, date, houseStyle, save, reopen],
    {
      maxCommands: 30,
      size: 'max',
    },
  );
  let done = 0;
  while (done < edits)
    await fc.assert(
      fc.asyncProperty(steps, async (commands) => {
        const desk: Desk = { text: '“It is over.” The line went dead.\r\n\r\nCritics say so.', version: 1, edits: 0 };
        const server = await startServer({}, { client });
        await server.open('a.news', desk.text);
        await fc.asyncModelRun(() => ({ model: desk, real: server }), commands);
        server.stop();
        done += desk.edits;
      }),
      { numRuns: 4 },
    );
}
