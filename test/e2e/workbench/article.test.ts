import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until';
import { findCommand, hoverOver, input, openFile, openWindow, paletteWith, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace, address } = workbench();
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly commands: readonly { readonly title: string }[] };
};
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const titles = contributes.commands.map(({ title }) => `On Record: ${words[title.replaceAll('%', '')]}`);
const article = 'harbour-gate.news';
const status = page.locator('.statusbar-item[id="on-record.on-record.onRecord.status"]');
const fileBeside = (file: string): Promise<string> =>
  until(`the file ${file}`, () => readFile(join(workspace, file), 'utf8').catch(() => ''));

describe('the workbench', () => {
  it('opens an article in the news language', async () => {
    await openWindow(page, address(), article);
    await openFile(page, article);
    await page.locator('.statusbar-item', { hasText: 'News' }).waitFor();
  });

  it('says in the status bar when it appeared', () => status.filter({ hasText: '2025-03-17' }).waitFor());

  it('shows who speaks in the outline', async () => {
    await page.locator('.pane-header', { hasText: 'newsroom' }).click(); // closes the list of files: room for the outline
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.locator('.outline-tree .monaco-list-row', { hasText: 'Ines Calloway' }).first().waitFor();
  });

  it('lists what an editor would ask about', async () => {
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.viewpane-filter input').first().fill(article);
    const rows = page.locator('.markers-panel .monaco-list-row');
    await until(
      'the findings of this article alone',
      () => rows.first().innerText(),
      (words) => words.includes(article),
    );
    await rows.filter({ hasText: '“Critics say” names nobody' }).waitFor();
  });

  it('says on hovering a quotation whose it is', () => hoverOver(page, 'happy to stand underneath', 'Ines Calloway'));

  it('takes a publication date, once it is one', async () => {
    await runCommand(page, 'On Record: Set Publication Date…');
    await input(page).fill('2025-02-30');
    await page.locator('.quick-input-message', { hasText: 'YYYY-MM-DD' }).waitFor();
    await input(page).fill('2025-03-18');
    await page.keyboard.press('Enter');
    await status.filter({ hasText: '2025-03-18' }).waitFor();
    // The file is made first and written into then, so that the editor can undo what was decided.
    const sidecar = await until(
      'the decision in its file',
      () => fileBeside(`${article}.onrecord.json`),
      (text) => text.includes('2025-03-18'),
    );
    assert.match(sidecar, /"AnnotationPage"/);
  });

  it('gives the date of the article back when it is emptied', async () => {
    await runCommand(page, 'On Record: Set Publication Date…');
    await input(page).fill('');
    await page.keyboard.press('Enter');
    await status.filter({ hasText: '2025-03-17' }).waitFor();
  });

  for (const [extension, beginning] of [
    ['csv', /^[^\n]*speaker/i],
    ['json', /^\s*[[{]/],
  ] as const) {
    it(`writes annotations as ${extension}`, async () => {
      await runCommand(page, 'On Record: Export Annotations…');
      await until(
        'the suggested file',
        () => input(page).inputValue(),
        (value) => value.includes('harbour-gate'),
      );
      await input(page).fill(join(workspace, `said.${extension}`));
      await page.keyboard.press('Enter');
      assert.match(await fileBeside(`said.${extension}`), beginning);
      await page.getByText(`Annotations written to said.${extension}.`).first().waitFor();
      await runCommand(page, 'Notifications: Clear All Notifications');
    });
  }

  it('offers its commands in an article and none of them in code', async () => {
    await openFile(page, article);
    for (const title of titles) {
      await findCommand(page, title);
      await page.keyboard.press('Escape');
    }
    await openFile(page, 'code.py');
    await status.waitFor({ state: 'hidden' });
    await paletteWith(page, 'On Record: ');
    const offered = await until(
      'what is offered',
      () => page.locator('.quick-input-list .monaco-list-row').allInnerTexts(),
      ({ length }) => length > 0,
    );
    assert.deepEqual(
      titles.filter((title) => offered.some((row) => row.startsWith(title))),
      [],
    );
    await page.keyboard.press('Escape');
  });
});
