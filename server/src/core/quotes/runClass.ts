import type { QuoteWords } from '../lexicon/quoteWords';
import type { RunClass, Span } from '../model';
import {
  isBetweenNames,
  isBesideSaying,
  isHeadlined,
  isNamed,
  isSentence,
  isTitleOfWork,
  RunInPlace,
} from './runInPlace';

/** One thing that shows what a run is. */
interface RunSign {
  readonly name: string;
  readonly class: RunClass;
  readonly holds: (run: RunInPlace) => boolean;
}

/** The first that holds decides. AP Stylebook, “quotation marks”, “composition titles” and “nicknames”, names the uses. */
const signs: readonly RunSign[] = [
  { name: 'between given and family name', class: 'nickname', holds: isBetweenNames }, // Anna “Slim” Berg
  { name: 'after a word that names', class: 'term', holds: isNamed }, // so-called “dry zones”
  { name: 'after the kind of work', class: 'title', holds: isTitleOfWork }, // the film “Ash”
  { name: 'beside a verb of saying', class: 'speech', holds: isBesideSaying }, // “Tomorrow,” she said
  { name: 'a sentence of its own', class: 'speech', holds: isSentence }, // He shook his head. “Never.”
  { name: 'capitals of a headline', class: 'title', holds: isHeadlined }, // starred in “The Long Way Down”
  { name: 'asks or exclaims', class: 'speech', holds: ({ stop }) => /[!?]/.test(stop) }, // “Out!” the crowd called
  { name: 'one or two words', class: 'scare', holds: ({ words }) => words.length <= 2 }, // a “victory”
];

const longestName = 120; // characters: no title, nickname or term is longer

/** What a run in marks is, from its shape and the words around it in its paragraph; long ones are speech. */
export function classOf(paragraph: string, span: Span, words: QuoteWords): RunClass {
  if (span.end - span.start > longestName) return 'speech';
  const run = new RunInPlace(paragraph, span, words);
  return signs.find(({ holds }) => holds(run))?.class ?? 'speech';
}
