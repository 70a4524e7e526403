/** One sentence for a field whose name does not say enough. */
import type { EntityName } from '../../domain/entities.ts';
import { activityHelp } from './field-help-activity.ts';
import { statementHelp } from './field-help-statement.ts';
import { type FieldHelpText, h } from './field-help-text.ts';

const transferHelp = {
  importer: h(
    'Alleen als het een ander is dan wie u koos.',
    'Only if it is another than you chose.',
  ),
  copyRoute: h(
    'Mensen mogen een kopie van het contract zien. Zeg hoe.',
    'People may see a copy of the contract. Say how.',
  ),
  document: h('Waar het contract te vinden is.', 'Where the contract can be found.'),
  fallback: h(
    'Waar u op terugvalt als het besluit vervalt.',
    'What you fall back on if the decision falls away.',
  ),
  tiaOn: h(
    'De dag waarop u naging of het land de mensen genoeg beschermt.',
    'The day on which you assessed whether the country protects people enough.',
  ),
  tiaMeasures: h(
    'Zoals versleutelen met een sleutel die u zelf houdt.',
    'Such as encryption with a key that you keep yourself.',
  ),
} as const;

const help: Partial<Record<EntityName, Readonly<Record<string, FieldHelpText>>>> = {
  organisation: {
    legalName: h(
      'De naam zoals die bij de Kamer van Koophandel staat.',
      'The name as it stands in the trade register.',
    ),
    messaging: h('Zoals sms of WhatsApp.', 'Such as text messages or WhatsApp.'),
    privacyContactRole: h(
      'Zoals “privacycontact” of “de eigenaar”.',
      'Such as “privacy contact” or “the owner”.',
    ),
    publishContactName: h(
      'Zonder ja staat alleen de functie in uw documenten.',
      'Without yes, only the function stands in your documents.',
    ),
    roles: h(
      'Beslist u zelf waarvoor gegevens worden gebruikt, of doet u het voor een ander?',
      'Do you decide yourself what data are used for, or do you do it for another?',
    ),
    staffSize: h(
      'Vanaf 50 mensen moet een ondernemingsraad instemmen met camera’s op personeel.',
      'From 50 people a works council must agree to cameras on staff.',
    ),
    headCount: h(
      'Ook onder de 250 is een register bijna altijd nodig.',
      'Below 250 too a register is nearly always needed.',
    ),
    notOnlyOccasional: h(
      'Wie personeel of vaste klanten heeft, antwoordt ja.',
      'Who has staff or regular customers answers yes.',
    ),
    language: h(
      'In deze taal vult u het dossier in.',
      'You fill in the client file in this language.',
    ),
    accent: h(
      'Voor de lijnen en letters van uw documenten.',
      'For the lines and letters of your documents.',
    ),
  },
  dpo: {
    answer: h(
      'Verplicht voor de overheid, en voor wie op grote schaal mensen volgt of bijzondere gegevens gebruikt.',
      'Required for public bodies, and for who follows people or uses special data on a large scale.',
    ),
    registration: h(
      'U meldt een FG aan bij de toezichthouder.',
      'You register a DPO with the supervisory authority.',
    ),
    otherFunction: h(
      'Een FG mag geen baas of hoofd ICT zijn.',
      'A DPO cannot be a director or head of IT.',
    ),
  },
  rightsPolicy: {
    identityCheck: h(
      'Hoe u nagaat dat iemand is wie hij zegt. Vraag geen kopie van een paspoort als het anders kan.',
      'How you make sure somebody is who he says. Do not ask a copy of a passport if you can avoid it.',
    ),
    ownTermDays: h(
      'Het aantal dagen. Alleen als u sneller belooft dan een maand.',
      'The number of days. Only if you promise to be quicker than a month.',
    ),
  },
  party: {
    roles: h(
      'Een verwerker doet iets voor u. Een ontvanger beslist zelf wat hij met de gegevens doet.',
      'A processor does something for you. A recipient decides itself what it does with the data.',
    ),
    what: h(
      'In een paar woorden: “de nieuwsbrief versturen”.',
      'In a few words: “sending the newsletter”.',
    ),
    onwardAnswer: h('Vraag het na, of zoek in de voorwaarden.', 'Ask, or look in its terms.'),
  },
  processorAgreement: {
    form: h(
      'Vaak zit de overeenkomst in de algemene voorwaarden.',
      'Often the agreement is part of the general terms.',
    ),
    breachHours: h(
      'Binnen hoeveel uur het u een datalek meldt. 24 is gebruikelijk.',
      'Within how many hours it reports a breach to you. 24 is usual.',
    ),
    where: h(
      'Een map of kast, zodat u het terugvindt.',
      'A folder or cabinet, so that you find it again.',
    ),
  },
  transfer: {
    ...transferHelp,
    sentByPerson: h(
      'Boekt iemand zelf bij een buitenlands bedrijf, dan geeft u niets door.',
      'If somebody books with a foreign company himself, you pass on nothing.',
    ),
    occasional: h(
      'Bij de meeste uitzonderingen mag het niet vast zo gaan.',
      'With most derogations it may not be a fixed way of working.',
    ),
  },
  partyTransfer: transferHelp,
  measure: {
    publicText: h(
      'Zonder namen van programma’s of plaatsen.',
      'Without names of programs or places.',
    ),
  },
  cookie: {
    scannedOn: h(
      'De dag waarop u of een scan hem voor het laatst zag.',
      'The day on which you or a scan last saw it.',
    ),
    consent: h(
      'Voor advertenties en volgen altijd vooraf.',
      'For advertising and tracking always beforehand.',
    ),
    thirdParty: h(
      'Kan een ander bedrijf meelezen wat hij opslaat?',
      'Can another company read what it stores?',
    ),
  },
  cookieBanner: {
    tool: h(
      'Het programma dat de vraag stelt, als u er een hebt.',
      'The program that asks, if you have one.',
    ),
    refuseInFirstLayer: h(
      'Staat “weigeren” naast “toestaan”, zonder eerst door te klikken?',
      'Does “refuse” stand beside “allow”, without another click?',
    ),
  },
  system: {
    activities: h('Kies één of meer.', 'Choose one or more.'),
  },
};

export function fieldHelp(entity: EntityName, field: string): FieldHelpText | undefined {
  const texts = help[entity]?.[field];
  return texts ?? activityHelp[entity]?.[field] ?? statementHelp[entity]?.[field];
}
