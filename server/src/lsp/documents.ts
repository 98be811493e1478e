import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, type AnalyzeOptions } from '../core/analyze';
import type { Article } from '../core/model';
import { refusalOf } from './refusal';

interface KnownArticle {
  readonly version: number;
  readonly article: Article;
  readonly outdated: boolean;
}

/** The articles of open documents, read at most once a version. */
export interface OpenArticles {
  /** `options` count when the version is read for the first time, or after `outdate`. */
  of(document: TextDocument, options: Omit<AnalyzeOptions, 'previous'>): Article;
  /** Whether `of` has the answer at hand. */
  has(document: TextDocument): boolean;
  /** Something besides the text changed that the reading depends on. */
  outdate(uri: string): void;
  forget(uri: string): void;
}

export function openArticles(): OpenArticles {
  const read = new Map<string, KnownArticle>();
  const fresh = ({ uri, version }: TextDocument): Article | undefined => {
    const known = read.get(uri);
    return known && !known.outdated && known.version === version ? known.article : undefined;
  };
  return {
    has: (document) => fresh(document) !== undefined,
    of(document, options) {
      const atHand = fresh(document);
      if (atHand) return atHand;
      const known = read.get(document.uri);
      const article = articleFrom(document.getText(), { ...options, ...(known && { previous: known.article }) });
      read.set(document.uri, { version: document.version, article, outdated: false });
      return article;
    },
    outdate(uri) {
      const known = read.get(uri);
      if (known) read.set(uri, { ...known, outdated: true });
    },
    forget: (uri) => void read.delete(uri),
  };
}

/** Reads a text; one that is refused (see `refusalOf`) as an article with nothing in it. */
export const articleFrom = (text: string, options: AnalyzeOptions): Article =>
  analyze(refusalOf(text) === undefined ? text : '', options);
