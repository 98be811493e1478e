// What a variation changes, quotation by quotation: for people who look for the cause.

/** The direct quotations that are found exactly, or given to the right source, in only one of two readings. */
export function differences(doc, found, variedDoc, variedFound) {
  return doc.quotes.flatMap((quote, i) => {
    if (quote.kind !== 'direct') return [];
    const other = variedDoc.quotes[i];
    const before = verdict(quote, found);
    const after = verdict(other, variedFound);
    if (before === after) return [];
    return [
      `${doc.id} | ${before} → ${after} | ${inPlace(variedDoc.text, other)} | ${sourceAt(variedDoc.text, other, variedFound)}`,
    ];
  });
}

function verdict(quote, { quotes }) {
  const exact = quotes.find(({ kind, start, end }) => kind === 'direct' && start === quote.start && end === quote.end);
  if (!exact) return 'not exact';
  if (!quote.speaker) return 'exact';
  if (!exact.speaker) return 'no source';
  return exact.speaker.start < quote.speaker.end && quote.speaker.start < exact.speaker.end
    ? 'right source'
    : 'wrong source';
}

const inPlace = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 90)}`.replace(
    /\n/g,
    '⏎',
  );

function sourceAt(text, quote, { quotes }) {
  const near = quotes.filter(({ start, end }) => start < quote.end && quote.start < end);
  const read = near.map(
    ({ kind, start, end, speaker }) =>
      `${kind} ${text.slice(start, end).slice(0, 160)} — ${speaker ? text.slice(speaker.start, speaker.end) : 'nobody'}`,
  );
  return `gold: ${quote.speaker?.text ?? 'nobody'}; found: ${read.join(' // ') || 'nothing'}`.replace(/\n/g, '⏎');
}

/**
 * The attributions that both readings have with the same content, and how many of them have another source or another
 * speaker. `moved` is the first reading as the variation has it.
 */
export function links(moved, variedFound) {
  const key = ({ kind, start, end }) => `${kind} ${start} ${end}`;
  const after = new Map(variedFound.quotes.map((quote) => [key(quote), quote]));
  const shared = moved.quotes.filter((quote) => after.has(key(quote)));
  const changed = shared.filter((quote) => {
    const other = after.get(key(quote));
    return quote.speaker?.start !== other.speaker?.start || quote.speakerEntity?.name !== other.speakerEntity?.name;
  });
  return { all: moved.quotes.length, shared: shared.length, changed };
}
