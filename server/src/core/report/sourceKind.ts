import type { Article, Attribution, Mention, Speaker } from '../model';
import { englishSourceKindWords } from '../lexicon/en/sourceKindWords';
import { speakerOf } from '../people/speakerOf';

/**
 * How well a reader could find the source: a person or a body by name, somebody by office, somebody whom nobody could
 * ring up, something written, a source that the text does not settle, none at all.
 */
export type SourceKind = 'named' | 'role' | 'anonymous' | 'document' | 'unclear' | 'nobody';

/** In the order in which reports list them: from the source that is easiest to check. */
export const sourceKinds: readonly SourceKind[] = ['named', 'role', 'document', 'anonymous', 'unclear', 'nobody'];

const { oneOfMany: oneWords, speaksForOffice: officeWords, definite: definiteWords } = englishSourceKindWords;
const oneOfMany = new RegExp(`^(?:${oneWords.join('|')})\\b`, 'i');
const speaksForOffice = new RegExp(`\\b(?:${officeWords.join('|')})\\b`, 'i');
/** *The trustees*, *its trustees*, *the mayor’s aides*. */
const definite = new RegExp(`^(?:${definiteWords.join('|')})\\b|['’]s?\\s`, 'i');

/** The kind of an attribution’s source, from the words that name it and from who that is. */
export function sourceKindOf(article: Article, { source, speaker: id }: Attribution): SourceKind {
  if (!source) return 'nobody';
  const speaker = speakerOf(article, id);
  return speaker ? kindOfSpeaker(article, speaker) : kindOfWords(article, source);
}

function kindOfSpeaker({ text }: Article, { kind, mentions, onBehalfOf }: Speaker): SourceKind {
  if (kind === 'document') return 'document';
  if (kind === 'organisation' || kind === 'place' || mentions.some((mention) => mention.kind === 'name'))
    return 'named';
  if (onBehalfOf !== undefined) return 'role';
  const described = mentions
    .filter((mention) => mention.kind !== 'pronoun')
    .map(({ start, end }) => text.slice(start, end));
  return described.some((words) => isOffice(words, kind === 'group')) ? 'role' : 'anonymous';
}

function kindOfWords({ text }: Article, { kind, start, end }: Mention): SourceKind {
  const words = text.slice(start, end);
  switch (kind) {
    case 'document':
      return 'document';
    case 'organisation':
    case 'place':
      return 'named';
    case 'group':
      return isOffice(words, true) ? 'role' : 'anonymous';
    default:
      return oneOfMany.test(words) ? 'anonymous' : 'unclear';
  }
}

/** Whether the words say which office it is. Of several people only *the* or an owner says so. */
const isOffice = (words: string, isGroup: boolean): boolean =>
  speaksForOffice.test(words) || (isGroup ? definite.test(words) : !oneOfMany.test(words));
