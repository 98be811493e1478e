import { fingerprintsOf } from '../annotations/fingerprint';
import type { Edit, Severity, Span } from '../model';
import { allRules } from '../rules/allRules';
import type { Rule } from '../rules/rule';
import { type Place, placesOf } from '../text/lineAndColumn';
import type { ArticleFindings, ReportedFinding } from './reportedFindings';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), in pieces: results are written article by article. */
export function* sarifLog(articles: Iterable<ArticleFindings>, version: string): Iterable<string> {
  const run = {
    tool: { driver: { name: 'On Record', version, semanticVersion: version, rules: allRules.map(descriptorOf) } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;
  let separator = '\n';
  for (const article of articles)
    for (const result of resultsOf(article)) {
      yield `${separator}${JSON.stringify(result)}`;
      separator = ',\n';
    }
  yield '\n]}]}\n';
}

const descriptorOf = ({ code, severity, about, why, from }: Rule): object => ({
  id: code,
  name: code.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: about },
  fullDescription: { text: why },
  help: { text: `${why} Source: ${from}.` },
  defaultConfiguration: severity === 'off' ? { enabled: false, level: 'note' } : { level: levels[severity] },
  properties: { tags: [code.slice(0, code.indexOf('/'))] },
});
const indexOf = new Map(allRules.map(({ code }, at) => [code, at]));

function* resultsOf({ path, article, findings }: ArticleFindings): Iterable<object> {
  const place = placesOf(article.text);
  const regionOf = (span: Span): object => region(place(span.start), place(span.end));
  const artifactLocation = locationOf(path);
  const physical = (span: Span): object => ({ physicalLocation: { artifactLocation, region: regionOf(span) } });
  const fingerprints = fingerprintsOf(article, findings);
  for (const [at, { code, severity, message, span, related = [], fixes = [], dismissedBy }] of findings.entries())
    yield {
      ruleId: code,
      ruleIndex: indexOf.get(code),
      level: levels[severity],
      message: { text: message },
      locations: [physical(span)],
      partialFingerprints: { 'onRecordSentence/v1': fingerprints[at] },
      suppressions: suppressionsOf(dismissedBy),
      ...(related.length > 0 && {
        relatedLocations: related.map((other, id) => ({
          id,
          message: { text: other.message },
          ...physical(other.span),
        })),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => replacementOf(edit, regionOf)) }],
        })),
      }),
    };
}

/** An empty list says that nobody has dismissed it; to leave it out would say that we do not know (3.27.23). */
const suppressionsOf = (dismissal: ReportedFinding['dismissedBy']): readonly object[] =>
  dismissal ? [{ kind: 'external', status: 'accepted', properties: { id: dismissal.id, scope: dismissal.scope } }] : [];

const replacementOf = ({ span, newText }: Edit, regionOf: (span: Span) => object): object => ({
  deletedRegion: regionOf(span),
  insertedContent: { text: newText },
});

const region = (from: Place, to: Place): object => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});

/** Relative to the root of what was checked, which whoever reads the report knows; a full path or a URI is one already. */
function locationOf(path: string): object {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return { uri: path };
  const uri = path.split(/[\\/]/).map(uriPart).join('/');
  if (uri.startsWith('/')) return { uri: `file://${uri}` };
  return /^[A-Za-z]%3A\//.test(uri) ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: '%SRCROOT%' };
}

const uriPart = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));
