import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../support/until';
import { choose, input, loadAnew, openFile, placeCursor, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'ferry-strike.news';
const text =
  'Ferry strike ends\n\nAnna Keller met the crews in the harbour hall on 14 March 2025.\n\n' +
  'The hall fell silent. “It is over and nobody told us.” Nobody moved.\n\n' +
  '“We will be back,” said Tom Hale, the mayor of Halden. “We always are,” he said.\n';

const pane = (title: string): Locator =>
  page.locator('.pane', { has: page.locator('.pane-header .title', { hasText: new RegExp(`^${title}$`) }) });
const row = (view: string, words: string): Locator => pane(view).locator('.monaco-list-row', { hasText: words });
const shownIn = (view: string): Promise<readonly string[]> => pane(view).locator('.monaco-list-row').allInnerTexts();

const sidecar = (): Promise<string> => readFile(join(workspace, `${article}.onrecord.json`), 'utf8').catch(() => '');
const decided = (...words: readonly string[]): Promise<string> =>
  until(
    `decisions about ${words.join()}`,
    sidecar,
    (file) =>
      words.every((each) => file.includes(each)) &&
      (words.length > 0 || !file.includes('urn:on-record:ferry-strike.news:')),
  );
const saved = (): Promise<void> =>
  page.locator(`.tab.active.dirty[data-resource-name="${article}"]`).waitFor({ state: 'detached' });

describe('the views On Record', () => {
  before(() => writeFile(join(workspace, article), text));

  it('show who speaks, those unknown first, when, and what is to resolve', async () => {
    await openFile(page, article);
    await runCommand(page, 'View: Show On Record');
    await row('Speakers', 'Tom Hale').first().waitFor();
    const speakers = await shownIn('Speakers');
    assert.match(speakers[0] ?? '', /Nobody named/);
    await row('Timeline', '2025-03-14').waitFor();
    await row('To Resolve', 'It is over and nobody told us').waitFor();
  });

  it('lead to the text', async () => {
    await row('Speakers', 'We will be back').click();
    await page.locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(\d+ selected\)/ }).waitFor();
  });

  it('show only the rows that have some words', async () => {
    await runCommand(page, 'On Record: Filter Speakers…');
    await input(page).fill('hale');
    await page.keyboard.press('Enter');
    await row('Speakers', 'Nobody named').waitFor({ state: 'detached' });
    await row('Speakers', 'Tom Hale').first().waitFor();
    await runCommand(page, 'On Record: Filter Speakers…');
    await input(page).fill('');
    await page.keyboard.press('Enter');
    await row('Speakers', 'Nobody named').waitFor();
  });

  for (const [command, view, words] of [
    ['Filter Timeline…', 'Timeline', '2025-03-14'],
    ['Filter What Is to Resolve…', 'To Resolve', 'It is over'],
  ] as const)
    it(`show nothing for words that no row has: ${view}`, async () => {
      for (const [typed, state] of [
        ['zebra', 'detached'],
        ['', 'visible'],
      ] as const) {
        await runCommand(page, `On Record: ${command}`);
        await input(page).fill(typed);
        await page.keyboard.press('Enter');
        await row(view, words).waitFor({ state });
      }
    });

  it('follow what a person says that a date means', async () => {
    await openFile(page, article);
    await placeCursor(page, 3, 52);
    await runCommand(page, 'On Record: Set What Date Means…');
    await input(page).fill('next week');
    await page.locator('.quick-input-message', { hasText: '2025-01-27' }).waitFor();
    await input(page).fill('2025-03-15');
    await page.keyboard.press('Enter');
    await row('Timeline', '2025-03-15').waitFor();
    await openFile(page, article);
    await page.keyboard.press('Control+Z');
    await row('Timeline', '2025-03-14').waitFor();
  });

  it('take a quotation that is dropped on a speaker', async () => {
    await row('Speakers', 'It is over and nobody told us').dragTo(row('Speakers', 'Tom Hale').first());
    await decided('Tom Hale', 'speaker');
    await row('Speakers', 'Nobody named').waitFor({ state: 'detached' });
    await row('To Resolve', 'It is over and nobody told us').waitFor({ state: 'detached' });
    await openFile(page, article);
    await placeCursor(page, 1, 1);
    await page.keyboard.press('Control+Z');
    await decided();
    await row('Speakers', 'Nobody named').waitFor();
  });

  it('are worked by keys alone', async () => {
    await runCommand(page, 'On Record: Focus on To Resolve View');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown'); // the first row of the first group
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /Ln 5, Col \d+ \(\d+ selected\)/ }).waitFor();
  });
});

describe('a session at the desk', () => {
  it('assigns a quotation that nobody is named for, and corrects a speaker', async () => {
    await openFile(page, article);
    await placeCursor(page, 5, 30);
    await runCommand(page, 'On Record: Assign Speaker…');
    await choose(page, 'Anna Keller');
    await decided('Anna Keller');
    await row('Speakers', 'Anna Keller').first().waitFor();
    await openFile(page, article);
    await placeCursor(page, 7, 62);
    await runCommand(page, 'On Record: Assign Speaker…');
    await input(page).fill('Ida Moor');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'new speaker' }).click();
    await decided('Anna Keller', 'Ida Moor');
  });

  it('stands when one writes above, saves, and loads the window anew', async () => {
    await openFile(page, article);
    await placeCursor(page, 3, 1);
    await page.keyboard.type('It rained all day in Halden. ');
    await runCommand(page, 'File: Save');
    await saved();
    await loadAnew(page);
    await openFile(page, article);
    await runCommand(page, 'View: Show On Record');
    for (const words of ['Anna Keller', 'Ida Moor']) await row('Speakers', words).first().waitFor();
    assert.deepEqual(await row('Speakers', 'Nobody named').count(), 0);
  });

  it('is in what is exported', async () => {
    await openFile(page, article);
    await runCommand(page, 'On Record: Export Annotations…');
    await until(
      'the suggested file',
      () => input(page).inputValue(),
      (value) => value.includes('ferry-strike'),
    );
    await input(page).fill(join(workspace, 'session.csv'));
    await page.keyboard.press('Enter');
    const written = await until('the export', () => readFile(join(workspace, 'session.csv'), 'utf8').catch(() => ''));
    assert.match(written, /It is over and nobody told us.*Anna Keller|Anna Keller.*It is over and nobody told us/);
    assert.match(written, /Ida Moor/);
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('is taken back', async () => {
    for (const who of ['Anna Keller', 'Ida Moor']) {
      await openFile(page, article);
      await runCommand(page, 'On Record: Undo Decision…');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: `said by ${who}` }).click();
      await page.keyboard.press('Enter');
      await until(`the decision for ${who} to go`, sidecar, (file) => !file.includes(who));
    }
    await row('Speakers', 'Nobody named').waitFor();
  });
});
