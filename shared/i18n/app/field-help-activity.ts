/** One sentence for every field of an activity and of its parts. */
import type { EntityName } from '../../domain/entities.ts';
import { type FieldHelpText, h } from './field-help-text.ts';

const forData = h(
  'Niets gekozen betekent: alle gegevens hierboven.',
  'Nothing chosen means: all data above.',
);
const forSubjects = h(
  'Niets gekozen betekent: iedereen die hierboven staat.',
  'Nothing chosen means: everyone named above.',
);

export const activityHelp: Partial<Record<EntityName, Readonly<Record<string, FieldHelpText>>>> = {
  activity: {
    name: h(
      'Zoals u het zelf noemt: “Nieuwsbrief versturen”.',
      'As you call it yourself: “Sending the newsletter”.',
    ),
    description: h(
      'In een paar zinnen: wat gebeurt er met de gegevens?',
      'In a few sentences: what happens to the data?',
    ),
    role: h(
      'Wie bepaalt waarvoor de gegevens dienen, is verantwoordelijk.',
      'Who decides what the data serve for, is responsible.',
    ),
    status: h(
      'Wat gestopt is, blijft bewaard maar komt niet meer in de verklaring.',
      'What has stopped is kept, but no longer stands in the statement.',
    ),
    ownerFunction: h(
      'De functie van wie hierover gaat, zoals “eigenaar” of “winkelchef”.',
      'The function of who is in charge of it, such as “owner” or “shop manager”.',
    ),
    ownerName: h('Komt niet in uw documenten.', 'Does not come into your documents.'),
    department: h('Alleen als u met afdelingen werkt.', 'Only if you work with departments.'),
    startedOn: h('De maand is genoeg.', 'The month is enough.'),
    endedOn: h('Vanaf deze dag doet u het niet meer.', 'From this day on you no longer do it.'),
    reviewEvery: h(
      'Eens per jaar past bij de meeste bedrijven.',
      'Once a year suits most companies.',
    ),
    reviewedOn: h(
      'De dag waarop u voor het laatst naging of alles nog klopt.',
      'The day on which you last checked that all is still right.',
    ),
    audiences: h(
      'Kiest u niets, dan volgt het uit van wie de gegevens zijn.',
      'If you choose nothing, it follows from whose data they are.',
    ),
    recipientsAnswer: h(
      'Denk ook aan wie uw mail, website of boekhouding bewaart.',
      'Think also of who keeps your mail, website or books.',
    ),
    transfersAnswer: h(
      'Ook meekijken vanuit een land buiten de EER telt.',
      'Looking along from a country outside the EEA counts too.',
    ),
    automatedAnswer: h(
      'Zoals een krediet dat een programma vanzelf weigert.',
      'Such as a credit that a program refuses by itself.',
    ),
    specialAnswer: h(
      'Zoals gezondheid, geloof, afkomst of lidmaatschap van een vakbond.',
      'Such as health, faith, origin or membership of a trade union.',
    ),
    criminalAnswer: h(
      'Zoals een veroordeling, of beelden van een diefstal.',
      'Such as a conviction, or images of a theft.',
    ),
    bsnAnswer: h(
      'Een BSN mag alleen als een wet het zegt.',
      'A citizen service number is allowed only if a law says so.',
    ),
    measuresAnswer: h(
      'U kiest uit de lijst van uw organisatie.',
      'You choose from the list of your organisation.',
    ),
    measures: h(
      'Alleen wat voor deze gegevens echt geldt.',
      'Only what really applies to these data.',
    ),
    securityText: h(
      'Wat hier anders is dan bij de rest van uw organisatie.',
      'What is different here from the rest of your organisation.',
    ),
    aiAnswer: h(
      'Ook een hulpmiddel dat teksten schrijft of samenvat, telt.',
      'A tool that writes or summarises texts counts too.',
    ),
    aiText: h(
      'Welk hulpmiddel, waarvoor, en wie de uitkomst nakijkt.',
      'Which tool, what for, and who checks the outcome.',
    ),
    rightsNote: h(
      'Bijvoorbeeld waarom u iets niet kunt wissen.',
      'For instance why you cannot erase something.',
    ),
    notes: h('Alleen voor uzelf.', 'Only for yourself.'),
  },
  purpose: {
    term: h('Waar u de gegevens voor nodig hebt.', 'What you need the data for.'),
    text: h(
      'Uw eigen woorden, in plaats van die uit de lijst.',
      'Your own words, instead of those of the list.',
    ),
    statementText: h(
      'Korter en gewoner, voor wie uw privacyverklaring leest.',
      'Shorter and plainer, for who reads your privacy statement.',
    ),
    statementGroup: h(
      'Onder welk kopje het in de verklaring staat.',
      'Under which heading it stands in the statement.',
    ),
    directMarketing: h(
      'Tegen reclame mag iemand altijd bezwaar maken.',
      'Anybody may always object to advertising.',
    ),
    marketingChannels: h('Langs welke weg u reclame stuurt.', 'By which way you advertise.'),
    marketingRule: h(
      'Voor mail en sms hebt u meestal toestemming nodig, behalve bij eigen klanten.',
      'For mail and text messages you usually need consent, except for your own customers.',
    ),
    optOut: h('Zoals “met de link onder elke mail”.', 'Such as “with the link below each mail”.'),
    limit: h(
      'Waarvoor u de gegevens juist niet gebruikt.',
      'What you expressly do not use the data for.',
    ),
    addedOn: h('Alleen voor een doel dat later bijkwam.', 'Only for a purpose that came later.'),
    compatibility: h(
      'Waarom het nieuwe doel past bij waarvoor u de gegevens kreeg.',
      'Why the new purpose fits what you got the data for.',
    ),
  },
  subjectGroup: {
    term: h('De soort mensen, geen namen.', 'The kind of people, no names.'),
    detail: h('Wie u er precies mee bedoelt.', 'Who exactly you mean by it.'),
    children: h('Gaat het vaak om mensen onder de 16?', 'Are these often people under 16?'),
    vulnerable: h(
      'Zoals patiënten, of wie van u afhankelijk is.',
      'Such as patients, or who depends on you.',
    ),
  },
  dataItem: {
    term: h('De soort gegevens, geen waarden.', 'The kind of data, no values.'),
    detail: h('Wat er precies onder valt.', 'What exactly falls under it.'),
    forSubjects,
    art9: h(
      'Zonder uitzondering mag u deze gegevens niet gebruiken.',
      'Without a derogation you may not use these data.',
    ),
    uavg: h(
      'Het artikel waarin de Nederlandse wet het toestaat.',
      'The article in which Dutch law allows it.',
    ),
    art9Record: h(
      'Hoe u laat zien dat de uitzondering geldt.',
      'How you show that the derogation applies.',
    ),
    art10: h('De grond in de wet.', 'The ground in the law.'),
    bsnLaw: h(
      'De wet die u het BSN laat gebruiken.',
      'The law that lets you use the citizen service number.',
    ),
    bsnLawText: h(
      'Alleen als de wet niet in de lijst staat.',
      'Only if the law is not in the list.',
    ),
    masked: h(
      'Zijn foto en BSN onleesbaar gemaakt op de kopie?',
      'Have photo and citizen service number been made unreadable on the copy?',
    ),
    source: h('Van de persoon zelf, of van een ander?', 'From the person, or from another?'),
    sourceParty: h('Het bedrijf dat u de gegevens gaf.', 'The company that gave you the data.'),
    sourceText: h(
      'Waar ze vandaan komen, als het geen bedrijf uit uw lijst is.',
      'Where they come from, if it is no company of your list.',
    ),
    obligatory: h(
      'Moet iemand dit geven van de wet, voor de overeenkomst, of hoeft het niet?',
      'Must somebody give this by law, for the contract, or not at all?',
    ),
    obligatoryLaw: h(
      'De wet die zegt dat iemand dit moet geven.',
      'The law that says that somebody must give this.',
    ),
    consequence: h(
      'Wat er niet kan als iemand het niet geeft.',
      'What cannot be done if somebody does not give it.',
    ),
    calledSensitive: h(
      'U vindt het zelf gevoelig, al noemt de wet het niet zo.',
      'You think it sensitive yourself, although the law does not call it so.',
    ),
    necessary: h('Kunt u niet zonder?', 'Can you not do without?'),
  },
  legalBasis: {
    basis: h('Zonder grondslag mag het niet.', 'Without a legal basis it is not allowed.'),
    forSubjects,
    forData,
    unsettled: h(
      'Er staan meer grondslagen; u moet nog kiezen welke geldt.',
      'There is more than one legal basis; you still have to choose which applies.',
    ),
    law: h('De wet die u hiertoe verplicht.', 'The law that obliges you.'),
    lawText: h('Alleen als de wet niet in de lijst staat.', 'Only if the law is not in the list.'),
    lawPublic: h(
      'Zoals lezers hem kennen: “de belastingwet”.',
      'As readers know it: “the tax law”.',
    ),
    contract: h(
      'De afspraak met de persoon zelf, zoals een koop.',
      'The agreement with the person, such as a purchase.',
    ),
    interestPublic: h(
      'Uw belang in één zin; het staat in de verklaring.',
      'Your interest in one sentence; it stands in the statement.',
    ),
    necessity: h(
      'Waarom het niet met minder gegevens kan.',
      'Why it cannot be done with fewer data.',
    ),
    balancingInternal: h(
      'De hele afweging, alleen voor uzelf.',
      'The whole balancing, only for yourself.',
    ),
    balancingSummary: h(
      'Waarom uw belang zwaarder weegt dan dat van de mensen.',
      'Why your interest outweighs that of the people.',
    ),
    balancedOn: h('De dag waarop u dit afwoog.', 'The day on which you weighed this.'),
    consentHow: h('Zoals een vinkje dat uit staat.', 'Such as a box that is not ticked.'),
    consentProof: h(
      'Wat u bewaart om het te laten zien, met datum en tekst.',
      'What you keep to show it, with date and text.',
    ),
    consentWithdraw: h(
      'Stoppen moet even makkelijk zijn als toestaan.',
      'To stop must be as easy as to consent.',
    ),
    consentTied: h(
      'Krijgt iemand de dienst alleen als hij ja zegt?',
      'Does somebody get the service only if he says yes?',
    ),
    vitalReason: h('Het gevaar waarin iemand verkeert.', 'The danger that somebody is in.'),
  },
  recipient: {
    party: h('Een bedrijf of instantie uit uw lijst.', 'A company or authority from your list.'),
    term: h('Een soort, als u geen naam noemt.', 'A kind, if you give no name.'),
    detail: h('Wie u er precies mee bedoelt.', 'Who exactly you mean by it.'),
    kind: h(
      'Werkt het in uw opdracht, of beslist het zelf?',
      'Does it work on your instructions, or decide itself?',
    ),
    what: h('Wat zij ermee doen.', 'What they do with it.'),
    forSubjects,
    forData,
    condition: h(
      'Zoals “alleen op verzoek van de politie”.',
      'Such as “only when the police ask”.',
    ),
    unexpected: h(
      'Zou een lezer hiervan opkijken? Dan noemt de verklaring het eerder.',
      'Would it surprise a reader? Then the statement names it sooner.',
    ),
  },
  transfer: {
    recipient: h('Wie de gegevens daar krijgt.', 'Who gets the data there.'),
    party: h('Het bedrijf dat de gegevens daar krijgt.', 'The company that gets the data there.'),
    forSubjects,
    forData,
    country: h(
      'Waar de gegevens staan, of vanwaar iemand meekijkt.',
      'Where the data are, or from where somebody looks along.',
    ),
    organisation: h(
      'Alleen als het geen land is, zoals de Verenigde Naties.',
      'Only if it is not a country, such as the United Nations.',
    ),
    place: h('Als u het land niet precies kent.', 'If you do not know the country exactly.'),
    instrument: h('Wat maakt dat het mag.', 'What makes that it is allowed.'),
    module: h('Volgt uit wie geeft en wie krijgt.', 'Follows from who gives and who gets.'),
    dataType: h(
      'De inschrijving van het bedrijf geldt soms alleen voor één soort.',
      'The listing of the company sometimes covers one kind only.',
    ),
    checkedOn: h(
      'De dag waarop u dit voor het laatst naging.',
      'The day on which you last checked this.',
    ),
    expiresOn: h('Daarna moet u het opnieuw nagaan.', 'After it you must check again.'),
    tiaOutcome: h(
      'Is iemand daar net zo goed beschermd als hier?',
      'Is a person as well protected there as here?',
    ),
    tiaText: h('Hoe u tot die uitkomst kwam.', 'How you came to that outcome.'),
    necessityNote: h('Waarom het echt niet anders kan.', 'Why there is really no other way.'),
    riskText: h(
      'Wat u de persoon over het gevaar vertelde.',
      'What you told the person of the danger.',
    ),
    consentRecord: h('Waar u de toestemming terugvindt.', 'Where you find the consent.'),
    authorityToldOn: h(
      'Alleen nodig bij de laatste uitzondering.',
      'Needed only for the last derogation.',
    ),
  },
  retention: {
    forData,
    forSubjects,
    forPurposes: h('Niets gekozen betekent: alle doelen.', 'Nothing chosen means: all purposes.'),
    kind: h(
      'Weet u de tijd niet, noem dan hoe u die bepaalt.',
      'If you do not know the time, say how you decide it.',
    ),
    period: h('Hoe lang u het bewaart.', 'How long you keep it.'),
    atMost: h('Vaak wist u het eerder.', 'Often you erase it sooner.'),
    start: h('Vanaf welk moment u telt.', 'From which moment you count.'),
    startText: h(
      'Alleen als het moment niet in de lijst staat.',
      'Only if the moment is not in the list.',
    ),
    criterion: h('Wat gebeurd moet zijn voor u wist.', 'What must have happened before you erase.'),
    criterionText: h(
      'In uw eigen woorden, als het niet in de lijst staat.',
      'In your own words, if it is not in the list.',
    ),
    rule: h('De wet of richtlijn achter de termijn.', 'The law or guideline behind the period.'),
    reason: h('Waarom u het zo lang nodig hebt.', 'Why you need it that long.'),
    destruction: h('Wat u doet als de tijd om is.', 'What you do when the time is over.'),
    destructionText: h('Alleen als het niet in de lijst staat.', 'Only if it is not in the list.'),
    openReason: h('Wat u nog moet uitzoeken.', 'What you still have to find out.'),
    plannedOn: h('Wanneer u de termijn weet.', 'When you will know the period.'),
  },
  automatedDecision: {
    what: h('Wat het programma beslist.', 'What the program decides.'),
    logic: h(
      'Waar het programma naar kijkt, in gewone woorden.',
      'What the program looks at, in plain words.',
    ),
    significance: h('Waarom de beslissing ertoe doet.', 'Why the decision matters.'),
    consequences: h('Wat iemand ervan merkt.', 'What a person notices of it.'),
    forSubjects,
    significantEffect: h(
      'Zoals geen baan, geen lening of een hogere prijs.',
      'Such as no job, no loan or a higher price.',
    ),
    ground: h(
      'Alleen om één van deze redenen mag het.',
      'Only for one of these reasons it is allowed.',
    ),
    human: h('Hoe iemand een mens te spreken krijgt.', 'How a person gets to speak to a human.'),
  },
  dpia: {
    screened: h(
      'Is er een groot gevaar voor mensen? Dan moet u dat eerst onderzoeken.',
      'Is there a high risk for people? Then you must assess it first.',
    ),
    art35: h('Geldt er één, dan moet het.', 'If one applies, you must.'),
    wp248: h('Bij twee of meer moet het meestal.', 'With two or more you usually must.'),
    apList: h('Staat het op deze lijst, dan moet het.', 'If it is on this list, you must.'),
    outcome: h('Wat u besloot.', 'What you decided.'),
    reason: h('Waarom u dat besloot.', 'Why you decided that.'),
    date: h('De dag waarop u het naging.', 'The day on which you checked.'),
    reference: h('Waar het onderzoek te vinden is.', 'Where the assessment can be found.'),
  },
  informing: {
    forSubjects,
    moment: h(
      'Op zijn laatst wanneer u de gegevens krijgt; bij gegevens van een ander binnen een maand.',
      'At the latest when you get the data; for data from another within a month.',
    ),
    channel: h('Zoals “met een link in de mail”.', 'Such as “with a link in the mail”.'),
    exception: h('Alleen als u het niet vertelt.', 'Only if you do not tell.'),
    reason: h('Waarom de uitzondering hier geldt.', 'Why the exception applies here.'),
    date: h('De dag waarop u het vertelde.', 'The day on which you told.'),
  },
  engagement: {
    client: h('Voor wie u dit doet.', 'For whom you do this.'),
    clientContact: h('Bij wie u terecht kunt.', 'Whom you can turn to.'),
    clientRepresentative: h(
      'Alleen als de opdrachtgever buiten de EU zit.',
      'Only if the client is outside the EU.',
    ),
    clientDpo: h(
      'De FG van de opdrachtgever, als die er is.',
      'The DPO of the client, if there is one.',
    ),
    contract: h('Hoe de verwerkersovereenkomst heet.', 'What the processor agreement is called.'),
    contractOn: h('De dag van de laatste handtekening.', 'The day of the last signature.'),
    contractWhere: h('Zodat u hem terugvindt.', 'So that you find it again.'),
    categories: h('Wat u voor hem doet.', 'What you do for them.'),
    instructions: h(
      'Wat de opdrachtgever u liet weten over het gebruik.',
      'What the client told you about the use.',
    ),
    transfersAnswer: h(
      'Gaat er voor deze opdrachtgever iets buiten de EER?',
      'Does anything go outside the EEA for this client?',
    ),
    transfers: h('Welke doorgiften dat zijn.', 'Which transfers these are.'),
    subProcessors: h(
      'Wie u daarbij helpt; de opdrachtgever moet het weten.',
      'Who helps you with it; the client must know.',
    ),
    measures: h(
      'Niets gekozen betekent: die van deze verwerking.',
      'Nothing chosen means: those of this activity.',
    ),
    endAction: h(
      'Wat er met de gegevens gebeurt als de opdracht klaar is.',
      'What happens to the data when the work is done.',
    ),
  },
  reference: {
    text: h(
      'De naam van een document dat hierbij hoort.',
      'The name of a document that belongs to this.',
    ),
    link: h('Waar het te vinden is.', 'Where it can be found.'),
  },
};
