import type { Layout } from '../text/layout';

/** A whole sentence as a reader takes it: the sentences inside a quotation belong to the one that frames it. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The periods of an article in order: its sentences, joined where the boundary lies inside a quotation. */
export function periodsOf({ sentences }: Layout, runParts: readonly TokenRange[]): readonly Period[] {
  const found: Period[] = [];
  let part = 0;
  for (const { firstToken, endToken, paragraph } of sentences) {
    if (firstToken === endToken) continue;
    while (part < runParts.length && (runParts[part]?.to ?? 0) <= firstToken) part++;
    const around = runParts[part];
    const last = found[found.length - 1];
    if (last?.paragraph === paragraph && around && around.from < firstToken && around.to > firstToken)
      found[found.length - 1] = { ...last, to: endToken };
    else found.push({ from: firstToken, to: endToken, paragraph });
  }
  return found;
}
