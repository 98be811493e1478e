import { bareNameAt } from './bareNames';
import { isHead, isNameLike, isTime, phraseAfter, phraseBefore } from './nounPhrases';
import type { Range, Reading } from './reading';

/**
 * *by the time | the mayor said*: a noun of time and the clause that hangs on it; who speaks comes after. So it does
 * after the comma of *Tuesday in Sundvik, | the mayor said*.
 */
export function withoutTimeNoun(reading: Reading, source: Range): Range {
  const { from, to } = source;
  if (beginsWithDay(reading, source))
    for (let i = from + 1; i < to - 1; i++) if (reading.word(i) === ',') return { from: i + 1, to };
  if (reading.tag(from) !== 'DET' || !reading.words.clauses.timeNouns.has(reading.lower(from + 1))) return source;
  return to > from + 2 && /^(?:DET|PROPN|PRON)$/.test(reading.tag(from + 2)) ? { from: from + 2, to } : source;
}

/** The source phrase that ends before token `end` (a cue begins there), with the apposition between commas. */
export function sourceBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const stop = beforeCircumstance(reading, end, floor);
  if (stop <= floor || reading.runAt(stop - 1) >= 0) return undefined;
  if (/^[,—–]$/.test(reading.word(stop - 1))) return withApposition(reading, stop - 1, floor);
  const phrase = phraseBefore(reading, stop, floor);
  return phrase && beginsWithDay(reading, phrase) ? undefined : phrase;
}

/** *issued a statement Tuesday saying*, *Tuesday at the town hall*: nobody. */
const beginsWithDay = (reading: Reading, { from, to }: Range): boolean =>
  reading.words.clauses.weekdays.has(reading.lower(from)) && (to === from + 1 || reading.tag(from + 1) === 'ADP');

/** Where the source ends: adverbs and times between it and the cue are stepped over (*Smith on Monday said*). */
function beforeCircumstance(reading: Reading, end: number, floor: number): number {
  let stop = end;
  while (stop > floor) {
    const i = stop - 1;
    if (
      reading.tag(i) === 'ADV' &&
      !isNameLike(reading, i) &&
      !reading.words.functionWords.pronouns.has(reading.lower(i))
    )
      stop--;
    else if (isTime(reading, i) && reading.fine(i) !== 'POS' && stop - 1 > floor) {
      stop--;
      if (reading.words.clauses.timeMarkers.has(reading.lower(stop - 1))) stop--;
    } else if (reading.words.clauses.floating.has(reading.lower(i)) && isHead(reading, i - 1)) stop--;
    else break;
  }
  return stop;
}

/** *Name, apposition, cue*: `comma` is the one before the cue. The phrase is taken with its apposition. */
function withApposition(reading: Reading, comma: number, floor: number): Range | undefined {
  let fallback: Range | undefined;
  for (let i = comma - 1; i > floor && comma - i < 45; i--) {
    if (reading.runAt(i) >= 0) continue;
    if (!/^[,—–]$/.test(reading.word(i))) continue;
    const name = phraseBefore(reading, i, floor);
    if (!name || beginsWithDay(reading, name) || isInside(reading, name)) continue;
    const first = i + 1;
    const tag = reading.tag(first);
    const opens =
      reading.words.clauses.relatives.has(reading.lower(first)) ||
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(tag);
    const found = opens ? { from: name.from, to: comma } : name;
    fallback ??= found;
    const before = name.from - 1;
    if (before < floor || /^(?:PUNCT|CCONJ|SCONJ)$/.test(reading.tag(before))) {
      if (before >= floor && reading.word(before) === ',') continue; // a longer list of appositions
      return found;
    }
    if (reading.tag(name.to - 1) === 'PROPN') return found;
  }
  return fallback ?? fallbackPhrase(reading, comma, floor);
}

/** The age and the son of *Ada Lund, whose son Finn, 19, left,*: neither is set beside the cue. */
const isInside = (reading: Reading, { from, to }: Range): boolean =>
  reading.fine(from - 1) === 'WP$' || reading.fine(from) === 'WP$' || (to === from + 1 && reading.tag(from) === 'NUM');

const fallbackPhrase = (reading: Reading, comma: number, floor: number): Range | undefined => {
  const phrase = phraseBefore(reading, comma, floor);
  return phrase && reading.tag(comma - 1) === 'PROPN' ? phrase : undefined;
};

/**
 * The source phrase that starts at `start` (after an inverted cue or *according to*), with its apposition. Where content
 * follows it (`fronted`), an apposition needs a comma at its end as well.
 */
export function sourceAfter(reading: Reading, start: number, ceiling: number, fronted: boolean): Range | undefined {
  if (reading.runAt(start) >= 0) return undefined;
  const phrase = phraseAfter(reading, start, ceiling);
  if (!phrase) return undefined;
  const end = nameAfterRole(reading, phrase, ceiling) ?? apposition(reading, phrase.to, ceiling);
  const closed = reading.word(end) === ','; // *According to Lund, the harbour master, it sails*
  return { from: phrase.from, to: fronted && !closed ? phrase.to : end };
}

/** *the prosecutor, Mark Holm, QC*: where a role is followed by the name, and what is set after the name. */
function nameAfterRole(reading: Reading, { to }: Range, ceiling: number): number | undefined {
  if (reading.tag(to - 1) !== 'NOUN' || reading.word(to) !== ',') return undefined;
  let end = to;
  while (reading.word(end) === ',' && end + 1 < ceiling) {
    let i = end + 1;
    while (
      i < ceiling &&
      i - end < 6 &&
      reading.runAt(i) < 0 &&
      (reading.tag(i) === 'PROPN' || reading.word(i) === '-')
    )
      i++;
    if (i === end + 1) i = bareNameBeforeQuotation(reading, i, ceiling);
    const closes = i > end + 1 && (i >= ceiling || reading.word(i) === ',' || reading.isStop(i));
    if (!closes) break;
    end = i;
  }
  return end > to ? end : undefined;
}

/** *the prosecutor, mark holm, | “Wait”*: where it ends; `start` where no quotation follows the next comma or the one after. */
function bareNameBeforeQuotation(reading: Reading, start: number, ceiling: number): number {
  const end = bareNameAt(reading, start, ceiling)?.to ?? start;
  if (reading.word(end) !== ',') return start;
  const more = bareNameAt(reading, end + 1, ceiling)?.to ?? end;
  return [end, more].some((comma) => reading.word(comma) === ',' && reading.runAt(comma + 1) >= 0) ? end : start;
}

/** The end of the apposition that begins with a comma at `comma`; `comma` itself where there is none. */
export function apposition(reading: Reading, comma: number, ceiling: number): number {
  const first = comma + 1;
  if (reading.word(comma) !== ',' || first >= ceiling || reading.runAt(first) >= 0) return comma;
  const tag = reading.tag(first);
  const opens =
    reading.words.clauses.personalRelatives.has(reading.lower(first)) ||
    ((tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || reading.fine(first) === 'PRP$') &&
      !reading.words.clauses.pointing.has(reading.lower(first)));
  if (!opens || isTime(reading, first)) return comma;
  let relative = reading.words.clauses.relatives.has(reading.lower(first));
  let i = first;
  while (i < ceiling && i - comma < 40) {
    if (reading.runAt(i) >= 0 || /^[,—–]$/.test(reading.word(i)) || reading.isStop(i)) break;
    relative ||= /^W/.test(reading.fine(i));
    if (!relative && /^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i)) && !reading.words.verbs.has(reading.lower(i)))
      return comma; // a clause of its own, not an apposition
    i++;
  }
  const more = reading.word(i) === ',' ? apposition(reading, i, ceiling) : i;
  return more > i && reading.words.clauses.personalRelatives.has(reading.lower(i + 1)) ? more : i;
}
