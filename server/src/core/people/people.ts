import type { PeopleWords } from '../lexicon/peopleWords';
import type { IsoDate, Mention, QuotedRun, Speaker, SpeakerRegistry } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';
import { bodyMentions } from './bodies';
import { asMention, type Draft, type Entity, genderOf, isGenderStated, type NamesByPlace } from './entity';
import { nameMentions } from './names';
import { nounMentions } from './nouns';
import { type Piece, piecesOf } from './pieces';
import { linkPronouns } from './pronounLinks';
import { pronounsOf } from './pronouns';
import { recordBehalf } from './onBehalf';
import { type Reading, readTokens } from './reading';
import { officeHolders, registered } from './registry';
import { relativesOf } from './relatives';
import { rolePhrasesOf } from './rolePhrases';
import { roleMentions } from './roles';
import { newRoster, type Roster } from './roster';
import type { Fitting } from './pronounChoice';
import type { Ranked } from './salience';
import { chunksOf } from './units';

export interface People {
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
  /** Who a pronoun could mean, best first, by the place where it begins: what `sourceMention` weighs anew. */
  readonly ranked: ReadonlyMap<number, readonly (Fitting & { readonly speaker: Speaker })[]>;
}

/**
 * Who is named, described and referred to, and which of these are one speaker. Mentions are in text order, the wider
 * before the narrower. Names are read before roles, roles before pronouns: each rests on what is settled before it.
 */
export function peopleIn(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  words: PeopleWords,
  registry?: SpeakerRegistry,
  syntax?: ArticleSyntax,
  publishedOn?: IsoDate,
  offices?: SpeakerRegistry,
): People {
  const reading = readTokens(layout, quotedRuns, words, syntax);
  const roster = newRoster(words);
  registered(words, roster, registry, publishedOn);
  if (offices) officeHolders(words, roster, offices, publishedOn);
  const pieces = allPieces(reading);
  const names = nameMentions(reading, pieces, roster);
  const isTaken = coverOf(reading, names);
  const bodies = bodyMentions(reading, pieces, isTaken, roster);
  for (const draft of [...names, ...bodies]) draft.entity?.mentions.push(draft);
  for (const entity of roster.entities) if (entity.mentions.length >= oftenNamed) entity.sure = true;
  const nameAt = byPlace(names);
  const bodyAt = byPlace(bodies);
  const beginsName = (token: number): boolean => nameAt.from.has(token);
  const phrases = layout.sentences.flatMap(({ firstToken, endToken }, sentence) =>
    rolePhrasesOf(reading, sentence, firstToken, endToken, beginsName),
  );
  const roles = roleMentions(reading, phrases, nameAt, bodyAt, roster);
  for (const draft of roles) draft.entity?.mentions.push(draft);
  const covered = coverOf(reading, [...names, ...bodies]);
  const nouns = nounMentions(reading, layout.sentences, beginsName, covered, bodyAt, roster, syntax);
  for (const draft of nouns) draft.entity?.mentions.push(draft);
  const pronouns = pronounsOf(reading);
  recordBehalf(reading, [...nouns, ...names, ...bodies]);
  const settled = inOrder([...names, ...bodies, ...roles, ...nouns]);
  const ranked = linkPronouns(reading, settled, pronouns);
  const drafts = inOrder([...settled, ...pronouns.map(({ draft }) => draft), ...relativesOf(reading, settled)]);
  return finished(drafts, roster, ranked);
}

/** So many times named, what looks like a person is one. */
const oftenNamed = 3;

function allPieces(reading: Reading): readonly Piece[] {
  return reading.layout.sentences.flatMap(({ firstToken, endToken }, sentence) =>
    chunksOf(reading, firstToken, endToken).flatMap((chunk) => piecesOf(reading, chunk, sentence)),
  );
}

const byPlace = (drafts: readonly Draft[]): NamesByPlace => ({
  from: new Map(drafts.map((draft) => [draft.firstToken, draft])),
  to: new Map(drafts.map((draft) => [draft.endToken, draft])),
});

/** Tokens that already belong to a name. */
function coverOf(reading: Reading, names: readonly Draft[]): (token: number) => boolean {
  const cover = new Uint8Array(reading.length);
  for (const { firstToken, endToken } of names) cover.fill(1, firstToken, endToken);
  return (token) => cover[token] === 1;
}

/** In text order, the wider first; a mention inside another is marked as inner. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  for (const draft of sorted) {
    if (draft.start < reach) draft.isInner = true;
    reach = Math.max(reach, draft.end);
  }
  return sorted;
}

function registeredOf({ registered: known }: Entity): Pick<Speaker, 'registered'> {
  if (!known) return {};
  const { organisation, externalIds } = known;
  return {
    registered: { ...(organisation !== undefined && { organisation }), ...(externalIds && { externalIds }) },
  };
}

function finished(drafts: readonly Draft[], roster: Roster, ranked: ReadonlyMap<Draft, readonly Ranked[]>): People {
  const mentions = drafts.map(asMention);
  const own = new Map<Entity, Mention[]>();
  drafts.forEach(({ entity }, i) => {
    const mention = mentions[i];
    if (!entity || !mention) return;
    const row = own.get(entity);
    if (row) row.push(mention);
    else own.set(entity, [mention]);
  });
  const speakers = roster.entities.flatMap((entity): readonly Speaker[] => {
    const row = own.get(entity);
    const first = row?.[0];
    if (!row || !first) return [];
    const gender = genderOf(entity);
    const alias = [...entity.aliases].filter((name) => name !== entity.name && !name.startsWith('@'));
    return [
      {
        id: entity.id,
        name: entity.name,
        kind: entity.kind,
        roles: entity.roles.flatMap(({ role }) => (role.start >= 0 ? [role] : [])),
        aliases: alias,
        ...(gender && { gender }),
        ...(gender && isGenderStated(entity) && { genderStated: true as const }),
        ...(entity.onBehalfOf && { onBehalfOf: entity.onBehalfOf.id }),
        ...registeredOf(entity),
        mentions: row,
        firstFullMention: entity.first.start >= 0 ? entity.first : { start: first.start, end: first.end },
      },
    ];
  });
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    mentions,
    speakers,
    ranked: new Map(
      [...ranked].map(([draft, row]) => [
        draft.start,
        row.slice(0, 6).flatMap(({ entity, score, trust, gender }) => {
          const speaker = byId.get(entity.id);
          return speaker ? [{ speaker, score, trust, gender }] : [];
        }),
      ]),
    ),
  };
}
