import type { ParagraphKind, Span } from '../model';

export interface ParagraphSpan extends Span {
  readonly kind: ParagraphKind;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/** The paragraphs of an article: lines that are not blank, without their line ends; front matter is one paragraph. */
export function paragraphsOf(text: string): readonly ParagraphSpan[] {
  const front = frontMatter.exec(text)?.[0] ?? '';
  const found: ParagraphSpan[] = [];
  if (front) found.push({ start: 0, end: front.trimEnd().length, kind: 'front-matter' });
  const line = /[^\r\n\u2028\u2029]+/g;
  line.lastIndex = front.length;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (/\S/.test(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(match[0]) });
  }
  return found;
}

function kindOf(line: string): ParagraphKind {
  if (/^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(line)) return 'list-item';
  if (/^\s*#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*By\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){1,6}\s*$/u.test(line)) return 'byline';
  return line.length < 100 && !/[.!?:;,…"”'’»)]\s*$/.test(line) ? 'heading' : 'body';
}
