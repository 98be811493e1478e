import type { DateWords } from '../lexicon/dateWords';
import { perLanguage } from '../lexicon/perLanguage';
import type { Span } from '../model';
import type { Tense } from './found';
import { anyOf } from './patterns';
import { byWord, hashed, isApostrophe, letterOf } from './words';

/** A verb form that tells when: *said*, *will*, *is expected*. */
export interface Verb extends Span {
  readonly tense: Tense;
}

/** The verb forms of a text from `from` to `to`, in order. Only words that one may begin with are looked at closer. */
export function verbsIn(text: string, from: number, to: number, words: DateWords): readonly Verb[] {
  const { begins, endsAsPast, form, notPast } = formsOf(words);
  const found: Verb[] = [];
  let at = from;
  while (at < to) {
    const start = at;
    let hash = 0;
    for (let letter = letterOf(text.charCodeAt(at)); letter !== 0 && at < to; letter = letterOf(text.charCodeAt(++at)))
      hash = hashed(hash, letter);
    if (at === start) at++;
    const isAsked = begins.at(text, start, at, hash) ?? (endsAsPast(text, at) || isApostrophe(text.charCodeAt(start)));
    const verb = isAsked ? verbAt(text, start, form, notPast) : undefined;
    if (!verb || verb.end > to) continue;
    at = verb.end;
    if (verb.tense) found.push({ ...verb, tense: verb.tense });
  }
  return found;
}

/** The form at a place: with no tense where it is a name, or no past form after all. */
function verbAt(
  text: string,
  start: number,
  form: RegExp,
  notPast: ReadonlySet<string>,
): (Span & { readonly tense?: Tense | undefined }) | undefined {
  form.lastIndex = start;
  const match = form.exec(text);
  if (!match) return undefined;
  const { missed, future, past, ending = '' } = match.groups ?? {};
  const end = start + match[0].length;
  if (missed !== undefined) return { start, end, tense: 'past' };
  if (future !== undefined) return { start, end, tense: isName(future, text, end) ? undefined : 'future' };
  return { start, end, tense: notPast.has((past ?? ending).toLowerCase()) ? undefined : 'past' };
}

/** *May* the month, *Will* the given name; *Will they meet?* is the verb. */
const isName = (word: string, text: string, end: number): boolean =>
  word === 'May' ||
  (word === 'Will' && !/^\s+(?:I|we|you|he|she|it|they|the|a|this|that)\b/.test(text.slice(end, end + 12)));

const formsOf = perLanguage(({ tense: { missed, future, past, pastEnding, ahead, notPast } }: DateWords) => {
  const bound = (list: readonly string[]): string =>
    String.raw`\b${anyOf(list.filter((word) => /^\w/.test(word)))}(?!\w)`;
  const clitic = (list: readonly string[]): string => anyOf(list.filter((word) => /^\W/.test(word)));
  const firsts = [...future, ...past, ...ahead.be].flatMap((form) => /^[a-z]+/.exec(form) ?? []);
  return {
    begins: byWord(new Map(firsts.map((word) => [word, true as const]))),
    endsAsPast: (text: string, end: number): boolean => text.startsWith(pastEnding, end - pastEnding.length),
    notPast,
    form: new RegExp(
      String.raw`(?<missed>${bound(missed)})|(?<future>(?:${bound(ahead.be)}|${clitic(ahead.be)})\s+(?:[a-z]+\s+){0,2}?${anyOf(ahead.words)}(?!\w)|${bound(future)}|${clitic(future)}(?!\w))|(?<past>${bound(past)})|\b(?<ending>[a-z]{2,}${pastEnding})\b`,
      'iy',
    ),
  };
});
