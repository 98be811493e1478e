import type { TextDocument } from 'vscode-languageserver-textdocument';
import { countsOf } from '../core/features/quotations';
import type { Article } from '../core/model';
import { toRange } from './convert';
import type { ArticleStatus } from './protocol';

/** What a status bar shows of an article. */
export function statusOf(document: TextDocument, article: Article): ArticleStatus {
  const { publishedOn } = article;
  if (!publishedOn) return countsOf(article);
  const { date, from, at } = publishedOn;
  return { publishedOn: { date, from, ...(at && { at: toRange(document, at) }) }, ...countsOf(article) };
}
