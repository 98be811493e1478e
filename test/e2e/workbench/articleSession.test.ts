import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../runner/paths';
import { until } from '../support/until';
import { input, loadAnew, openFile, placeCursor, row, runCommand, selectWords } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();

interface Stretch {
  readonly start: number;
  readonly end: number;
}
/** An article, in it words that nobody is named for, and words whose speaker a person corrects. */
interface DeskArticle {
  readonly file: string;
  readonly text: string;
  readonly open: Stretch;
  /** Whether these are a quotation before a person says so. */
  readonly isMarked: boolean;
  readonly said: Stretch;
}

const stretch = (text: string, words: string): Stretch => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function inventedArticle(): DeskArticle {
  const text =
    'Night bus returns\n\nAnna Keller met the drivers in the depot on 14 March 2025.\n\n' +
    'The depot fell silent. “It is late and nobody told us.” Nobody moved.\n\n' +
    '“We will drive,” said Tom Hale, the mayor of Halden. “We always do,” he said.\n';
  const open = stretch(text, '“It is late and nobody told us.”');
  return { file: 'night-bus.news', text, open, isMarked: true, said: stretch(text, '“We always do,”') };
}

const seeds = join(checkout, '..', 'shared', 'gold', 'seeds.jsonl');

/** The first of the seed articles; what nobody is named for in it is a claim, which a person makes a quotation. */
function seedArticle(): DeskArticle | undefined {
  if (!existsSync(seeds)) return undefined;
  const [line = ''] = readFileSync(seeds, 'utf8').split('\n');
  const { text, claims, quotes } = JSON.parse(line) as {
    readonly text: string;
    readonly claims: readonly Stretch[];
    readonly quotes: readonly (Stretch & { readonly kind: string; readonly parts: number })[];
  };
  const [open] = claims;
  const said = quotes.find(({ kind, parts }) => kind === 'direct' && parts === 1);
  assert.ok(open && said, 'the article has a claim and a quotation');
  return { file: 'seed.news', text, open, isMarked: false, said };
}

/** A place in the article as the status bar counts it, from 1; in the middle of the words, where nobody is named. */
const placeIn = (text: string, { start }: Stretch): readonly [line: number, column: number] => {
  const before = text.slice(0, start).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
};

async function assignNew(who: string): Promise<void> {
  await runCommand(page, 'On Record: Assign Speaker…');
  await input(page).fill(who);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'new speaker' }).click();
}

/** Chooses the decision in the list of all and takes it back. */
async function undoDecision(label: string | RegExp): Promise<void> {
  await runCommand(page, 'On Record: Undo Decision…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  await page.keyboard.press('Enter');
}

function session(title: string, { file, text, open, isMarked, said }: DeskArticle): void {
  const sidecar = (): Promise<string> => readFile(join(workspace, `${file}.onrecord.json`), 'utf8').catch(() => '');
  const decided = (words: string): Promise<string> =>
    until(`${words} in the file`, sidecar, (all) => all.includes(words));

  describe(`a session at the desk with ${title}`, () => {
    before(() => writeFile(join(workspace, file), text));

    it('assigns a quotation that nobody is named for, and corrects a speaker', async () => {
      await openFile(page, file);
      await placeCursor(page, ...placeIn(text, open));
      if (!isMarked) {
        await selectWords(page, open.end - open.start);
        await runCommand(page, 'On Record: Mark as Quotation');
        await decided('"add"');
        await openFile(page, file);
        await placeCursor(page, ...placeIn(text, { ...open, start: open.start + 2 }));
      }
      await assignNew('Rosa Lind');
      await decided('Rosa Lind');
      await runCommand(page, 'View: Show On Record');
      await row(page, 'Speakers', 'Rosa Lind').first().waitFor();
      await openFile(page, file);
      await placeCursor(page, ...placeIn(text, { ...said, start: said.start + 2 }));
      await assignNew('Ida Moor');
      await decided('Ida Moor');
    });

    it('stands when one writes above, saves, and loads the window anew', async () => {
      await openFile(page, file);
      await placeCursor(page, 1, 1);
      await page.keyboard.type('It rained all day in Halden. ');
      await runCommand(page, 'File: Save');
      await page.locator(`.tab.active.dirty[data-resource-name="${file}"]`).waitFor({ state: 'detached' });
      await loadAnew(page);
      await openFile(page, file);
      await runCommand(page, 'View: Show On Record');
      for (const who of ['Rosa Lind', 'Ida Moor']) await row(page, 'Speakers', who).first().waitFor();
      assert.match(await readFile(join(workspace, file), 'utf8'), /^It rained all day in Halden\. /);
    });

    it('is in what is exported', async () => {
      const csv = file.replace('.news', '.csv');
      await openFile(page, file);
      await runCommand(page, 'On Record: Export Annotations…');
      await until(
        'the suggested file',
        () => input(page).inputValue(),
        (value) => value.includes(csv),
      );
      await input(page).fill(join(workspace, csv));
      await page.keyboard.press('Enter');
      const written = await until('the export', () => readFile(join(workspace, csv), 'utf8').catch(() => ''));
      for (const [{ start, end }, who] of [
        [open, 'Rosa Lind'],
        [said, 'Ida Moor'],
      ] as const) {
        const words = text.slice(start, end).replace(/[“”",]/g, '');
        const line = written.split('\n').find((each) => each.replace(/[“”",]/g, '').includes(words));
        assert.ok(line?.includes(who), `${who} in the line of what they say`);
      }
      await runCommand(page, 'Notifications: Clear All Notifications');
    });

    it('is taken back', async () => {
      for (const who of ['Rosa Lind', 'Ida Moor']) {
        await openFile(page, file);
        await undoDecision(`said by ${who}`);
        await until(`the decision for ${who} to go`, sidecar, (all) => !all.includes(who));
        await row(page, 'Speakers', who).first().waitFor({ state: 'detached' });
      }
      if (!isMarked) {
        await openFile(page, file);
        await undoDecision(/./);
      }
      await until(
        'no decision',
        sidecar,
        (all) => (JSON.parse(all) as { items: readonly unknown[] }).items.length === 0,
      );
    });
  });
}

session('an article of our own', inventedArticle());
const seed = seedArticle();
if (seed) session('a seed article', seed);
else console.log(`(No session with a seed article: ../shared/gold is absent.)`);
