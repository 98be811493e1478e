import { join, resolve } from 'node:path';

/** The checkout: the extension as it is being developed. */
export const checkout = resolve(__dirname, '..', '..', '..');
/** What the tests in the extension host are bundled into. */
export const bundledTests = join(checkout, 'dist', 'test', 'index.js');
/** An extension with nothing in it: stands where VS Code asks for a development folder and the packed one is tested. */
export const emptyExtension = join(checkout, 'test', 'e2e', 'emptyExtension');
/** The articles that tests and pictures open; both folders are copied into one. */
export const articles: readonly string[] = [join(checkout, 'test', 'e2e', 'fixture'), join(checkout, 'samples')];
