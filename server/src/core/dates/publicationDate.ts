import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, Decision, IsoDate, Span } from '../model';
import type { Layout } from '../text/layout';
import { dayOf, isoOf, parseDay } from './calendar';
import { candidatesIn } from './candidates';
import { machineryOf } from './dates';
import { startOf } from './fields';
import type { DateOrderSetting } from './found';
import { longest } from './refiners/longest';
import { join } from './refiners/join';
import { scan } from './scan';
import { maskOf } from './triggers';
import type { WeekdaySteps } from './weekdaySteps';

export interface PublicationHints {
  readonly publishedOn?: IsoDate;
  readonly decisions?: readonly Decision[];
  /** The name of the article's file, without folders: *2025-01-27-summit.news* dates its article. */
  readonly fileName?: string;
  /** How figures like *03/04/2024* are read; where absent, as the article's own dates show. */
  readonly dateOrder?: DateOrderSetting;
  /** What *last*, *this* and *next* mean before a weekday, where a desk has its own use. */
  readonly weekdays?: WeekdaySteps;
}

/**
 * When the article appeared: as given, else a decision, front matter `date:`, a dateline or a date that stands alone at
 * the top, the file's name; else unknown. What is no day of the calendar counts for nothing.
 */
export function publicationDate(layout: Layout, hints: PublicationHints, words: DateWords): Anchor | undefined {
  const decided = hints.decisions?.filter((decision) => decision.about === 'publication-date').at(-1);
  return (
    anchorOf(hints.publishedOn, 'given') ??
    anchorOf(decided?.date, 'decision') ??
    frontMatter(layout, words) ??
    dateline(layout, words) ??
    fileName(hints.fileName)
  );
}

function anchorOf(text: string | undefined, from: Anchor['from'], at?: Span): Anchor | undefined {
  const day = text === undefined ? undefined : parseDay(text.slice(0, 10));
  return day && { date: isoOf(day), from, ...(at && { at }) };
}

function frontMatter({ text, paragraphs }: Layout, words: DateWords): Anchor | undefined {
  const [first] = paragraphs;
  if (first?.kind !== 'front-matter') return undefined;
  const line = /^(?:date|published|pubdate):[ \t]*["']?([^"'\r\n]+)/im.exec(text.slice(first.start, first.end));
  if (!line?.[1]) return undefined;
  const written = line[1].trim();
  const at = { start: first.start + line.index, end: first.start + line.index + line[0].length };
  return anchorOf(written, 'front-matter', at) ?? anchorOf(fullDate(written, words)?.iso, 'front-matter', at);
}

const top = 6; // paragraphs in which a dateline may stand
const placeBefore =
  /^[\s(\p{Lu}][^a-z]{0,40}(?:\([A-Z]{2,10}\))?[\s,(—–-]*$|^(?:\p{Lu}[\p{L}.’'-]*,?\s+){1,5}[(—–-]*\s*$/u;

/** *BRUSSELS, Jan. 26, 2025 (Reuters) —*, or a line that is a date with its year. */
function dateline({ text, paragraphs }: Layout, words: DateWords): Anchor | undefined {
  for (const { start, end } of paragraphs.slice(0, top)) {
    const line = text.slice(start, Math.min(end, start + 120));
    const found = fullDate(line, words);
    if (!found) continue;
    const before = line.slice(0, found.start);
    const after = line.slice(found.end);
    const alone = /^\s*(?:(?:published|posted|updated|date)(?:\s+on)?:?\s*)?$/i.test(before);
    const closed = /^\s*(?:$|[,;|(—–:-]|\d{1,2}[:.]\d\d|\p{Lu})/u.test(after);
    if ((alone && closed) || (placeBefore.test(before) && /^\s*(?:\([^)]{1,30}\)\s*)?(?:[—–]|-\s|--|$)/.test(after)))
      return anchorOf(found.iso, 'dateline', { start: start + found.start, end: start + found.end });
  }
  return undefined;
}

/** What names a month: all dates with their day, month and year have one of these. */
const monthMask = maskOf(['month', 'holiday', 'numeric', 'tied']);

/** The first date in a short text that says its day, month and year. */
function fullDate(text: string, words: DateWords): (Span & { readonly iso: IsoDate }) | undefined {
  const { parsers, table } = machineryOf(words);
  const scanned = scan(text, table);
  if ((scanned.present & monthMask) === 0) return undefined;
  const found = join.refine(longest(candidatesIn(text, scanned, parsers)), text, words);
  const date = found.find(
    ({ type, said }) => type !== 'SET' && said.year !== undefined && said.month !== undefined && said.day !== undefined,
  );
  const day = date && startOf(date.said);
  return day && { start: date.start, end: date.end, iso: isoOf(day) };
}

function fileName(name: string | undefined): Anchor | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name ?? '');
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day ? { date: isoOf(day), from: 'file-name' } : undefined;
}
