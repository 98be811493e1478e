import type { Decision, Signed } from '../model';
import { isRecord, pageIn } from './annotationPage';
import { type DecisionChange, withDecisions } from './sidecar';

/** The change that makes a decision again as it is, and who has signed it. */
export interface DecisionMade {
  readonly change: DecisionChange;
  readonly signature: Pick<Signed, 'by' | 'made'>;
}

/** How decisions are made again: in another sidecar, or to be written down elsewhere. */
export const madeAgain = (decisions: readonly Decision[]): readonly DecisionMade[] =>
  decisions.map((decision) => ({ change: changeOf(decision), signature: signatureOf(decision) }));

const signatureOf = ({ by, made }: Signed): Pick<Signed, 'by' | 'made'> => ({
  ...(by !== undefined && { by }),
  ...(made !== undefined && { made }),
});

function changeOf(decision: Decision): DecisionChange {
  switch (decision.about) {
    case 'publication-date':
      return { about: 'publication-date', date: decision.date };
    case 'dismissal':
      return { about: 'dismissal', dismissal: decision };
    default: {
      const { replaced } = decision;
      return { about: 'mark', mark: decision, ...(replaced !== undefined && { replaced }) };
    }
  }
}

/** Decisions as the annotations that a sidecar keeps, in its order. */
export function keptDecisions(articleName: string, decisions: readonly Decision[]): readonly unknown[] {
  let content: string | undefined;
  for (const { change, signature } of madeAgain(decisions)) {
    const written = withDecisions(content, articleName, [change], signature);
    if (!('problem' in written)) content = written.content;
  }
  const page = content === undefined ? undefined : pageIn(content);
  return isRecord(page) && Array.isArray(page['items']) ? page['items'] : [];
}
