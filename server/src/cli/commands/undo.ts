import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { sidecarSuffix, withDecision } from '../../core/annotations/sidecar';
import type { ExitCode, Io } from '../io';

/** `onrecord undo`: takes dismissals out of the file of decisions beside an article. All of them, or none and a message. */
export async function undo(article: string, ids: readonly string[], io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, article) + sidecarSuffix;
  const fail = (problem: string): ExitCode => {
    io.err(`onrecord: ${article}${sidecarSuffix}: ${problem}`);
    return 2;
  };
  try {
    let content = readFileSync(path, 'utf8');
    for (const id of ids) {
      const changed = withDecision(content, basename(article), { about: 'undo', id });
      if ('problem' in changed) return fail(changed.problem);
      content = changed.content;
    }
    writeFileSync(path, content);
    return 0;
  } catch (error) {
    return fail(`This file cannot be read and written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
