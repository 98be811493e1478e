import type { Article, Edit, Finding, Fix, Span } from '../model';

/** One way to settle one finding. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The findings that touch `at`, which may be a cursor: an empty span. */
export const findingsAt = (findings: readonly Finding[], at: Span): readonly Finding[] =>
  findings.filter(({ span }) => span.start <= at.end && at.start <= span.end);

/** The fixes of the findings that touch `at`, in the order of the findings. */
export const fixesAt = (findings: readonly Finding[], at: Span): readonly OfferedFix[] =>
  findingsAt(findings, at).flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));

/** The fix of each finding of a kind that has just one: where there are two readings, a person chooses. */
export const onlyFixes = (findings: readonly Finding[], code: string): readonly Fix[] =>
  findings.flatMap((finding) => {
    const [fix, ...others] = finding.code === code ? (finding.fixes ?? []) : [];
    return fix && others.length === 0 ? [fix] : [];
  });

/** The fixes that may be made unseen. */
export const safeFixes = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap(({ fixes = [] }) => fixes.find(({ safe }) => safe) ?? []);

/**
 * The edits of as many fixes as can be made at once, in text order: an edit that two fixes share is made once, and of
 * two that overlap the first fix is made. Fixes that change quoted words are left out, for each is asked about by itself.
 */
export function editsTogether(article: Article, fixes: readonly Fix[]): readonly Edit[] {
  const made: Edit[] = [];
  const isMade = (edit: Edit): boolean => made.some((other) => isSame(other, edit));
  for (const fix of fixes) {
    const fresh = fix.edits.filter((edit) => !isMade(edit));
    if (changesQuotedWords(article, fix) || fresh.some((edit) => made.some((other) => overlap(other, edit)))) continue;
    made.push(...fresh);
  }
  return made.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Whether a fix changes words that stand between quotation marks, of speech or of anything else: takes some away, or
 * puts some there. The marks themselves and spaces are the article's own.
 */
export function changesQuotedWords({ text, quotedRuns }: Article, { edits }: Fix): boolean {
  const quoted = quotedRuns.flatMap(({ parts }) => parts);
  return edits.some(
    ({ span, newText }) =>
      /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end) + newText) &&
      quoted.some((part) => span.start < part.end && part.start < span.end),
  );
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
/** Two insertions at one place do: which comes first would be left to chance. */
const overlap = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
