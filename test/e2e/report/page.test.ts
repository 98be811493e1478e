import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import type { AxeResults } from 'axe-core';
import { type Browser, type Page } from 'playwright-core';
import type { FromPage } from '../../../client/src/report/messages';
import { launchChromium } from '../runner/chromium';
import { checkout } from '../runner/paths';
import { until } from '../support/until';
import { openReportPage, reportOnSamples, type ShownPage } from './shownPage';
import type { ThemeName } from './themes';

const article = 'harbour-gate.news';
const several = [article, 'wire-summit.news', 'british-marks.news'] as const;

describe('the page of a report', () => {
  let browser: Browser;
  before(async () => void (browser = await launchChromium()));
  after(() => browser.close());

  const open = async (theme: ThemeName, files: readonly string[] = [article]): Promise<ShownPage> => {
    const shown = await openReportPage(browser, theme);
    await shown.show(reportOnSamples(...files));
    await shown.page.locator('#cues').waitFor();
    return shown;
  };
  /** The words of the article that it was asked to go to, up to the first comma or full stop. */
  const wordsGoneTo = async ({ sent }: ShownPage): Promise<readonly string[]> => {
    const lines = (await readFile(join(checkout, 'samples', article), 'utf8')).split('\n');
    return (await sent()).flatMap((message) => {
      if (message.type !== 'goTo') return [];
      const { start, end } = message.place.range;
      const line = lines[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined);
      return line?.split(/[,.]/)[0] ?? [];
    });
  };

  it('is ready for the extension to send a report, and lets it be found again after a reload', async () => {
    const shown = await open('light');
    assert.deepEqual(await shown.sent(), [{ type: 'ready' }]);
    assert.deepEqual(await shown.page.evaluate('state'), { uri: `file:///samples/${article}`, kind: 'article' });
  });

  for (const theme of ['light', 'dark', 'high-contrast'] as const)
    for (const files of [[article], several])
      it(`has nothing that axe objects to: ${theme}, ${files.length === 1 ? 'an article' : 'a folder'}`, async () => {
        const { page, complaints } = await open(theme, files);
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        const { violations, passes } = await violationsOn(page);
        assert.deepEqual(violations, []);
        assert.ok(passes > 20, 'axe has looked at the page');
        assert.deepEqual(complaints, []);
      });

  it('runs nothing that the policy forbids, and takes text for text', async () => {
    const shown = await openReportPage(browser, 'light');
    const report = reportOnSamples(article);
    const evil = '<img src=x onerror="globalThis.evil=1"><script>globalThis.evil=1</script>';
    const [voice] = report.report.voices;
    assert.ok(voice);
    await shown.show({ ...report, name: evil, report: { ...report.report, voices: [{ ...voice, name: evil }] } });
    await shown.page.locator('#cues').waitFor();
    assert.equal(await shown.page.evaluate('globalThis.evil'), undefined);
    assert.equal(await shown.page.locator('main img, main script').count(), 0);
    assert.deepEqual(shown.complaints, []);
  });

  it('goes to the text on a click: a bar, a paragraph, a date, a row of a table', async () => {
    const shown = await open('dark');
    const { page } = shown;
    await page.locator('#voices .chart a').first().click();
    await page.locator('#coverage .chart a').last().click();
    await page.locator('#timeline .chart a').first().click();
    await page.locator('#cues summary').click();
    await page.locator('#cues td a').first().click();
    assert.deepEqual(await wordsGoneTo(shown), [
      '“We are not going to open it again until I would be happy to stand underneath it',
      'The first gate at Port Alder was built in 1911 and replaced in 1984',
      '1911',
      'said',
    ]);
  });

  it('can be gone through by the keyboard alone', async () => {
    const shown = await open('light');
    const { page } = shown;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const focused = (): Promise<string> =>
      page.evaluate(
        "(() => { const at = document.activeElement; const part = at.closest('section, .tools'); return `${part?.id || part?.className} ${at.tagName.toLowerCase()}`; })()",
      );
    const stops: string[] = [];
    for (let tab = 0; tab < 15; tab++) {
      await press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(stops, [
      ...['tools button', 'tools button', 'tools button'],
      ...['voices', 'coverage', 'timeline', 'kinds', 'genders', 'cues'].flatMap((id) => [`${id} a`, `${id} summary`]),
    ]);
    await press('Enter'); // opens the table of cues, whose links come next
    await press('Tab'); // the table itself, so that it can be scrolled
    await press('Tab');
    await press('Enter');
    for (let back = 0; back < 15 && (await focused()) !== 'coverage a'; back++) await press('Shift+Tab');
    await press('ArrowRight');
    await press('ArrowDown');
    await press('Enter');
    await press('End');
    await press('Enter');
    await press('Home');
    await press('Enter');
    assert.deepEqual(await wordsGoneTo(shown), [
      'said',
      'Calloway told reporters that the cracks were discovered on Friday',
      'The first gate at Port Alder was built in 1911 and replaced in 1984',
      'The flood gate at Port Alder will stay shut for at least six weeks',
    ]);
  });

  it('keeps what is open and where one is when the article changes', async () => {
    const shown = await open('light');
    const { page } = shown;
    await page.locator('#timeline summary').click();
    await page.locator('#coverage .chart a').nth(2).focus();
    const report = reportOnSamples(article);
    await shown.show({ ...report, report: { ...report.report, voices: [] } });
    await page.locator('#voices .nothing').waitFor();
    assert.equal(await page.locator('#timeline details').evaluate((details) => details.hasAttribute('open')), true);
    const name = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    assert.match(name, /^Paragraph 3,/);
  });

  it('says so where there is nothing', async () => {
    const shown = await openReportPage(browser, 'light');
    const report = reportOnSamples();
    await shown.show(report);
    await shown.page.locator('#cues .nothing').waitFor();
    assert.equal(await shown.page.locator('svg').count(), 0);
    assert.deepEqual((await violationsOn(shown.page)).violations, []);
  });

  it('speaks the language of VS Code', async () => {
    const shown = await openReportPage(browser, 'light', {
      locale: 'de',
      l10n: { 'Who is quoted': 'Wer zitiert wird' },
    });
    await shown.show(reportOnSamples(article));
    await shown.page.getByRole('heading', { name: 'Wer zitiert wird' }).waitFor();
    assert.equal(await shown.page.locator('html').getAttribute('lang'), 'de');
    await shown.page.locator('#timeline td').first().waitFor({ state: 'attached' });
    assert.match(await shown.page.locator('#timeline table').innerHTML(), /März/);
  });

  describe('saved', () => {
    const saved = async (format: string): Promise<FromPage & { type: 'save' }> => {
      const shown = await open('dark');
      await shown.page.getByRole('button', { name: `Save as ${format}` }).click();
      await until('the file', shown.sent, (messages) => messages.some(({ type }) => type === 'save'));
      await shown.page.evaluate(
        `for (const message of sent)
          if (message.content instanceof Uint8Array)
            message.content = btoa([...message.content].map((byte) => String.fromCharCode(byte)).join(''));`,
      );
      assert.deepEqual(shown.complaints, []);
      const message = (await shown.sent()).at(-1);
      assert.ok(message?.type === 'save');
      return message;
    };

    it('as HTML is a page that stands by itself, in the colours of the theme, with all tables open', async () => {
      const { content } = await saved('HTML');
      assert.ok(typeof content === 'string');
      assert.match(content, /default-src 'none'/);
      assert.doesNotMatch(content, /<script|<button|<a |href=/);
      const page = await browser.newPage();
      await page.setContent(content);
      assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(31, 31, 31)');
      await page.getByRole('cell', { name: 'authority’s chief engineer' }).waitFor();
      assert.equal(await page.locator('svg').count(), 6);
      assert.deepEqual((await violationsOn(page)).violations, []);
    });

    it('as SVG is one drawing with every chart', async () => {
      const { content } = await saved('SVG');
      assert.ok(typeof content === 'string');
      assert.doesNotMatch(content, /var\(--|href/);
      const page = await browser.newPage();
      await page.goto(`data:image/svg+xml,${encodeURIComponent(content)}`);
      assert.equal(await page.locator('svg svg').count(), 6);
      for (const words of ['Who is quoted', 'Ines Calloway', 'Words of saying'])
        await page.getByText(words).first().waitFor();
    });

    it('as PNG is that drawing in pixels', async () => {
      const { content } = await saved('PNG');
      const bytes = Buffer.from(String(content), 'base64');
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      assert.ok(width > 800 && height > 1000, `${width} × ${height}`);
    });
  });
});

/** What axe finds, in words. */
async function violationsOn(page: Page): Promise<{ readonly violations: readonly string[]; readonly passes: number }> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    passes: passes.length,
  };
}
