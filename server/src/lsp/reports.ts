import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../core/lexicon/language';
import type { Article } from '../core/model';
import { joinedReport } from '../core/report/joined';
import { articleReport, type ArticleReport } from '../core/report/report';
import { toRange } from './convert';
import type { ReportPlace, ReportResult } from './protocol';

/** A document with what was read in it. */
export interface Reported {
  readonly document: TextDocument;
  readonly article: Article;
}

/** The report on one open article. */
export const reportOn = (reported: Reported, { people }: Language): ReportResult => ({
  uris: [reported.document.uri],
  ...joinedReport([partOf(reported, 0)], people),
});

/** What the article at `index` of a report has to add to it; holds nothing of the text but excerpts. */
export const partOf = ({ document, article }: Reported, index: number): ArticleReport<ReportPlace> =>
  articleReport(article, (span) => ({ article: index, range: toRange(document, span) }));
