import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AnalyzeOptions } from '../core/analyze';
import type { SpeakerRegistry } from '../core/model';
import { isRegistry } from '../core/registry/isRegistry';
import { joinedRegistries } from '../core/registry/registries';
import { noSpeakers, speakersFileName, speakersIn } from '../core/registry/speakersFile';
import { placesOf } from '../core/text/lineAndColumn';
import type { Io } from './io';

/** As the option `--no-office-registry` leaves it. */
export interface OfficeOption {
  readonly officeRegistry?: boolean;
}

/** What a command is told of people who are known beforehand. */
export interface SpeakerOptions extends OfficeOption {
  /** A file of speakers; `speakers.json` beside the articles without it. */
  readonly speakers?: string;
}

/** What to read articles with so that no public office is looked up, where that is asked for. */
export const officesFrom = ({ officeRegistry = true }: OfficeOption): Pick<AnalyzeOptions, 'offices'> =>
  officeRegistry ? {} : { offices: noSpeakers };

/** Who the articles of a folder may speak of, as far as the desk has written it down. */
export type SpeakersFor = (folder: string) => SpeakerRegistry | undefined;

/**
 * The registry of speakers for articles: the file that is named, else `speakers.json` in the article’s folder and in the
 * working folder, the closer first. Each file is read once; its problems are printed and told to `failed`, and the rest
 * of it counts. A file of that name that is no registry is left alone, and said to be so, unless it is the one named.
 */
export function speakersFrom(named: string | undefined, io: Io, failed: () => void): SpeakersFor {
  const known = new Map<string, SpeakerRegistry>();
  const fail = (path: string, problem: string): void => {
    io.err(`onrecord: ${path}${problem}`);
    failed();
  };
  const load = (full: string, path: string): SpeakerRegistry => {
    const text = textOf(full);
    if (text === undefined) {
      if (named !== undefined) fail(path, ': There is no such file.');
      return noSpeakers;
    }
    if (named === undefined && !isRegistry(text)) {
      io.err(`onrecord: ${path}: This is no registry of speakers: left alone.`);
      return noSpeakers;
    }
    const { registry, problems } = speakersIn(text);
    const place = placesOf(text);
    for (const { message, span } of problems) {
      const { line, column } = place(span.start);
      fail(path, `:${line}:${column}: ${message}`);
    }
    return registry;
  };
  const registryAt = (full: string, path: string): SpeakerRegistry => {
    const registry = known.get(full) ?? load(full, path);
    known.set(full, registry);
    return registry;
  };
  if (named !== undefined) return () => registryAt(resolve(io.cwd, named), named);
  return (folder) =>
    joinedRegistries(
      [...new Set([folder, io.cwd])].map((place) => {
        const full = resolve(place, speakersFileName);
        return registryAt(full, relative(io.cwd, full));
      }),
    );
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
