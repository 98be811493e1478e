import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import { checkout } from '../runner/paths';

/** `docs/images`; with `E2E_PICTURES` another folder, for a look without changing what the README shows. */
const folder = process.env['E2E_PICTURES'] ?? join(checkout, 'docs', 'images');

/** Animations are ended first, or a hover is caught half faded in. */
const still = { animations: 'disabled', caret: 'hide' } as const;

/** Keeps what the page shows as `NAME.png`. */
export async function picture(page: Page, title: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ ...still, path: join(folder, `${title}.png`) });
}

type Part = NonNullable<PageScreenshotOptions['clip']>;

/** Keeps a part of it as `walkthrough-NAME.jpg`. These are packed into the extension, and so are made small. */
export async function walkthroughPicture(page: Page, title: string, clip: Part): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ ...still, path: join(folder, `walkthrough-${title}.jpg`), type: 'jpeg', quality: 74, clip });
}

/** What the page showed when a step failed, for whoever looks into it; not kept in the repository. */
export async function pictureOfFailure(page: Page): Promise<void> {
  const path = join(checkout, 'dist', 'test', 'failed.png');
  await page.screenshot({ path });
  console.log(`    The page at that moment: ${path}`);
}
