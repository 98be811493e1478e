import { choose, hoverOver, openFile, placeCursor, runCommand } from './actions';
import { picture } from './pictures';
import { reportPage } from './reportPage';
import { workbench } from './shown';

const { page } = workbench();
const article = 'harbour-gate.news';
const quickFixes = page.locator('.action-widget');

// The last theme is the one that VS Code starts with.
for (const { title, theme, look } of [
  { title: 'light', theme: 'Light Modern', look: 'vs' },
  { title: 'high-contrast', theme: 'Dark High Contrast', look: 'hc-black' },
  { title: 'dark', theme: 'Dark Modern', look: 'vs-dark' },
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
      await picture(page, `walkthrough-who-${title}`, { x: 348, y: 160, width: 600, height: 330 });
    });

    it('offers to mend a finding', async () => {
      await placeCursor(page, 23, 55); // “Critics say”
      await page.keyboard.press('Control+.');
      await quickFixes.locator('.monaco-list-row').first().waitFor();
      await picture(page, `quick-fix-${title}`);
      await page.keyboard.press('Escape');
    });

    it('shows the report beside the article', async () => {
      await runCommand(page, 'On Record: Open Report');
      await reportPage(page).locator('#voices .chart').waitFor();
      await runCommand(page, 'View: Close Primary Side Bar');
      await runCommand(page, 'View: Hide Panel');
      await page.mouse.move(640, 5);
      await picture(page, `report-${title}`);
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, 'Problems: Focus on Problems View');
    });
  });
