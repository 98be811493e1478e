import { isDay } from '../../annotations/calendarDay';
import { writtenText } from '../writtenText';
import {
  type AnnotationFile,
  decidedIn,
  isRecord,
  kindIn,
  listIn,
  parsed,
  type ReadAnnotations,
  type ReadMark,
  type ReadResult,
  some,
  spanIn,
  textIn,
} from './readAnnotations';

/** Reads JSON Lines of spaCy and Prodigy with our labels. A task that somebody rejected or ignored is passed over. */
export function readSpacy({ content }: AnnotationFile): ReadResult {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map(parsed);
  const broken = records.findIndex((record) => !isRecord(record) || typeof record['text'] !== 'string');
  if (broken >= 0) return { problem: `Line ${broken + 1} holds no JSON object with a text.` };
  return records
    .filter(isRecord)
    .filter(({ answer }) => answer === undefined || answer === 'accept')
    .map(articleIn);
}

function articleIn(record: Readonly<Record<string, unknown>>): ReadAnnotations {
  const text = textIn(record['text']) ?? '';
  const { from } = writtenText(text, { unit: 'code points' });
  const meta = isRecord(record['meta']) ? record['meta'] : {};
  const spans = listIn(record['spans']).flatMap((span) => {
    const at = spanIn(span);
    return at
      ? [{ ...span, at: { start: from(at.start), end: from(at.end) }, label: textIn(span['label']) ?? '' }]
      : [];
  });
  type Found = (typeof spans)[number] & Readonly<Record<string, unknown>>;
  const groups = new Map<unknown, Found[]>();
  for (const span of spans as readonly Found[])
    if (span.label.startsWith('QUOTATION')) {
      const key = span['group'] ?? span;
      groups.set(key, [...(groups.get(key) ?? []), span]);
    }
  const partOf = (label: string, group: unknown): Found | undefined =>
    (spans as readonly Found[]).find((span) => span.label === label && span['group'] === group && group !== undefined);
  const quotations = [...groups].flatMap(([group, parts]): ReadMark[] => {
    const [first] = parts;
    const places = some([...parts].sort((a, b) => Number(a['part']) - Number(b['part'])).map(({ at }) => at));
    if (!first || !places) return [];
    const name = textIn(first['speaker']);
    const [source, cue] = [partOf('SOURCE', group)?.at, partOf('CUE', group)?.at];
    return [
      {
        ...{ of: 'quotation', parts: places, nested: first['nested'] === true },
        ...kindIn(first.label.replace('QUOTATION_', '').toLowerCase()),
        ...decidedIn(first['decided']),
        ...(name !== undefined && { speaker: { name } }),
        ...(source && { source }),
        ...(cue && { cue }),
      },
    ];
  });
  const others = (spans as readonly Found[]).flatMap((span): ReadMark[] => {
    const common = { parts: [span.at] as const, ...decidedIn(span['decided']) };
    const label = span.label.replace(/^(?:CLAIM|DATE)_(?=.)/, '');
    if (span.label.startsWith('CLAIM'))
      return [{ of: 'claim', ...common, label: label.toLowerCase().replace(/_/g, '-') }];
    const value = textIn(span['value']);
    return span.label.startsWith('DATE')
      ? [{ of: 'date', ...common, label, ...(value !== undefined && { value }) }]
      : [];
  });
  const [id, date] = [textIn(meta['source']), textIn(meta['published'])];
  return {
    text,
    ...(id !== undefined && { id }),
    ...(date !== undefined &&
      isDay(date) && { published: { date, decided: meta['publishedFrom'] === 'decision' ? 'person' : 'engine' } }),
    marks: [...quotations, ...others],
    complete: /^On Record /.test(textIn(meta['generator']) ?? ''),
  };
}
