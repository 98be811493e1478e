import type { Finding } from '../../core/model';
import { placesOf } from '../places';

/** The findings of one article. */
export interface ArticleFindings {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** One way of writing findings; pieces come out article by article. */
export interface FindingsReport {
  readonly id: string;
  write(articles: Iterable<ArticleFindings>): Iterable<string>;
}

/** *story.news:3:14 warning attribution/unattributed-quote Nobody is named …*, as editors and terminals link it. */
const text: FindingsReport = {
  id: 'text',
  *write(articles) {
    for (const { path, text, findings } of articles) {
      const place = placesOf(text);
      for (const { span, severity, code, message } of findings) {
        const { line, column } = place(span.start);
        yield `${path}:${line}:${column}  ${severity}  ${code}  ${message}\n`;
      }
    }
  },
};

/** One JSON array; places both as offsets (UTF-16) and as line and column counted from 1. */
const json: FindingsReport = {
  id: 'json',
  *write(articles) {
    yield '[';
    let separator = '\n';
    for (const { path, text, findings } of articles) {
      const place = placesOf(text);
      for (const { span, severity, code, message, fixes } of findings) {
        const record = {
          path,
          code,
          severity,
          message,
          ...span,
          ...place(span.start),
          fixes: fixes?.map(({ title }) => title) ?? [],
        };
        yield `${separator}${JSON.stringify(record)}`;
        separator = ',\n';
      }
    }
    yield '\n]\n';
  },
};

/** The ways `check` can write what it found, the default first. */
export const reports: readonly [FindingsReport, ...FindingsReport[]] = [text, json];
