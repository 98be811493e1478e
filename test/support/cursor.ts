import assert from 'node:assert/strict';
import { analyze, type AnalyzeOptions } from '../../server/src/core/analyze';
import type { Article, Span } from '../../server/src/core/model';
import { hoverAt } from '../../server/src/core/features/hover';
import { english } from './english';

export interface AtCursor {
  readonly text: string;
  readonly offset: number;
  readonly article: Article;
}

/** Takes the one `<|>` out of a text and reads the article without it. */
export function readAtCursor(marked: string, options: AnalyzeOptions = {}): AtCursor {
  const offset = marked.indexOf('<|>');
  assert.ok(offset >= 0 && offset === marked.lastIndexOf('<|>'), 'the text needs one <|>');
  const text = marked.replace('<|>', '');
  return { text, offset, article: readArticle(text, options) };
}

export const readArticle = (text: string, options: AnalyzeOptions = {}): Article =>
  analyze(text, { language: english, ...options });

/**
 * The pop-up over `<|>`, its lines without the blank ones between paragraphs; `undefined` for none. How often such a
 * case is right is measured elsewhere and changes, so any number is `N` here.
 */
export function expectHover(marked: string, expected: string | undefined, options: AnalyzeOptions = {}): void {
  const { article, offset } = readAtCursor(marked, options);
  const markdown = hoverAt(article, offset)?.markdown.replace(/\n+/g, '\n');
  assert.equal(markdown?.replace(/(?<=Right in about )\d+(?= of 100)/, 'N'), expected);
}

/** The text with each span in square brackets, in order; spans must not overlap. */
export function bracketed(text: string, spans: readonly Span[]): string {
  let done = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    assert.ok(start >= from, 'spans overlap');
    done += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return done + text.slice(from);
}
