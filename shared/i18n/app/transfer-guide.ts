/** The guided order of a transfer outside Europe: where, EEA, decision, safeguard, derogation. */
import type { Language } from '../../domain/text.ts';

export interface TransferGuideMessages {
  readonly guide: string;
  readonly place: { readonly title: string; readonly help: string };
  readonly eea: {
    readonly title: string;
    readonly yes: (place: string) => string;
    readonly no: (place: string) => string;
    readonly several: string;
    readonly remove: string;
  };
  readonly adequacy: {
    readonly title: string;
    readonly help: string;
    readonly yes: (place: string) => string;
    readonly no: (place: string) => string;
    readonly several: string;
    readonly scope: string;
    readonly limits: string;
    readonly remark: string;
    readonly since: (date: string) => string;
    readonly until: (date: string) => string;
    readonly rests: string;
    readonly passes: string;
    readonly old: string;
    readonly listed: string;
    readonly listedHelp: string;
    readonly startListing: string;
    readonly noParty: string;
  };
  readonly instrument: {
    readonly title: string;
    readonly help: string;
    readonly records: (what: string) => string;
    readonly permission: string;
    readonly tia: string;
    readonly passes: string;
  };
  readonly derog: {
    readonly title: string;
    readonly help: string;
    readonly use: (what: string) => string;
    readonly occasional: string;
    readonly ofParty: string;
  };
  readonly ownDataType: string;
  readonly choose: string;
  readonly clear: string;
  readonly notNeeded: string;
  readonly laterFirst: string;
  readonly later: string;
  readonly chosen: (what: string) => string;
  readonly toChoose: string;
  readonly checkedOn: (date: string) => string;
  readonly notCovered: (date: string) => string;
  readonly alsoFilled: string;
  readonly stepOf: (step: number, count: number) => string;
}

const nl: TransferGuideMessages = {
  guide: 'Mag dit, en waarom?',
  place: {
    title: 'Waar gaan de gegevens heen?',
    help: 'Noem het land. Ook iemand die daar alleen meekijkt, telt mee.',
  },
  eea: {
    title: 'Ligt dat binnen de EER?',
    yes: (place) =>
      `Ja: binnen de EER (${place}). Dan is dit geen doorgifte en hoeft u hier niets te regelen.`,
    no: (place) => `Nee: buiten de EER (${place}). Dan is een grond nodig.`,
    several:
      'U noemt geen land. Noem elk land apart als dat kan: de grond kan per land verschillen.',
    remove: 'Deze regel weghalen',
  },
  adequacy: {
    title: 'Is er een adequaatheidsbesluit?',
    help: 'De Europese Commissie zegt van sommige landen dat gegevens er even goed beschermd zijn.',
    yes: (place) => `Ja, voor ${place}. Kijk of het ook voor deze ontvanger geldt.`,
    no: (place) => `Nee, niet voor ${place}. Ga naar de volgende stap.`,
    several: 'Dat hangt van het land af.',
    scope: 'Geldt voor',
    limits: 'Geldt niet',
    remark: 'Let op',
    since: (date) => `sinds ${date}`,
    until: (date) => `tot en met ${date}`,
    rests: 'Wij doen dit op grond van dit besluit',
    passes: 'Het besluit geldt niet voor deze ontvanger',
    old: 'Dit besluit geldt niet meer, of niet voor deze plaats.',
    listed: 'Staat het bedrijf op de lijst?',
    listedHelp:
      'Het besluit geldt alleen voor bedrijven op de lijst. Zoek het bedrijf daar op en noteer de dag.',
    startListing: 'Vastleggen wat u op de lijst zag',
    noParty: 'Kies hierboven eerst wie de gegevens krijgt.',
  },
  instrument: {
    title: 'Zijn er passende waarborgen?',
    help: 'Een contract of regeling die de mensen beschermt. Zij mogen er een kopie van vragen.',
    records: (what) => `Leg vast: ${what}.`,
    permission: 'De toezichthouder moet vooraf toestemming geven.',
    tia: 'Beoordeel ook het land zelf: kan de overheid daar bij de gegevens?',
    passes: 'Geen van deze past',
  },
  derog: {
    title: 'Is er een uitzondering?',
    help: 'Alleen als laatste redmiddel, en meestal alleen voor een enkele keer.',
    use: (what) => `Bijvoorbeeld: ${what}.`,
    occasional: 'Alleen af en toe, nooit als vaste werkwijze.',
    ofParty:
      'Een uitzondering hangt af van wat u met de gegevens doet. Leg haar daarom vast bij de verwerking, niet bij het bedrijf.',
  },
  ownDataType: 'Welke gegevens gaan daarheen?',
  choose: 'Waar berust de doorgifte op?',
  clear: 'Keuze wissen',
  notNeeded: 'Niet nodig',
  laterFirst: 'Kies eerst een land.',
  later: 'Pas als de stap hiervoor niet past.',
  chosen: (what) => `Gekozen: ${what}`,
  toChoose: 'Nog niets gekozen',
  checkedOn: (date) => `Nagekeken in de wet op ${date}.`,
  notCovered: (date) =>
    `Over deze dag weten wij niets zeker: onze gegevens over de wet beginnen op ${date}.`,
  alsoFilled: 'Ook ingevuld',
  stepOf: (step, count) => `Stap ${step} van ${count}`,
};

const en: TransferGuideMessages = {
  guide: 'Is this allowed, and why?',
  place: {
    title: 'Where do the data go?',
    help: 'Name the country. Somebody there who only looks on counts too.',
  },
  eea: {
    title: 'Is that within the EEA?',
    yes: (place) =>
      `Yes: within the EEA (${place}). Then this is no transfer and there is nothing to arrange here.`,
    no: (place) => `No: outside the EEA (${place}). Then a ground is needed.`,
    several: 'You name no country. Name each country if you can: the ground may differ.',
    remove: 'Remove this line',
  },
  adequacy: {
    title: 'Is there an adequacy decision?',
    help: 'Of some countries the European Commission says that data are protected equally well there.',
    yes: (place) => `Yes, for ${place}. See whether it holds for this recipient too.`,
    no: (place) => `No, not for ${place}. Go to the next step.`,
    several: 'That depends on the country.',
    scope: 'Holds for',
    limits: 'Does not hold',
    remark: 'Mind',
    since: (date) => `since ${date}`,
    until: (date) => `up to and including ${date}`,
    rests: 'We do this on the basis of this decision',
    passes: 'The decision does not hold for this recipient',
    old: 'This decision no longer holds, or not for this place.',
    listed: 'Is the company on the list?',
    listedHelp:
      'The decision holds only for companies on the list. Look the company up there and note the day.',
    startListing: 'Record what you saw on the list',
    noParty: 'First choose above who gets the data.',
  },
  instrument: {
    title: 'Are there appropriate safeguards?',
    help: 'A contract or arrangement that protects the people. They may ask for a copy of it.',
    records: (what) => `Record: ${what}.`,
    permission: 'The supervisory authority has to give permission first.',
    tia: 'Assess the country itself too: can the government there get at the data?',
    passes: 'None of these fits',
  },
  derog: {
    title: 'Is there a derogation?',
    help: 'Only as a last resort, and mostly for a single time only.',
    use: (what) => `For example: ${what}.`,
    occasional: 'Only now and then, never as a fixed way of working.',
    ofParty:
      'A derogation depends on what you do with the data. So record it with the activity, not with the company.',
  },
  ownDataType: 'Which data go there?',
  choose: 'What does the transfer rest on?',
  clear: 'Clear the choice',
  notNeeded: 'Not needed',
  laterFirst: 'First choose a country.',
  later: 'Only if the step before does not fit.',
  chosen: (what) => `Chosen: ${what}`,
  toChoose: 'Nothing chosen yet',
  checkedOn: (date) => `Checked in the law on ${date}.`,
  notCovered: (date) =>
    `About this day nothing is known for sure: our data about the law begin on ${date}.`,
  alsoFilled: 'Also filled in',
  stepOf: (step, count) => `Step ${step} of ${count}`,
};

export const transferGuideMessages: Readonly<Record<Language, TransferGuideMessages>> = { nl, en };
