import { emptyPage, pageText, type Problem } from '../core/annotations/annotationPage';
import { isConflicted } from '../core/annotations/mergedPage';
import { type DecisionChange, decisionsIn, withDecisions } from '../core/annotations/sidecar';
import type { Decision, Signed } from '../core/model';
import type { Host } from './host';
import type { DecideResult } from './protocol';
import { fileKey, fileNameOf, sidecarOf } from './uris';

interface Sidecar {
  /** Absent where there is no file. */
  readonly text: string | undefined;
  readonly decisions: readonly Decision[];
}

/** Who decides, and when. */
type Signature = Pick<Signed, 'by' | 'made'>;

/** People's decisions about articles, from the files beside them: read once, and again when told that they changed. */
export interface Sidecars {
  decisions(articleUri: string): Promise<readonly Decision[]>;
  /** The text of the file; nothing where there is none. */
  text(articleUri: string): Promise<string | undefined>;
  /** Makes a decision: from now on it is read as if it stood in the file, which the client is yet to write. */
  decide(
    articleUri: string,
    changes: readonly DecisionChange[],
    signature: Signature,
    /** The file as the client has it, where it says so. */
    current?: string,
  ): Promise<DecideResult | Problem>;
  /** To be called when the sidecar changed, and when its article is closed. */
  forget(articleUri: string): void;
}

/** `onProblem` is given a sentence for the user about each sidecar that cannot be read. */
export function openSidecars(readFile: Host['readFile'], onProblem: (problem: string) => void): Sidecars {
  const known = new Map<string, Promise<Sidecar>>();
  const about = (articleUri: string, problem: string): string =>
    `${fileNameOf(sidecarOf(articleUri))}: ${problem} Mend the file or take it away.`;
  const load = async (articleUri: string): Promise<Sidecar> => {
    const text = await readFile(sidecarOf(articleUri));
    const decisions = text === undefined ? [] : decisionsIn(text);
    if (text !== undefined && isConflicted(text))
      onProblem(
        `${fileNameOf(sidecarOf(articleUri))}: Two versions could not be merged. The decisions of both are used, ` +
          'the later ones where they contradict each other; the next decision writes the file anew with all of them.',
      );
    if (!('problem' in decisions)) return { text, decisions };
    onProblem(about(articleUri, `${decisions.problem} Its decisions are not used.`));
    return { text, decisions: [] };
  };
  const sidecarFor = (articleUri: string): Promise<Sidecar> => {
    const sidecar = known.get(fileKey(articleUri)) ?? load(articleUri);
    known.set(fileKey(articleUri), sidecar);
    return sidecar;
  };

  return {
    decisions: async (articleUri) => (await sidecarFor(articleUri)).decisions,
    text: async (articleUri) => (await sidecarFor(articleUri)).text,
    async decide(articleUri, changes, signature, current) {
      const text = current ?? (await sidecarFor(articleUri)).text;
      const changed = withDecisions(text, fileNameOf(articleUri), changes, signature);
      if ('problem' in changed) return { problem: about(articleUri, changed.problem) };
      const decisions = decisionsIn(changed.content);
      if ('problem' in decisions) return { problem: about(articleUri, decisions.problem) };
      known.set(fileKey(articleUri), Promise.resolve({ text: changed.content, decisions }));
      const before = text ?? pageText(emptyPage(fileNameOf(articleUri)));
      return { sidecarUri: sidecarOf(articleUri), content: changed.content, before };
    },
    forget: (articleUri) => void known.delete(fileKey(articleUri)),
  };
}
