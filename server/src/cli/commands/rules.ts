import { phenomena } from '../../core/attribution/phenomena/phenomena';
import { allRules } from '../../core/rules/allRules';
import type { ExitCode, Io } from '../io';

export interface RulesOptions {
  /** List what attribution reads, with its examples, in place of the rules. */
  readonly phenomena?: boolean;
}

/** `onrecord rules`: each rule with its level and what it is about; or each phenomenon of reported speech. */
export async function rules(options: RulesOptions, io: Io): Promise<ExitCode> {
  if (options.phenomena) return listPhenomena(io);
  const width = Math.max(...allRules.map(({ code }) => code.length));
  for (const { code, severity, about } of allRules)
    await io.out(`${code.padEnd(width)}  ${severity.padEnd(11)}  ${about}\n`);
  return 0;
}

async function listPhenomena(io: Io): Promise<ExitCode> {
  await io.out('⟦what was said⟧ ‹cue› {source} (relay); numbers tell attributions apart\n');
  for (const { name, what, examples } of phenomena) {
    await io.out(`\n${name}: ${what}\n`);
    for (const example of examples) await io.out(`  ${readable(example).replaceAll('\n', '\n  ')}\n`);
  }
  return 0;
}

const brackets: Readonly<Record<string, readonly [string, string]>> = {
  quote: ['⟦', '⟧'],
  cue: ['‹', '›'],
  source: ['{', '}'],
  relay: ['(', ')'],
};

/** The marks of the tests as the brackets of docs/annotation.md. */
const readable = (marked: string): string =>
  marked.replace(/<(\/?)([a-z]+)(?: id="([\d ]+)")?[^>]*>/g, (_, end: string, name: string, ids?: string) => {
    const [open, close] = brackets[name] ?? ['', ''];
    return end ? close : open + (ids ? `${ids.replaceAll(' ', ',')} ` : '');
  });
