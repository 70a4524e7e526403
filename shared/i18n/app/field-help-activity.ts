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
      'AVG 30(1)',
    ),
    description: h(
      'In een paar zinnen: wat gebeurt er met de gegevens?',
      'In a few sentences: what happens to the data?',
    ),
    role: h(
      'Wie bepaalt waarvoor de gegevens dienen, is verantwoordelijk.',
      'Who decides what the data serve for, is responsible.',
      'AVG 4(7), 4(8), 26',
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
      'AVG 24(1)',
    ),
    reviewedOn: h(
      'De dag waarop u voor het laatst naging of alles nog klopt.',
      'The day on which you last checked that all is still right.',
    ),
    audiences: h(
      'Kiest u niets, dan volgt het uit van wie de gegevens zijn.',
      'If you choose nothing, it follows from whose data they are.',
      'AVG 13, 14',
    ),
    recipientsAnswer: h(
      'Denk ook aan wie uw mail, website of boekhouding bewaart.',
      'Think also of who keeps your mail, website or books.',
      'AVG 30(1)(d)',
    ),
    transfersAnswer: h(
      'Ook meekijken vanuit een land buiten de EER telt.',
      'Looking along from a country outside the EEA counts too.',
      'AVG 30(1)(e)',
    ),
    automatedAnswer: h(
      'Zoals een krediet dat een programma vanzelf weigert.',
      'Such as a credit that a program refuses by itself.',
      'AVG 22',
    ),
    specialAnswer: h(
      'Zoals gezondheid, geloof, afkomst of lidmaatschap van een vakbond.',
      'Such as health, faith, origin or membership of a trade union.',
      'AVG 9',
    ),
    criminalAnswer: h(
      'Zoals een veroordeling, of beelden van een diefstal.',
      'Such as a conviction, or images of a theft.',
      'AVG 10',
    ),
    bsnAnswer: h(
      'Een BSN mag alleen als een wet het zegt.',
      'A citizen service number is allowed only if a law says so.',
      'UAVG 46',
    ),
    measuresAnswer: h(
      'U kiest uit de lijst van uw organisatie.',
      'You choose from the list of your organisation.',
      'AVG 30(1)(g), 32',
    ),
    measures: h(
      'Alleen wat voor deze gegevens echt geldt.',
      'Only what really applies to these data.',
      'AVG 30(1)(g), 32',
    ),
    securityText: h(
      'Wat hier anders is dan bij de rest van uw organisatie.',
      'What is different here from the rest of your organisation.',
      'AVG 32',
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
      'AVG 12-23',
    ),
    notes: h('Alleen voor uzelf.', 'Only for yourself.'),
  },
  purpose: {
    term: h(
      'Waar u de gegevens voor nodig hebt.',
      'What you need the data for.',
      'AVG 30(1)(b), 5(1)(b)',
    ),
    text: h(
      'Uw eigen woorden, in plaats van die uit de lijst.',
      'Your own words, instead of those of the list.',
      'AVG 30(1)(b)',
    ),
    statementText: h(
      'Korter en gewoner, voor wie uw privacyverklaring leest.',
      'Shorter and plainer, for who reads your privacy statement.',
      'AVG 12(1), 13(1)(c)',
    ),
    statementGroup: h(
      'Onder welk kopje het in de verklaring staat.',
      'Under which heading it stands in the statement.',
    ),
    directMarketing: h(
      'Tegen reclame mag iemand altijd bezwaar maken.',
      'Anybody may always object to advertising.',
      'AVG 21(2)',
    ),
    marketingChannels: h('Langs welke weg u reclame stuurt.', 'By which way you advertise.'),
    marketingRule: h(
      'Voor mail en sms hebt u meestal toestemming nodig, behalve bij eigen klanten.',
      'For mail and text messages you usually need consent, except for your own customers.',
      'Tw 11.7',
    ),
    optOut: h(
      'Zoals “met de link onder elke mail”.',
      'Such as “with the link below each mail”.',
      'AVG 21(3)',
    ),
    limit: h(
      'Waarvoor u de gegevens juist niet gebruikt.',
      'What you expressly do not use the data for.',
      'AVG 5(1)(b)',
    ),
    addedOn: h(
      'Alleen voor een doel dat later bijkwam.',
      'Only for a purpose that came later.',
      'AVG 13(3)',
    ),
    compatibility: h(
      'Waarom het nieuwe doel past bij waarvoor u de gegevens kreeg.',
      'Why the new purpose fits what you got the data for.',
      'AVG 6(4)',
    ),
  },
  subjectGroup: {
    term: h('De soort mensen, geen namen.', 'The kind of people, no names.', 'AVG 30(1)(c)'),
    detail: h('Wie u er precies mee bedoelt.', 'Who exactly you mean by it.'),
    children: h(
      'Gaat het vaak om mensen onder de 16?',
      'Are these often people under 16?',
      'AVG 8',
    ),
    vulnerable: h(
      'Zoals patiënten, of wie van u afhankelijk is.',
      'Such as patients, or who depends on you.',
    ),
  },
  dataItem: {
    term: h('De soort gegevens, geen waarden.', 'The kind of data, no values.', 'AVG 30(1)(c)'),
    detail: h('Wat er precies onder valt.', 'What exactly falls under it.'),
    forSubjects,
    art9: h(
      'Zonder uitzondering mag u deze gegevens niet gebruiken.',
      'Without a derogation you may not use these data.',
      'AVG 9(2)',
    ),
    uavg: h(
      'Het artikel waarin de Nederlandse wet het toestaat.',
      'The article in which Dutch law allows it.',
      'UAVG 22-30',
    ),
    art9Record: h(
      'Hoe u laat zien dat de uitzondering geldt.',
      'How you show that the derogation applies.',
      'AVG 5(2), 9(2)',
    ),
    art10: h('De grond in de wet.', 'The ground in the law.', 'AVG 10; UAVG 31-33'),
    bsnLaw: h(
      'De wet die u het BSN laat gebruiken.',
      'The law that lets you use the citizen service number.',
      'UAVG 46',
    ),
    bsnLawText: h(
      'Alleen als de wet niet in de lijst staat.',
      'Only if the law is not in the list.',
      'UAVG 46',
    ),
    masked: h(
      'Zijn foto en BSN onleesbaar gemaakt op de kopie?',
      'Have photo and citizen service number been made unreadable on the copy?',
      'AVG 5(1)(c)',
    ),
    source: h(
      'Van de persoon zelf, of van een ander?',
      'From the person, or from another?',
      'AVG 14(2)(f)',
    ),
    sourceParty: h(
      'Het bedrijf dat u de gegevens gaf.',
      'The company that gave you the data.',
      'AVG 14(2)(f)',
    ),
    sourceText: h(
      'Waar ze vandaan komen, als het geen bedrijf uit uw lijst is.',
      'Where they come from, if it is no company of your list.',
      'AVG 14(2)(f)',
    ),
    obligatory: h(
      'Moet iemand dit geven van de wet, voor de overeenkomst, of hoeft het niet?',
      'Must somebody give this by law, for the contract, or not at all?',
      'AVG 13(2)(e)',
    ),
    obligatoryLaw: h(
      'De wet die zegt dat iemand dit moet geven.',
      'The law that says that somebody must give this.',
      'AVG 13(2)(e)',
    ),
    consequence: h(
      'Wat er niet kan als iemand het niet geeft.',
      'What cannot be done if somebody does not give it.',
      'AVG 13(2)(e)',
    ),
    calledSensitive: h(
      'U vindt het zelf gevoelig, al noemt de wet het niet zo.',
      'You think it sensitive yourself, although the law does not call it so.',
    ),
    necessary: h('Kunt u niet zonder?', 'Can you not do without?', 'AVG 5(1)(c)'),
  },
  legalBasis: {
    basis: h(
      'Zonder grondslag mag het niet.',
      'Without a legal basis it is not allowed.',
      'AVG 6(1)',
    ),
    forSubjects,
    forData,
    unsettled: h(
      'Er staan meer grondslagen; u moet nog kiezen welke geldt.',
      'There is more than one legal basis; you still have to choose which applies.',
    ),
    law: h('De wet die u hiertoe verplicht.', 'The law that obliges you.', 'AVG 6(3)'),
    lawText: h(
      'Alleen als de wet niet in de lijst staat.',
      'Only if the law is not in the list.',
      'AVG 6(3)',
    ),
    lawPublic: h(
      'Zoals lezers hem kennen: “de belastingwet”.',
      'As readers know it: “the tax law”.',
      'AVG 12(1)',
    ),
    contract: h(
      'De afspraak met de persoon zelf, zoals een koop.',
      'The agreement with the person, such as a purchase.',
      'AVG 6(1)(b)',
    ),
    interestPublic: h(
      'Uw belang in één zin; het staat in de verklaring.',
      'Your interest in one sentence; it stands in the statement.',
      'AVG 6(1)(f), 13(1)(d)',
    ),
    necessity: h(
      'Waarom het niet met minder gegevens kan.',
      'Why it cannot be done with fewer data.',
      'AVG 6(1)',
    ),
    balancingInternal: h(
      'De hele afweging, alleen voor uzelf.',
      'The whole balancing, only for yourself.',
      'AVG 6(1)(f)',
    ),
    balancingSummary: h(
      'Waarom uw belang zwaarder weegt dan dat van de mensen.',
      'Why your interest outweighs that of the people.',
      'AVG 6(1)(f)',
    ),
    balancedOn: h('De dag waarop u dit afwoog.', 'The day on which you weighed this.', 'AVG 5(2)'),
    consentHow: h(
      'Zoals een vinkje dat uit staat.',
      'Such as a box that is not ticked.',
      'AVG 7(1)',
    ),
    consentProof: h(
      'Wat u bewaart om het te laten zien, met datum en tekst.',
      'What you keep to show it, with date and text.',
      'AVG 7(1)',
    ),
    consentWithdraw: h(
      'Stoppen moet even makkelijk zijn als toestaan.',
      'To stop must be as easy as to consent.',
      'AVG 7(3)',
    ),
    consentTied: h(
      'Krijgt iemand de dienst alleen als hij ja zegt?',
      'Does somebody get the service only if he says yes?',
      'AVG 7(4)',
    ),
    vitalReason: h(
      'Het gevaar waarin iemand verkeert.',
      'The danger that somebody is in.',
      'AVG 6(1)(d)',
    ),
  },
  recipient: {
    party: h(
      'Een bedrijf of instantie uit uw lijst.',
      'A company or authority from your list.',
      'AVG 30(1)(d)',
    ),
    term: h('Een soort, als u geen naam noemt.', 'A kind, if you give no name.', 'AVG 30(1)(d)'),
    detail: h('Wie u er precies mee bedoelt.', 'Who exactly you mean by it.'),
    kind: h(
      'Werkt het in uw opdracht, of beslist het zelf?',
      'Does it work on your instructions, or decide itself?',
      'AVG 4(8), 4(9)',
    ),
    what: h('Wat zij ermee doen.', 'What they do with it.', 'AVG 13(1)(e)'),
    forSubjects,
    forData,
    condition: h(
      'Zoals “alleen op verzoek van de politie”.',
      'Such as “only when the police ask”.',
    ),
    unexpected: h(
      'Zou een lezer hiervan opkijken? Dan noemt de verklaring het eerder.',
      'Would it surprise a reader? Then the statement names it sooner.',
      'AVG 5(1)(a)',
    ),
  },
  transfer: {
    recipient: h('Wie de gegevens daar krijgt.', 'Who gets the data there.', 'AVG 30(1)(e)'),
    party: h('Het bedrijf dat de gegevens daar krijgt.', 'The company that gets the data there.'),
    forSubjects,
    forData,
    country: h(
      'Waar de gegevens staan, of vanwaar iemand meekijkt.',
      'Where the data are, or from where somebody looks along.',
      'AVG 30(1)(e)',
    ),
    organisation: h(
      'Alleen als het geen land is, zoals de Verenigde Naties.',
      'Only if it is not a country, such as the United Nations.',
      'AVG 30(1)(e)',
    ),
    place: h('Als u het land niet precies kent.', 'If you do not know the country exactly.'),
    instrument: h('Wat maakt dat het mag.', 'What makes that it is allowed.', 'AVG 45, 46, 49'),
    module: h(
      'Volgt uit wie geeft en wie krijgt.',
      'Follows from who gives and who gets.',
      'SCC (EU) 2021/914',
    ),
    dataType: h(
      'De inschrijving van het bedrijf geldt soms alleen voor één soort.',
      'The listing of the company sometimes covers one kind only.',
      'AVG 45',
    ),
    checkedOn: h(
      'De dag waarop u dit voor het laatst naging.',
      'The day on which you last checked this.',
    ),
    expiresOn: h('Daarna moet u het opnieuw nagaan.', 'After it you must check again.'),
    tiaOutcome: h(
      'Is iemand daar net zo goed beschermd als hier?',
      'Is a person as well protected there as here?',
      'AVG 46',
    ),
    tiaText: h('Hoe u tot die uitkomst kwam.', 'How you came to that outcome.', 'AVG 46'),
    necessityNote: h(
      'Waarom het echt niet anders kan.',
      'Why there is really no other way.',
      'AVG 49(1)',
    ),
    riskText: h(
      'Wat u de persoon over het gevaar vertelde.',
      'What you told the person of the danger.',
      'AVG 49(1)(a)',
    ),
    consentRecord: h(
      'Waar u de toestemming terugvindt.',
      'Where you find the consent.',
      'AVG 49(1)(a), 7(1)',
    ),
    authorityToldOn: h(
      'Alleen nodig bij de laatste uitzondering.',
      'Needed only for the last derogation.',
      'AVG 49(1), 49(6)',
    ),
  },
  retention: {
    forData,
    forSubjects,
    forPurposes: h('Niets gekozen betekent: alle doelen.', 'Nothing chosen means: all purposes.'),
    kind: h(
      'Weet u de tijd niet, noem dan hoe u die bepaalt.',
      'If you do not know the time, say how you decide it.',
      'AVG 30(1)(f), 13(2)(a)',
    ),
    period: h('Hoe lang u het bewaart.', 'How long you keep it.', 'AVG 30(1)(f)'),
    atMost: h('Vaak wist u het eerder.', 'Often you erase it sooner.'),
    start: h('Vanaf welk moment u telt.', 'From which moment you count.', 'AVG 30(1)(f)'),
    startText: h(
      'Alleen als het moment niet in de lijst staat.',
      'Only if the moment is not in the list.',
    ),
    criterion: h(
      'Wat gebeurd moet zijn voor u wist.',
      'What must have happened before you erase.',
      'AVG 13(2)(a)',
    ),
    criterionText: h(
      'In uw eigen woorden, als het niet in de lijst staat.',
      'In your own words, if it is not in the list.',
      'AVG 13(2)(a)',
    ),
    rule: h('De wet of richtlijn achter de termijn.', 'The law or guideline behind the period.'),
    reason: h('Waarom u het zo lang nodig hebt.', 'Why you need it that long.', 'AVG 5(1)(e)'),
    destruction: h(
      'Wat u doet als de tijd om is.',
      'What you do when the time is over.',
      'AVG 5(1)(e)',
    ),
    destructionText: h('Alleen als het niet in de lijst staat.', 'Only if it is not in the list.'),
    openReason: h('Wat u nog moet uitzoeken.', 'What you still have to find out.'),
    plannedOn: h('Wanneer u de termijn weet.', 'When you will know the period.'),
  },
  automatedDecision: {
    what: h('Wat het programma beslist.', 'What the program decides.', 'AVG 22(1)'),
    logic: h(
      'Waar het programma naar kijkt, in gewone woorden.',
      'What the program looks at, in plain words.',
      'AVG 13(2)(f)',
    ),
    significance: h(
      'Waarom de beslissing ertoe doet.',
      'Why the decision matters.',
      'AVG 13(2)(f)',
    ),
    consequences: h('Wat iemand ervan merkt.', 'What a person notices of it.', 'AVG 13(2)(f)'),
    forSubjects,
    significantEffect: h(
      'Zoals geen baan, geen lening of een hogere prijs.',
      'Such as no job, no loan or a higher price.',
      'AVG 22(1)',
    ),
    ground: h(
      'Alleen om één van deze redenen mag het.',
      'Only for one of these reasons it is allowed.',
      'AVG 22(2)',
    ),
    human: h(
      'Hoe iemand een mens te spreken krijgt.',
      'How a person gets to speak to a human.',
      'AVG 22(3)',
    ),
  },
  dpia: {
    screened: h(
      'Is er een groot gevaar voor mensen? Dan moet u dat eerst onderzoeken.',
      'Is there a high risk for people? Then you must assess it first.',
      'AVG 35(1)',
    ),
    art35: h('Geldt er één, dan moet het.', 'If one applies, you must.', 'AVG 35(3)'),
    wp248: h(
      'Bij twee of meer moet het meestal.',
      'With two or more you usually must.',
      'AVG 35; WP248',
    ),
    apList: h(
      'Staat het op deze lijst, dan moet het.',
      'If it is on this list, you must.',
      'AVG 35(4)',
    ),
    outcome: h('Wat u besloot.', 'What you decided.', 'AVG 35, 36'),
    reason: h('Waarom u dat besloot.', 'Why you decided that.', 'AVG 5(2)'),
    date: h('De dag waarop u het naging.', 'The day on which you checked.'),
    reference: h('Waar het onderzoek te vinden is.', 'Where the assessment can be found.'),
  },
  informing: {
    forSubjects,
    moment: h(
      'Op zijn laatst wanneer u de gegevens krijgt; bij gegevens van een ander binnen een maand.',
      'At the latest when you get the data; for data from another within a month.',
      'AVG 13(1), 14(3)',
    ),
    channel: h(
      'Zoals “met een link in de mail”.',
      'Such as “with a link in the mail”.',
      'AVG 12(1)',
    ),
    exception: h('Alleen als u het niet vertelt.', 'Only if you do not tell.', 'AVG 13(4), 14(5)'),
    reason: h('Waarom de uitzondering hier geldt.', 'Why the exception applies here.', 'AVG 14(5)'),
    date: h('De dag waarop u het vertelde.', 'The day on which you told.'),
  },
  engagement: {
    client: h('Voor wie u dit doet.', 'For whom you do this.', 'AVG 30(2)(a)'),
    clientContact: h('Bij wie u terecht kunt.', 'Whom you can turn to.', 'AVG 30(2)(a)'),
    clientRepresentative: h(
      'Alleen als de opdrachtgever buiten de EU zit.',
      'Only if the client is outside the EU.',
      'AVG 30(2)(a), 27',
    ),
    clientDpo: h(
      'De FG van de opdrachtgever, als die er is.',
      'The DPO of the client, if there is one.',
      'AVG 30(2)(a)',
    ),
    contract: h(
      'Hoe de verwerkersovereenkomst heet.',
      'What the processor agreement is called.',
      'AVG 28(3)',
    ),
    contractOn: h(
      'De dag van de laatste handtekening.',
      'The day of the last signature.',
      'AVG 28(3)',
    ),
    contractWhere: h('Zodat u hem terugvindt.', 'So that you find it again.'),
    categories: h('Wat u voor hem doet.', 'What you do for them.', 'AVG 30(2)(b)'),
    instructions: h(
      'Wat de opdrachtgever u liet weten over het gebruik.',
      'What the client told you about the use.',
      'AVG 28(3)(a)',
    ),
    transfersAnswer: h(
      'Gaat er voor deze opdrachtgever iets buiten de EER?',
      'Does anything go outside the EEA for this client?',
      'AVG 30(2)(c)',
    ),
    transfers: h('Welke doorgiften dat zijn.', 'Which transfers these are.', 'AVG 30(2)(c)'),
    subProcessors: h(
      'Wie u daarbij helpt; de opdrachtgever moet het weten.',
      'Who helps you with it; the client must know.',
      'AVG 28(2)',
    ),
    measures: h(
      'Niets gekozen betekent: die van deze verwerking.',
      'Nothing chosen means: those of this activity.',
      'AVG 30(2)(d)',
    ),
    endAction: h(
      'Wat er met de gegevens gebeurt als de opdracht klaar is.',
      'What happens to the data when the work is done.',
      'AVG 28(3)(g)',
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
