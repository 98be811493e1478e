import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../server/src/core/analyze';
import type { Language } from '../../server/src/core/lexicon/language';
import type { Article, Attribution, Span } from '../../server/src/core/model';
import { loadEnglish } from '../../server/src/loadEnglish';

const tag = /<(\/?)(quote|source|cue|relay)((?: [a-z]+="[^"]*")*)>/g;

/** The text without its marks. */
export const unmarked = (marked: string): string => marked.replace(tag, '');

export interface MarkedOptions {
  /** English with its syntax model, if absent. */
  readonly language?: Language;
  readonly publishedOn?: string;
}

/**
 * The text must be read as it is marked: `<source speaker="Ada Brandt">Brandt</source> <cue>said</cue> <quote>…</quote>`.
 * Where there are several attributions each mark carries the number of its attribution (`id="2"`, `id="1 2"` for a
 * source of two), in the order of their content. `speaker` is compared where the expectation names one. With `UPDATE=1`
 * the expectation is rewritten in the test file instead.
 */
export function expectAttributions(marked: string, options: MarkedOptions = {}): void {
  const text = unmarked(marked);
  const article = analyze(text, {
    language: options.language ?? loadEnglish(),
    ...(options.publishedOn !== undefined && { publishedOn: options.publishedOn }),
  });
  const actual = markedUp(article, marked.includes('speaker="'));
  if (actual !== marked && process.env['UPDATE'] === '1') return rewrite(marked, actual);
  assert.equal(actual, marked);
}

/** The article's text with what was found marked in it. */
export function markedUp(article: Article, withSpeakers: boolean): string {
  const marks: Mark[] = [];
  const numbered = article.attributions.length > 1;
  article.attributions.forEach((attribution, index) => {
    const id = numbered ? String(index + 1) : '';
    for (const part of attribution.content) add(marks, { ...span(part), name: 'quote', ids: id });
    if (attribution.cue) add(marks, { ...span(attribution.cue), name: 'cue', ids: id });
    if (attribution.source)
      add(marks, {
        ...span(attribution.source),
        name: 'source',
        ids: id,
        ...speakerOf(article, attribution, withSpeakers),
      });
    if (attribution.relay) add(marks, { ...span(attribution.relay), name: 'relay', ids: id });
  });
  return written(article.text, marks);
}

interface Mark extends Span {
  readonly name: 'quote' | 'source' | 'cue' | 'relay';
  readonly ids: string;
  readonly speaker?: string;
}

const span = ({ start, end }: Span): Span => ({ start, end });

function speakerOf(article: Article, { speaker }: Attribution, wanted: boolean): { readonly speaker?: string } {
  const name = wanted ? article.speakers.find(({ id }) => id === speaker)?.name : undefined;
  return name === undefined ? {} : { speaker: name };
}

/** One source of two attributions is one mark with two numbers. */
function add(marks: Mark[], mark: Mark): void {
  const same = marks.findIndex(
    ({ name, start, end }) => name === mark.name && name !== 'quote' && start === mark.start && end === mark.end,
  );
  const known = marks[same];
  if (known) marks[same] = { ...known, ids: `${known.ids} ${mark.ids}` };
  else marks.push(mark);
}

function written(text: string, marks: readonly Mark[]): string {
  const edges = marks.flatMap((mark) => [
    { at: mark.start, opens: 1, mark },
    { at: mark.end, opens: 0, mark },
  ]);
  const length = ({ mark }: (typeof edges)[number]): number => mark.end - mark.start;
  edges.sort((a, b) => a.at - b.at || a.opens - b.opens || (a.opens ? length(b) - length(a) : length(a) - length(b)));
  let out = '';
  let from = 0;
  for (const { at, opens, mark } of edges) {
    out += text.slice(from, at) + (opens ? opening(mark) : `</${mark.name}>`);
    from = at;
  }
  return out + text.slice(from);
}

const opening = ({ name, ids, speaker }: Mark): string =>
  `<${name}${ids && ` id="${ids}"`}${speaker === undefined ? '' : ` speaker="${speaker}"`}>`;

/** Puts the actual reading in the place of the expectation, in the file of the test that is running. */
function rewrite(expectation: string, reading: string): void {
  const [marked, actual] = [expectation, reading].map((text) => text.replaceAll('\n', '\\n')) as [string, string];
  const file = testFile();
  const source = file && readFileSync(file, 'utf8');
  assert.ok(file && source && source.split(marked).length === 2, `the expectation is not once in ${file}: ${marked}`);
  writeFileSync(
    file,
    source.replace(marked, () => actual),
  );
}

function testFile(): string | undefined {
  const line = (new Error().stack ?? '').split('\n').find((entry) => /\.test\.ts:/.test(entry));
  const path = line && /(?:\(|at )((?:file:\/\/)?\/[^():]+\.test\.ts)/.exec(line)?.[1];
  return path?.startsWith('file:') ? fileURLToPath(path) : path;
}
