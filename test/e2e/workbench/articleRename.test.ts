import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until';
import { input, openFile, placeCursor, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'late-moor.news';
const other = 'early-moor.news';
const elsewhere = 'Ida Mohr came early.\n';
const text = 'Ida Moor came late.\n\n“Moor is late,” said Tom Hale, the mayor of Halden. Moor left early.\n';

/** Whether each of the places in the preview that have the new name is to be changed. */
function chosen(newName: string, count: number): Promise<readonly boolean[]> {
  const places = page.locator(`.monaco-list-row:has-text("${newName}") input[type="checkbox"]`);
  return until(
    `${count} places`,
    () => places.evaluateAll<boolean[], { checked: boolean }>((boxes) => boxes.map(({ checked }) => checked)),
    ({ length }) => length === count,
  );
}

describe('a name that is written anew', () => {
  before(() => Promise.all([writeFile(join(workspace, article), text), writeFile(join(workspace, other), elsewhere)]));

  it('is shown first where it stands in a quotation, and changed there only once that is confirmed', async () => {
    await openFile(page, article);
    await placeCursor(page, 1, 6);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Ida Mohr');
    await page.keyboard.press('Enter');
    const apply = page.getByRole('button', { name: 'Apply', exact: true });
    await apply.waitFor();
    assert.deepEqual(await chosen('Mohr', 3), [true, false, true]);
    await apply.click();
    await apply.waitFor({ state: 'hidden' });
    await openFile(page, article);
    await runCommand(page, 'File: Save');
    const changed = await until(
      'the new name in the file',
      () => readFile(join(workspace, article), 'utf8'),
      (now) => now.includes('Ida Mohr'),
    );
    assert.equal(changed, text.replace('Ida Moor', 'Ida Mohr').replace('Moor left', 'Mohr left'));
  });

  it('is changed in all articles where each place is confirmed', async () => {
    await openFile(page, article);
    await placeCursor(page, 1, 6);
    await runCommand(page, 'On Record: Rename in All Articles…');
    await input(page).fill('Ida Moehr');
    await page.keyboard.press('Enter');
    const discard = page.getByRole('button', { name: 'Discard', exact: true });
    await discard.waitFor();
    assert.deepEqual(new Set(await chosen('Moehr', 3)), new Set([false])); // two here and one in the other article
    await discard.click();
    await discard.waitFor({ state: 'hidden' });
  });
});
