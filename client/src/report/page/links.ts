import type { ReportPlace } from '../../../../server/src/lsp/protocol';

/** The places of a report that something on the page leads to, as addresses within the page. */
export interface Links {
  to(place: ReportPlace): string;
  /** The place of a link; nothing for one that is none of ours. */
  placeOf(link: Element): ReportPlace | undefined;
}

const prefix = '#place-';

export function newLinks(): Links {
  const places: ReportPlace[] = [];
  return {
    to: (place) => `${prefix}${places.push(place) - 1}`,
    placeOf(link) {
      const address = addressOf(link);
      return address?.startsWith(prefix) ? places[Number(address.slice(prefix.length))] : undefined;
    },
  };
}

/** Links in drawings may still be written in the older way. */
const addressOf = (link: Element): string | null =>
  link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
