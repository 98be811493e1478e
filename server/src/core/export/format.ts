import type { Article } from '../model';

/** An article with the name it goes by in an export: a path, a URI or an identifier of the corpus. */
export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/** One format that annotations are written in. */
export interface ExportFormat {
  /** As written after `--to`. */
  readonly id: string;
  /** For people, in a list: *CSV (spreadsheet)*. */
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  /** Pieces of the file, in order; an article is read only when its turn comes, so that memory stays bounded. */
  write(articles: Iterable<NamedArticle>): Iterable<string>;
}
