import {
  afterCircumstance,
  complementizerAfter,
  isFinite,
  objectAfter,
  startsMainClause,
  trimmedContent,
} from './clauses';
import { bareClause, predicateAfter } from './clausesAfter';
import { bareNameAt } from './bareNames';
import { comma, contentFrom, ownSubject, withContent } from './contents';
import type { ElementReaders, Match } from './match';
import { phraseAfter } from './nounPhrases';
import { quotationAfter } from './quotationAfter';
import type { Range, Reading } from './reading';
import { apposition, sourceAfter } from './sources';
import { startsWithCapital } from './spokenRuns';

const bracket = /^[)\]]$/;

/** Elements that stand after the cue: each is read towards the right, from `match.right`. */
export const elementsAfter: ElementReaders = {
  source(reading, match, { parsed }) {
    if (match.cue.kind === 'verb' && !match.cue.passive && !match.cue.finite) return undefined;
    if (parsed) {
      const own = ownSubject(reading, match);
      return own?.from === match.right ? { ...match, source: own, right: own.to } : undefined;
    }
    const fronted = match.cue.kind === 'phrase' && match.cue.range.from - match.cue.window.from < 3;
    const source =
      (fronted && sourceToComma(reading, match)) ||
      (sourceAfter(reading, match.right, match.cue.window.to, fronted) ?? bareSource(reading, match));
    return source && { ...match, source, right: source.to };
  },
  comma(reading, match) {
    const isComma = (i: number): boolean =>
      i < match.cue.window.to && comma.test(reading.word(i)) && reading.runAt(i) === match.cue.runPart;
    if (isComma(match.right)) return { ...match, right: afterAside(reading, match, match.right + 1) };
    const i = afterCircumstance(reading, match.right, match.cue.window.to);
    return isComma(i) ? { ...match, right: i + 1 } : undefined;
  },
  colon: (reading, match) => (reading.word(match.right) === ':' ? { ...match, right: match.right + 1 } : undefined),
  end(reading, match, { after }) {
    const { window } = match.cue;
    const at = afterCircumstance(reading, afterTopic(reading, match), window.to);
    const ends =
      at >= window.to || reading.isStop(at) || bracket.test(reading.word(at)) || comma.test(reading.word(at));
    // *…, she said as she left*, but not *said the days when …*
    const plain = after !== 'source' && reading.words.plainSpeech.has(match.cue.verb?.lemma ?? '');
    return ends || (plain && reading.words.clauses.meanwhile.has(reading.lower(at))) ? match : undefined;
  },
  quote(reading, match, { after }) {
    if (match.cue.runPart >= 0) return undefined;
    const immediate = after === 'comma' || after === 'colon';
    const run = quotationAfter(reading, match, immediate);
    const part = run === undefined ? undefined : reading.runParts[run];
    return part && withContent(reading, match, part, { right: part.to });
  },
  'rest-quote'(reading, match, { after }) {
    if (match.cue.runPart >= 0 || after !== 'comma' || match.right !== match.cueRange.to + 1) return undefined;
    const run = reading.runAt(match.right);
    const part = reading.runParts[run];
    return part?.from === match.right && !startsWithCapital(reading, run)
      ? withContent(reading, match, part, { right: part.to })
      : undefined;
  },
  'that-clause'(reading, match, { parsed }) {
    const at = complementizerAfter(reading, match.right, match.cue.window.to);
    return at < 0 ? undefined : withContent(reading, match, contentFrom(reading, at, match, parsed));
  },
  question(reading, match, { parsed }) {
    const at = questionWordAfter(reading, match);
    return at < 0 ? undefined : withContent(reading, match, contentFrom(reading, at, match, parsed));
  },
  infinitive(reading, match, { parsed }) {
    const at = reading.words.functionWords.negations.has(reading.lower(match.right)) ? match.right + 1 : match.right;
    return isInfinitive(reading, at)
      ? withContent(reading, match, contentFrom(reading, match.right, match, parsed))
      : undefined;
  },
  'person-infinitive'(reading, match, { parsed }) {
    const person = phraseAfter(reading, match.right, match.cue.window.to);
    if (!person) return undefined;
    const at = reading.words.functionWords.negations.has(reading.lower(person.to)) ? person.to + 1 : person.to;
    return isInfinitive(reading, at)
      ? withContent(reading, match, contentFrom(reading, match.right, match, parsed))
      : undefined;
  },
  'person-preposition'(reading, match, { parsed }) {
    const { person, prepositions } = match.cue.verb ?? {};
    const told = person && phraseAfter(reading, match.right, match.cue.window.to, false);
    if (!told || !prepositions?.includes(reading.lower(told.to))) return undefined;
    return withContent(reading, match, contentFrom(reading, match.right, match, parsed));
  },
  person(reading, match) {
    if (!match.cue.verb?.person) return undefined;
    const person = phraseAfter(reading, match.right, match.cue.window.to);
    return person && { ...match, right: person.to };
  },
  preposition(reading, match) {
    const { prepositions } = match.cue.verb ?? {};
    return prepositions?.includes(reading.lower(match.right))
      ? { ...match, right: match.right + 1, cueRange: { from: match.cueRange.from, to: match.right + 1 } }
      : undefined;
  },
  'agent-marker': (reading, match) =>
    reading.lower(match.right) === reading.words.agentMarker ? { ...match, right: match.right + 1 } : undefined,
  clause(reading, match, { parsed }) {
    const at = afterCircumstance(reading, match.right, match.cue.window.to);
    return (
      (at > match.right ? bareClause(reading, match, at, parsed) : undefined) ??
      bareClause(reading, match, match.right, parsed)
    );
  },
  rest(reading, match) {
    if (reading.runAt(match.right) >= 0) return undefined;
    const content = trimmedContent(reading, { from: match.right, to: match.cue.window.to });
    return content && content.to - content.from > 1 ? withContent(reading, match, content) : undefined;
  },
  'verb-phrase'(reading, match, { parsed }) {
    if (reading.runAt(match.right) !== match.cue.runPart || !isFinite(reading, match.right)) return undefined;
    const content = contentFrom(reading, match.right, match, parsed);
    let to = match.right;
    while (content && to < content.to && reading.word(to) !== ',') to++;
    return withContent(reading, match, content && { from: content.from, to });
  },
  answer(reading, match) {
    const { right: at, cue } = match;
    if (at >= cue.window.to || reading.runAt(at) !== cue.runPart) return undefined;
    const alone =
      at + 1 >= cue.window.to ||
      /^(?:PUNCT|CCONJ)$/.test(reading.tag(at + 1)) ||
      reading.words.clauses.meanwhile.has(reading.lower(at + 1));
    const said = alone && reading.words.answers.has(reading.lower(at));
    return said ? withContent(reading, match, { from: at, to: at + 1 }) : undefined;
  },
  predicate: (reading, match) => withContent(reading, match, predicateAfter(reading, match)),
  object(reading, match) {
    const object = trimmed(reading, objectAfter(reading, match.right, match.cue.window));
    return object && isOnlyQuoted(reading, match, object) ? undefined : withContent(reading, match, object);
  },
};

/** *The Post quoted Lund.*: a name is whom it quoted, and no content. */
function isOnlyQuoted(reading: Reading, { cue }: Match, { from, to }: Range): boolean {
  if (!reading.words.quoting.has(cue.lemma)) return false;
  for (let i = from; i < to; i++) if (!/^(?:PROPN|PRON|ADV)$/.test(reading.tag(i))) return false;
  return true;
}

/** *According to the Post, | quoting Lund,* the ferry sank: where the main clause begins; `start` where nothing is put in. */
function afterAside(reading: Reading, { cue: { kind, window } }: Match, start: number): number {
  const reports = reading.fine(start) === 'VBG' && reading.words.verbs.has(reading.lower(start));
  if (kind !== 'phrase' || !(reports || reading.words.clauses.relatives.has(reading.lower(start)))) return start;
  for (let i = start + 1; i < Math.min(window.to, start + longestAside); i++) {
    if (reading.isStop(i)) break;
    if (reading.word(i) === ',' && startsMainClause(reading, i + 1, window.to)) return i + 1;
  }
  return start;
}
const longestAside = 30;

/** *According to returns that are complete but unofficial, | the mayor won*: all up to the comma before the main clause. */
function sourceToComma(reading: Reading, { right, cue: { window } }: Match): Range | undefined {
  if (reading.runAt(right) >= 0) return undefined;
  for (let i = right + 1; i < Math.min(window.to, right + longestAside); i++) {
    if (reading.isStop(i)) return undefined;
    if (reading.word(i) !== ',' || reading.runAt(i) >= 0) continue;
    return startsMainClause(reading, i + 1, window.to) ? { from: right, to: i } : undefined;
  }
  return undefined;
}

/** *“Wait,” said mark keller, a pilot*: what follows a plain verb of speech that follows a quotation. */
function bareSource(reading: Reading, { cue, content, left, right }: Match): Range | undefined {
  const afterQuote = content.some(({ to }) => to === cue.range.from) && left < cue.range.from;
  if (!afterQuote || !reading.words.plainSpeech.has(cue.verb?.lemma ?? '')) return undefined;
  const name = bareNameAt(reading, right, cue.window.to);
  return name && { from: name.from, to: apposition(reading, name.to, cue.window.to) };
}

const trimmed = (reading: Reading, range: Range | undefined): Range | undefined =>
  range && trimmedContent(reading, range);

/** *Lund said of the crew.*: what it was said about. */
function afterTopic(reading: Reading, { cue, right }: Match): number {
  if (!cue.verb?.prepositions?.includes(reading.lower(right))) return right;
  return phraseAfter(reading, right + 1, cue.window.to)?.to ?? right;
}

const isInfinitive = (reading: Reading, i: number): boolean =>
  reading.lower(i) === reading.words.infinitiveMarker && reading.tag(i) !== 'ADP';

function questionWordAfter(reading: Reading, { cue, right }: Match): number {
  for (let i = right; i < Math.min(cue.window.to, right + 8); i++) {
    if (reading.runAt(i) !== cue.runPart || reading.isStop(i) || reading.word(i) === ',') return -1;
    if (reading.words.functionWords.questionWords.has(reading.lower(i))) {
      const personal = i === right || cue.verb?.person || reading.words.clauses.plainQuestions.has(reading.lower(i));
      return personal ? i : -1;
    }
    if (isFinite(reading, i)) return -1;
  }
  return -1;
}
