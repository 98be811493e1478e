import type { Locator } from 'playwright-core';
import { choose, hoverOver, openFile, placeCursor, runCommand } from './actions';
import { picture, walkthroughPicture } from './pictures';
import { reportPage } from './reportPage';
import { workbench } from './shown';

const { page } = workbench();
const article = 'harbour-gate.news';
/** Waits for the words in the editor, whose spaces are not those of the text. */
const inText = (lines: Locator, words: string): Promise<void> =>
  lines.filter({ hasText: new RegExp(words.replaceAll(' ', '\\s*')) }).waitFor();
const quickFixes = page.locator('.action-widget');

// The last theme is the one that VS Code starts with. `packed`: its pictures go into the extension’s walkthrough.
for (const { title, theme, look, packed } of [
  { title: 'light', theme: 'Light Modern', look: 'vs', packed: true },
  { title: 'high-contrast', theme: 'Dark High Contrast', look: 'hc-black', packed: false },
  { title: 'dark', theme: 'Dark Modern', look: 'vs-dark', packed: true },
])
  describe(`the workbench in the theme ${theme}`, () => {
    it('shows whose words a quotation is', async () => {
      await openFile(page, article);
      await runCommand(page, 'Preferences: Color Theme');
      await choose(page, theme);
      await page.locator(`.monaco-workbench.${look}`).waitFor();
      await runCommand(page, 'Explorer: Focus on Outline View');
      await page.locator('.outline-tree .monaco-list-row', { hasText: 'Ines Calloway' }).first().waitFor();
      await placeCursor(page, 1, 1);
      await hoverOver(page, 'happy to stand underneath', 'Ines Calloway');
      await picture(page, `hover-${title}`);
      if (packed) await walkthroughPicture(page, `who-${title}`, { x: 370, y: 212, width: 660, height: 296 });
    });

    it('says in the text whom a pronoun means, and which day a date', async () => {
      const lines = page.locator('.editor-instance .view-lines');
      for (const hint of ['She: Ines Calloway', 'Monday = Monday 17 March 2025']) await inText(lines, hint);
    });

    it('lists who speaks, when, and what is to resolve', async () => {
      await runCommand(page, 'On Record: Focus on Speakers View');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Ines Calloway' }).first().waitFor();
      await picture(page, `views-${title}`);
    });

    it('offers to mend a finding', async () => {
      await placeCursor(page, 23, 55); // “Critics say”
      await page.keyboard.press('Control+.');
      await quickFixes.locator('.monaco-list-row').first().waitFor();
      await picture(page, `quick-fix-${title}`);
      if (packed) await walkthroughPicture(page, `findings-${title}`, { x: 560, y: 230, width: 700, height: 280 });
      await page.keyboard.press('Escape');
    });

    it('shows the report beside the article', async () => {
      await runCommand(page, 'On Record: Open Report');
      await reportPage(page).locator('#voices .chart').waitFor();
      await runCommand(page, 'View: Close Primary Side Bar');
      await runCommand(page, 'View: Hide Panel');
      await page.mouse.move(640, 5);
      await picture(page, `report-${title}`);
      if (packed) await walkthroughPicture(page, `report-${title}`, { x: 664, y: 66, width: 612, height: 480 });
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, 'Problems: Focus on Problems View');
    });
  });
