import { describe, expect, it } from 'vitest';
import type { ProposalGroup } from '../../../../shared/statement-reader/proposals/proposal.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const values = (text: string, group: ProposalGroup): readonly (string | undefined)[] =>
  readStatement(text).proposals[group].map((one) =>
    typeof one.value === 'string' ? one.value : (one.value.term ?? one.value.text),
  );

const contactAs = (text: string, name: string) =>
  readStatement(text).proposals.organisation.flatMap(({ field, value }) =>
    field === name ? [value] : [],
  );

describe('data that a sentence names and nobody gives', () => {
  it.each([
    [
      'who proves who he is',
      'Maak op de kopie uw pasfoto en burgerservicenummer zwart als u om inzage verzoekt.',
    ],
    [
      'what parents are advised',
      'Wij raden ouders aan te letten op wat hun kinderen op onze site doen, zodat wij geen naam of foto van hen verzamelen.',
    ],
    ['how the organisation is reached', 'E-mail: post@molenpad.example'],
    [
      'a name that somebody trades under',
      'De Molen werkt onder de naam Molenpad en verwerkt gegevens.',
    ],
    ['what a cookie is', 'Een cookie is een klein bestand dat uw browser op uw apparaat bewaart.'],
    [
      'the law told over',
      'Personal data shall be accurate and, where necessary, kept up to date with the name and address.',
    ],
    ['an interest that is legitimate', 'We process this because of our legitimate interests.'],
    ['a belief of the writer', 'Ik geloof in aandacht en verwerk gegevens zorgvuldig.'],
    [
      'a phone that somebody calls by',
      'Wij verzamelen gegevens als u ons per telefoon of per e-mail iets vraagt.',
    ],
  ])('is none: %s', (_, text) => {
    expect(values(text, 'data')).toEqual([]);
  });

  it('is there in a list, in a row, and as one’s own', () => {
    const list = values(
      'Wij verzamelen de volgende gegevens:\n- telefoon\n- cookies\n- leeftijd\n',
      'data',
    );
    expect(list).toEqual(['data.phone', 'cookies', 'leeftijd']);
    expect(values('Wij bewaren uw naam en adres.', 'data')).toEqual(['data.name', 'data.address']);
    expect(
      values('We store e-mails, letters and messages with your phone number.', 'data'),
    ).toContain('data.correspondence');
  });
});

describe('what is denied', () => {
  it.each([
    ['recipients', 'Wij delen uw gegevens niet met:\n- Facebook\n- adverteerders\n'],
    ['recipients', 'Wij maken geen gebruik van cookies, Google Analytics of Hotjar.'],
    ['cookies', 'Wij maken geen gebruik van cookies, Google Analytics of Hotjar.'],
    ['recipients', 'We never share your data with:\n- Facebook\n- Google\n'],
    ['data', 'Wij vragen u niet om uw BSN, geboortedatum of bankrekeningnummer.'],
    ['data', 'We do not collect your date of birth, bank details or health data.'],
    ['data', 'Wij verwerken van u geen:\n- BSN\n- gegevens over uw gezondheid\n'],
    ['activities', 'Wij gebruiken uw gegevens nooit voor:\n- profilering\n- marketing\n'],
    ['transfers', 'Wij sturen uw gegevens nooit naar:\n- de Verenigde Staten\n- China\n'],
  ] as const)('is no proposal of %s: %s', (group, text) => {
    expect(values(text, group)).toEqual([]);
  });

  it.each([
    ['recipients', 'Voorheen gebruikten wij Mailchimp, Hotjar en Facebook.'],
    ['recipients', 'In het verleden deelden wij uw gegevens met Exact.'],
    ['recipients', 'We used to share your data with Dropbox.'],
    ['recipients', 'We no longer use Google Analytics.'],
    ['recipients', 'Wij gebruiken Facebook niet meer en zijn gestopt met Hotjar.'],
    ['recipients', 'Tot 2022 deelden wij gegevens met Exact.'],
    ['recipients', 'Lees ook de privacyverklaring van Google.'],
    ['recipients', 'Onze website bevat links naar Marktplaats en Instagram.'],
    ['recipients', 'Our site contains links to Facebook and Instagram.'],
    ['recipients', 'Wij zijn van plan Mailchimp te gaan gebruiken.'],
    ['measures', 'Beveiliging\nWij streven naar encryptie.'],
    ['measures', 'Uw bank gebruikt tweefactorauthenticatie.'],
    ['measures', 'Beveiliging\nZorg zelf voor een sterk wachtwoord en een virusscanner.'],
    ['measures', 'Security\nMake sure you choose a strong password and use a virus scanner.'],
  ] as const)(
    'or past, wished, linked to or left to others is no proposal of %s: %s',
    (group, text) => {
      expect(values(text, group)).toEqual([]);
    },
  );

  it('is not what goes on, is told beside it, or is wiped when no longer needed', () => {
    expect(
      values(
        'Voorheen gebruikten wij Mailchimp, sinds 2024 delen wij uw naam met Laposta.',
        'recipients',
      ),
    ).toEqual(['recipient.mailing']);
    expect(
      values('Wij delen uw naam met Google; lees het beleid van Google.', 'recipients'),
    ).toHaveLength(1);
    expect(
      values('We keep your name and address until we no longer need them.', 'data'),
    ).toHaveLength(2);
    expect(
      values('Beveiliging\nWij gebruiken encryptie om uw gegevens te beveiligen.', 'measures'),
    ).toHaveLength(1);
  });

  it('is what an exception takes out of it', () => {
    const text = 'Wij delen uw gegevens met niemand anders dan:\n- PostNL\n- Mollie\n';
    expect(values(text, 'recipients')).toHaveLength(2);
    expect(values('Wij verwerken geen andere gegevens dan uw naam en adres.', 'data')).toEqual([
      'data.name',
      'data.address',
    ]);
  });
});

describe('people of whom no data are kept', () => {
  it.each([
    [
      'who may see data',
      'Alleen medewerkers die het nodig hebben krijgen toegang tot uw gegevens.',
    ],
    [
      'minors who are not meant',
      'Wij hebben niet de intentie gegevens te verzamelen van kinderen zonder toestemming van hun ouders.',
    ],
    ['a paragraph of an article', 'Wij verwerken gegevens op grond van artikel 9, tweede lid.'],
    ['a service for customers', 'We use your name to provide customer support.'],
    ['who delivers', 'Wij verwerken uw gegevens samen met onze leveranciers.'],
  ])('%s', (_, text) => {
    expect(values(text, 'subjects')).toEqual([]);
  });

  it('stay where their data are', () => {
    expect(
      values('Wij verwerken gegevens van onze medewerkers en vrijwilligers.', 'subjects'),
    ).toEqual(['subject.employee', 'subject.volunteer']);
  });
});

describe('words as a value', () => {
  it('have no lone bracket', () => {
    const { subjects } = readStatement(
      'Wij verwerken gegevens van onze (potentiële) klanten.',
    ).proposals;
    expect(subjects.map(({ value }) => value.text)).toContain('potentiële klanten');
  });

  it('call an English client a customer', () => {
    expect(values('We collect the name of each client.', 'subjects')).toEqual(['subject.customer']);
    expect(values('Wij verwerken de naam van onze cliënten.', 'subjects')).toEqual([
      'subject.patientClient',
    ]);
  });
});

describe('what is no purpose', () => {
  it.each([
    [
      'a term for sharing',
      'Wij verkopen uw gegevens niet en verstrekken die uitsluitend als dat nodig is voor de uitvoering van een overeenkomst of een wettelijke verplichting.',
    ],
    ['what security is against', 'Wij beveiligen uw gegevens tegen verlies, diefstal en fraude.'],
    ['a right', 'U heeft het recht om:\n- bezwaar te maken tegen direct marketing\n'],
    ['where questions go', 'Voor vragen over deze verklaring kunt u contact met ons opnemen.'],
    [
      'why something is kept',
      'Hoe lang bewaren wij gegevens?\nFacturen: 7 jaar (fiscale bewaarplicht)\n',
    ],
    [
      'other purposes',
      'Als wij uw gegevens voor een ander doel gaan gebruiken, vragen wij toestemming.',
    ],
  ])('%s', (_, text) => {
    expect(values(text, 'purposes')).toEqual([]);
  });

  it('nor is an item of a list of data under it', () => {
    const text = `Wij verwerken uw gegevens voor de volgende doelen:
- het inmeten van uw kozijnen
Wij verwerken de volgende gegevens:
- naam
- de maten van uw woning
`;
    expect(values(text, 'purposes')).toEqual(['het inmeten van uw kozijnen']);
  });

  it('while own words are whole thoughts', () => {
    expect(
      values(
        'We collect personal data to arrange pastoral visits, to lend out our hall and to comply with the law.',
        'purposes',
      ),
    ).toEqual(['purpose.legalDuty', 'arrange pastoral visits', 'lend out our hall']);
    expect(
      values(
        'Wij gebruiken uw gegevens voor:\n- naam en adres om de pianostemmer te laten komen\n',
        'purposes',
      ),
    ).toEqual(['de pianostemmer laten komen']);
    expect(values('Wij gebruiken uw gegevens om de zaal klaar te zetten.', 'purposes')).toEqual([
      'de zaal klaarzetten',
    ]);
  });
});

describe('activities', () => {
  it('are none of a duty or of terms', () => {
    const text =
      'Wij gebruiken uw gegevens voor:\n- het versturen van facturen\n- naleving van wettelijke verplichtingen\n';
    expect(values(text, 'activities')).toEqual(['Facturatie']);
    expect(values(text, 'purposes')).toContain('purpose.legalDuty');
  });

  it('are called by their title without its number, and are none of a call to write', () => {
    const named =
      '3. De nieuwsbrief\nWij verzamelen uw e-mailadres voor onze nieuwsbrief.\n\nNeem contact op\nWij verwerken wat u ons schrijft.';
    expect(values(named, 'activities')).toEqual(['Nieuwsbrief']);
  });

  it('are called after the people and the form that there are', () => {
    const club =
      'Wij verwerken gegevens van onze leden voor de ledenadministratie en om contact met leden op te nemen.';
    expect(values(club, 'activities')).toEqual(['Ledenadministratie', 'Vragen en contact']);
    const form = 'Wij gebruiken de gegevens uit het contactformulier om uw vragen te beantwoorden.';
    expect(values(form, 'activities')).toEqual(['Contactformulier']);
  });
});

describe('recipients', () => {
  it('are told once in general, and not beside those by name', () => {
    expect(
      values(
        'Wij delen gegevens met verwerkers. Onze dienstverleners krijgen alleen wat nodig is. Externe partijen ontvangen niets meer.',
        'recipients',
      ),
    ).toHaveLength(1);
    expect(
      values('Wij delen gegevens met dienstverleners, zoals onze boekhouder.', 'recipients'),
    ).toEqual(['recipient.accountant']);
  });

  it('are no words that look like a service, what a template asks, nor those of a service', () => {
    expect(
      values('We share data if we transfer it to your hosting company.', 'recipients'),
    ).not.toContain('recipient.cloud');
    expect(
      values('[Update this section if you add Google Analytics or another tool.]', 'recipients'),
    ).toEqual([]);
    expect(
      values('Google gebruikt deze informatie en deelt die met adverteerders.', 'recipients'),
    ).toEqual(['recipient.cloud']);
    expect(
      values(
        'Wij delen gegevens met derden:\n- Derden: alleen met toestemming\n- het verzorgen van het netwerk\n',
        'recipients',
      ),
    ).toEqual([]);
  });

  it('are no items of another list, and no part of the own name', () => {
    const text = `Accountantskantoor De Vlieger B.V. deelt uw gegevens met de Belastingdienst. Accountantskantoor De Vlieger B.V. is verantwoordelijk.
We share the following information:
- Observations and progress
We share data only where:
- required in an emergency
`;
    expect(values(text, 'recipients')).toEqual(['recipient.taxAuthority']);
  });
});

describe('retention', () => {
  it.each([
    [
      'Bestellingen\n\nWij verwerken uw naam om uw bestelling te leveren. De keuringsrapporten bewaren wij 2 jaar.',
      ['keuringsrapporten'],
    ],
    ['Bewaartermijnen\n\nBeelden van de camera worden na 4 weken gewist.', ['data.video']],
    [
      'Cameratoezicht\n\nIn onze winkel hangen camera’s om diefstal te voorkomen. De beelden bewaren wij 4 weken.',
      ['data.video'],
    ],
    ['How long\n\nWe keep our measuring sheets for 2 years.', ['measuring sheets']],
    ['Bewaren\n\nWij bewaren uw persoonsgegevens 2 jaar.', []],
    ['Bewaren\n\nStichting De Molen bewaart gegevens maximaal 2 jaar.', []],
    ['How long\n\nThis will be kept for 2 years.', []],
  ])('is of what the sentence says is kept: %s', (text, expected) => {
    const { retention } = readStatement(text).proposals;
    expect(retention.map(({ of }) => of.map((one) => one.term ?? one.text))).toEqual([expected]);
  });

  it('is of what stands before the colon', () => {
    const { retention } = readStatement(
      'Bewaartermijnen\nWij bewaren uw gegevens zo lang:\n- Projectgegevens: 10 jaar (garantie)\n- Nieuwsbrief: tot u zich afmeldt\n',
    ).proposals;
    expect(retention.map(({ of }) => of.map(({ term, text }) => term ?? text))).toEqual([
      ['Projectgegevens'],
      ['purpose.newsletter'],
    ]);
  });

  it('is with the activity that it is of', () => {
    const { retention } = readStatement(
      'Doel\nWij gebruiken uw gegevens om facturen te sturen en voor onze nieuwsbrief.\nBewaartermijn\nVoor de nieuwsbrief bewaren wij gegevens tot u zich afmeldt. Wij bewaren facturen 7 jaar.',
    ).proposals;
    expect(retention.map(({ activities }) => activities)).toEqual([
      ['activities:template.T05'],
      ['activities:template.T02'],
    ]);
  });

  it('is no request, nor a session of a therapist', () => {
    expect(
      values('U kunt een verzoek tot intrekking van uw toestemming sturen naar ons.', 'retention'),
    ).toEqual([]);
    expect(
      values('Keeping records\nThis includes the notes that I take at each session.', 'retention'),
    ).toEqual([]);
  });
});

describe('measures and cookies', () => {
  it('name in general only once, with their noun', () => {
    expect(
      values(
        'Wij nemen passende maatregelen. Wij nemen technische en organisatorische beveiligingsmaatregelen.',
        'measures',
      ),
    ).toEqual(['technische en organisatorische beveiligingsmaatregelen']);
    expect(
      values(
        'Wij nemen passende (technische) maatregelen om uw gegevens te beveiligen tegen vernietiging.',
        'measures',
      ),
    ).toEqual(['passende maatregelen']);
  });

  it('tell what is encrypted on its way from what is so at rest', () => {
    expect(
      values('Wij beveiligen uw gegevens: die worden versleuteld verzonden.', 'measures'),
    ).toEqual(['measure.encTransit']);
    expect(
      values('Wij beveiligen uw gegevens: die zijn versleuteld opgeslagen.', 'measures'),
    ).toEqual(['measure.encRest']);
  });

  it('leave to visitors what they are advised to do', () => {
    expect(
      values('Beveiliging\nWij raden u aan een sterk wachtwoord te kiezen.', 'measures'),
    ).toEqual([]);
  });

  it('have their noun, and none that is denied in a row', () => {
    const { cookies } = readStatement(
      'Wij gebruiken functionele en analytische cookies. Wij gebruiken geen voorkeurscookies, tracking cookies of sociale media cookies.',
    ).proposals;
    expect(cookies.map(({ value }) => value.text)).toEqual([
      'functionele cookies',
      'analytische cookies',
    ]);
  });
});

describe('bases and transfers', () => {
  it('link a basis to the aim that is named beside it', () => {
    const { bases } = readStatement(
      'Wij gebruiken uw gegevens voor:\n- bestellingen leveren\n- de nieuwsbrief\nDe grondslag is de uitvoering van een overeenkomst (uw bestelling) of uw toestemming (nieuwsbrief).',
    ).proposals;
    expect(bases.map(({ value, activities }) => [value.term, activities])).toEqual([
      ['basis.6b', ['activities:template.T06']],
      ['basis.6a', ['activities:template.T05']],
    ]);
  });

  it('name an interest to its end', () => {
    const [first] = readStatement(
      'Wij hebben een gerechtvaardigd belang bij het beveiligen van ons pand, tenzij uw belang zwaarder weegt.',
    ).proposals.bases;
    expect(first?.interest).toBe('het beveiligen van ons pand');
  });

  it('name a place to its end, and no place that is home', () => {
    const [out] = readStatement(
      'Wij geven gegevens door aan partijen buiten de Europese Economische Ruimte.',
    ).proposals.transfers;
    expect(out?.place).toBe('buiten de Europese Economische Ruimte');
    expect(
      values(
        'We only share data outside the UK with appropriate safeguards. You can complain to the Information Commissioner.',
        'transfers',
      ),
    ).not.toContain('country.GB');
    expect(
      values(
        'Personal data shall not be transferred outside the European Economic Area.',
        'transfers',
      ),
    ).toEqual([]);
  });
});

describe('the organisation', () => {
  it.each([
    ['Bakkerij Zomer V.O.F.', 'Bakkerij Zomer V.O.F.'],
    ['Drukkerij De Pers B.V.', 'Drukkerij De Pers B.V.'],
    ['Northway Tiles Ltd.', 'Northway Tiles Ltd.'],
    ['House for Better Sleep', 'House for Better Sleep'],
  ])('keeps its whole name: %s', (written, name) => {
    const text = `Privacyverklaring\n${written} is verantwoordelijk voor de verwerking van uw persoonsgegevens. Deze verklaring is van ${written}\n\nWij geven niets door. Mail naar ${written.split(' ')[0]?.toLowerCase()}@example.org bij ${written}`;
    expect(contactAs(text, 'legalName')).toEqual([name]);
  });

  it('is not who receives, and has its name above its street', () => {
    const text =
      'Contact\n\nLinde online diensten\nMolenweg 3\n1234 AB Hoorn\n\nYour data are shared with Acme Sports; ask privacy@acmesports.example about that.';
    expect(contactAs(text, 'legalName')).toEqual(['Linde online diensten']);
    expect(contactAs(text, 'email')).toEqual([]);
    expect(contactAs(text, 'privacyContactEmail')).toEqual([]);
  });

  it('has a street without what stands before it, a seat, and an address abroad', () => {
    const street =
      'Vlinder Coaching & Advies gevestigd aan Appelhof 2, 1234 AB Hoorn, is verantwoordelijk voor uw gegevens.';
    expect(contactAs(street, 'address')).toEqual(['Appelhof 2']);
    const seat =
      'Makelaar Pols, gevestigd te Den Burg, is verantwoordelijk voor de verwerking van persoonsgegevens.';
    expect(contactAs(seat, 'city')).toEqual(['Den Burg']);
    expect(contactAs('Contact\nKerkweg 9\nB-3560 Lummen\n+32 470 12 34 56', 'postcode')).toEqual([
      'B-3560',
    ]);
    expect(contactAs('Contact\nKerkweg 9\nB-3560 Lummen\n+32 470 12 34 56', 'phone')).toEqual([
      '+32 470 12 34 56',
    ]);
  });

  it('names its officer before or behind the word', () => {
    const dpo = (text: string) =>
      readStatement(text).proposals.dpo.flatMap(({ field, value }) =>
        field === 'name' ? [value] : [],
      );
    expect(
      dpo('Anna de Boer is de functionaris gegevensbescherming van Zorggroep De Brug.'),
    ).toEqual(['Anna de Boer']);
    expect(dpo('Onze functionaris gegevensbescherming is Anna Boer.')).toEqual(['Anna Boer']);
  });
});

describe('rights', () => {
  it('are granted, not what the organisation does itself', () => {
    expect(
      values('Wij gebruiken uw gegevens voor verbetering van onze dienstverlening.', 'rights'),
    ).toEqual([]);
  });

  it('go to where a request goes', () => {
    const { rights } = readStatement(
      'U heeft recht op inzage en verwijdering. Neem voor deze rechten contact met ons op via post@linde.example. Cookies verwijdert u via de instellingen van uw browser.',
    ).proposals;
    expect(rights.flatMap((one) => (one.field === 'channel' ? [one.channel] : []))).toEqual([
      'email',
    ]);
  });
});
