import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { Article, Decision, Edit, IsoDate } from '../../server/src/core/model';
import { findingsOf, hitsOf } from '../../server/src/core/rules/findings';
import type { Hit, Rule } from '../../server/src/core/rules/rule';

/** What a rule must and must not report. `<flag>…</flag>` marks a hit; each text is an article of its own. */
export interface RuleCases {
  readonly flagged?: readonly string[];
  readonly fine?: readonly string[];
  /** Text → the text after each fix of its first hit, in the order in which they are offered. */
  readonly fixed?: Readonly<Record<string, readonly string[]>>;
  readonly publishedOn?: IsoDate;
}

/** Runs a rule over its own examples and over further cases; a failure reads as a diff of the marked text. */
export function testRule(rule: Rule, { flagged = [], fine = [], fixed = {}, publishedOn }: RuleCases): void {
  describe(rule.code, () => {
    for (const text of rule.examples.flagged)
      it(`example: ${text}`, () => expectFlags(rule, text, rule.examples.publishedOn));
    for (const text of rule.examples.fine)
      it(`example: ${text}`, () => expectFlags(rule, text, rule.examples.publishedOn));
    for (const text of flagged) {
      it(text, () => expectFlags(rule, text, publishedOn));
      it(`each fix settles it: ${text}`, () => expectFixesSettle(rule, unmarked(text), publishedOn));
    }
    for (const text of fine) it(`fine: ${text}`, () => expectFlags(rule, text, publishedOn));
    for (const [text, expected] of Object.entries(fixed))
      it(`fixed: ${text}`, () => {
        const [first] = hitsIn(rule, text, publishedOn);
        assert.ok(first, 'nothing was reported');
        assert.deepEqual(
          (first.fixes ?? []).map(({ edits }) => applyEdits(text, edits)),
          expected,
        );
      });
  });
}

const unmarked = (text: string): string => text.replace(/<\/?flag>/g, '');
const articleOf = (text: string, publishedOn?: IsoDate): Article =>
  analyze(text, publishedOn === undefined ? {} : { publishedOn });

/** What somebody has accepted before in the examples of a rule. */
export const acceptedBy = ({ examples: { accepted = [] } }: Rule): readonly Decision[] =>
  accepted.map((exact, at) => ({
    about: 'accept',
    of: 'quotation',
    id: `urn:on-record:example:${at}`,
    place: { exact, prefix: '', suffix: '', start: 0 },
  }));

/** The hits of a rule in a text, as `findingsOf` would report them. */
export const hitsIn = (rule: Rule, text: string, publishedOn?: IsoDate): readonly Hit[] =>
  [...hitsOf(rule, articleOf(text, publishedOn), undefined, {}, acceptedBy(rule))].sort(
    (a, b) => a.span.start - b.span.start,
  );

function expectFlags(rule: Rule, text: string, publishedOn?: IsoDate): void {
  const plain = unmarked(text);
  const marks = hitsIn(rule, plain, publishedOn).flatMap(({ span }) => [
    { span: { start: span.start, end: span.start }, newText: '<flag>' },
    { span: { start: span.end, end: span.end }, newText: '</flag>' },
  ]);
  assert.equal(applyEdits(plain, marks), text);
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, at) => ({ ...edit, at })).sort((a, b) => a.span.start - b.span.start || a.at - b.at);
  let done = '';
  let from = 0;
  for (const { span, newText } of inOrder) {
    assert.ok(span.start >= from, 'edits overlap');
    done += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return done + text.slice(from);
}

/** Each fix of each finding of a rule takes the finding away and brings no other, of any rule at any level. */
export function expectFixesSettle(rule: Rule, text: string, publishedOn?: IsoDate): void {
  const before = everyCode(rule, text, publishedOn);
  for (const { fixes = [] } of hitsIn(rule, text, publishedOn))
    for (const { title, edits } of fixes) {
      const fixed = applyEdits(text, edits);
      const after = everyCode(rule, fixed, publishedOn);
      const added = [...after.keys()].filter((code) => (after.get(code) ?? 0) > (before.get(code) ?? 0));
      assert.deepEqual(added, [], `“${title}” makes another finding: ${fixed}`);
      const left = after.get(rule.code) ?? 0;
      assert.ok(left < (before.get(rule.code) ?? 0), `“${title}” leaves the finding: ${fixed}`);
    }
}

const all = new Map([['*', 'hint' as const]]);

/** How often each rule speaks where all do. */
function everyCode(rule: Rule, text: string, publishedOn?: IsoDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findingsOf(articleOf(text, publishedOn), all, {}, acceptedBy(rule)))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
