// Rewrites a text and carries along every span that is marked in it.

/**
 * A text cut into pieces that cover it, in the order and the wording that they get: `{ start, end, text }`, the offsets
 * being those in the old text. `edits` are what changes, in order and apart; the rest stays as it is.
 */
export function piecesWith(text, edits) {
  const pieces = [];
  let at = 0;
  for (const edit of edits) {
    if (at < edit.start) pieces.push(kept(text, at, edit.start));
    pieces.push(edit);
    at = edit.end;
  }
  if (at < text.length) pieces.push(kept(text, at, text.length));
  return pieces;
}

export const kept = (text, start, end) => ({ start, end, text: text.slice(start, end) });

/**
 * The record (a gold document, or what was found in it) as it is over the pieces: its spans moved, wherever they stand
 * in it, the text beside each anew, and names of speakers by `named`. A place inside a changed piece stays as far from
 * its start as there is room. A span must not reach over pieces that were put in another order.
 */
export function rewritten(record, pieces, named = (name) => name) {
  const text = pieces.map((piece) => piece.text).join('');
  const places = placesOf(pieces);
  const moved = (value, key) => {
    if (Array.isArray(value)) return value.map((item) => moved(item, key));
    if (typeof value === 'string')
      return key === 'name' || key === 'aliases' || key === 'identity' ? named(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.fromEntries(Object.entries(value).map(([own, item]) => [own, moved(item, own)]));
    if (typeof value.start !== 'number' || typeof value.end !== 'number') return inside;
    const start = places.start(value.start);
    const end = value.end === value.start ? start : places.end(value.end);
    return { ...inside, start, end, ...(typeof value.text === 'string' && { text: text.slice(start, end) }) };
  };
  return { ...moved(record), text };
}

/** Where offsets of the old text are in the new one: as a start they belong to the piece after, as an end to the one before. */
function placesOf(pieces) {
  let length = 0;
  const placed = pieces.map((piece) => {
    const at = length;
    length += piece.text.length;
    return { ...piece, at };
  });
  placed.sort((a, b) => a.start - b.start);
  const within = (offset, before) => {
    let low = 0;
    for (let high = placed.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (placed[middle].start < offset + (before ? 0 : 1)) low = middle;
      else high = middle - 1;
    }
    const { start, end, text, at } = placed[low] ?? { start: 0, end: 0, text: '', at: 0 };
    return at + (offset >= end ? text.length : Math.min(offset - start, text.length));
  };
  return { start: (offset) => within(offset, false), end: (offset) => within(offset, true) };
}
