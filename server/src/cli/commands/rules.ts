import { allRules } from '../../core/rules/allRules';
import type { ExitCode, Io } from '../io';

/** `onrecord rules`: each rule with its level and what it is about. */
export async function rules(io: Io): Promise<ExitCode> {
  const width = Math.max(...allRules.map(({ code }) => code.length));
  for (const { code, severity, about } of allRules)
    await io.out(`${code.padEnd(width)}  ${severity.padEnd(11)}  ${about}\n`);
  return 0;
}
