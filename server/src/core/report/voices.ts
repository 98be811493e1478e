import { excerpt } from '../features/markdown';
import { hullOf } from '../features/spans';
import type { Article, Attribution, Gender, Span, Speaker, SpeakerId } from '../model';
import { speakerOf } from '../people/speakerOf';
import type { Quoted } from './quoted';
import { type SourceKind, sourceKindOf } from './sourceKind';
import { quotedWordsIn } from './words';

/** The gender of a person as the text states it: a pronoun, a title, a word such as *spokeswoman*. */
export type StatedGender = Gender | 'not-stated';

/** One source with all that is given as theirs. */
export interface Voice<Place> {
  /** Whose it is, in the article where they first speak; absent where nobody is identified. */
  readonly speaker?: SpeakerId;
  /** Absent where nobody is named. For a source that is not identified: the words of the text, in marks. */
  readonly name?: string;
  /** As the text states it first. */
  readonly role?: string;
  readonly kind: SourceKind;
  /** Of people only. */
  readonly gender?: StatedGender;
  /** Words of all their quotations, and those of direct ones. */
  readonly quotedWords: number;
  readonly directWords: number;
  /** In text order, each from its first part to its last. */
  readonly quotations: readonly Quoted<Place>[];
}

/** Who is quoted, in the order in which they first are; one unidentified source and nobody count as one each. */
export function voicesIn<Place>(
  article: Article,
  attributions: readonly Attribution[],
  quoted: (span: Span) => Quoted<Place>,
): readonly Voice<Place>[] {
  const groups = new Map<string, [Attribution, ...Attribution[]]>();
  for (const attribution of [...attributions].sort((a, b) => a.content[0].start - b.content[0].start)) {
    const key = keyOf(article, attribution);
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  return [...groups.values()].map((group) => voiceOf(article, group, quoted));
}

function keyOf({ text }: Article, { speaker, source }: Attribution): string {
  if (speaker !== undefined) return `speaker ${speaker}`;
  return source ? `source ${text.slice(source.start, source.end).toLowerCase()}` : 'nobody';
}

function voiceOf<Place>(
  article: Article,
  group: readonly [Attribution, ...Attribution[]],
  quoted: (span: Span) => Quoted<Place>,
): Voice<Place> {
  const [first] = group;
  const speaker = speakerOf(article, first.speaker);
  const name = speaker?.name ?? (first.source && `“${excerpt(article, first.source)}”`);
  const role = speaker?.roles.map(({ text }) => text).find((text) => text.toLowerCase() !== name?.toLowerCase());
  return {
    ...(speaker && { speaker: speaker.id }),
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role: role.replace(/\s+/gu, ' ') }),
    kind: sourceKindOf(article, first),
    ...(speaker?.kind === 'person' && { gender: statedGender(speaker) }),
    ...quotedWordsIn(article, group),
    quotations: group.map(({ content }) => quoted(hullOf(content))),
  };
}

/** A given name alone states nothing: people of either gender have it. */
const statedGender = ({ gender, genderStated }: Speaker): StatedGender =>
  gender !== undefined && genderStated === true ? gender : 'not-stated';
