import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Levels } from '../core/rules/findings';
import { type HouseStyle, styleInForce } from '../core/styles/houseStyle';
import { packIds } from '../core/styles/packs';
import { styleFileName, styleIn } from '../core/styles/styleFile';
import type { Io } from './io';
import { placesOf } from '../core/text/lineAndColumn';

/**
 * The house style that articles are read by: a built-in one or a file that is named, else what `.onrecord.json` in the
 * working folder says, if it is there. Problems in the file are printed and told to `failed`; the rest of it counts.
 * @param own levels from the command line, which come first
 */
export function houseStyleFor(named: string | undefined, own: Levels, io: Io, failed: () => void): HouseStyle {
  if (named !== undefined && packIds.includes(named)) return styleInForce(own, named);
  const path = named ?? styleFileName;
  const fail = (problem: string): void => {
    io.err(`onrecord: ${path}${problem}`);
    failed();
  };
  const text = textOf(resolve(io.cwd, path));
  if (text === undefined) {
    if (named !== undefined)
      fail(`: There is no such file, nor a house style of that name. Choose from: ${packIds.join(', ')}, or a file.`);
    return styleInForce(own, undefined);
  }
  const { style, problems } = styleIn(text);
  const place = placesOf(text);
  for (const { message, span } of problems) {
    const { line, column } = place(span.start);
    fail(`:${line}:${column}: ${message}`);
  }
  return styleInForce(own, undefined, style);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
