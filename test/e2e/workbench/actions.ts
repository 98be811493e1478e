import { type Locator, type Page } from 'playwright-core';
import { until } from '../support/until';

/** Runs the command of that title through the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await choose(page, title, '>');
}

/** Types into the list at the top and takes the row of exactly that name, wherever it has come to stand. */
export async function choose(page: Page, title: string, prefix = ''): Promise<void> {
  await input(page).waitFor();
  await input(page).fill(prefix + title);
  await rowOf(page, title).click();
}

/** The row of exactly that name. Its label goes on after a comma: keys, *recently opened*. */
const rowOf = (page: Page, title: string): Locator =>
  page.locator(`.quick-input-list .monaco-list-row:is([aria-label="${title}"], [aria-label^="${title},"])`);

/** Opens the palette with these words in it. */
export async function paletteWith(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await input(page).waitFor();
  await input(page).fill(`>${words}`);
}

/** The box at the top: palette, input box and file dialog are all this one. */
export const input = (page: Page): Locator => page.locator('.quick-input-widget input.input');

export async function openFile(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await choose(page, file);
  await page.locator('.tab.active', { hasText: file }).waitFor();
}

/**
 * Rests the mouse on the coloured run of the editor that has these words in it until the hover with `answer` is there.
 * The editor forgets a mouse that comes while it draws its lines anew, so the mouse comes again.
 */
export async function hoverOver(page: Page, words: string, answer: string): Promise<void> {
  const run = page.locator('.editor-instance .view-line > span > span', { hasText: words }).first();
  const hover = page.locator('.monaco-hover:visible', { hasText: answer });
  await until(`the hover “${answer}”`, async () => {
    await page.mouse.move(640, 5);
    return run
      .hover({ timeout: 3_000 })
      .then(() => hover.waitFor({ timeout: 3_000 }))
      .then(
        () => true,
        () => false,
      );
  });
}
