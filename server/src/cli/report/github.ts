import type { Severity } from '../../core/model';
import { placesOf } from '../../core/text/lineAndColumn';
import type { FindingsReport } from './findings';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows as annotations on the lines of a pull request. */
export const github: FindingsReport = {
  id: 'github',
  *write(articles) {
    for (const { path, article, findings } of articles) {
      const place = placesOf(article.text);
      for (const { span, severity, code, message } of findings) {
        const [from, to] = [place(span.start), place(span.end)];
        // GitHub takes columns only where one line is meant.
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
        const at = `file=${property(path)},line=${from.line},endLine=${to.line}${columns}`;
        yield `::${commands[severity]} ${at},title=${property(code)}::${data(message)}\n`;
      }
    }
  },
};

const data = (text: string): string => text.replace(/[%\r\n]/g, encodeURIComponent);
const property = (text: string): string => text.replace(/[%\r\n:,]/g, encodeURIComponent);
