import { toRDF } from 'jsonld';

/** N-Quads of a document, with the contexts that are given by URL: nothing is fetched, and nothing may be lost on the way. */
export async function nQuads(document: unknown, contexts: Readonly<Record<string, unknown>>): Promise<string> {
  const documentLoader = (url: string): Promise<unknown> =>
    url in contexts
      ? Promise.resolve({ document: contexts[url], documentUrl: url })
      : Promise.reject(new Error(`${url} is not here`));
  const options = { format: 'application/n-quads', safe: true, documentLoader } as unknown as Parameters<
    typeof toRDF
  >[1];
  return String(await toRDF(document as Parameters<typeof toRDF>[0], options));
}
