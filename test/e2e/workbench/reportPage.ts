import type { FrameLocator, Page } from 'playwright-core';

/** The page of the report that is open: a frame in a frame, as VS Code nests them. */
export const reportPage = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
