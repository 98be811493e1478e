import { placesOf } from '../../core/text/lineAndColumn';
import type { FindingsReport } from './findings';

/** One JSON array; places both as offsets (UTF-16) and as line and column counted from 1. */
export const json: FindingsReport = {
  id: 'json',
  *write(articles) {
    yield '[';
    let separator = '\n';
    const written = (record: object): string => {
      const piece = `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
      return piece;
    };
    for (const { path, article, findings, unplaced } of articles) {
      const place = placesOf(article.text);
      for (const { span, severity, code, message, fixes, dismissedBy } of findings)
        yield written({
          ...{ path, code, severity, message, ...span, ...place(span.start) },
          fixes: fixes?.map(({ title }) => title) ?? [],
          ...(dismissedBy && { dismissed: { id: dismissedBy.id, scope: dismissedBy.scope } }),
        });
      for (const { rule, scope, id } of unplaced)
        yield written({ path, code: rule, dismissed: { id, scope, gone: true } });
    }
    yield '\n]\n';
  },
};
