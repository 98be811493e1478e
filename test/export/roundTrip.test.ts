import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Correction, changesFor, hullsOf } from '../../server/src/core/annotations/byHand';
import { decisionsIn, withDecisions } from '../../server/src/core/annotations/sidecar';
import { analyze } from '../../server/src/core/analyze';
import type { ExportFormat, NamedArticle } from '../../server/src/core/export/format';
import { formats } from '../../server/src/core/export/formats';
import { imported, type Imported } from '../../server/src/core/export/read/importing';
import type { AnnotationFile } from '../../server/src/core/export/read/readAnnotations';
import type { Article, Decision, Span } from '../../server/src/core/model';
import { english } from '../support/english';
import { context, exportOf, hardTexts, samples } from '../support/exports';

const importable = formats.filter(({ read }) => read);

const readingOf = (text: string, decisions: readonly Decision[]): Article =>
  analyze(text, { language: english, decisions });

function decisionsOf(sidecar: string | undefined): readonly Decision[] {
  const decisions = sidecar === undefined ? [] : decisionsIn(sidecar);
  assert.ok(!('problem' in decisions));
  return decisions;
}

/** An article as a sidecar makes it. */
const decidedArticle = (text: string, sidecar?: string): NamedArticle => {
  const decisions = decisionsOf(sidecar);
  return { id: 'a.news', article: readingOf(text, decisions), decisions };
};

function fileOf(format: ExportFormat, article: NamedArticle): AnnotationFile {
  if ('write' in format) return { content: exportOf(format, article) };
  const [{ content }, ...beside] = format.files(article, context);
  const text = beside.find((file) => 'extension' in file && file.extension === '.txt')?.content;
  return { content, ...(text !== undefined && { text }) };
}

/** What comes back of an export, into an article that nobody has decided anything about. */
function back(format: ExportFormat, text: string, file: AnnotationFile): Imported {
  const read = format.read?.(file);
  assert.ok(read && !('problem' in read), JSON.stringify(read));
  const [annotations = { marks: [], complete: true }] = read;
  const result = imported(
    { text, name: 'a.news', analyze: (decisions) => readingOf(text, decisions) },
    annotations,
    format,
  );
  assert.ok(!('problem' in result));
  return result;
}

/** The export of an article, what comes back of it, and the export of that. */
function thereAndBack(
  format: ExportFormat,
  text: string,
  sidecar?: string,
): { first: string; second: string; result: Imported } {
  const file = fileOf(format, decidedArticle(text, sidecar));
  const result = back(format, text, file);
  const second = fileOf(format, decidedArticle(text, result.content));
  return { first: file.content, second: second.content, result };
}

/** A sidecar with corrections as people make them: by what is at a place of the reading before it. */
function correctedBy(
  text: string,
  makes: readonly ((article: Article) => Correction | undefined)[],
): string | undefined {
  let sidecar: string | undefined;
  for (const make of makes) {
    const decisions = decisionsOf(sidecar);
    const article = readingOf(text, decisions);
    const correction = make(article);
    const changes = correction ? changesFor(article, decisions, correction) : [];
    const written = withDecisions(sidecar, 'a.news', changes);
    assert.ok(!('problem' in written));
    sidecar = written.content;
  }
  return sidecar;
}

/** Where two texts begin to differ, and how. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 200), at + 200)}\n…${other.slice(Math.max(0, at - 200), at + 200)}`;
}

const texts = [...samples.map(({ article }) => article.text), ...Object.values(hardTexts)];

describe('an export that is imported again', () => {
  for (const format of importable) {
    it(`${format.id}: asks for no decision where nobody had made one`, () => {
      for (const text of texts) {
        const { first, second, result } = thereAndBack(format, text);
        assert.equal(second, first);
        const explained = result.unplaced.length + result.differing.length;
        if (explained === 0) assert.equal(result.decisions, 0, text.slice(0, 60));
      }
    });

    it(`${format.id}: brings back what people have added, taken out and corrected`, () => {
      const text =
        'Published on Jan. 27, 2025.\n\n“We are ready,” said Ines Calloway, the town engineer. It was no “bridge” to her.\n';
      const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      const sidecar = correctedBy(text, [
        () => ({ about: 'accept', of: 'quotation', at: at('“We are ready,”') }),
        () => ({ about: 'kind', at: at('“We are ready,”'), kind: 'mixed' }),
        () => ({ about: 'add', of: 'quotation', at: at('It was no “bridge” to her') }),
        () => ({ about: 'add', of: 'claim', at: at('“bridge”') }),
        () => ({ about: 'value', at: at('Jan. 27, 2025'), value: '2025-01-28' }),
      ]);
      const { first, second, result } = thereAndBack(format, text, sidecar);
      assert.deepEqual([result.unplaced, result.differing], [[], []]);
      assert.ok(result.decisions >= 4);
      assert.equal(second, first);
    });
  }

  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const wordsAt = (text: string, from: number, count: number): Span => {
    const words = [...text.matchAll(/[^\s]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const first = from % Math.max(1, words.length);
    const [start, end] = [words[first]?.start ?? 0, words[Math.min(words.length - 1, first + count)]?.end ?? 0];
    return { start, end };
  };
  const corrections = fc
    .tuple(
      fc.constantFrom('add', 'reject', 'accept', 'kind', 'value', 'extent'),
      fc.constantFrom('quotation', 'date', 'claim'),
      fc.nat(500),
      fc.nat(6),
    )
    .map(([about, of, number, size]) => (article: Article): Correction | undefined => {
      const marks: readonly Span[] =
        of === 'quotation' ? hullsOf(article) : of === 'date' ? article.dates : article.claims;
      const found = pick(marks, number);
      const at = found && { start: found.start, end: found.end };
      const kind = (['direct', 'indirect', 'mixed'] as const)[size % 3] ?? 'direct';
      const mark = of as 'quotation' | 'date' | 'claim';
      if (about === 'add') return { about, of: mark, at: wordsAt(article.text, number, size) };
      if (!at) return undefined;
      if (about === 'reject' || about === 'accept') return { about, of: mark, at };
      if (about === 'kind') return of === 'quotation' ? { about, at, kind } : undefined;
      if (about === 'value') return of === 'date' ? { about, at, value: `2024-0${1 + size}` } : undefined;
      return {
        about: 'extent',
        of: mark,
        at,
        to: wordsAt(article.text, article.text.slice(0, at.start).split(/\s+/u).length - 1, size),
      };
    });

  for (const format of importable)
    it(`${format.id}: gives the same bytes, or says what is otherwise, whatever people have decided`, () =>
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.array(corrections, { maxLength: 5 }), (text, makes) => {
          const { first, second, result } = thereAndBack(format, text, correctedBy(text, makes));
          if (first !== second)
            assert.ok(result.unplaced.length + result.differing.length > 0, firstDifference(first, second));
        }),
        { numRuns: 12 },
      )).timeout(120_000);
});
