import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const client = join(__dirname, '..', 'client', 'src');

/** The strings of the client as translators are given them, `l10n/bundle.l10n.json`: each stands for itself, sorted. */
export async function l10nBundle(): Promise<string> {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();
  const sources = files.map((file) => ({
    extension: '.ts' as const,
    contents: readFileSync(join(client, file), 'utf8'),
  }));
  const strings = Object.entries(await getL10nJson(sources)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(strings), undefined, 2)}\n`;
}
