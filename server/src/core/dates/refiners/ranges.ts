import type { DateWords } from '../../lexicon/dateWords';
import type { DateRefiner, FoundDate } from '../found';
import { rangeGlue } from '../parsers/range';
import { anyOf } from '../patterns';
import { perLanguage } from '../../lexicon/perLanguage';

/**
 * *from June to August 2020*, *2004–2009*, *between March and June*: two points that know each other. The year that is
 * said at the end counts for the beginning too; *and* needs its *between*.
 */
export const ranges: DateRefiner = {
  id: 'range',
  refine(found, paragraph, words) {
    if (found.length < 2) return found;
    const { glue, needsBetween, opening } = patternsOf(words);
    const result = [...found];
    for (let i = 0; i + 1 < result.length; i++) {
      const [begin, end] = [result[i], result[i + 1]];
      if (!begin || !end || begin.range || end.start - begin.end > 12 || !isPoint(begin) || !isPoint(end)) continue;
      const gap = paragraph.slice(begin.end, end.start);
      if (!glue.test(gap)) continue;
      if (needsBetween.test(gap) && !opening.test(paragraph.slice(Math.max(0, begin.start - 16), begin.start)))
        continue;
      result[i] = { ...sharingYear(begin, end), range: { role: 'begin', other: end.start } };
      result[i + 1] = { ...end, range: { role: 'end', other: begin.start } };
    }
    return result;
  },
};

const isPoint = ({ type, shape }: FoundDate): boolean => (type === 'DATE' || type === 'TIME') && shape !== 'reference';

function sharingYear(begin: FoundDate, end: FoundDate): FoundDate {
  const { year, month = 0 } = end.said;
  if (year === undefined || begin.said.year !== undefined || begin.said.month === undefined) return begin;
  if (begin.how.by !== 'fields') return begin;
  return {
    ...begin,
    said: begin.said,
    shape: 'date',
    how: {
      by: 'inside',
      of: {
        type: 'DATE',
        shape: 'year',
        said: { year: begin.said.month > month ? year - 1 : year },
        how: { by: 'fields' },
      },
    },
  };
}

const patternsOf = perLanguage((words: DateWords) => ({
  glue: rangeGlue(words),
  needsBetween: new RegExp(String.raw`^\s${anyOf(words.glue.and)}\s(?:the\s+)?$`, 'i'),
  opening: new RegExp(String.raw`\b${anyOf(words.glue.between)}\s+(?:the\s+)?$`, 'i'),
}));
