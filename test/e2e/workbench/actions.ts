import { type Locator, type Page } from 'playwright-core';
import { until } from '../support/until';

/** Runs the command of that title through the palette, and waits until that is gone: what a command asks comes in its place. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await findCommand(page, title);
  await rowOf(page, title).click();
  await rowOf(page, title).waitFor({ state: 'hidden' });
}

/**
 * Opens the palette with the command of that title in it. The palette lists what can be done where the keyboard was when
 * it opened, and an editor that has just been opened, or a window that is loaded anew, takes the keyboard a moment later:
 * so it is opened again until the command is in it.
 */
export async function findCommand(page: Page, title: string): Promise<void> {
  await until(
    `the command ${title}`,
    async () => {
      await page.keyboard.press('F1');
      return input(page)
        .fill(`>${title}`, { timeout: 2_000 })
        .then(() => rowOf(page, title).waitFor({ timeout: 2_000 }))
        .then(
          () => true,
          () => page.keyboard.press('Escape'),
        );
    },
    Boolean,
    30_000,
  );
}

/** Types into the list at the top and takes the row of exactly that name, wherever it has come to stand. */
export async function choose(page: Page, title: string): Promise<void> {
  await input(page).waitFor();
  await input(page).fill(title);
  await rowOf(page, title).click();
}

/** The row of exactly that name. Its label goes on after a comma: keys, *recently opened*. */
export const rowOf = (page: Page, title: string): Locator =>
  page.locator(`.quick-input-list .monaco-list-row:is([aria-label="${title}"], [aria-label^="${title},"])`);

/** Opens the palette with these words in it. */
export async function paletteWith(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await input(page).waitFor();
  await input(page).fill(`>${words}`);
}

/** The box at the top: palette, input box and file dialog are all this one. */
export const input = (page: Page): Locator => page.locator('.quick-input-widget input.input');

/**
 * Opens the file of exactly that name. The list goes on sorting itself while one chooses, and a click may meet the row
 * that has come in its place: the row that is marked is taken instead. A list that opens while VS Code reads the folder
 * answers from what it read before, without a file that is new, and a window that is loaded anew does not listen to keys
 * at once: so the list is opened again until the file is in it.
 */
export async function openFile(page: Page, file: string): Promise<void> {
  await page.locator('.monaco-workbench .part.editor').waitFor();
  const marked = page.locator('.quick-input-list .monaco-list-row.focused');
  const named = (label: string | null): boolean => label?.replace(/(?: unsaved changes)?(?:,.*)?$/, '') === file;
  await until(
    `the row ${file}`,
    async () => {
      await page.keyboard.press('Control+P');
      return input(page)
        .fill(file, { timeout: 2_000 })
        .then(() => until(`the row ${file}`, () => marked.getAttribute('aria-label', { timeout: 2_000 }), named, 2_000))
        .then(
          () => true,
          () => page.keyboard.press('Escape'),
        );
    },
    Boolean,
    30_000,
  );
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
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

/** Puts the cursor of the editor there, both counted from 1. */
export async function placeCursor(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await input(page).waitFor();
  await input(page).fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** Selects so many characters after the cursor. */
export async function selectWords(page: Page, length: number): Promise<void> {
  for (let at = 0; at < length; at++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.statusbar-item', { hasText: `(${length} selected)` }).waitFor();
}

/** One of the views On Record. */
export const pane = (page: Page, title: string): Locator =>
  page.locator('.pane', { has: page.locator('.pane-header .title', { hasText: new RegExp(`^${title}$`) }) });

/** The rows of a view that have these words. */
export const row = (page: Page, view: string, words: string): Locator =>
  pane(page, view).locator('.monaco-list-row', { hasText: words });

/**
 * Opens a window, and waits until it lists the files of its folder with `file` among them. VS Code in a browser may read
 * the list of a workspace's folders before it can, and show none: so the window is opened again.
 */
export async function openWindow(page: Page, address: string, file: string): Promise<void> {
  page.setDefaultTimeout(20_000);
  const listed = page.getByRole('treeitem', { name: file, exact: true });
  await until(
    `${file} in the window`,
    () =>
      page
        .goto(address)
        .then(() => listed.waitFor({ timeout: 30_000 }))
        .then(
          () => true,
          () => false,
        ),
    Boolean,
    70_000,
  );
}

/**
 * Loads the window anew, and waits until it shows a file: before that it takes no keys. Which file that is, is VS Code's
 * affair: in a browser it may have noted the last one too late, and show one of code that was open before.
 */
export async function loadAnew(page: Page): Promise<void> {
  await page.reload();
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 45_000 });
}
