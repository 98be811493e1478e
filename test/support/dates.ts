import { strict as assert } from 'node:assert';
import { analyze, type AnalyzeOptions } from '../../server/src/core/analyze';
import type { DateExpression } from '../../server/src/core/model';

/** When the articles of the tests appear unless they say otherwise: a Monday. */
export const publishedOn = '2025-01-27';

/**
 * The text with each date in brackets and its value, or `?` where it stays unresolved, or its readings with a bar
 * between them; a modifier behind the value: `At [the end of 2024 = 2024 END] it rained.`
 */
export function datesIn(text: string, options: AnalyzeOptions | string = publishedOn): string {
  const { dates } = analyze(text, typeof options === 'string' ? { publishedOn: options } : options);
  return [...dates]
    .sort((a, b) => b.start - a.start)
    .reduce((marked, date) => marked.slice(0, date.start) + shown(text, date) + marked.slice(date.end), text);
}

function shown(text: string, { start, end, value, alternatives, mod, freq }: DateExpression): string {
  const said = [value ?? alternatives?.join(' | ') ?? '?', mod, freq].filter((part) => part !== undefined);
  return `[${text.slice(start, end)} = ${said.join(' ')}]`;
}

/** One test a row: a sentence with its dates in brackets. The brackets are taken out, the sentence read and put back. */
export function testDates(rows: readonly string[], options: AnalyzeOptions | string = publishedOn): void {
  for (const marked of rows)
    it(marked, () => assert.equal(datesIn(marked.replace(/\[([^\]=]+) = [^\]]*\]/g, '$1'), options), marked));
}

/** One test a row: a sentence in which nothing is a date. */
export function testNoDates(rows: readonly string[], options: AnalyzeOptions | string = publishedOn): void {
  for (const text of rows) it(text, () => assert.equal(datesIn(text, options), text));
}
