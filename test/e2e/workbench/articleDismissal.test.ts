import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../support/until';
import { loadAnew, openFile, placeCursor, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'pier.news';
/** The finding with that message in the list of problems, with the line it is in where that is told. */
const problem = (message: string, line?: number): Locator => {
  const rows = page.locator('.markers-panel .monaco-list-row', { hasText: message });
  return line === undefined ? rows : rows.filter({ hasText: `Ln ${line},` });
};
const gone = (row: Locator): Promise<void> => row.waitFor({ state: 'detached' });

/** Takes the quick fix of that title at the cursor. */
async function takeQuickFix(line: number, title: string): Promise<void> {
  await openFile(page, article); // the editor has the keyboard
  await placeCursor(page, line, 3);
  await page.keyboard.press('Control+.');
  const marked = page.locator('.action-widget .monaco-list-row.action.focused');
  await marked.waitFor();
  const count = await page.locator('.action-widget .monaco-list-row.action').count();
  for (let row = 0; row < count && (await marked.getAttribute('aria-label')) !== title; row++)
    await page.keyboard.press('ArrowDown'); // a pane that takes clicks lies over the list
  await page.locator(`.action-widget .monaco-list-row.action.focused[aria-label="${title}"]`).waitFor();
  await page.keyboard.press('Enter');
}

async function showProblems(): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.viewpane-filter input').first().fill(article);
  const files = page.locator('.markers-panel .monaco-list-row[aria-level="1"]');
  await until(
    'the problems of one article',
    () => files.allInnerTexts(),
    ([one, ...others]) => Boolean(one?.includes(article)) && others.length === 0,
  );
}

describe('a finding in the workbench', () => {
  it('is settled by a quick fix', async () => {
    await openFile(page, article);
    await showProblems();
    await problem('“Critics say” names nobody').waitFor();
    await takeQuickFix(3, 'Mark it with [who?]');
    await gone(problem('“Critics say” names nobody'));
    await page.locator('.view-line', { hasText: 'Critics say [who?] the pier' }).waitFor();
    await runCommand(page, 'File: Save'); // a window that is loaded anew would show what the editor kept of it unsaved
    await page.locator(`.tab.active.dirty[data-resource-name="${article}"]`).waitFor({ state: 'detached' });
  });

  it('is dismissed', async () => {
    await problem('“Many residents fear” names nobody', 5).waitFor();
    await takeQuickFix(5, 'Dismiss this once (source/vague)');
    await gone(problem('“Many residents fear” names nobody'));
    await until(
      'the file of decisions',
      () => readFile(join(workspace, `${article}.onrecord.json`), 'utf8').catch(() => ''),
      (sidecar) => sidecar.includes('Many residents fear'),
    );
  });

  it('stays dismissed when one writes above it', async () => {
    await openFile(page, article);
    await placeCursor(page, 1, 1);
    await page.keyboard.type('Harbour news\n\n');
    await problem('“Some experts say” names nobody', 9).waitFor(); // the text was read anew
    await gone(problem('“Many residents fear” names nobody'));
    await runCommand(page, 'File: Save');
    await page.locator(`.tab.active.dirty[data-resource-name="${article}"]`).waitFor({ state: 'detached' });
  });

  it('stays dismissed when the window is loaded anew', async () => {
    await loadAnew(page);
    await openFile(page, article);
    await showProblems();
    await problem('“Some experts say” names nobody', 9).waitFor();
    await gone(problem('“Many residents fear” names nobody'));
  });

  it('is back when the dismissal is undone', async () => {
    await runCommand(page, 'View: Focus Active Editor Group'); // commands are offered where an article is
    await runCommand(page, 'On Record: Undo Dismissal…');
    const pick = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Many residents fear' });
    await pick.click();
    await page.keyboard.press('Enter');
    await problem('“Many residents fear” names nobody', 7).waitFor();
  });
});
