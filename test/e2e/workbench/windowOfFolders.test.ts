import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { until } from '../support/until';
import { choose, openFile, openWindow, placeCursor, row, runCommand } from './actions';
import { reportPage } from './reportPage';
import { workbench } from './shown';

const { page, workspace, address } = workbench();
const desks = join(dirname(workspace), 'desks');
const article =
  'Atieno said the pier was safe.\n\n“It is over and nobody told us.” Nobody moved.\n\nLena Bok met the crews.\n';
/** From the list of files: search finds nothing in this window, as it has no program for that. */
async function open(file: string): Promise<void> {
  await runCommand(page, 'View: Show Explorer');
  const tab = page.locator(`.tab.active[data-resource-name="${file}"]`);
  const listed = page.getByRole('treeitem', { name: file, exact: true });
  await until(
    `the tab ${file}`, // a click is lost on a row that is drawn anew
    () =>
      listed
        .dblclick({ timeout: 3_000 })
        .then(() => tab.waitFor({ timeout: 3_000 }))
        .then(
          () => true,
          () => false,
        ),
    Boolean,
    30_000,
  );
}

async function desk(folder: string, name: string): Promise<void> {
  await mkdir(join(desks, folder), { recursive: true });
  await writeFile(join(desks, folder, `${folder}.news`), article);
  await writeFile(
    join(desks, folder, 'speakers.json'),
    JSON.stringify({ speakers: [{ id: 'atieno', name, aliases: ['Atieno'] }] }),
  );
}

describe('a window of several folders', () => {
  it('lists them', async () => {
    await desk('east', 'Rehema Atieno');
    await desk('west', 'Lydia Atieno');
    const folders = ['east', 'west'].map((path) => ({ path }));
    await writeFile(join(desks, 'desks.code-workspace'), JSON.stringify({ folders }));
    await openWindow(page, address({ opened: join(desks, 'desks.code-workspace') }), 'west');
  });

  it('knows in each the speakers of its own file', async () => {
    for (const [file, name] of [
      ['east.news', 'Rehema Atieno'],
      ['west.news', 'Lydia Atieno'],
    ] as const) {
      await open(file);
      await runCommand(page, 'View: Show On Record');
      await row(page, 'Speakers', name).first().waitFor();
    }
  });

  it('keeps what is decided beside the article', async () => {
    await open('west.news');
    await placeCursor(page, 3, 10);
    await runCommand(page, 'On Record: Assign Speaker…');
    await choose(page, 'Lena Bok');
    const sidecar = (folder: string): Promise<string> =>
      readFile(join(desks, folder, `${folder}.news.onrecord.json`), 'utf8').catch(() => '');
    await until(
      'the decision',
      () => sidecar('west'),
      (text) => text.includes('Lena Bok'),
    );
    assert.equal(await sidecar('east'), '');
  });

  it('reports on the folder that is chosen', async () => {
    await open('west.news');
    await runCommand(page, 'On Record: Open Report on Folder…');
    await choose(page, 'east');
    const report = reportPage(page);
    await report.getByRole('heading', { name: 'east' }).waitFor();
    await report
      .getByRole('link', { name: /^Rehema Atieno:/ })
      .first()
      .waitFor();
    await runCommand(page, 'View: Close All Editors');
  });
});

describe('a window of many articles', () => {
  it('reads them with a bar that can be stopped', async () => {
    const archive = join(dirname(workspace), 'archive');
    await mkdir(archive);
    const long = article.repeat(20);
    const files = Array.from({ length: 1500 }, (_, at) => join(archive, `${at}.news`));
    await Promise.all(files.map((file, at) => writeFile(file, `${long}\nIt was day ${at}.\n`)));
    await openWindow(page, address({ opened: archive }), '1.news');
    await openFile(page, '7.news');
    const bar = page.locator('.statusbar-item', { hasText: 'On Record: reading the articles of the folder' });
    await bar.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await bar.waitFor({ state: 'detached' });
  });
});
