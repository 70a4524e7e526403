/** Words of the history for what was noted at a field: where its value comes from, a point that was closed. */
import type { ProvenanceStatus } from '../domain/provenance.ts';
import type { Language } from '../domain/text.ts';

export interface RemarkMessages {
  readonly noted: Readonly<Record<ProvenanceStatus, (place: string) => string>>;
  readonly became: (was: ProvenanceStatus, is: ProvenanceStatus, place: string) => string;
  readonly sourceTaken: (place: string) => string;
  readonly sourceOf: (place: string, field: string) => string;
  readonly closed: (place: string) => string;
  readonly openAgain: (place: string) => string;
  readonly closedAt: (place: string, field: string) => string;
  readonly reason: (reason: string) => string;
}

const dutch: Readonly<Record<ProvenanceStatus, string>> = {
  suggested: 'een voorstel',
  inferred: 'afgeleid',
  stated: 'uit een bron overgenomen',
  confirmed: 'bevestigd',
};

const english: Readonly<Record<ProvenanceStatus, string>> = {
  suggested: 'a suggestion',
  inferred: 'inferred',
  stated: 'taken from a source',
  confirmed: 'confirmed',
};

const nl: RemarkMessages = {
  noted: {
    suggested: (place) => `Voorstel: ${place}`,
    inferred: (place) => `Afgeleid: ${place}`,
    stated: (place) => `Uit een bron overgenomen: ${place}`,
    confirmed: (place) => `Bevestigd: ${place}`,
  },
  became: (was, is, place) => `Was ${dutch[was]}, is nu ${dutch[is]}: ${place}`,
  sourceTaken: (place) => `Herkomst weggehaald: ${place}`,
  sourceOf: (place, field) => `Herkomst: ${place}, ${field}`,
  closed: (place) => `Punt gesloten: ${place}`,
  openAgain: (place) => `Punt staat weer open: ${place}`,
  closedAt: (place, field) => `Gesloten punt: ${place}, ${field}`,
  reason: (reason) => `Reden: ${reason}`,
};

const en: RemarkMessages = {
  noted: {
    suggested: (place) => `Suggestion: ${place}`,
    inferred: (place) => `Inferred: ${place}`,
    stated: (place) => `Taken from a source: ${place}`,
    confirmed: (place) => `Confirmed: ${place}`,
  },
  became: (was, is, place) => `Was ${english[was]}, is now ${english[is]}: ${place}`,
  sourceTaken: (place) => `Source removed: ${place}`,
  sourceOf: (place, field) => `Source: ${place}, ${field}`,
  closed: (place) => `Point closed: ${place}`,
  openAgain: (place) => `Point is open again: ${place}`,
  closedAt: (place, field) => `Closed point: ${place}, ${field}`,
  reason: (reason) => `Reason: ${reason}`,
};

export const remarkMessages: Readonly<Record<Language, RemarkMessages>> = { nl, en };
