/** What `git merge` leaves where two people changed the same lines: ours, perhaps the base, theirs. */
const marker = { ours: /^<{7}(?: |$)/, base: /^\|{7}(?: |$)/, middle: /^={7}$/, theirs: /^>{7}(?: |$)/ };

/** Whether a file still has the marks of a merge that git could not make. */
export const isConflicted = (text: string): boolean =>
  text.split(/\r?\n/u).some((line) => marker.ours.test(line) || marker.theirs.test(line));

/**
 * Reads a page line by line, as we write it, where it is no JSON any more because two versions were put into one:
 * annotations of both sides, each once, and of other entries the first. Nothing where a line is none of ours, so that
 * nothing is lost that we do not understand.
 */
export function mergedPage(text: string): Readonly<Record<string, unknown>> | undefined {
  const entries = new Map<string, unknown>();
  const items = new Map<string, unknown>();
  let inBase = false;
  let inItems = false;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/u)) {
    const line = raw.trim().replace(/,$/u, '');
    if (marker.base.test(raw)) inBase = true;
    else if (marker.middle.test(raw)) inBase = false;
    else if (inBase || line === '' || isFrame(raw, line)) continue;
    else if (/^"items": \[(?:\]|$)/u.test(line)) inItems = true;
    else if (inItems) {
      const item = parsed(line);
      if (item === undefined) return undefined;
      items.set(line, item);
    } else {
      const entry = parsed(`{${line}}`);
      if (!entry) return undefined;
      for (const [key, value] of Object.entries(entry)) if (!entries.has(key)) entries.set(key, value);
    }
  }
  return inItems ? { ...Object.fromEntries(entries), items: [...items.values()] } : undefined;
}

const isFrame = (raw: string, line: string): boolean =>
  /^[{}[\]]$/u.test(line) || marker.ours.test(raw) || marker.theirs.test(raw);

function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
