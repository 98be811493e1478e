/** How many code points a text has; half a surrogate pair counts as one. */
export function codePointsOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = after(text, at)) count++;
  return count;
}

/** The offset in UTF-16 units that lies `points` code points into a text; its end where it has fewer. */
export function unitsAt(text: string, points: number): number {
  let at = 0;
  for (let passed = 0; passed < points && at < text.length; passed++) at = after(text, at);
  return at;
}

const after = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
