import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../support/until';
import { input, openFile, pane, placeCursor, row as viewRow, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'ferry-strike.news';
const text =
  'Ferry strike ends\n\nAnna Keller met the crews in the harbour hall on 14 March 2025.\n\n' +
  'The hall fell silent. “It is over and nobody told us.” Nobody moved.\n\n' +
  '“We will be back,” said Tom Hale, the mayor of Halden. “We always are,” he said.\n';

const row = (view: string, words: string): Locator => viewRow(page, view, words);
const shownIn = (view: string): Promise<readonly string[]> =>
  pane(page, view).locator('.monaco-list-row').allInnerTexts();

const sidecar = (): Promise<string> => readFile(join(workspace, `${article}.onrecord.json`), 'utf8').catch(() => '');
const decided = (...words: readonly string[]): Promise<string> =>
  until(
    `decisions about ${words.join()}`,
    sidecar,
    (file) =>
      words.every((each) => file.includes(each)) &&
      (words.length > 0 || !file.includes('urn:on-record:ferry-strike.news:')),
  );
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
