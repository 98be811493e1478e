import type { Article, Decision, Finding, Span } from '../model';
import { allRules } from './allRules';
import { silencedIn } from './directives';
import type { Hit, Level, Rule, StyleFacts } from './rule';

/** Levels by rule code, by group (`date/*`) or for all (`*`); the nearest wins over the rule's own. */
export type Levels = ReadonlyMap<string, Level>;

/** The level in force for a rule. */
export const levelOf = (rule: Rule, levels: Levels): Level => levelIn(levels, rule) ?? rule.severity;

/** The level that some settings give a rule, by its code, its group or with all; nothing where they name none. */
export const levelIn = (levels: Levels, { code }: Rule): Level | undefined =>
  levels.get(code) ?? levels.get(`${code.slice(0, code.indexOf('/'))}/*`) ?? levels.get('*');

/**
 * What an editor would ask about an article, in text order (same place: the longer first, then by code).
 * People's own words are theirs: nothing that lies inside quotation marks is reported, a whole quotation may be. What
 * comments in the text silence (`directives.ts`) is left out.
 * @param levels what the settings say; unknown codes are ignored. Rules that are off do not run.
 * @param style what the house style settles
 * @param decisions what people have decided about the article; dismissals are for `sift`, which takes findings out
 */
export function findingsOf(
  article: Article,
  levels: Levels = new Map(),
  style: StyleFacts = {},
  decisions: readonly Decision[] = [],
): readonly Finding[] {
  const quoted = insideMarks(article);
  const silenced = silencedIn(article);
  const found = allRules.flatMap((rule) => {
    const severity = levelOf(rule, levels);
    if (severity === 'off') return [];
    return hitsOf(rule, article, quoted, style, decisions)
      .filter(({ span }) => !silenced(rule.code, span))
      .map((hit): Finding => ({ code: rule.code, severity, ...hit }));
  });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compare(a.code, b.code));
}

/** The hits of one rule, those inside quotation marks left out. */
export const hitsOf = (
  { check }: Rule,
  article: Article,
  quoted: (span: Span) => boolean = insideMarks(article),
  style: StyleFacts = {},
  decisions: readonly Decision[] = [],
): readonly Hit[] =>
  check(article, style, decisions)
    .filter(({ span }) => !quoted(span))
    .map((hit) => ({ ...hit, span: { start: hit.span.start, end: hit.span.end } }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a span lies between the marks of one quotation. The quotation with its marks does not. */
function insideMarks({ quotedRuns }: Article): (span: Span) => boolean {
  const parts = quotedRuns
    .filter(({ depth }) => depth === 0)
    .flatMap((run) => run.parts)
    .sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    const before = parts[low - 1]; // the last quotation that opens before the span
    return before !== undefined && end <= before.end;
  };
}
