import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until';
import { input, openFile, runCommand } from './actions';
import { reportPage } from './reportPage';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'harbour-gate.news';
const report = reportPage(page);
const selection = page.locator('.statusbar-item[id="status.editor.selection"]');

describe('the report in the workbench', () => {
  it('opens beside the article', async () => {
    await openFile(page, article);
    await runCommand(page, 'On Record: Open Report');
    await report.locator('#voices .chart').waitFor();
  });

  it('goes to the text on a click', async () => {
    await report.getByRole('link', { name: /^Tomas Verhoeven:/ }).click();
    await selection.filter({ hasText: /selected/ }).waitFor();
    const { text } = await lineAt(await selection.innerText());
    assert.match(text, /“They knew in January,” said Tomas Verhoeven/);
  });

  it('follows the article as it changes, and back', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n\n“It is over now,” said Beatrix Holm, a diver.');
    const holm = report.getByRole('link', { name: /^Beatrix Holm:/ });
    await holm.waitFor();
    await runCommand(page, 'File: Revert File');
    await holm.waitFor({ state: 'detached' });
  });

  it('can be saved', async () => {
    await report.getByRole('button', { name: 'Save as HTML' }).click();
    await until(
      'the suggested file',
      () => input(page).inputValue(),
      (value) => value.endsWith('harbour-gate-report.html'),
    );
    await input(page).fill(join(workspace, 'saved.html'));
    await page.keyboard.press('Enter');
    const saved = await until('the file', () => readFile(join(workspace, 'saved.html'), 'utf8').catch(() => ''));
    assert.match(saved, /Ines Calloway/);
    await page.getByText('Report written to saved.html.').first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('is there again after a reload', async () => {
    const loaded = page.waitForEvent('load');
    await runCommand(page, 'Developer: Reload Window');
    await loaded;
    await page.locator('.tab', { hasText: 'Report: harbour-gate.news' }).click();
    await report.locator('#voices .chart').waitFor();
    await runCommand(page, 'View: Close All Editors');
  });

  it('reads all articles of a folder', async () => {
    await openFile(page, article); // commands are offered where an article is
    await runCommand(page, 'On Record: Open Report on Folder…');
    await report.getByRole('heading', { name: 'newsroom' }).waitFor();
    for (const speaker of [/^Ines Calloway:/, /^Ilse Tarnow:/])
      await report.getByRole('link', { name: speaker }).first().waitFor();
    await runCommand(page, 'View: Close All Editors');
  });
});

/** The line of the article that the status bar names: `Ln 12, Col 3 (25 selected)`. */
async function lineAt(status: string): Promise<{ readonly text: string }> {
  const line = Number(/Ln (\d+)/.exec(status)?.[1]);
  const lines = (await readFile(join(workspace, article), 'utf8')).split('\n');
  return { text: lines[line - 1] ?? '' };
}
