import type { Severity } from '../../core/model';
import { placesOf } from '../../core/text/lineAndColumn';
import type { FindingsReport } from './findings';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** The XML of Checkstyle, which most build servers read. */
export const checkstyle: FindingsReport = {
  id: 'checkstyle',
  *write(articles) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
    for (const { path, article, findings } of articles) {
      const place = placesOf(article.text);
      yield `  <file name="${attribute(path)}">\n`;
      for (const { span, severity, code, message } of findings) {
        const { line, column } = place(span.start);
        const level = levels[severity];
        yield `    <error line="${line}" column="${column}" severity="${level}" message="${attribute(message)}" source="${attribute(`onrecord.${code}`)}"/>\n`;
      }
      yield '  </file>\n';
    }
    yield '</checkstyle>\n';
  },
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** White space as references, for a reader makes bare white space in attributes into spaces (XML 1.0, 3.3.3). */
const attribute = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD') // XML 1.0 cannot hold them
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
