import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';
import { dismissalOf, dismissedAt, sift } from '../../server/src/core/annotations/dismissed';
import { decisionsIn, withDecision } from '../../server/src/core/annotations/sidecar';
import type { Article, Decision, DismissalScope, Finding } from '../../server/src/core/model';

/** Each *claimed* and *admitted*, as a rule would report them. */
const findingsIn = (article: Article): readonly Finding[] =>
  [...article.text.matchAll(/claimed|admitted/g)].map(({ 0: word, index }) => ({
    code: `verb/${word}`,
    severity: 'hint',
    span: { start: index, end: index + word.length },
    message: 'Look again.',
  }));

/** The decisions after the finding at `<|>` is dismissed, once they have been through the file. */
function dismissed(
  marked: string,
  scope: DismissalScope = 'finding',
): { text: string; decisions: readonly Decision[] } {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const article = analyze(text);
  const finding = findingsIn(article).find(({ span }) => span.start === offset);
  assert.ok(finding, 'no finding at <|>');
  const dismissal = dismissalOf(article, finding.code, finding.span, scope);
  const written = withDecision(undefined, 'a.news', { about: 'dismissal', dismissal });
  assert.ok('content' in written);
  const decisions = decisionsIn(written.content);
  assert.ok(!('problem' in decisions) && decisions.length === 1);
  return { text, decisions };
}

/** The text with the findings that are still shown in brackets. */
function shown(text: string, decisions: readonly Decision[]): string {
  const article = analyze(text);
  const { open } = sift(article, findingsIn(article), decisions);
  return [...open]
    .reverse()
    .reduce(
      (all, { span: { start, end } }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

const story = 'Keller <|>claimed it. Stone claimed more.\n\nBrandt claimed nothing.';

describe('a dismissed finding', () => {
  it('is shown no more, and the others are', () => {
    const { text, decisions } = dismissed(story);
    assert.equal(shown(text, decisions), 'Keller claimed it. Stone [claimed] more.\n\nBrandt [claimed] nothing.');
  });

  for (const [what, edited] of [
    [
      'a paragraph is put above it',
      'It rained 😀.\n\nKeller claimed it. Stone claimed more.\n\nBrandt claimed nothing.',
    ],
    ['the sentence beside it is changed', 'Keller claimed it. Stone, he said, left.\n\nBrandt claimed nothing.'],
    ['its paragraph is moved', 'Brandt claimed nothing.\n\nStone claimed more. Keller claimed it.'],
    ['everything else is taken out', 'Keller claimed it.'],
  ] as const)
    it(`stays away when ${what}`, () => {
      assert.doesNotMatch(shown(edited, dismissed(story).decisions), /Keller \[claimed\]/);
    });

  for (const edited of ['Keller claimed it again. Stone left.', 'So Keller claimed it.', 'Keller claimed it'])
    it(`comes back when its sentence is changed: ${edited}`, () => {
      assert.match(shown(edited, dismissed(story).decisions), /Keller \[claimed\]/);
    });

  it('is the one of its words that was meant', () => {
    const { text, decisions } = dismissed('Keller claimed this and <|>claimed that.');
    assert.equal(shown(text, decisions), 'Keller [claimed] this and claimed that.');
  });

  it('is told from a sentence that reads the same by what stands around it', () => {
    const { text, decisions } = dismissed('Keller left. He claimed it.\n\nStone came. He <|>claimed it.');
    assert.equal(shown(text, decisions), 'Keller left. He [claimed] it.\n\nStone came. He claimed it.');
    const more = `Brandt rose. He claimed it.\n\n${text}`;
    assert.match(shown(more, decisions), /^Brandt rose\. He \[claimed\] it\.\n\nKeller left\. He \[claimed\]/);
    assert.match(shown(more, decisions), /Stone came\. He claimed it\.$/);
  });

  it('is told from one with the same surroundings by its place', () => {
    const { text, decisions } = dismissed(
      `${'He claimed it.\n'.repeat(4)}He <|>claimed it.\n${'He claimed it.\n'.repeat(5)}`,
    );
    assert.equal(
      shown(text, decisions)
        .split('\n')
        .findIndex((line) => line === 'He claimed it.'),
      4,
    );
  });

  it('may be a heading, or stand in the front matter', () => {
    for (const text of ['Keller <|>claimed it\n\nHe left.', '---\ntitle: Keller <|>claimed it\n---\nHe left.'])
      assert.doesNotMatch(shown(text.replace('<|>', ''), dismissed(text).decisions), /\[/);
  });
});

describe('a rule that was dismissed', () => {
  const text = 'Keller claimed this, <|>claimed that and admitted all. Stone claimed more.\n\nBrandt claimed nothing.';
  const after = (scope: DismissalScope): string => shown(text.replace('<|>', ''), dismissed(text, scope).decisions);

  it('in a sentence says nothing there', () => {
    assert.equal(
      after('sentence'),
      'Keller claimed this, claimed that and [admitted] all. Stone [claimed] more.\n\nBrandt [claimed] nothing.',
    );
  });

  it('in a paragraph says nothing there, also when the paragraph is worked on', () => {
    const left = 'Brandt [claimed] nothing.';
    assert.equal(
      after('paragraph'),
      `Keller claimed this, claimed that and [admitted] all. Stone claimed more.\n\n${left}`,
    );
    const { decisions } = dismissed(text, 'paragraph');
    const worked = 'Anna Keller claimed this and claimed that too. Stone claimed more.\n\nBrandt claimed nothing.';
    assert.equal(shown(worked, decisions), worked.replace('Brandt claimed', 'Brandt [claimed]'));
    assert.match(shown('Nobody claimed anything on Monday.', decisions), /\[claimed\]/);
  });

  it('in an article says nothing in all of it', () => {
    assert.doesNotMatch(after('article'), /\[claimed\]/);
    assert.match(after('article'), /\[admitted\]/);
  });
});

describe('a dismissal', () => {
  it('that cannot be placed is kept', () => {
    const [decision] = dismissed(story).decisions;
    assert.ok(decision?.about === 'dismissal');
    assert.equal(dismissedAt(analyze('It rained.'), decision), undefined);
    assert.deepEqual(dismissedAt(analyze('It rained. Keller claimed it.'), decision), { start: 11, end: 29 });
  });

  it('holds whatever is written into the other paragraphs', () => {
    const paragraph = fc.constantFrom(
      'It rained.',
      'He claimed it.',
      'Keller admitted “it.',
      '“',
      '😀',
      '- item',
      '# Top',
    );
    const others = fc.array(paragraph, { maxLength: 4 });
    const { decisions } = dismissed(story);
    fc.assert(
      fc.property(others, others, (before, after) => {
        const edited = [...before, 'Keller claimed it. Stone left.', ...after].join('\n\n');
        assert.doesNotMatch(shown(edited, decisions), /Keller \[claimed\]/);
      }),
      { numRuns: 60 },
    );
  });

  it('survives any text, and any text survives it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('finding', 'sentence', 'paragraph'),
        (text, from, length, scope) => {
          const characters = [...text]; // a finding never halves a surrogate pair
          const first = from % (characters.length + 1);
          const start = characters.slice(0, first).join('').length;
          const end = characters.slice(0, first + (length % 20)).join('').length;
          const article = analyze(text);
          const dismissal = dismissalOf(article, 'verb/claimed', { start, end }, scope);
          const written = withDecision(undefined, 'a.news', { about: 'dismissal', dismissal });
          assert.ok('content' in written);
          const [decision] = decisionsIn(written.content) as readonly Decision[];
          if (decision?.about !== 'dismissal') return assert.equal(dismissal.place?.exact, '');
          const finding: Finding = { code: 'verb/claimed', severity: 'hint', span: { start, end }, message: '' };
          assert.deepEqual(sift(article, [finding], [decision]).open, []);
        },
      ),
      { examples: [['\n\0\0', 0, 2, 'finding']] },
    );
  });
});
