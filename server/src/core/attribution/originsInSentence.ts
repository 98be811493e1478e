import { ofKind } from './patterns/originKinds';
import { bareLabel } from './bareNames';
import { isMute } from './contents';
import { isHead, phraseBefore } from './nounPhrases';
import { isRelative, type Origin, paragraphOf } from './origins';
import type { Range, Reading } from './reading';
import { sourceAfter, sourceBefore } from './sources';
import { endsLikeSpeech } from './spokenRuns';
import { treeAt } from './tree';
import { subjectInTree } from './treeRoles';
import { verbGroup } from './verbGroup';

/** A name set beside the quotation by a dash or a colon: *Clinton: “…”*, *“…” — Ada Brandt*. */
export function besideName(reading: Reading, part: Range, index: number): Origin | undefined {
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from)];
  if (sentence && reading.word(part.from - 1) === ':' && part.from - 1 > sentence.firstToken) {
    const name = nameBeforeColon(reading, part.from - 1, sentence.firstToken);
    if (name && !goesOn(reading, part, index)) return { source: name, ...ofKind('name-colon') };
  }
  if (/^[-―—–]+$/.test(reading.word(part.to)) && isHead(reading, part.to + 1) && endsLikeSpeech(reading, index)) {
    const paragraph = reading.layout.paragraphs[paragraphOf(reading, part.from)];
    const last = paragraph && reading.layout.sentences[paragraph.endSentence - 1];
    // The dash may be the line of a later paragraph: what is set under a quotation is no name beside it.
    if (last && part.to + 1 < last.endToken && last.endToken - part.to <= 12)
      return {
        source: { from: part.to + 1, to: last.endToken },
        ...ofKind('signature'),
      };
  }
  return undefined;
}

/** *Report: ‘streamlined’ harbour opens*: a word follows in the sentence, so that the marks are no quotation of their own. */
const goesOn = (reading: Reading, { to }: Range, index: number): boolean =>
  !endsLikeSpeech(reading, index) &&
  reading.sentenceOf(to) === reading.sentenceOf(to - 1) &&
  /^\p{Ll}/u.test(reading.word(to));

function nameBeforeColon(reading: Reading, colon: number, floor: number): Range | undefined {
  const name = phraseBefore(reading, colon, floor);
  const before = name && reading.lower(name.from - 1);
  const opens = name && (name.from === floor || (before !== undefined && setsNameApart.test(before)));
  const named = name && (reading.tag(name.to - 1) === 'PROPN' || /^\p{Lu}/u.test(reading.word(name.to - 1)));
  if (opens && (named || before === 'from')) return name;
  const label = bareLabel(reading, colon, floor);
  return label && !isMute(reading, label) ? label : undefined;
}

/** *— Ada Brandt: “…”*, *More from Ada Brandt: “…”* */
const setsNameApart = /^(?:[—–-]+|from)$/;

/** The name in the short paragraph after, set off by a dash: *— Ada Brandt, curator*. */
export function signatureBelow(reading: Reading, { from, to }: Range): Range | undefined {
  const paragraph = paragraphOf(reading, from);
  const here = reading.layout.paragraphs[paragraph];
  const below = reading.layout.paragraphs[paragraph + 1];
  if (!here || !below || reading.layout.sentences[here.endSentence - 1]?.endToken !== to) return undefined;
  const first = reading.layout.sentences[below.firstSentence]?.firstToken ?? 0;
  const last = reading.layout.sentences[below.endSentence - 1]?.endToken ?? 0;
  if (!/^[-―—–]+$/.test(reading.word(first)) || last - first > 12 || !isHead(reading, first + 1)) return undefined;
  const end = /^[.]$/.test(reading.word(last - 1)) ? last - 1 : last;
  return end > first + 1 ? { from: first + 1, to: end } : undefined;
}

/** *“Nice try!” the mayor shot back*: a name or role and a verb that no table knows. */
export function nameAfter(reading: Reading, start: number): Range | undefined {
  const end = reading.layout.sentences[reading.sentenceOf(start)]?.endToken ?? start;
  return nameAfterVerb(reading, start, end) ?? sourceAfter(reading, start, end, false);
}

/** *“Nice try!” beamed Ida Lund*: a verb with a tense and a name. */
function nameAfterVerb(reading: Reading, start: number, end: number): Range | undefined {
  if (!/^VB[DNZ]$/.test(reading.fine(start)) || /^\p{Lu}/u.test(reading.word(start))) return undefined;
  const name = sourceAfter(reading, start + 1, end, false);
  return name && reading.tag(phraseEnd(reading, name)) === 'PROPN' ? name : undefined;
}

/** The last token of a phrase before its apposition. */
function phraseEnd(reading: Reading, { from, to }: Range): number {
  let i = from;
  while (i + 1 < to && reading.word(i + 1) !== ',') i++;
  return i;
}

/** Words in marks in the middle of a sentence are taken as those of the clause's subject. */
export function clauseSubject(reading: Reading, part: Range): Origin | undefined {
  const sentence = reading.layout.sentences[reading.sentenceOf(part.from)];
  if (!sentence) return undefined;
  const source = governingSubject(reading, part) ?? cueBeforeColon(reading, part.from, sentence.firstToken).source;
  return source && { source, ...ofKind('clause-subject') };
}

/** *She shook her head. “No.”*: the subject of the sentence before, in the same paragraph, where it is a person. */
export function sentenceBefore(reading: Reading, part: Range): Origin | undefined {
  const here = reading.layout.sentences[reading.sentenceOf(part.from)];
  const before = reading.layout.sentences[reading.sentenceOf(part.from) - 1];
  if (!before || before.paragraph !== here?.paragraph) return undefined;
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (reading.runAt(i) >= 0 || !/^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i))) continue;
    const source = sourceBefore(reading, i, before.firstToken);
    if (!source) continue;
    const person =
      reading.tag(source.to - 1) === 'PROPN' || reading.words.clauses.persons.has(reading.lower(source.from));
    return person ? { source, ...ofKind('sentence-before') } : undefined;
  }
  return undefined;
}

/** The subject of the nearest verb above the quotation in the parse. */
function governingSubject(reading: Reading, part: Range): Range | undefined {
  const tree = treeAt(reading, part.from + 1);
  let i = part.from + 1;
  for (let steps = 0; tree && i >= 0 && steps < 40; steps++) {
    const outside = i < part.from || i >= part.to;
    if (outside && reading.tag(i) === 'VERB') {
      const subject = subjectInTree(reading, i);
      if (subject && (subject.head < part.from || subject.head >= part.to) && !isRelative(reading, subject.range))
        return subject.range;
    }
    i = tree.head(i);
  }
  return undefined;
}

/** Tokens looked back at for a verb: keeps the stage linear where one sentence has very many quotations. */
const furthestVerb = 300;

/** The verb nearest before a colon and the phrase before it, where patterns have found no content for it. */
export function cueBeforeColon(
  reading: Reading,
  colon: number,
  floor: number,
): Pick<Origin, 'source' | 'cue' | 'cueRange'> {
  for (let i = colon - 1; i > Math.max(floor, colon - furthestVerb); i--) {
    if (reading.runAt(i) >= 0) continue;
    const verb = reading.words.verbs.get(reading.lower(i))?.[0]?.verb;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(reading.fine(i)) && !verb) continue;
    const group = verbGroup(reading, i, floor).from;
    const from = reading.lower(group - 1) === reading.words.comparison ? group - 1 : group; // *Transcript as follows:*
    const source = sourceBefore(reading, from, floor);
    if (!source || isRelative(reading, source)) continue;
    const { lemma, class: cueClass } = verb ?? {};
    const cue = lemma !== undefined && cueClass && { lemma, class: cueClass };
    return { source, ...(cue && { cue, cueRange: { from, to: i + 1 } }) };
  }
  const name = phraseBefore(reading, colon, floor);
  return name ? { source: name } : {};
}
