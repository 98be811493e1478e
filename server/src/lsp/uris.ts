import { sidecarSuffix } from '../core/annotations/sidecar';
import { speakersFileName } from '../core/registry/speakersFile';

/** The same for all ways to escape one URI; what cannot be decoded stays as it is. */
export function fileKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The file's name in a URI, decoded. */
export const fileNameOf = (uri: string): string =>
  fileKey(
    uri
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1) ?? '',
  );

/** A file of speakers, which is no article. */
export const isSpeakersFile = (uri: string): boolean => fileNameOf(uri) === speakersFileName;

export const sidecarOf = (articleUri: string): string => `${articleUri}${sidecarSuffix}`;

/** The article that a sidecar is about; nothing where the file is no sidecar, as a folder's house style is none. */
export const articleBeside = (uri: string): string | undefined =>
  uri.endsWith(sidecarSuffix) && !uri.endsWith(`/${sidecarSuffix}`) ? uri.slice(0, -sidecarSuffix.length) : undefined;

/** A folder without the slash at its end, which some clients write and others do not. */
export const folderUri = (uri: string): string => uri.replace(/\/$/u, '');

/** The folder that a file lies in; the innermost, where folders lie in folders. */
export const innermostFolder = (folders: readonly string[], fileUri: string): string | undefined =>
  folders.filter((folder) => fileKey(fileUri).startsWith(`${fileKey(folder)}/`)).sort((a, b) => b.length - a.length)[0];
