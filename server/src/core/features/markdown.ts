import type { Article, Span } from '../model';

/** What Markdown, and the GitHub flavour's bare links, would take as more than letters. */
const special = /[\\`*_[\]<>~|&@$]|:(?=\/\/)|(?<=\bwww)\./giu;

/** Text of an article, a setting or a sidecar as Markdown that shows just that text, on one line. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/gu, ' ').replace(special, '\\$&');

/**
 * The words of a span on one line, as text and not as Markdown; longer than `length` UTF-16 units they are cut at a
 * space where there is one and end in “…”.
 */
export function excerpt({ text }: Article, { start, end }: Span, length = 80): string {
  // Some line ends and spaces fold into one, so a little more is looked at than is shown; never the whole of a long span.
  const looked = Math.min(end, start + 4 * length);
  const words = text.slice(start, looked).replace(/\s+/gu, ' ').trim();
  if (words.length <= length && looked === end) return words;
  const cut = words.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Our own Markdown as plain text, for editors that show no other: emphasis and escapes are taken off. */
export const plainText = (markdown: string): string => markdown.replace(/\\([\s\S])|\*\*/gu, '$1');
