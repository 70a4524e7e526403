/** Words of the editor of one activity, in the order in which a person thinks about it. */
import type { Language } from '../../domain/text.ts';

export type EditorSection =
  | 'what'
  | 'clients'
  | 'why'
  | 'whose'
  | 'data'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'security'
  | 'more';

type SectionState = 'need' | 'check' | 'unknown' | 'ok' | 'silent' | 'notAsked';
type BasisLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

export interface ActivityEditorMessages {
  readonly number: (number: string) => string;
  readonly gone: string;
  readonly toAll: string;
  readonly state: Readonly<Record<'draft' | 'active' | 'ended', string>>;
  readonly since: (state: string, date: string) => string;
  readonly ended: (when: string) => string;
  readonly roles: Readonly<Record<'controller' | 'jointController' | 'processor', string>>;
  readonly nextReview: (date: string) => string;
  readonly place: (at: number, of: number) => string;
  readonly beside: string;
  readonly previous: string;
  readonly next: string;
  readonly duplicate: string;
  readonly menu: string;
  readonly end: string;
  readonly resume: string;
  readonly remove: string;
  readonly copyTo: string;
  readonly preview: string;
  readonly history: string;
  readonly close: string;
  readonly previewTitle: string;
  readonly previewEnded: string;
  readonly historyTitle: string;
  readonly noHistory: string;
  readonly olderHistory: string;
  readonly undone: string;
  readonly historyKinds: Readonly<Record<'added' | 'removed', string>>;

  readonly index: string;
  readonly indexHelp: string;
  readonly indexHelpProcessor: string;
  readonly states: Readonly<Record<SectionState, string>>;
  readonly short: Readonly<Record<EditorSection, string>>;
  readonly titles: Readonly<Record<EditorSection, string>>;
  readonly help: Readonly<Partial<Record<EditorSection, string>>>;
  readonly notes: string;
  readonly whileOpen: string;

  readonly name: string;
  readonly roleLabel: string;
  readonly roleWords: Readonly<Record<'controller' | 'jointController' | 'processor', string>>;
  readonly statusLabel: string;
  readonly details: string;

  readonly addPurpose: string;
  readonly addSubject: string;
  readonly addData: string;
  readonly addBasis: string;
  readonly addRecipient: string;
  readonly addTransfer: string;
  readonly addRetention: string;
  readonly addDecision: string;
  readonly addInforming: string;
  readonly addReference: string;
  readonly addEngagement: string;

  readonly basesOf: (purpose: string) => string;
  readonly mayThis: string;
  readonly noBasis: string;
  readonly basis: string;
  readonly covers: string;
  readonly recorded: string;
  readonly everybody: string;
  readonly stillToRecord: (what: string) => string;
  readonly basisFor: Readonly<Record<BasisLetter, string>>;

  readonly anySpecial: string;
  readonly anyCriminal: string;
  readonly anyBsn: string;
  readonly questions: string;

  readonly anyRecipients: string;
  readonly recipientsUnknown: string;
  readonly nobody: string;
  readonly who: string;
  readonly theirRole: string;
  readonly where: string;
  readonly agreement: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly agreementUntil: (date: string) => string;
  readonly agreementLasts: string;
  readonly agreementEnded: (on: string) => string;
  readonly agreementInTerms: string;
  readonly agreementNotNeeded: string;
  readonly noAgreement: string;
  readonly openParty: (name: string) => string;

  readonly anyTransfers: string;
  readonly placesUnknown: (names: string) => string;
  readonly country: string;
  readonly recipient: string;
  readonly safeguard: string;
  readonly checked: string;
  readonly noCountry: string;
  readonly throughParty: (party: string, country: string) => string;

  readonly whichData: string;
  readonly period: string;
  readonly from: string;
  readonly because: string;
  readonly allData: string;
  readonly atMost: (period: string) => string;
  readonly unlimited: string;
  readonly noPeriod: string;
  readonly ruleReasons: Readonly<
    Record<'law' | 'maximum' | 'claim' | 'guidance' | 'custom', string>
  >;
  readonly retentionSuggestion: (data: string, term: string) => string;
  readonly thisTerm: string;
  /** Stands as the reason with what was put away, in the client file and its history. */
  readonly suggestionPutAway: string;
  readonly suggestAgain: (count: number) => string;

  readonly measuresOf: Readonly<Record<'organisation' | 'activity', string>>;
  readonly noMeasures: string;
  readonly toMeasures: string;
  readonly notConfirmed: string;
  readonly planned: string;
  readonly measuresQuestion: string;
  readonly measuresUnknown: string;
  readonly securityWords: string;

  readonly automatedTitle: string;
  readonly anyAutomated: string;
  readonly dpiaTitle: string;
  readonly dpiaHelp: string;
  readonly startDpia: string;
  readonly dpiaOpen: string;
  readonly aiTitle: string;
  readonly anyAi: string;
  readonly informingTitle: string;
  readonly informingHelp: string;
  readonly referencesTitle: string;
  readonly notesTitle: string;
  readonly how: string;
  readonly decision: string;
  readonly client: string;
  readonly contract: string;
  readonly document: string;

  readonly confirmTitle: string;
  readonly confirmText: (count: number) => string;
  readonly confirmDraft: string;
  readonly confirmNow: string;
  readonly confirmed: string;
}

const nl: ActivityEditorMessages = {
  number: (number) => `nummer ${number}`,
  gone: 'Deze verwerking is er niet meer. Met Ongedaan maken komt wat u net weghaalde terug.',
  toAll: 'Naar de lijst',
  state: { draft: 'In voorbereiding', active: 'In gebruik', ended: 'Gestopt' },
  since: (state, date) => `${state} sinds ${date}`,
  ended: (when) => `Gestopt ${when}`,
  roles: {
    controller: 'U beslist zelf waarvoor',
    jointController: 'U beslist samen met een ander waarvoor',
    processor: 'U doet dit in opdracht van een ander',
  },
  nextReview: (date) => `Volgende controle ${date}`,
  place: (at, of) => `${at} van ${of}`,
  beside: 'Vorige en volgende',
  previous: 'Vorige',
  next: 'Volgende',
  duplicate: 'Dupliceren',
  menu: 'Meer doen met deze verwerking',
  end: 'Beëindigen',
  resume: 'Weer in gebruik nemen',
  remove: 'Weghalen',
  copyTo: 'Naar een ander dossier',
  preview: 'Zo staat het in het register',
  history: 'Wie wat wijzigde',
  close: 'Sluiten',
  previewTitle: 'Zo staat het in het register',
  previewEnded: 'Dit staat nu niet in het register: alleen wat in gebruik is, komt erin.',
  historyTitle: 'Wie wat wijzigde',
  noHistory: 'Er is hier nog niets gewijzigd.',
  olderHistory: 'Ouder',
  undone: 'ongedaan gemaakt',
  historyKinds: { added: 'toegevoegd', removed: 'weggehaald' },

  index: 'Onderdelen van deze verwerking',
  indexHelp: 'De letters zijn die van de wet. In de pdf staan ze in de kantlijn.',
  indexHelpProcessor:
    'De letters zijn die van de wet voor wie in opdracht werkt. In de pdf staan ze in de kantlijn. Wat geen letter heeft, hoeft hier niet.',
  states: {
    need: 'nog nodig',
    check: 'even nakijken',
    unknown: 'nog niet beantwoord',
    ok: 'in orde',
    silent: 'nog niet bekeken',
    notAsked: 'hoeft hier niet',
  },
  short: {
    what: 'Wat',
    clients: 'Voor wie',
    why: 'Waarom',
    whose: 'Van wie',
    data: 'Welke gegevens',
    recipients: 'Wie krijgt ze',
    transfers: 'Waar',
    retention: 'Hoe lang',
    security: 'Hoe veilig',
    more: 'Meer',
  },
  titles: {
    what: 'Wat doet u?',
    clients: 'Voor wie doet u dit, en wat doet u?',
    why: 'Waarom doet u dit?',
    whose: 'Van wie zijn de gegevens?',
    data: 'Welke gegevens?',
    recipients: 'Wie krijgt ze?',
    transfers: 'Gaan er gegevens naar een land buiten Europa?',
    retention: 'Hoe lang bewaart u ze?',
    security: 'Hoe veilig?',
    more: 'Meer',
  },
  help: {
    clients: 'Iedere opdrachtgever voor wie u gegevens verwerkt, met het werk dat u voor hem doet.',
    why: 'Waarvoor u de gegevens gebruikt, en waarom dat mag.',
    whose: 'Alle soorten mensen van wie u hier iets weet of bewaart.',
    data: 'Wat u van deze mensen weet of bewaart. Noem ook wat zij zelf opschrijven.',
    recipients: 'Bedrijven en instanties buiten uw eigen bedrijf, ook die uw programma’s leveren.',
    retention: '“Zolang als nodig” is geen termijn. Noem een tijd, of hoe u die bepaalt.',
    security: 'Wat voor uw hele bedrijf geldt, staat bij Beveiliging. Hier noemt u wat extra is.',
    more: 'Alleen invullen als het hier speelt.',
  },
  notes: 'Punten bij deze verwerking',
  whileOpen:
    'Zolang dit open is, staat in de pdf: “Nog niet vastgesteld.” Er staat nooit vanzelf “nee”.',

  name: 'Naam',
  roleLabel: 'Wie beslist waarvoor?',
  roleWords: {
    controller: 'Ikzelf',
    jointController: 'Samen met een ander',
    processor: 'Een ander',
  },
  statusLabel: 'Hoe staat het ermee?',
  details: 'Eigenaar, datums en controle',

  addPurpose: 'Doel',
  addSubject: 'Groep mensen',
  addData: 'Toevoegen',
  addBasis: 'Reden waarom het mag',
  addRecipient: 'Bedrijf of instantie',
  addTransfer: 'Land',
  addRetention: 'Termijn',
  addDecision: 'Besluit',
  addInforming: 'Groep die u informeert',
  addReference: 'Document',
  addEngagement: 'Opdrachtgever',

  basesOf: (purpose) => `Waarom mag dit: ${purpose}?`,
  mayThis: 'Waarom mag dat?',
  noBasis: 'Nog niet gekozen waarom dit mag.',
  basis: 'Reden',
  covers: 'Voor welke gegevens',
  recorded: 'Vastgelegd',
  everybody: 'alles hierboven',
  stillToRecord: (what) => `Nog vastleggen: ${what}`,
  basisFor: {
    a: 'Iemand heeft ja gezegd en kan daarop terugkomen.',
    b: 'Zonder deze gegevens kunt u uw afspraak met deze persoon niet nakomen.',
    c: 'Een Nederlandse of Europese wet verplicht u ertoe.',
    d: 'Er is een leven of gezondheid in gevaar.',
    e: 'Een wet draagt u een taak voor iedereen op.',
    f: 'U hebt er een goede reden voor, en die weegt zwaarder dan het nadeel voor deze mensen.',
  },

  anySpecial:
    'Gegevens over gezondheid, geloof, afkomst, politiek, vakbond, seks of een vingerafdruk?',
  anyCriminal: 'Gegevens over straffen of strafbare feiten?',
  anyBsn: 'Het burgerservicenummer (BSN)?',
  questions: 'Drie vragen over gevoelige gegevens',

  anyRecipients: 'Krijgt iemand buiten uw bedrijf deze gegevens?',
  recipientsUnknown: 'Denk ook aan wie uw website, mail en boekhoudprogramma levert.',
  nobody: 'Niemand',
  who: 'Wie',
  theirRole: 'Rol',
  where: 'Waar',
  agreement: 'Overeenkomst',
  kinds: {
    processor: 'werkt voor u',
    independent: 'beslist zelf',
    joint: 'beslist samen met u',
    group: 'hoort bij uw groep',
    public: 'iedereen',
    acquirer: 'neemt uw bedrijf over',
    authorityDuty: 'overheid, de wet vraagt het',
    authorityInquiry: 'overheid, in een onderzoek',
    internalRole: 'eigen medewerkers',
  },
  agreementUntil: (date) => `overeenkomst tot ${date}`,
  agreementLasts: 'overeenkomst',
  agreementEnded: (on) => `overeenkomst liep af ${on}`,
  agreementInTerms: 'in de voorwaarden',
  agreementNotNeeded: 'overeenkomst niet nodig',
  noAgreement: 'nog geen overeenkomst',
  openParty: (name) => `${name} openen`,

  anyTransfers: 'Gaan er gegevens naar een land buiten Europa?',
  placesUnknown: (names) => `Onbekend: waar de gegevens staan bij ${names}.`,
  country: 'Land',
  recipient: 'Wie',
  safeguard: 'Waarom het mag',
  checked: 'Nagekeken',
  noCountry: 'land nog niet bekend',
  throughParty: (party, country) => `Via ${party}: ${country}`,

  whichData: 'Gegevens',
  period: 'Termijn',
  from: 'Vanaf',
  because: 'Omdat',
  allData: 'alle gegevens',
  atMost: (period) => `hoogstens ${period}`,
  unlimited: 'onbeperkt',
  noPeriod: 'nog geen termijn',
  ruleReasons: {
    law: 'moet van de wet',
    maximum: 'langer mag niet van de wet',
    claim: 'vordering kan nog komen',
    guidance: 'zo vraagt de toezichthouder',
    custom: 'gebruikelijk',
  },
  retentionSuggestion: (data, term) => `${data}: ${term}`,
  thisTerm: 'deze termijn',
  suggestionPutAway: 'Voorstel weggedaan',
  suggestAgain: (count) =>
    count === 1 ? 'Weggedaan voorstel terughalen' : `${count} weggedane voorstellen terughalen`,

  measuresOf: {
    organisation: 'Van wat u in uw hele bedrijf doet, beschermt dit deze gegevens',
    activity: 'Alleen hier',
  },
  noMeasures: 'U hebt nog geen maatregelen genoemd. Dat doet u één keer, voor uw hele bedrijf.',
  toMeasures: 'Naar Beveiliging',
  notConfirmed: 'nog niet bevestigd',
  planned: 'nog niet genomen',
  measuresQuestion: 'Zijn deze gegevens hiermee beveiligd?',
  measuresUnknown: 'Kies hierboven wat u hier doet, en zeg dan of dat zo is.',
  securityWords: 'In uw eigen woorden, als er hier iets extra is',

  automatedTitle: 'Besluiten door een computer',
  anyAutomated: 'Beslist een computer zonder dat een mens meekijkt?',
  dpiaTitle: 'Is een zwaar onderzoek vooraf nodig?',
  dpiaHelp:
    'Bij een hoog risico eist de wet een onderzoek vooraf (DPIA). Leg vast dat u dit naging.',
  startDpia: 'Nagaan',
  dpiaOpen: 'Nog geen uitkomst',
  aiTitle: 'Kunstmatige intelligentie',
  anyAi: 'Gebruikt u hier AI?',
  informingTitle: 'Hoe u mensen informeert',
  informingHelp: 'Alleen als dat anders gaat dan met de privacyverklaring.',
  referencesTitle: 'Documenten die erbij horen',
  notesTitle: 'Notities',
  how: 'Hoe',
  decision: 'Besluit',
  client: 'Opdrachtgever',
  contract: 'Overeenkomst',
  document: 'Document',

  confirmTitle: 'Klopt het zo?',
  confirmText: (count) =>
    count === 1
      ? 'Eén voorstel wacht nog op uw antwoord. Lees het na. Klopt alles, dan neemt u het hier over. Wat open is, blijft open.'
      : `${count} voorstellen wachten nog op uw antwoord. Lees ze na. Klopt alles, dan neemt u ze hier over. Wat open is, blijft open.`,
  confirmDraft:
    'Deze verwerking is nog in voorbereiding. Klopt alles, dan neemt u haar in gebruik.',
  confirmNow: 'Ik heb dit gelezen en het klopt',
  confirmed: 'Overgenomen. De verwerking is in gebruik.',
};

const en: ActivityEditorMessages = {
  number: (number) => `number ${number}`,
  gone: 'This activity is no longer there. Undo brings back what you have just removed.',
  toAll: 'To the list',
  state: { draft: 'In preparation', active: 'In use', ended: 'Ended' },
  since: (state, date) => `${state} since ${date}`,
  ended: (when) => `Ended ${when}`,
  roles: {
    controller: 'You decide what for',
    jointController: 'You decide what for together with somebody else',
    processor: 'You do this on behalf of somebody else',
  },
  nextReview: (date) => `Next review ${date}`,
  place: (at, of) => `${at} of ${of}`,
  beside: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  duplicate: 'Duplicate',
  menu: 'More to do with this activity',
  end: 'End',
  resume: 'Take into use again',
  remove: 'Remove',
  copyTo: 'To another client file',
  preview: 'How it stands in the record',
  history: 'Who changed what',
  close: 'Close',
  previewTitle: 'How it stands in the record',
  previewEnded: 'This is not in the record now: only what is in use stands in it.',
  historyTitle: 'Who changed what',
  noHistory: 'Nothing has been changed here yet.',
  olderHistory: 'Older',
  undone: 'undone',
  historyKinds: { added: 'added', removed: 'removed' },

  index: 'Parts of this activity',
  indexHelp: 'The letters are those of the law. In the PDF they stand in the margin.',
  indexHelpProcessor:
    'The letters are those of the law for who works for another. In the PDF they stand in the margin. What has no letter is not needed here.',
  states: {
    need: 'still needed',
    check: 'have a look',
    unknown: 'not answered yet',
    ok: 'in order',
    silent: 'not looked at yet',
    notAsked: 'not needed here',
  },
  short: {
    what: 'What',
    clients: 'For whom',
    why: 'Why',
    whose: 'Whose',
    data: 'Which data',
    recipients: 'Who gets them',
    transfers: 'Where',
    retention: 'How long',
    security: 'How safe',
    more: 'More',
  },
  titles: {
    what: 'What do you do?',
    clients: 'For whom do you do this, and what do you do?',
    why: 'Why do you do this?',
    whose: 'Whose data are they?',
    data: 'Which data?',
    recipients: 'Who gets them?',
    transfers: 'Do data go to a country outside Europe?',
    retention: 'How long do you keep them?',
    security: 'How safe?',
    more: 'More',
  },
  help: {
    clients: 'Every client for whom you process data, with the work that you do for it.',
    why: 'What you use the data for, and why that is allowed.',
    whose: 'All kinds of people of whom you know or keep something here.',
    data: 'What you know or keep of these people. Name also what they write down themselves.',
    recipients: 'Companies and authorities outside your own, also those that supply your programs.',
    retention: '“As long as necessary” is no period. Name a time, or how you decide on it.',
    security: 'What holds for your whole company stands under Security. Name here what is extra.',
    more: 'Fill in only what applies here.',
  },
  notes: 'Points about this activity',
  whileOpen:
    'While this is open, the PDF says: “Not yet established.” It never says “no” by itself.',

  name: 'Name',
  roleLabel: 'Who decides what for?',
  roleWords: {
    controller: 'I do',
    jointController: 'Together with another',
    processor: 'Somebody else',
  },
  statusLabel: 'What is its state?',
  details: 'Owner, dates and review',

  addPurpose: 'Purpose',
  addSubject: 'Group of people',
  addData: 'Add',
  addBasis: 'Reason why it is allowed',
  addRecipient: 'Company or authority',
  addTransfer: 'Country',
  addRetention: 'Period',
  addDecision: 'Decision',
  addInforming: 'Group that you inform',
  addReference: 'Document',
  addEngagement: 'Client',

  basesOf: (purpose) => `Why is it allowed: ${purpose}?`,
  mayThis: 'Why is that allowed?',
  noBasis: 'Not yet chosen why this is allowed.',
  basis: 'Reason',
  covers: 'For which data',
  recorded: 'Recorded',
  everybody: 'all of the above',
  stillToRecord: (what) => `Still to record: ${what}`,
  basisFor: {
    a: 'Somebody said yes and can take that back.',
    b: 'Without these data you cannot do what you agreed with this person.',
    c: 'A Dutch or European law requires you to.',
    d: 'A life or health is in danger.',
    e: 'A law gives you a task for everybody.',
    f: 'You have a good reason for it, which outweighs the disadvantage for these people.',
  },

  anySpecial: 'Data about health, religion, origin, politics, trade union, sex or a fingerprint?',
  anyCriminal: 'Data about punishments or criminal offences?',
  anyBsn: 'The citizen service number (BSN)?',
  questions: 'Three questions about sensitive data',

  anyRecipients: 'Does anybody outside your company get these data?',
  recipientsUnknown: 'Think also of who supplies your website, mail and bookkeeping program.',
  nobody: 'Nobody',
  who: 'Who',
  theirRole: 'Role',
  where: 'Where',
  agreement: 'Agreement',
  kinds: {
    processor: 'works for you',
    independent: 'decides itself',
    joint: 'decides together with you',
    group: 'belongs to your group',
    public: 'everybody',
    acquirer: 'takes over your company',
    authorityDuty: 'authority, the law asks for it',
    authorityInquiry: 'authority, in an inquiry',
    internalRole: 'own staff',
  },
  agreementUntil: (date) => `agreement until ${date}`,
  agreementLasts: 'agreement',
  agreementEnded: (on) => `agreement ended ${on}`,
  agreementInTerms: 'in the terms',
  agreementNotNeeded: 'no agreement needed',
  noAgreement: 'no agreement yet',
  openParty: (name) => `Open ${name}`,

  anyTransfers: 'Do data go to a country outside Europe?',
  placesUnknown: (names) => `Unknown: where the data are kept at ${names}.`,
  country: 'Country',
  recipient: 'Who',
  safeguard: 'Why it is allowed',
  checked: 'Checked',
  noCountry: 'country not known yet',
  throughParty: (party, country) => `Through ${party}: ${country}`,

  whichData: 'Data',
  period: 'Period',
  from: 'From',
  because: 'Because',
  allData: 'all data',
  atMost: (period) => `at most ${period}`,
  unlimited: 'without limit',
  noPeriod: 'no period yet',
  ruleReasons: {
    law: 'required by law',
    maximum: 'the law allows no longer',
    claim: 'a claim can still come',
    guidance: 'the authority asks this',
    custom: 'customary',
  },
  retentionSuggestion: (data, term) => `${data}: ${term}`,
  thisTerm: 'this period',
  suggestionPutAway: 'Suggestion put away',
  suggestAgain: (count) =>
    count === 1 ? 'Bring back the suggestion' : `Bring back ${count} suggestions`,

  measuresOf: {
    organisation: 'Of what you do in your whole company, this protects these data',
    activity: 'Here only',
  },
  noMeasures: 'You have not named any measures yet. You do that once, for your whole company.',
  toMeasures: 'To Security',
  notConfirmed: 'not confirmed yet',
  planned: 'not taken yet',
  measuresQuestion: 'Are these data secured in this way?',
  measuresUnknown: 'Choose above what you do here, and then say whether it is so.',
  securityWords: 'In your own words, where something is extra here',

  automatedTitle: 'Decisions by a computer',
  anyAutomated: 'Does a computer decide without a human looking?',
  dpiaTitle: 'Is a thorough assessment needed first?',
  dpiaHelp:
    'With a high risk the law requires an assessment first (DPIA). Record that you looked into it.',
  startDpia: 'Look into it',
  dpiaOpen: 'No outcome yet',
  aiTitle: 'Artificial intelligence',
  anyAi: 'Do you use AI here?',
  informingTitle: 'How you inform people',
  informingHelp: 'Only where that goes otherwise than by the privacy statement.',
  referencesTitle: 'Documents that belong to it',
  notesTitle: 'Notes',
  how: 'How',
  decision: 'Decision',
  client: 'Client',
  contract: 'Contract',
  document: 'Document',

  confirmTitle: 'Is it right like this?',
  confirmText: (count) =>
    count === 1
      ? 'One suggestion still waits for your answer. Read it. If all is right, take it over here. What is open stays open.'
      : `${count} suggestions still wait for your answer. Read them. If all is right, take them over here. What is open stays open.`,
  confirmDraft: 'This activity is still in preparation. If all is right, take it into use.',
  confirmNow: 'I have read this and it is right',
  confirmed: 'Taken over. The activity is in use.',
};

export const activityEditorMessages: Readonly<Record<Language, ActivityEditorMessages>> = {
  nl,
  en,
};
