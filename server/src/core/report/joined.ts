import type { PeopleWords } from '../lexicon/peopleWords';
import { identitiesAcross, identityOf } from '../people/acrossArticles';
import type { ArticleReport, CueUse, GenderTally, KindTally, Report, ReportCounts, ReportDate } from './report';
import { sourceKinds } from './sourceKind';
import type { StatedGender, Voice } from './voices';

const genders: readonly StatedGender[] = ['female', 'male', 'not-stated'];

/**
 * One report of one article or of many, in their order. Sources are the same where `identitiesAcross` says so; those
 * without a name of their own (*the mayor*, *officials*, *Hale* alone) are other people in every article.
 */
export function joinedReport<Place>(articles: readonly ArticleReport<Place>[], words: PeopleWords): Report<Place> {
  const voices = joinedVoices(articles, words);
  return {
    counts: articles.map(({ counts }) => counts).reduce(sumOf, nothing),
    articles: articles.map(({ title, publishedOn, paragraphs }) => ({
      ...(title !== undefined && { title }),
      ...(publishedOn !== undefined && { publishedOn }),
      paragraphs,
    })),
    voices,
    kinds: sourceKinds.map((kind): KindTally => ({ kind, ...tally(voices.filter((voice) => voice.kind === kind)) })),
    genders: genders.map((gender): GenderTally => ({
      gender,
      ...tally(voices.filter((voice) => voice.gender === gender)),
    })),
    dates: articles.flatMap(({ dates }) => dates).sort(byTime),
    cues: joinedCues(articles),
  };
}

const nothing: ReportCounts = {
  articles: 0,
  words: 0,
  quotedWords: 0,
  directWords: 0,
  quotations: 0,
  unattributed: 0,
};

const sumOf = (a: ReportCounts, b: ReportCounts): ReportCounts => ({
  articles: a.articles + b.articles,
  words: a.words + b.words,
  quotedWords: a.quotedWords + b.quotedWords,
  directWords: a.directWords + b.directWords,
  quotations: a.quotations + b.quotations,
  unattributed: a.unattributed + b.unattributed,
});

function joinedVoices<Place>(articles: readonly ArticleReport<Place>[], words: PeopleWords): readonly Voice<Place>[] {
  const set = articles.map(({ named }, article) => ({ id: String(article), speakers: named }));
  const identity = identityOf(identitiesAcross(set, words));
  const joined = new Map<string, Voice<Place>>();
  articles.forEach(({ voices }, article) =>
    voices.forEach((voice, at) => {
      const who = voice.speaker === undefined ? undefined : identity(String(article), voice.speaker);
      const key = who ? `somebody ${who.id}` : voice.kind === 'nobody' ? voice.kind : `${article} ${at}`;
      const known = joined.get(key);
      joined.set(key, known ? together(known, voice) : { ...voice, ...(who && { name: who.name }) });
    }),
  );
  return [...joined.values()].sort((a, b) => b.quotedWords - a.quotedWords);
}

function together<Place>(one: Voice<Place>, other: Voice<Place>): Voice<Place> {
  const role = one.role ?? other.role;
  const gender = one.gender === 'not-stated' ? (other.gender ?? one.gender) : (one.gender ?? other.gender);
  return {
    ...one,
    ...(role !== undefined && { role }),
    ...(gender !== undefined && { gender }),
    quotedWords: one.quotedWords + other.quotedWords,
    directWords: one.directWords + other.directWords,
    quotations: [...one.quotations, ...other.quotations],
  };
}

function joinedCues<Place>(articles: readonly ArticleReport<Place>[]): readonly CueUse<Place>[] {
  const joined = new Map<string, CueUse<Place>>();
  for (const { lemma, uses } of articles.flatMap(({ cues }) => cues))
    joined.set(lemma, { lemma, uses: [...(joined.get(lemma)?.uses ?? []), ...uses] });
  return [...joined.values()].sort((a, b) => b.uses.length - a.uses.length || (a.lemma < b.lemma ? -1 : 1));
}

const tally = (voices: readonly Voice<unknown>[]): Omit<KindTally, 'kind'> => ({
  voices: voices.length,
  quotations: voices.reduce((sum, { quotations }) => sum + quotations.length, 0),
  quotedWords: voices.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
});

/** ISO 8601 days of one length sort as text; the longer period first where two begin on one day. */
const byTime = (a: ReportDate<unknown>, b: ReportDate<unknown>): number =>
  a.from === b.from ? compare(b.to, a.to) : compare(a.from, b.from);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
