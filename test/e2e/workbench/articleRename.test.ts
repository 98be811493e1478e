import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until';
import { openFile, placeCursor, runCommand } from './actions';
import { workbench } from './shown';

const { page, workspace } = workbench();
const article = 'late-moor.news';
const text = 'Ida Moor came late.\n\n“Moor is late,” said Tom Hale, the mayor of Halden. Moor left early.\n';

describe('a name that is written anew', () => {
  before(() => writeFile(join(workspace, article), text));

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
    const places = page.locator('.monaco-list-row:has-text("Mohr") input[type="checkbox"]');
    const chosen = await until(
      'the three places',
      () => places.evaluateAll<boolean[], { checked: boolean }>((boxes) => boxes.map(({ checked }) => checked)),
      ({ length }) => length === 3,
    );
    assert.deepEqual(chosen, [true, false, true]);
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
});
