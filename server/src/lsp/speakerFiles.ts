import type { Connection, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SpeakerId, SpeakerRegistry } from '../core/model';
import { entryOf } from '../core/registry/entryOf';
import { isRegistry } from '../core/registry/isRegistry';
import { joinedRegistries } from '../core/registry/registries';
import { noSpeakers, speakersFileName, speakersIn } from '../core/registry/speakersFile';
import { toRange } from './convert';
import { fileProblems } from './fileProblems';
import type { Host } from './host';
import { fileKey, innermostFolder, isSpeakersFile } from './uris';

/**
 * Who speakers are, from `speakers.json` in an article’s folder and at the top of its workspace folder, the closer first:
 * each read once, and again when told that it changed. What is wrong in a file is sent to the client as its problems; a
 * file of that name that is no registry is left alone, with a line in the log.
 */
export interface SpeakerFiles {
  /** The registry for an article: the same object as long as no file changes; nothing where no file knows anybody. */
  of(articleUri: string): Promise<SpeakerRegistry | undefined>;
  /** Where the closest file has the speaker of that id. */
  entryOf(articleUri: string, id: SpeakerId): Promise<Location | undefined>;
  /** The file that a speaker of an article is put into: the closest that there is, else a new one at the top. */
  fileFor(articleUri: string): Promise<{ readonly fileUri: string; readonly text?: string }>;
  /** Has the files for an article read anew: they may have changed, and nobody told of it yet. */
  again(articleUri: string): void;
  /** Reads the files at the top of all folders, so that their problems show before an article is opened. */
  look(): void;
  /** A file of speakers changed, came or went: true where articles may be read differently now. */
  change(uri: string): boolean;
}

export function speakerFiles(connection: Connection, host: Host, folders: () => readonly string[]): SpeakerFiles {
  const show = fileProblems(connection, 'speakers');
  const known = new Map<string, Promise<SpeakerRegistry>>();
  const joined = new Map<string, Promise<SpeakerRegistry | undefined>>(); // by the files that are joined
  const load = async (uri: string): Promise<SpeakerRegistry> => {
    const text = await host.readFile(uri);
    if (text !== undefined && !isRegistry(text)) {
      connection.console.log(`${uri}: This is no registry of speakers: left alone.`);
      await show(uri, text, []);
      return noSpeakers;
    }
    const { registry, problems } = text === undefined ? { registry: noSpeakers, problems: [] } : speakersIn(text);
    await show(uri, text ?? '', problems);
    return registry;
  };
  const registryAt = (uri: string): Promise<SpeakerRegistry> => {
    const registry = known.get(fileKey(uri)) ?? load(uri);
    known.set(fileKey(uri), registry);
    return registry;
  };
  const filesFor = (articleUri: string): readonly string[] => {
    const own = articleUri.slice(0, Math.max(0, articleUri.lastIndexOf('/')));
    const innermost = innermostFolder(folders(), articleUri) ?? own;
    return [own, ...(fileKey(own) === fileKey(innermost) ? [] : [innermost])].map((at) => `${at}/${speakersFileName}`);
  };

  return {
    of(articleUri) {
      const files = filesFor(articleUri);
      const key = files.map(fileKey).join('\n');
      const registry = joined.get(key) ?? Promise.all(files.map(registryAt)).then(joinedRegistries);
      joined.set(key, registry);
      return registry;
    },
    async entryOf(articleUri, id) {
      for (const uri of filesFor(articleUri)) {
        const text = await host.readFile(uri);
        const at = text === undefined ? undefined : entryOf(text, id);
        if (text !== undefined && at) return { uri, range: toRange(TextDocument.create(uri, 'json', 0, text), at) };
      }
      return undefined;
    },
    async fileFor(articleUri) {
      const files = filesFor(articleUri);
      for (const fileUri of files) {
        const text = await host.readFile(fileUri);
        if (text !== undefined && (isRegistry(text) || fileUri === files.at(-1))) return { fileUri, text };
      }
      return { fileUri: files.at(-1) ?? '' };
    },
    again(articleUri) {
      const files = filesFor(articleUri).map(fileKey);
      for (const key of files) known.delete(key);
      joined.delete(files.join('\n'));
    },
    look() {
      for (const folder of folders()) void registryAt(`${folder}/${speakersFileName}`);
    },
    change(uri) {
      if (!isSpeakersFile(uri) || !known.delete(fileKey(uri))) return false;
      joined.clear();
      void registryAt(uri); // at once, so that its problems are those of the file as it is now
      return true;
    },
  };
}
