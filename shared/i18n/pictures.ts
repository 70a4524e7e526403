/** Words of the pictures: where data go, and the map of what leaves Europe. */
import type { Language } from '../domain/text.ts';
import type { Parts } from './parts.ts';

/** Who looks at it: the owner on the screen, or whoever gets the document. */
export type PictureReader = 'owner' | 'document';

/** The families of grounds for a transfer: Art. 45, 46 and 49. */
export type GroundFamily = 'decision' | 'clauses' | 'safeguard' | 'derogation';

export interface PictureMessages {
  readonly flow: string;
  readonly map: string;
  readonly note: string;
  readonly activities: Readonly<Record<PictureReader, string>>;
  readonly receivers: string;
  readonly places: string;
  readonly shownOf: (shown: number, total: number) => string;
  readonly count: Readonly<Record<PictureReader, (count: number) => string>>;
  readonly more: (count: number) => string;
  readonly other: string;
  readonly staysHere: string;
  readonly withinEurope: string;
  readonly countryNotNamed: string;
  readonly inEurope: string;
  readonly notKnown: string;
  /** Places are known, but not whether these are all. */
  readonly elsewhere: string;
  /** The same where the register says that nothing leaves Europe. */
  readonly elsewhereWithin: string;
  readonly whoGetsIt: string;
  readonly whereItIs: string;
  readonly whetherElsewhere: string;
  /** Where somebody is established of whom it is not known where the data are. */
  readonly seat: <T>(country: T) => Parts<T>;
  readonly ground: Readonly<Record<GroundFamily, string>>;
  readonly noGround: string;
  readonly groundOpen: string;
  readonly groundOut: string;
  readonly checked: string;
  readonly country: string;
  readonly who: string;
  readonly whyAllowed: string;
  readonly flowCaption: string;
  readonly mapCaption: string;
  readonly asTable: string;
}

const nl: PictureMessages = {
  flow: 'Waar de gegevens heen gaan',
  map: 'Buiten Europa',
  note: 'Het beeld volgt uit de ontvangers en doorgiften die hierna per verwerking staan.',
  activities: { owner: 'wat u doet', document: 'verwerking' },
  receivers: 'wie het krijgt',
  places: 'waar het staat',
  shownOf: (shown, total) => `, ${shown} van ${total}`,
  count: {
    owner: (count) => `${count} keer`,
    document: (count) => (count === 1 ? '1 verwerking' : `${count} verwerkingen`),
  },
  more: (count) => `en nog ${count}`,
  other: 'overig',
  staysHere: 'Blijft in huis',
  withinEurope: 'Binnen Europa',
  countryNotNamed: 'land niet genoemd',
  inEurope: 'in Europa',
  notKnown: 'Nog niet bekend',
  elsewhere: 'Mogelijk ook elders',
  elsewhereWithin: 'Mogelijk ook elders in Europa',
  whoGetsIt: 'wie het krijgt',
  whereItIs: 'waar het staat',
  whetherElsewhere: 'nog niet bekend',
  seat: (country) => ['gevestigd in ', country],
  ground: {
    decision: 'besluit van de Commissie',
    clauses: 'modelcontract',
    safeguard: 'passende waarborg',
    derogation: 'uitzondering van artikel 49',
  },
  noGround: 'nog geen grond gekozen',
  groundOpen: 'grond nog niet bevestigd',
  groundOut: 'grond geldt niet meer',
  checked: 'gezien ',
  country: 'Land',
  who: 'Wie',
  whyAllowed: 'Waarom het mag',
  flowCaption: 'Per ontvanger: uit welke verwerkingen en waar de gegevens staan',
  mapCaption: 'Per land buiten Europa: wie daar gegevens krijgt en waarom dat mag',
  asTable: 'Als tabel',
};

const en: PictureMessages = {
  flow: 'Where the data go',
  map: 'Outside Europe',
  note: 'The picture follows from the recipients and transfers that are listed with each activity below.',
  activities: { owner: 'what you do', document: 'activity' },
  receivers: 'who gets them',
  places: 'where they are kept',
  shownOf: (shown, total) => `, ${shown} of ${total}`,
  count: {
    owner: (count) => (count === 1 ? 'once' : `${count} times`),
    document: (count) => (count === 1 ? '1 activity' : `${count} activities`),
  },
  more: (count) => `and ${count} more`,
  other: 'other',
  staysHere: 'Stays in-house',
  withinEurope: 'Within Europe',
  countryNotNamed: 'country not named',
  inEurope: 'in Europe',
  notKnown: 'Not known yet',
  elsewhere: 'Perhaps elsewhere too',
  elsewhereWithin: 'Perhaps elsewhere in Europe too',
  whoGetsIt: 'who gets them',
  whereItIs: 'where they are kept',
  whetherElsewhere: 'not known yet',
  seat: (country) => ['established in ', country],
  ground: {
    decision: 'decision of the Commission',
    clauses: 'standard contract',
    safeguard: 'appropriate safeguard',
    derogation: 'exception of Article 49',
  },
  noGround: 'no ground chosen yet',
  groundOpen: 'ground not confirmed yet',
  groundOut: 'ground no longer holds',
  checked: 'checked ',
  country: 'Country',
  who: 'Who',
  whyAllowed: 'Why it is allowed',
  flowCaption: 'For each recipient: from which activities and where the data are kept',
  mapCaption: 'For each country outside Europe: who gets data there and why that is allowed',
  asTable: 'As a table',
};

export const pictureMessages: Readonly<Record<Language, PictureMessages>> = { nl, en };
