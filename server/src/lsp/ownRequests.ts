import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { callerAt } from '../core/features/calls';
import { candidatesAt } from '../core/features/candidates';
import { castOf } from '../core/features/cast';
import { happeningsIn } from '../core/features/happenings';
import { quotationsIn } from '../core/features/quotations';
import { unresolvedIn } from '../core/features/unresolved';
import type { Signed } from '../core/model';
import { isRegistry } from '../core/registry/isRegistry';
import { emptySpeakersFile, withSpeaker } from '../core/registry/withSpeaker';
import { worthRegistering } from '../core/registry/worthRegistering';
import { invalid, isRange } from './answering';
import { toRange, toSpan } from './convert';
import { changesFrom, decisionItems } from './decisions';
import { exported, formatAsked } from './exporting';
import type { ArticleMethod, ParamsOf, ResultOf } from './protocol';
import { siftedFindings } from './findings';
import { renameEverywhere } from './renameEverywhere';
import { reportOn } from './reports';
import type { Services } from './services';
import type { Reading } from './session';
import { statusOf } from './status';
import { fileNameOf } from './uris';

type Answer<M extends ArticleMethod> = (
  reading: Reading,
  params: ParamsOf<M>,
  services: Services,
  token: CancellationToken,
) => ResultOf<M> | Promise<ResultOf<M>>;

/** The requests of docs/protocol.md about one open article, each with its answer. */
export const ownRequests: { readonly [M in ArticleMethod]: Answer<M> } = {
  'onRecord/status': ({ document, article }) => statusOf(document, article),

  'onRecord/quotations': ({ document, article }) => ({
    quotations: quotationsIn(article).map(({ span, ...quotation }) => ({
      range: toRange(document, span),
      ...quotation,
    })),
  }),

  'onRecord/timeline': ({ document, article }) => ({
    dates: happeningsIn(article).map(({ span, sentence, ...happening }) => ({
      range: toRange(document, span),
      ...happening,
      ...(sentence && { sentence: { range: toRange(document, sentence.span), words: sentence.words } }),
    })),
  }),

  'onRecord/report': (reading, _, { session }) => reportOn(reading, session.host.language),

  'onRecord/speakers': ({ document, article }) => ({
    speakers: castOf(article).map(({ span, quotations, ...member }) => ({
      range: toRange(document, span),
      ...member,
      quotations: quotations.map(({ span: line, words, kind }) => ({ range: toRange(document, line), words, kind })),
    })),
  }),

  'onRecord/candidates': ({ document, article, speakers }, { range }) => {
    if (!isRange(range)) throw invalid('Candidates are for a range of the article.');
    return { candidates: candidatesAt(article, toSpan(document, range), speakers) };
  },

  'onRecord/register': async (reading, { range, current }, { session }) => {
    if (!isRange(range)) throw invalid('A speaker is registered from a range of the article.');
    const { uri } = reading.document;
    session.speakers.again(uri); // else what a file had that is gone by now would be taken for known
    session.outdate([uri]);
    const { document, article } = (await session.read(uri)) ?? reading;
    const speaker = callerAt(article, toSpan(document, range).start);
    if (!speaker) return null;
    const { fileUri, text } = await session.speakers.fileFor(document.uri);
    const before = (typeof current === 'string' ? current : text) ?? emptySpeakersFile;
    const content = withSpeaker(before, speaker);
    if (content === undefined) {
      const problem = isRegistry(before) ? 'has faults: mend them first' : 'is no registry of speakers';
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${fileNameOf(fileUri)} ${problem}.`);
    }
    return { fileUri, name: speaker.name, content, before };
  },

  'onRecord/renameEverywhere': (reading, { position, newName }, { session }, token) =>
    renameEverywhere(
      session,
      reading,
      { offset: reading.document.offsetAt(position), newName: String(newName) },
      token,
    ),

  'onRecord/unresolved': (reading) => ({
    items: unresolvedIn(reading.article, reading.decisions, siftedFindings(reading).dismissed).map(
      ({ span, ...item }) => ({ ...item, ...(span && { range: toRange(reading.document, span) }) }),
    ),
  }),

  'onRecord/export': ({ document, article, decisions, style }, { format }, { session }) => {
    const context = { version: session.host.version ?? '', style };
    return exported(formatAsked(format), { id: fileNameOf(document.uri), article, decisions }, context);
  },

  'onRecord/decisions': (reading) => ({ decisions: decisionItems(reading) }),

  'onRecord/decide': async (reading, { decision, by, made, sidecar }, { session, refresh }) => {
    const { uri } = reading.document;
    const changes = changesFrom(reading, decision);
    if (changes.length === 0)
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is nothing marked here that this could be about.');
    if (uri.startsWith('untitled:'))
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        'Save the article first: what is decided about it is kept in a file beside it.',
      );
    const decided = await session.sidecars.decide(
      uri,
      changes,
      signatureFrom(by, made),
      typeof sidecar === 'string' ? sidecar : undefined,
    );
    if ('problem' in decided) throw new ResponseError(LSPErrorCodes.RequestFailed, decided.problem);
    refresh([uri]);
    const forRegistry = worthRegistering(changes, reading.speakers);
    return { ...decided, ...(forRegistry !== undefined && { forRegistry }) };
  },
};

/** What of a signature can be used: text, and a time as ISO 8601 writes it. */
const signatureFrom = (by: unknown, made: unknown): Pick<Signed, 'by' | 'made'> => ({
  ...(typeof by === 'string' && by.trim() !== '' && { by: by.trim() }),
  ...(typeof made === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/.test(made) && { made }),
});
