import {
  type AcrossIdentity,
  type ArticleOfSet,
  identitiesAcross,
  namedSpeakers,
  type SameBecause,
} from '../../core/people/acrossArticles';
import { languages } from '../../core/languages';
import { houseStyleFor } from '../houseStyle';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import { aligned } from '../report/table';
import type { TableOptions } from './tabulate';

const words: Readonly<Record<SameBecause, string>> = {
  registry: 'the registry',
  'full-name': 'the same full name',
  role: 'the same role',
  context: 'others named with them',
};

/**
 * `onrecord speakers --across`: one list of all articles, whoever is in most of them first, with why they are taken for
 * one. Of each article only its speakers are kept.
 */
export async function speakersAcross(
  patterns: readonly string[],
  { json, ...known }: TableOptions,
  io: Io,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const style = houseStyleFor(undefined, new Map(), io, failed);
  const set: ArticleOfSet[] = [];
  for (const { id, article } of await readArticles(patterns, io, failed, style, known))
    set.push({ id, speakers: namedSpeakers(article) });
  const found = [...identitiesAcross(set, languages[0].people)].sort((a, b) => b.members.length - a.members.length);
  if (json) await io.out(`${JSON.stringify({ speakers: found.map(recordOf) }, null, 1)}\n`);
  else await io.out(found.length > 0 ? asText(found) : 'Nobody is named in these articles.\n');
  return exit;
}

const recordOf = ({ id, name, kind, aliases, roles, members }: AcrossIdentity): object => ({
  id,
  name,
  kind,
  roles,
  aliases,
  articles: members.map(({ article, speaker, because }) => ({ article, speaker, because })),
});

const asText = (found: readonly AcrossIdentity[]): string =>
  aligned([
    ['speaker', 'kind', 'articles', 'taken for one by', 'role'],
    ...found.map(({ name, kind, members, roles }) => [
      name.replace(/\s+/g, ' '),
      kind,
      String(members.length),
      [...new Set(members.flatMap(({ because }) => because))].map((one) => words[one]).join(', ') || '–',
      roles.join('; ') || '–',
    ]),
  ])
    .map((line) => `${line}\n`)
    .join('');
