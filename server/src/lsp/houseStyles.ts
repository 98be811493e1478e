import type { Connection } from 'vscode-languageserver';
import { noHouseStyle, type StyleFile } from '../core/styles/houseStyle';
import { styleFileName, styleIn } from '../core/styles/styleFile';
import { fileProblems } from './fileProblems';
import type { Host } from './host';
import { fileKey, fileNameOf, innermostFolder } from './uris';

/**
 * The house styles of the workspace's folders, each from the style file at its top: read once, and again when told that
 * it changed. What is wrong in a file is sent to the client as its problems.
 */
export interface HouseStyles {
  /** The style file of the folder that an article lies in; of the innermost, where folders lie in folders. */
  of(articleUri: string): Promise<StyleFile>;
  /** Reads the files of all folders, so that their problems show before an article is opened. */
  look(): void;
  /** A style file changed, came or went: true where it is one that counts. */
  change(uri: string): boolean;
}

export function houseStyles(connection: Connection, host: Host, folders: () => readonly string[]): HouseStyles {
  const known = new Map<string, Promise<StyleFile>>();
  const show = fileProblems(connection, 'house-style');
  const load = async (uri: string): Promise<StyleFile> => {
    const text = await host.readFile(uri);
    const { style, problems } = text === undefined ? { style: noHouseStyle, problems: [] } : styleIn(text);
    await show(uri, text ?? '', problems);
    return style;
  };
  const styleOf = (uri: string): Promise<StyleFile> => {
    const style = known.get(fileKey(uri)) ?? load(uri);
    known.set(fileKey(uri), style);
    return style;
  };

  return {
    async of(articleUri) {
      const innermost = innermostFolder(folders(), articleUri);
      return innermost === undefined ? noHouseStyle : styleOf(`${innermost}/${styleFileName}`);
    },
    look() {
      for (const folder of folders()) void styleOf(`${folder}/${styleFileName}`);
    },
    change(uri) {
      if (fileNameOf(uri) !== styleFileName) return false;
      if (!folders().some((folder) => fileKey(`${folder}/${styleFileName}`) === fileKey(uri))) return false;
      known.delete(fileKey(uri));
      void styleOf(uri); // at once, so that its problems are those of the file as it is now
      return true;
    },
  };
}
