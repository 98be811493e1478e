import type { PageStart } from './messages';

export interface PageParts {
  /** Where `dist/report.js` lies, as the page may ask for it. */
  readonly script: string;
  /** Fresh for each page: only what carries it runs or styles. */
  readonly nonce: string;
  readonly title: string;
  readonly start: PageStart;
}

/**
 * The page of a report. Nothing but our own script and its styles may run in it, and it can ask nobody for anything:
 * pictures of charts are made in the page itself (`blob:`), for saving them.
 */
export function pageHtml({ script, nonce, title, start }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(start.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<main id="report"></main>
<script nonce="${nonce}" src="${escaped(script)}" data-start="${escaped(JSON.stringify(start))}"></script>
</body>
</html>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
