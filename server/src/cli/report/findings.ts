import type { ArticleFindings } from '../../core/export/reportedFindings';

/** One way of writing findings; pieces come out article by article. */
export interface FindingsReport {
  readonly id: string;
  /** Has a word of its own for findings that people have dismissed, so they are always in it. */
  readonly marksDismissed?: true;
  /** @param version that of On Record */
  write(articles: Iterable<ArticleFindings>, version: string): Iterable<string>;
}
