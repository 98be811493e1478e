import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromiumPath';

/** A browser without a window. @param home a home folder of its own, where it has one */
export const launchChromium = (home?: string): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: false, // it needs rights that a container does not give
    ...(home !== undefined && { env: { ...process.env, HOME: home } as Record<string, string> }),
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
