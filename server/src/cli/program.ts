import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { DateOrderSetting } from '../core/dates/found';
import { formats } from '../core/export/formats';
import { packIds } from '../core/styles/packs';
import { annotate, type AnnotateOptions } from './commands/annotate';
import { annotateJsonl, type JsonlOptions } from './commands/annotateJsonl';
import { check, type CheckOptions } from './commands/check';
import { datesTable } from './commands/dates';
import { importable, importAnnotations, type ImportOptions } from './commands/importAnnotations';
import { quotesTable } from './commands/quotes';
import { rules, type RulesOptions } from './commands/rules';
import { speakersTable } from './commands/speakers';
import { speakersAcross } from './commands/speakersAcross';
import { tabulate, type TableOptions } from './commands/tabulate';
import { undo } from './commands/undo';
import type { ExitCode, Io } from './io';
import { reports } from './report/reports';
import type { Table } from './report/table';

/**
 * The `onrecord` command: reads `args` (what follows the program's name), does what they say and answers the exit
 * status. It never ends the process itself.
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const finish = async (done: Promise<ExitCode>): Promise<void> => void (exit = await done);
  const program = new Command('onrecord')
    .description(
      'Who said what, when, and what nobody is named for: quotations, speakers, dates and claims in news text.',
    )
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('Try onrecord --help.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text.trimEnd()) });
  const speakersFile = 'who the speakers are; without it speakers.json beside the articles and here';
  const noOffices = [
    '--no-office-registry',
    'never say who held a public office from the list that comes along',
  ] as const;
  const articles = 'files, folders or patterns; - reads one article from standard input';
  const dateOrder = [
    '--date-order <order>',
    `how 03/04/2025 is read: ${[...dateOrders.keys()].join(', ')}`,
    orderNamed,
  ] as const;

  program
    .command('annotate')
    .description('Print who said what, or write it in a format.')
    .argument('[article...]', articles)
    .option('--to <format>', `write as ${formats.map(({ id }) => id).join(', ')}`)
    .option('--out <path>', 'write to a file, or a file an article into a folder, instead of standard output')
    .option('--force', 'write over files that are there already')
    .option('--bom', 'begin CSV and TSV with a byte order mark, which some spreadsheets need')
    .option('--speakers <file>', speakersFile)
    .option(...noOffices)
    .option('--jsonl', 'read {"id","text","date"?} a line and write {"id","quotes","dates","claims"} a line')
    .option('--jobs <n>', 'with --jsonl: use this many cores', wholeNumber, 1)
    .option(...dateOrder)
    .action((patterns: string[], options: AnnotateOptions & JsonlOptions & { jsonl?: true }) => {
      if (options.jsonl) {
        const [file = '-', ...more] = patterns;
        return more.length
          ? program.error('onrecord: --jsonl reads one file or standard input.')
          : finish(annotateJsonl(file, options, io));
      }
      if (patterns.length === 0) program.error('onrecord: Name the articles to annotate, or - for standard input.');
      return finish(annotate(patterns, options, io, version));
    });

  program
    .command('check')
    .description('List what an editor would ask about.')
    .argument('<article...>', articles)
    .option('--format <format>', `write as ${reports.map(({ id }) => id).join(', ')}`, reports[0].id)
    .option('--fail-on <level>', 'end with status 1 at a finding of this level: error, warning, info', 'warning')
    .option('--severity <rule=level>', 'set a rule to error, warning, info, hint or off (repeatable)', gathered, [])
    .option(
      '--style <style>',
      `a house style (${packIds.join(', ')}) or a file; without it .onrecord.json, if there is one`,
    )
    .option('--speakers <file>', speakersFile)
    .option(...noOffices)
    .option(...dateOrder)
    .option('--dismissed', 'list what people have dismissed too, with the ids for onrecord undo')
    .action((patterns: string[], options: CheckOptions) => finish(check(patterns, options, io, version)));

  program
    .command('import')
    .description('Make decisions of annotations that came from elsewhere.')
    .argument('<format>', importable.map(({ id }) => id).join(', '))
    .argument('<file...>', 'files of annotations')
    .option('--into <article>', 'the article they are about, where the file does not tell')
    .action((format: string, files: string[], options: ImportOptions) =>
      finish(importAnnotations(format, files, options, io)),
    );

  const listing = <Row>(table: Table<Row>, description: string): Command =>
    program
      .command(table.id)
      .description(description)
      .argument('<article...>', articles)
      .option('--json', 'write JSON instead of columns')
      .option(...dateOrder)
      .option('--speakers <file>', speakersFile)
      .option(...noOffices)
      .action((patterns: string[], options: TableOptions) => finish(tabulate(table, patterns, options, io)));
  listing(datesTable, 'List what happened when, in the order in which it happened.');
  listing(quotesTable, 'List whose words stand where.');
  program
    .command(speakersTable.id)
    .description('List who speaks or is spoken of.')
    .argument('<article...>', articles)
    .option('--json', 'write JSON instead of columns')
    .option('--speakers <file>', speakersFile)
    .option(...noOffices)
    .option('--across', 'one list of all articles: who is the same in several, and why')
    .action((patterns: string[], { across, ...options }: TableOptions & { across?: true }) =>
      finish(across ? speakersAcross(patterns, options, io) : tabulate(speakersTable, patterns, options, io)),
    );

  program
    .command('undo')
    .description('Show dismissed findings again.')
    .argument('<article>', 'the article beside whose file of decisions they stand')
    .argument('<id...>', 'ids, as onrecord check --dismissed lists them')
    .action((article: string, ids: string[]) => finish(undo(article, ids, io)));

  program
    .command('rules')
    .description('List the rules with their levels.')
    .option('--phenomena', 'list what is read of reported speech instead, with examples')
    .action((options: RulesOptions) => finish(rules(options, io)));

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 && error.code !== 'commander.help' ? 0 : 2;
  }
}

/** The orders by the names that people know them by. */
const dateOrders: ReadonlyMap<string, DateOrderSetting> = new Map([
  ['us', 'month-first'],
  ['uk', 'day-first'],
  ['iso', 'year-first'],
]);

function orderNamed(name: string): DateOrderSetting {
  const order = dateOrders.get(name.toLowerCase());
  if (!order) throw new InvalidArgumentError(`Choose from: ${[...dateOrders.keys()].join(', ')}.`);
  return order;
}

const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function wholeNumber(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 99.');
  return Number(value);
}
