import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageHtml } from '../../../client/src/report/pageHtml';
import type { FromPage, PageStart, ShownReport } from '../../../client/src/report/messages';
import { analyze } from '../../../server/src/core/analyze';
import { joinedReport } from '../../../server/src/core/report/joined';
import { articleReport } from '../../../server/src/core/report/report';
import { loadEnglish } from '../../../server/src/loadEnglish';
import { checkout } from '../runner/paths';
import { type ThemeName, themes } from './themes';

/** The page of a report in a browser of its own, with what it has sent to the extension. */
export interface ShownPage {
  readonly page: Page;
  /** What it has sent, in order; the bytes of a picture as plain numbers. */
  sent(): Promise<readonly FromPage[]>;
  /** What the page may not do and tried to, and errors in it. */
  readonly complaints: readonly string[];
  show(report: ShownReport): Promise<void>;
}

const origin = 'https://report.test';

/** Opens the page as VS Code would, with its policy, in the colours of a theme. */
export async function openReportPage(
  browser: Browser,
  theme: ThemeName,
  start: PageStart = { locale: 'en' },
): Promise<ShownPage> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1000 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (problem) => complaints.push(String(problem)));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  const html = pageHtml({ script: `${origin}/report.js`, nonce: 'a1b2c3', title: 'Report', start });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (pathname !== '/report.js') return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(join(checkout, 'dist', 'report.js'), 'utf8'),
    });
  });
  await page.addInitScript({ content: standIn(themes[theme]) });
  await page.goto(origin);
  return {
    page,
    complaints,
    sent: () => page.evaluate<FromPage[]>('sent'),
    show: (shown) => page.evaluate(`postMessage(${JSON.stringify({ type: 'report', shown })}, '*')`),
  };
}

/** What stands in for VS Code around the page. A text, since a loader may write helpers into functions. */
const standIn = (colours: Readonly<Record<string, string>>): string => `
  globalThis.sent = [];
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message),
    setState: (state) => (globalThis.state = state),
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [variable, colour] of Object.entries(${JSON.stringify(colours)}))
      document.documentElement.style.setProperty(variable, colour);
  });`;

/** The report on some of the sample articles, as the server would make it. */
export function reportOnSamples(...files: readonly string[]): ShownReport {
  const language = loadEnglish();
  const parts = files.map((file, article) => {
    const text = readFileSync(join(checkout, 'samples', file), 'utf8');
    const place = (offset: number): { line: number; character: number } => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    };
    return articleReport(analyze(text, { language, fileName: file }), ({ start, end }) => ({
      article,
      range: { start: place(start), end: place(end) },
    }));
  });
  const [only = ''] = files;
  const kind = files.length === 1 ? 'article' : 'folder';
  return {
    subject: { uri: kind === 'article' ? `file:///samples/${only}` : 'file:///samples', kind },
    name: kind === 'article' ? only : 'samples',
    files,
    report: { uris: files.map((file) => `file:///samples/${file}`), ...joinedReport(parts, language.people) },
  };
}
