import { until } from '../support/until';
import { choose, runCommand } from './actions';
import { workbench } from './shown';

const { page } = workbench();
const step = (title: string): ReturnType<typeof page.locator> =>
  page.locator('.getting-started-step', { hasText: title });

describe('the walkthrough', () => {
  it('goes from an article to what it can be taken to, with pictures', async () => {
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await choose(page, 'Get Started with On Record');
    for (const title of ['Open an article', 'See who said it', 'See what an editor would ask', 'at a glance'])
      await step(title).waitFor();
    await step('at a glance').click();
    const picture = page.getByAltText('The report beside the article');
    await until('the picture', () =>
      picture.evaluate<number, { naturalWidth: number }>(({ naturalWidth }) => naturalWidth),
    );
  });

  it('opens the sample article with one click', async () => {
    await step('Open an article').click();
    await page.getByRole('button', { name: 'Open Sample Article' }).click();
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'News' }).waitFor();
    await page
      .locator('.view-line', { hasText: /Harbour\sgate/ })
      .first()
      .waitFor();
  });

  it('is not needed for that: the command is there with no editor open, too', async () => {
    await runCommand(page, 'File: Revert File');
    await runCommand(page, 'View: Close All Editors');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
    await runCommand(page, 'On Record: Open Sample Article');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  });
});
