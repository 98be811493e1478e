import type { Article, Attribution, DateExpression, Span } from '../../core/model';
import { speakerOf } from '../../core/people/speakerOf';
import { placesOf } from '../../core/text/lineAndColumn';

const width = 78;

/** Who said what, when, and what nobody is named for: one article, for a person at a terminal. */
export function readable(path: string, article: Article): string {
  const place = placesOf(article.text);
  const row = (at: Span, head: string, words: string): string =>
    `${String(place(at.start).line).padStart(5)}  ${head}\n${wrapped(words)}`;
  const outer = article.attributions.filter(({ nested }) => !nested);
  const blocks = [
    heading(path, article),
    section(
      'Who said what',
      outer.filter(hasSource).map((found) => row(found.content[0], whoOf(article, found), wordsOf(article, found))),
    ),
    section('Nobody is named for', [
      ...outer
        .filter((found) => !hasSource(found))
        .map((found) => row(found.content[0], 'no source', wordsOf(article, found))),
      ...article.claims.map((claim) => row(claim, `“${wordsAt(article, claim.trigger)}”`, wordsAt(article, claim))),
    ]),
    section(
      'When',
      article.dates.map((date) => `${String(place(date.start).line).padStart(5)}  ${whenOf(article, date)}`),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const hasSource = ({ source }: Attribution): boolean => source !== undefined;
const section = (title: string, rows: readonly string[]): string => (rows.length ? `${title}\n${rows.join('\n')}` : '');

function heading(path: string, { publishedOn }: Article): string {
  const date = publishedOn ? `published on ${publishedOn.date} (${publishedOn.from})` : 'no publication date';
  return `${path}: ${date}\n${'═'.repeat(Math.min(width, path.length + date.length + 2))}`;
}

/** *Ines Calden (“the town engineer”), said, relayed by the Herald, 97%* */
function whoOf(article: Article, { speaker, source, cue, relay, confidence }: Attribution): string {
  const name = speakerOf(article, speaker)?.name;
  const said = source ? wordsAt(article, source) : '';
  const who = name === undefined ? `“${said}” (who that is stays open)` : name === said ? name : `${name} (“${said}”)`;
  const parts = [who, cue && wordsAt(article, cue), relay && `relayed by ${wordsAt(article, relay)}`];
  return `${parts.filter(Boolean).join(' · ')}  ${Math.round(confidence * 100)}%`;
}

function whenOf(article: Article, date: DateExpression): string {
  const value = date.value ?? (date.alternatives ? `either ${date.alternatives.join(' or ')}` : 'unresolved');
  return `${wordsAt(article, date)} → ${value}`;
}

const wordsOf = (article: Article, { content }: Attribution): string =>
  content.map((part) => wordsAt(article, part)).join(' […] ');
const wordsAt = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/** Breaks at spaces, indented. */
function wrapped(words: string): string {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((line) => `         ${line}`).join('\n');
}
