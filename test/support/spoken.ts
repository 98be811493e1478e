import type { Span } from '../../server/src/core/model';

/** Takes the marks out of a sentence: `«…»` is the quotation (its marks become “ and ”), `{…}` the cue. */
export function parseMarked(marked: string): { readonly text: string; readonly quotation: Span; readonly cue?: Span } {
  let text = '';
  const at: Record<string, number> = {};
  for (const mark of marked) {
    if (mark === '«') at['open'] = text.length;
    if (mark === '{') at['cue'] = text.length;
    if (mark === '}') at['cueEnd'] = text.length;
    text += mark === '«' ? '“' : mark === '»' ? '”' : mark === '{' || mark === '}' ? '' : mark;
    if (mark === '»') at['close'] = text.length;
  }
  const { open = 0, close = 0, cue, cueEnd } = at;
  return {
    text,
    quotation: { start: open, end: close },
    ...(cue !== undefined && cueEnd !== undefined && { cue: { start: cue, end: cueEnd } }),
  };
}
