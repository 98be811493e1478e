import { placesOf } from '../../core/text/lineAndColumn';
import type { FindingsReport } from './findings';

/** *story.news:3:14 warning attribution/unattributed-quote Nobody is named …*, as editors and terminals link it. */
export const text: FindingsReport = {
  id: 'text',
  *write(articles) {
    for (const { path, article, findings, unplaced } of articles) {
      const place = placesOf(article.text);
      for (const { span, severity, code, message, dismissedBy } of findings) {
        const { line, column } = place(span.start);
        const level = dismissedBy ? 'dismissed' : severity;
        yield `${path}:${line}:${column}  ${level}  ${code}  ${message}${dismissedBy ? `  ${dismissedBy.id}` : ''}\n`;
      }
      for (const { rule, place: gone, id } of unplaced)
        yield `${path}  dismissed  ${rule}  Its place is gone: “${oneLine(gone?.exact ?? '')}”  ${id}\n`;
    }
  },
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 60);
