/** What every entity and field is called, for labels, findings and the place a message points to. */
import { type EntityName, entities } from '../domain/entities.ts';
import { parseRef, WHOLE_ROW } from '../domain/field-ref.ts';
import type { Language } from '../domain/text.ts';
import { dateWord } from './format.ts';
import { type Both, b } from './parts.ts';

interface EntityLabels {
  readonly name: Both;
  readonly fields: Readonly<Record<string, Both>>;
}

const transferLabels = {
  country: b('land', 'country'),
  organisation: b('internationale organisatie', 'international organisation'),
  place: b('plaats', 'place'),
  importer: b('ontvanger daar', 'recipient there'),
  instrument: b('waarborg', 'safeguard'),
  module: b('module', 'module'),
  document: b('document', 'document'),
  copyRoute: b('kopie opvragen', 'how to get a copy'),
  dataType: b('soort gegevens', 'kind of data'),
  checkedOn: b('nagekeken op', 'checked on'),
  expiresOn: b('geldig tot', 'expires on'),
  fallback: b('terugvaloptie', 'fallback'),
  tiaOn: b('beoordeling van het land op', 'transfer assessment on'),
  tiaOutcome: b('uitkomst van de beoordeling', 'outcome of the assessment'),
  tiaText: b('beoordeling', 'assessment'),
  tiaMeasures: b('extra maatregelen', 'extra measures'),
};

const labels: Readonly<Record<EntityName, EntityLabels>> = {
  organisation: {
    name: b('Organisatie', 'Organisation'),
    fields: {
      label: b('naam van het bestand', 'file name'),
      language: b('hoofdtaal', 'main language'),
      form: b('aanspreekvorm', 'form of address'),
      languages: b('talen', 'languages'),
      legalName: b('naam', 'name'),
      tradeNames: b('handelsnaam', 'trade name'),
      latinName: b('naam in Latijnse letters', 'name in Latin letters'),
      legalForm: b('rechtsvorm', 'legal form'),
      kvk: b('KvK-nummer', 'KvK number'),
      address: b('adres', 'address'),
      postcode: b('postcode', 'postcode'),
      city: b('plaats', 'city'),
      country: b('land', 'country'),
      email: b('e-mail', 'e-mail'),
      phone: b('telefoon', 'phone'),
      messaging: b('ook bereikbaar via', 'also reachable by'),
      contactPlace: b('contactgegevens staan in', 'contact details are found in'),
      websites: b('websites', 'websites'),
      privacyContactRole: b('contact over privacy', 'privacy contact'),
      privacyContactName: b('naam van het privacycontact', 'name of the privacy contact'),
      privacyContactEmail: b('e-mail over privacy', 'e-mail for privacy'),
      privacyContactPhone: b('telefoon over privacy', 'phone for privacy'),
      publishContactName: b('naam van het contact noemen', 'name the contact'),
      jointControllers: b('gezamenlijk verantwoordelijken', 'joint controllers'),
      services: b('wat de organisatie doet', 'what the organisation does'),
      commitment: b('uitgangspunt', 'commitment'),
      intermediaryRole: b('rol als tussenpersoon', 'role as intermediary'),
      groupScope: b('bedrijven van de groep', 'companies of the group'),
      sector: b('branche', 'sector'),
      headCount: b('aantal medewerkers', 'number of staff'),
      staffSize: b('medewerkers, ongeveer', 'staff, roughly'),
      roles: b('rollen', 'roles'),
      supervisoryAuthority: b('toezichthouder', 'supervisory authority'),
      notOnlyOccasional: b('verwerkt meer dan af en toe', 'processes more than occasionally'),
      aggregatedData: b('samengevoegde of anonieme gegevens', 'aggregated or anonymous data'),
      logo: b('logo', 'logo'),
      accent: b('kleur', 'colour'),
      notes: b('notities', 'notes'),
    },
  },
  representative: {
    name: b('Vertegenwoordiger in de EU', 'Representative in the EU'),
    fields: {
      answer: b('vertegenwoordiger in de EU', 'representative in the EU'),
      name: b('naam', 'name'),
      address: b('adres', 'address'),
      country: b('land', 'country'),
      email: b('e-mail', 'e-mail'),
      phone: b('telefoon', 'phone'),
    },
  },
  dpo: {
    name: b('Functionaris gegevensbescherming', 'Data protection officer'),
    fields: {
      answer: b('functionaris gegevensbescherming', 'data protection officer'),
      name: b('naam', 'name'),
      publishName: b('naam noemen', 'publish the name'),
      email: b('e-mail', 'e-mail'),
      phone: b('telefoon', 'phone'),
      address: b('adres', 'address'),
      registration: b('nummer van aanmelding', 'registration number'),
      registeredOn: b('aangemeld op', 'registered on'),
      otherFunction: b('andere functie', 'other function'),
      titleWithoutAppointment: b('titel zonder aanstelling', 'title without appointment'),
      duties: b('reden van de plicht', 'reason for the duty'),
      notRequiredReason: b('waarom niet verplicht', 'why not required'),
    },
  },
  adoption: {
    name: b('Vaststelling', 'Adoption'),
    fields: {
      by: b('vastgesteld door', 'adopted by'),
      function: b('functie', 'function'),
      on: b('vastgesteld op', 'adopted on'),
      version: b('versie', 'version'),
    },
  },
  groupCompany: {
    name: b('Bedrijven van de groep', 'Group companies'),
    fields: {
      name: b('naam', 'name'),
      relation: b('verband', 'relation'),
      registration: b('registratienummer', 'registration number'),
      country: b('land', 'country'),
      inScope: b('valt onder de verklaring', 'covered by the statement'),
      decides: b('beslist zelf over de gegevens', 'decides on the data itself'),
    },
  },
  definition: {
    name: b('Uitleg van woorden', 'Words explained'),
    fields: {
      term: b('woord', 'word'),
      meaning: b('betekenis', 'meaning'),
    },
  },
  userDuty: {
    name: b('Wat gebruikers zelf doen', 'What users do themselves'),
    fields: {
      text: b('wat de gebruiker doet', 'what the user does'),
    },
  },
  declaredPractice: {
    name: b('Zoals nu gepubliceerd', 'As now published'),
    fields: {
      topic: b('onderwerp', 'topic'),
      quote: b('wat er staat', 'what it says'),
      quoteLanguage: b('taal', 'language'),
      source: b('bron', 'source'),
      date: b('datum', 'date'),
      assessment: b('beoordeling', 'assessment'),
    },
  },
  ownTerm: {
    name: b('Eigen woorden', 'Own words'),
    fields: {
      list: b('lijst', 'list'),
      label: b('woord', 'word'),
      short: b('korte vorm', 'short form'),
      special: b('bijzonder gegeven', 'special data'),
      criminal: b('strafrechtelijk gegeven', 'criminal data'),
      children: b('kinderen', 'children'),
      vulnerable: b('kwetsbare mensen', 'vulnerable people'),
      audience: b('lezers', 'readers'),
    },
  },
  rightsPolicy: {
    name: b('Verzoeken van mensen', 'Requests of people'),
    fields: {
      channels: b('zo kan iemand een verzoek doen', 'how to make a request'),
      selfService: b('zelf regelen', 'self-service'),
      identityCheck: b('controle wie het is', 'identity check'),
      ownTermDays: b('eigen termijn voor antwoord', 'own answer term'),
      ownTermText: b('eigen termijn voor antwoord', 'own answer term'),
      internalComplaint: b('klacht bij ons', 'complaint to us'),
      feedback: b('vragen en suggesties', 'questions and suggestions'),
      representativesNote: b('verzoeken door een ander', 'requests by someone else'),
    },
  },
  rightHandling: {
    name: b('Rechten zoals de organisatie ze regelt', 'Rights as the organisation handles them'),
    fields: {
      right: b('recht', 'right'),
      offered: b('genoemd', 'named'),
      how: b('zo gaat het', 'how it works'),
      exceptions: b('uitzonderingen', 'exceptions'),
    },
  },
  changePolicy: {
    name: b('Wijzigingen van de verklaring', 'Changes of the statement'),
    fields: {
      announced: b('wijzigingen worden gemeld', 'changes are announced'),
      how: b('hoe', 'how'),
      where: b('waar', 'where'),
      reviewed: b('nagekeken', 'reviewed'),
    },
  },
  retentionPolicy: {
    name: b('Bewaren in het algemeen', 'Retention in general'),
    fields: {
      rule: b('algemene regel', 'general rule'),
      maximum: b('hoogstens', 'at most'),
      reason: b('reden', 'reason'),
      removal: b('verwijderen', 'removal'),
      onRequest: b('beleid is op te vragen', 'policy on request'),
      backups: b('in reservekopieën', 'in backups'),
    },
  },
  securityReport: {
    name: b('Een lek melden', 'Reporting a leak'),
    fields: {
      answer: b('meldpunt', 'report point'),
      contact: b('melden via', 'report to'),
      procedure: b('werkwijze', 'procedure'),
    },
  },
  siteUse: {
    name: b('Gebruik van de website', 'Use of the website'),
    fields: {
      anonymousUse: b('anoniem bezoek kan', 'anonymous visit possible'),
      anonymousText: b('anoniem bezoek', 'anonymous visit'),
      externalLinks: b('links naar andere websites', 'links to other websites'),
      shareButtons: b('deelknoppen', 'share buttons'),
      serviceMessages: b('berichten over de dienst', 'service messages'),
    },
  },
  party: {
    name: b('Bedrijven en instanties', 'Companies and authorities'),
    fields: {
      name: b('naam', 'name'),
      latinName: b('naam in Latijnse letters', 'name in Latin letters'),
      kind: b('soort', 'kind'),
      status: b('status', 'status'),
      endedOn: b('gestopt op', 'ended on'),
      address: b('adres', 'address'),
      country: b('land', 'country'),
      contactPerson: b('contactpersoon', 'contact person'),
      email: b('e-mail', 'e-mail'),
      phone: b('telefoon', 'phone'),
      website: b('website', 'website'),
      what: b('wat het doet', 'what it does'),
      roles: b('rollen', 'roles'),
      locationsAnswer: b('plaatsen van gegevens', 'places of data'),
      onwardAnswer: b('geeft door buiten de EER', 'passes on outside the EEA'),
      inStatement: b('in de verklaring', 'in the statement'),
      publicCategory: b('soort in de verklaring', 'category in the statement'),
      publicDetail: b('omschrijving in de verklaring', 'description in the statement'),
      notes: b('notities', 'notes'),
    },
  },
  location: {
    name: b('Plaatsen', 'Places'),
    fields: {
      country: b('land', 'country'),
      kind: b('soort', 'kind'),
      detail: b('toelichting', 'detail'),
    },
  },
  partyTransfer: {
    name: b('Doorgifte door een bedrijf', 'Transfer by a company'),
    fields: {
      to: b('aan', 'to'),
      ...transferLabels,
    },
  },
  dpfListing: {
    name: b('Vermelding op de lijst van Amerikaanse bedrijven', 'Listing of US companies'),
    fields: {
      listed: b('staat op de lijst', 'is listed'),
      legalName: b('naam op de lijst', 'name on the list'),
      dataType: b('soort gegevens', 'kind of data'),
      checkedOn: b('nagekeken op', 'checked on'),
      expiresOn: b('geldig tot', 'expires on'),
    },
  },
  processorAgreement: {
    name: b('Verwerkersovereenkomst', 'Processor agreement'),
    fields: {
      form: b('vorm', 'form'),
      reason: b('waarom niet nodig', 'why not needed'),
      url: b('adres', 'address'),
      version: b('versie', 'version'),
      acceptedOn: b('aanvaard op', 'accepted on'),
      signedOn: b('getekend op', 'signed on'),
      expiresOn: b('loopt af op', 'expires on'),
      reviewOn: b('nakijken op', 'review on'),
      where: b('bewaard in', 'kept in'),
      breachHours: b('datalek melden binnen', 'breach reported within'),
      summary: b('inhoud', 'content'),
    },
  },
  agreementClause: {
    name: b('Punt van de overeenkomst', 'Clause of the agreement'),
    fields: {
      clause: b('punt', 'clause'),
      answer: b('geregeld', 'covered'),
      checkedOn: b('nagekeken op', 'checked on'),
      note: b('notitie', 'note'),
    },
  },
  subProcessor: {
    name: b('Subverwerker', 'Sub-processor'),
    fields: {
      name: b('naam', 'name'),
      country: b('land', 'country'),
      what: b('wat hij doet', 'what it does'),
    },
  },
  certificate: {
    name: b('Certificaat', 'Certificate'),
    fields: {
      name: b('naam', 'name'),
      reference: b('nummer', 'reference'),
      validUntil: b('geldig tot', 'valid until'),
    },
  },
  measure: {
    name: b('Maatregel', 'Measure'),
    fields: {
      term: b('maatregel', 'measure'),
      detail: b('toelichting', 'detail'),
      scope: b('geldt voor', 'applies to'),
      answer: b('toegepast', 'in use'),
      plannedOn: b('gepland op', 'planned on'),
      checkedOn: b('nagekeken op', 'checked on'),
      publicText: b('tekst voor de verklaring', 'text for the statement'),
      inStatement: b('in de verklaring', 'in the statement'),
    },
  },
  activity: {
    name: b('Verwerking', 'Processing activity'),
    fields: {
      number: b('nummer', 'number'),
      name: b('naam', 'name'),
      role: b('rol', 'role'),
      status: b('status', 'status'),
      description: b('beschrijving', 'description'),
      ownerFunction: b('wie erover gaat', 'who is in charge'),
      ownerName: b('naam van wie erover gaat', 'name of who is in charge'),
      department: b('afdeling', 'department'),
      startedOn: b('in gebruik sinds', 'in use since'),
      endedOn: b('gestopt op', 'ended on'),
      reviewEvery: b('opnieuw nakijken na', 'review again after'),
      reviewedOn: b('nagekeken op', 'reviewed on'),
      audiences: b('verklaring voor', 'statement for'),
      recipientsAnswer: b('ontvangers', 'recipients'),
      transfersAnswer: b('doorgifte buiten de EER', 'transfer outside the EEA'),
      automatedAnswer: b('geautomatiseerde besluiten', 'automated decisions'),
      specialAnswer: b('bijzondere gegevens', 'special data'),
      criminalAnswer: b('strafrechtelijke gegevens', 'criminal data'),
      bsnAnswer: b('BSN', 'citizen service number'),
      measuresAnswer: b('beveiliging', 'security'),
      measures: b('maatregelen', 'measures'),
      securityText: b('beveiliging', 'security'),
      aiAnswer: b('gebruik van AI', 'use of AI'),
      aiText: b('toelichting op AI', 'notes on AI'),
      rightsNote: b('rechten en uitzonderingen', 'rights and exceptions'),
      notes: b('notities', 'notes'),
    },
  },
  reference: {
    name: b('Verwijzing', 'Reference'),
    fields: {
      text: b('document', 'document'),
      link: b('link', 'link'),
    },
  },
  subjectGroup: {
    name: b('Betrokkenen', 'Data subjects'),
    fields: {
      term: b('van wie', 'who'),
      detail: b('toelichting', 'detail'),
      children: b('kinderen', 'children'),
      vulnerable: b('kwetsbare mensen', 'vulnerable people'),
    },
  },
  dataItem: {
    name: b('Persoonsgegevens', 'Personal data'),
    fields: {
      term: b('gegevens', 'data'),
      detail: b('toelichting', 'detail'),
      forSubjects: b('van wie', 'whose'),
      art9: b('uitzondering voor bijzondere gegevens', 'condition for special data'),
      uavg: b('artikel UAVG', 'UAVG article'),
      art9Record: b('vastlegging', 'record'),
      art10: b('grond voor strafrechtelijke gegevens', 'ground for criminal data'),
      bsnLaw: b('wet voor het BSN', 'law for the BSN'),
      bsnLawText: b('wet voor het BSN', 'law for the BSN'),
      masked: b('afgeschermd', 'masked'),
      source: b('gekregen van', 'obtained from'),
      sourceParty: b('gekregen van', 'obtained from'),
      sourceText: b('herkomst', 'source'),
      obligatory: b('verplicht', 'obligatory'),
      obligatoryLaw: b('wet', 'law'),
      consequence: b('gevolg', 'consequence'),
      calledSensitive: b('gevoelig genoemd', 'called sensitive'),
      necessary: b('nodig', 'necessary'),
    },
  },
  purpose: {
    name: b('Doel', 'Purpose'),
    fields: {
      term: b('doel', 'purpose'),
      text: b('doel', 'purpose'),
      statementText: b('tekst voor de verklaring', 'text for the statement'),
      statementGroup: b('groep', 'group'),
      directMarketing: b('reclame', 'direct marketing'),
      marketingChannels: b('reclame via', 'marketing by'),
      marketingRule: b('regel voor reclame', 'rule for marketing'),
      optOut: b('afmelden', 'opting out'),
      limit: b('grens', 'limit'),
      addedOn: b('toegevoegd op', 'added on'),
      compatibility: b('past bij het eerste doel', 'fits the first purpose'),
    },
  },
  legalBasis: {
    name: b('Grondslag', 'Legal basis'),
    fields: {
      basis: b('grondslag', 'legal basis'),
      forSubjects: b('voor wie', 'for whom'),
      forData: b('voor welke gegevens', 'for which data'),
      unsettled: b('nog te kiezen', 'still to be chosen'),
      law: b('wet', 'law'),
      lawText: b('wet', 'law'),
      lawPublic: b('wet in gewone woorden', 'law in plain words'),
      contract: b('overeenkomst', 'contract'),
      interestPublic: b('belang', 'interest'),
      necessity: b('waarom nodig', 'why necessary'),
      balancingInternal: b('afweging', 'balancing'),
      balancingSummary: b('afweging', 'balancing'),
      balancedOn: b('afgewogen op', 'balanced on'),
      consentHow: b('hoe toestemming wordt gevraagd', 'how consent is asked'),
      consentProof: b('bewijs van toestemming', 'proof of consent'),
      consentWithdraw: b('toestemming intrekken', 'withdrawing consent'),
      consentTied: b('toestemming is voorwaarde', 'consent is a condition'),
      vitalReason: b('noodgeval', 'emergency'),
    },
  },
  retention: {
    name: b('Bewaartermijn', 'Retention'),
    fields: {
      forData: b('gegevens', 'data'),
      forSubjects: b('van wie', 'whose'),
      forPurposes: b('doel', 'purpose'),
      kind: b('soort', 'kind'),
      period: b('termijn', 'period'),
      atMost: b('hoogstens', 'at most'),
      start: b('vanaf', 'from'),
      startText: b('vanaf', 'from'),
      criterion: b('voorwaarde', 'condition'),
      criterionText: b('voorwaarde', 'condition'),
      rule: b('regel', 'rule'),
      reason: b('reden', 'reason'),
      destruction: b('vernietigen', 'destruction'),
      destructionText: b('vernietigen', 'destruction'),
      openReason: b('waarom nog geen termijn', 'why no period yet'),
      plannedOn: b('gepland', 'planned'),
    },
  },
  recipient: {
    name: b('Ontvangers', 'Recipients'),
    fields: {
      party: b('wie', 'who'),
      term: b('wie', 'who'),
      detail: b('toelichting', 'detail'),
      kind: b('rol', 'role'),
      what: b('waarvoor', 'what for'),
      forSubjects: b('van wie', 'whose'),
      forData: b('welke gegevens', 'which data'),
      condition: b('alleen als', 'only if'),
      unexpected: b('onverwacht', 'unexpected'),
    },
  },
  transfer: {
    name: b('Doorgifte buiten de EER', 'Transfer outside the EEA'),
    fields: {
      recipient: b('aan', 'to'),
      party: b('aan', 'to'),
      forSubjects: b('van wie', 'whose'),
      forData: b('welke gegevens', 'which data'),
      ...transferLabels,
      sentByPerson: b('de persoon stuurt het zelf', 'the person sends it'),
      necessityNote: b('waarom nodig', 'why necessary'),
      occasional: b('af en toe', 'occasional'),
      riskText: b('verteld risico', 'risk told'),
      consentRecord: b('toestemming', 'consent'),
      authorityToldOn: b('toezichthouder ingelicht op', 'authority told on'),
    },
  },
  automatedDecision: {
    name: b('Geautomatiseerd besluit', 'Automated decision'),
    fields: {
      what: b('besluit', 'decision'),
      logic: b('hoe het werkt', 'how it works'),
      significance: b('belang', 'significance'),
      consequences: b('gevolgen', 'consequences'),
      forSubjects: b('over wie', 'about whom'),
      significantEffect: b('grote gevolgen', 'significant effect'),
      ground: b('grond', 'ground'),
      human: b('een mens', 'a human'),
    },
  },
  dpia: {
    name: b('Gegevensbeschermingseffectbeoordeling', 'Data protection impact assessment'),
    fields: {
      screened: b('nagegaan', 'screened'),
      art35: b('altijd verplicht', 'always required'),
      wp248: b('kenmerken', 'criteria'),
      apList: b('lijst van de toezichthouder', 'list of the authority'),
      outcome: b('uitkomst', 'outcome'),
      reason: b('reden', 'reason'),
      date: b('datum', 'date'),
      reference: b('vindplaats', 'reference'),
    },
  },
  informing: {
    name: b('Informeren', 'Informing'),
    fields: {
      forSubjects: b('wie', 'whom'),
      moment: b('wanneer', 'when'),
      channel: b('hoe', 'how'),
      exception: b('uitzondering', 'exception'),
      reason: b('reden', 'reason'),
      date: b('datum', 'date'),
    },
  },
  engagement: {
    name: b('Opdracht', 'Engagement'),
    fields: {
      client: b('opdrachtgever', 'client'),
      clientContact: b('contact', 'contact'),
      clientRepresentative: b(
        'vertegenwoordiger van de opdrachtgever',
        'representative of the client',
      ),
      clientDpo: b('functionaris van de opdrachtgever', 'data protection officer of the client'),
      contract: b('overeenkomst', 'contract'),
      contractOn: b('datum van de overeenkomst', 'date of the contract'),
      contractWhere: b('bewaard in', 'kept in'),
      categories: b('soorten verwerking', 'categories of processing'),
      instructions: b('instructies', 'instructions'),
      transfersAnswer: b('doorgifte buiten de EER', 'transfer outside the EEA'),
      transfers: b('doorgifte', 'transfers'),
      subProcessors: b('subverwerkers', 'sub-processors'),
      measures: b('maatregelen', 'measures'),
      endAction: b('aan het einde', 'at the end'),
    },
  },
  jointArrangement: {
    name: b(
      'Afspraak tussen gezamenlijk verantwoordelijken',
      'Arrangement between joint controllers',
    ),
    fields: {
      name: b('naam', 'name'),
      parties: b('partijen', 'parties'),
      activities: b('verwerkingen', 'activities'),
      scope: b('waarvoor', 'scope'),
      whoInforms: b('wie informeert', 'who informs'),
      whoAnswers: b('wie verzoeken beantwoordt', 'who answers requests'),
      contactPoint: b('contactpunt', 'contact point'),
      breachSplit: b('datalekken', 'breaches'),
      document: b('bewaard in', 'kept in'),
      on: b('datum', 'date'),
      essence: b('kern van de afspraak', 'essence of the arrangement'),
    },
  },
  system: {
    name: b('Systeem', 'System'),
    fields: {
      name: b('naam', 'name'),
      what: b('waarvoor', 'what for'),
      supplier: b('leverancier', 'supplier'),
      locationAnswer: b('plaats van de gegevens bekend', 'place of the data known'),
      country: b('land', 'country'),
      activities: b('verwerkingen', 'activities'),
    },
  },
  cookie: {
    name: b('Cookie', 'Cookie'),
    fields: {
      name: b('naam', 'name'),
      technique: b('techniek', 'technique'),
      party: b('van wie', 'whose'),
      thirdParty: b('anderen kunnen meelezen', 'others have access'),
      category: b('soort', 'kind'),
      purpose: b('waarvoor', 'what for'),
      lifetime: b('hoe lang', 'how long'),
      lifetimeText: b('hoe lang', 'how long'),
      consent: b('toestemming', 'consent'),
      exemption: b('waarom geen toestemming nodig is', 'why no consent is needed'),
      basis: b('grondslag voor het gebruik', 'legal basis for the use'),
      sharedWith: b('gedeeld met', 'shared with'),
      anonymised: b('anoniem gemaakt', 'anonymised'),
      sites: b('websites', 'websites'),
      scannedOn: b('gezien op', 'seen on'),
    },
  },
  cookieBanner: {
    name: b('Cookiekeuze', 'Cookie choice'),
    fields: {
      answer: b('cookies', 'cookies'),
      tool: b('hulpmiddel', 'tool'),
      refuseInFirstLayer: b('weigeren in het eerste scherm', 'refusing in the first screen'),
      howToChange: b('keuze wijzigen', 'changing the choice'),
      switchOff: b('cookies uitzetten', 'switching cookies off'),
      consequence: b('gevolg van uitzetten', 'consequence of switching off'),
    },
  },
  embed: {
    name: b('Ingesloten inhoud', 'Embedded content'),
    fields: {
      service: b('dienst', 'service'),
      party: b('bedrijf', 'company'),
      what: b('wat', 'what'),
      clickToLoad: b('laadt pas na een klik', 'loads after a click only'),
      policy: b('eigen verklaring', 'own statement'),
    },
  },
  statement: {
    name: b('Privacyverklaring', 'Privacy statement'),
    fields: {
      audience: b('voor wie', 'for whom'),
      title: b('titel', 'title'),
      brand: b('merk', 'brand'),
      websites: b('websites', 'websites'),
      introduction: b('inleiding', 'introduction'),
      sectionsOff: b('weggelaten onderdelen', 'sections left out'),
      activities: b('verwerkingen', 'activities'),
    },
  },
  statementExclusion: {
    name: b('Weggelaten uit de verklaring', 'Left out of the statement'),
    fields: {
      activity: b('verwerking', 'activity'),
      reason: b('reden', 'reason'),
    },
  },
  ownParagraph: {
    name: b('Eigen alinea', 'Own paragraph'),
    fields: {
      after: b('plaats', 'place'),
      text: b('tekst', 'text'),
    },
  },
  publication: {
    name: b('Gepubliceerd', 'Published'),
    fields: {
      on: b('op', 'on'),
      version: b('versie', 'version'),
      url: b('adres', 'address'),
      digest: b('controlegetal', 'digest'),
    },
  },
  dismissal: {
    name: b('Gesloten punt', 'Closed finding'),
    fields: {
      rule: b('regel', 'rule'),
      target: b('veld', 'field'),
      reason: b('reden', 'reason'),
      by: b('door', 'by'),
      on: b('op', 'on'),
    },
  },
  provenance: {
    name: b('Herkomst', 'Provenance'),
    fields: {
      target: b('veld', 'field'),
      status: b('status', 'status'),
      by: b('door', 'by'),
      on: b('op', 'on'),
      document: b('document', 'document'),
      quote: b('citaat', 'quote'),
      sourceDate: b('datum van het document', 'date of the document'),
      remark: b('opmerking', 'remark'),
    },
  },
};

/** "Bewaartermijn"; undefined never: a test proves that every entity and field has its label. */
export function entityLabel(entity: EntityName, language: Language): string {
  return labels[entity].name[language];
}

export function fieldLabel(entity: EntityName, field: string, language: Language): string {
  if (field === WHOLE_ROW) return labels[entity].name[language].toLowerCase();
  return labels[entity].fields[field]?.[language] ?? field;
}

/** The label of a list where it stands with one of its values: "website". */
export function fieldLabelOfOne(entity: EntityName, field: string, language: Language): string {
  return ofOne[`${entity}/${field}`]?.[language] ?? fieldLabel(entity, field, language);
}

const ofOne: Readonly<Record<string, Both>> = {
  'organisation/websites': b('website', 'website'),
};

export function hasFieldLabel(entity: EntityName, field: string): boolean {
  return labels[entity].fields[field] !== undefined;
}

/** The label before a value: "nagekeken op" is "nagekeken in" where only the month is known. */
export function labelBefore(
  entity: EntityName,
  field: string,
  value: unknown,
  language: Language,
): string {
  const label = fieldLabel(entity, field, language);
  const isDate = entities[entity].meta[field]?.format === 'date';
  return isDate ? label.replace(/\b(?:op|on)$/, dateWord(String(value), language)) : label;
}

/** The label of the field that a FieldRef names: "Bewaartermijn: termijn". */
export function refLabel(ref: string, language: Language): string {
  const target = parseRef(ref);
  if (!target) return ref;
  const entity = entityLabel(target.entity, language);
  return target.field === WHOLE_ROW
    ? entity
    : `${entity}: ${fieldLabel(target.entity, target.field, language)}`;
}
