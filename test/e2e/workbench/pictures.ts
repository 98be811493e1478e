import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import { checkout } from '../runner/paths';

/** `docs/images`; with `E2E_PICTURES` another folder, for a look without changing what the README shows. */
const folder = process.env['E2E_PICTURES'] ?? join(checkout, 'docs', 'images');

/** Keeps what the page shows as `NAME.png`. Animations are ended first, or a hover is caught half faded in. */
export async function picture(page: Page, title: string, clip?: PageScreenshotOptions['clip']): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${title}.png`),
    animations: 'disabled',
    caret: 'hide',
    ...(clip && { clip }),
  });
}

/** What the page showed when a step failed, for whoever looks into it; not kept in the repository. */
export async function pictureOfFailure(page: Page): Promise<void> {
  const path = join(checkout, 'dist', 'test', 'failed.png');
  await page.screenshot({ path });
  console.log(`    The page at that moment: ${path}`);
}
