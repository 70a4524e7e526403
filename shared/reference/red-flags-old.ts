/** Red flags of a statement that time has overtaken, or that was never finished. */
import { fromGuidance, fromLaw, fromPractice, type RedFlagRecord } from './red-flag-record.ts';

export const redFlagsOld = [
  {
    ...fromLaw,
    id: 'redFlag.oldLaw',
    article: 'UAVG 51; AVG 94',
    severity: 'high',
    nl: 'Een wet die niet meer geldt',
    en: 'A law that no longer applies',
    why: {
      nl: 'Sinds 25 mei 2018 geldt de AVG. Die kwam in de plaats van de Europese privacyrichtlijn van 1995 (95/46/EG) en van de wetten die daarop rustten, zoals de Wet bescherming persoonsgegevens (Wbp). Wie die oude regels noemt, laat zien dat de tekst sindsdien niet is nagekeken.',
      en: 'The GDPR has applied since 25 May 2018. It took the place of the European Data Protection Directive of 1995 (95/46/EC) and of the laws that rested on it, such as the Dutch Personal Data Protection Act (Wbp). Naming those old rules shows that the text was not checked since.',
    },
    instead: {
      nl: 'Noem de Algemene verordening gegevensbescherming (AVG) en loop de hele tekst na.',
      en: 'Name the General Data Protection Regulation (GDPR) and check the whole text.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.oldDpa',
    article: 'UAVG 6',
    severity: 'high',
    nl: 'De oude naam van de toezichthouder',
    en: 'The old name of the supervisory authority',
    why: {
      nl: 'Het College bescherming persoonsgegevens heet sinds 1 januari 2016 Autoriteit Persoonsgegevens. Onder de oude naam vindt niemand nog waar hij kan klagen.',
      en: 'The College bescherming persoonsgegevens has been called Autoriteit Persoonsgegevens since 1 January 2016. Nobody finds where to complain under the old name.',
    },
    instead: {
      nl: 'Schrijf: Autoriteit Persoonsgegevens (AP), autoriteitpersoonsgegevens.nl.',
      en: 'Write: Autoriteit Persoonsgegevens (the Dutch Data Protection Authority), autoriteitpersoonsgegevens.nl.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.oldNotice',
    article: 'AVG 30; overweging 89',
    severity: 'medium',
    nl: 'Een melding van de verwerking bij de toezichthouder',
    en: 'A notification of the processing to the authority',
    why: {
      nl: 'Verwerkingen meldt u niet meer bij de toezichthouder. In plaats daarvan houdt u zelf een register bij.',
      en: 'Processing is no longer notified to the authority. You keep a register yourself instead.',
    },
    instead: {
      nl: 'Haal de melding en het meldingsnummer weg. Zorg dat uw register klopt.',
      en: 'Take out the notification and its number. Make sure that your register is right.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.oldTerms',
    article: 'AVG 4(8), 28',
    severity: 'low',
    nl: 'Het oude woord bewerker',
    en: 'The old Dutch word for processor',
    why: {
      nl: 'De AVG noemt wie in uw opdracht gegevens verwerkt een verwerker. Een bewerkersovereenkomst uit de tijd van de Wbp voldoet meestal niet meer.',
      en: 'The Dutch GDPR calls whoever processes data on your behalf a verwerker. An agreement from the time of the old law seldom meets Art. 28.',
    },
    instead: {
      nl: 'Schrijf verwerker en verwerkersovereenkomst, en kijk of uw contracten van na mei 2018 zijn.',
      en: 'Write verwerker and verwerkersovereenkomst, and check that your contracts date from after May 2018.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.privacyShield',
    article: 'AVG 44-46; HvJ EU C-311/18, C-362/14',
    severity: 'high',
    nl: 'Doorgifte op basis van Privacy Shield of Safe Harbor',
    en: 'Transfer under Privacy Shield or Safe Harbor',
    why: {
      nl: 'Het Hof van Justitie heeft beide afspraken met de Verenigde Staten ongeldig verklaard. Met zo’n verwijzing is uw doorgifte niet onderbouwd.',
      en: 'The Court of Justice struck down both arrangements with the United States. With such a reference your transfer has no ground.',
    },
    instead: {
      nl: 'Noem per ontvanger waarop de doorgifte nu rust: het Data Privacy Framework (als het bedrijf op de lijst staat) of de modelcontracten van de Europese Commissie.',
      en: 'Say for each recipient what the transfer rests on now: the Data Privacy Framework (if the company is listed) or the standard contractual clauses.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.oldScc',
    article: 'AVG 46(2)(c); besluit (EU) 2021/914, art. 4',
    severity: 'medium',
    nl: 'Oude modelcontracten',
    en: 'Old standard contractual clauses',
    why: {
      nl: 'De modelcontracten van 2001, 2004 en 2010 gelden sinds 27 december 2022 niet meer.',
      en: 'The clauses of 2001, 2004 and 2010 ended on 27 December 2022.',
    },
    instead: {
      nl: 'Sluit de modelcontracten van 2021 (besluit 2021/914) en verwijs daarnaar.',
      en: 'Sign the clauses of 2021 (decision 2021/914) and refer to those.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.oldUk',
    article: 'AVG 45',
    severity: 'low',
    nl: 'Een oude einddatum voor het Verenigd Koninkrijk',
    en: 'An old end date for the United Kingdom',
    why: {
      nl: 'Het adequaatheidsbesluit voor het Verenigd Koninkrijk is verlengd tot en met 27 december 2031.',
      en: 'The adequacy decision for the United Kingdom was renewed until 27 December 2031.',
    },
    instead: {
      nl: 'Verwijs naar het adequaatheidsbesluit en noem geen einddatum, of noem de nieuwe.',
      en: 'Refer to the adequacy decision without an end date, or give the new one.',
    },
  },
  {
    ...fromPractice,
    id: 'redFlag.stale',
    article: 'AVG 5(2), 24(1)',
    severity: 'medium',
    nl: 'Lang niet bijgewerkt',
    en: 'Not updated for long',
    why: {
      nl: 'De verklaring moet kloppen met wat u nu doet. Na twee jaar zonder wijziging is dat zelden zo; van vóór 25 mei 2018 klopt zij zeker niet.',
      en: 'The statement must match what you do now. After two years without a change it seldom does; one from before 25 May 2018 surely does not.',
    },
    instead: {
      nl: 'Loop de verklaring na, zet er de datum van vandaag bij en herhaal dat elk jaar.',
      en: 'Check the statement, date it today, and repeat that each year.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.noDate',
    article: 'AVG 5(2), 24(1); WP260',
    severity: 'low',
    nl: 'Geen datum of versie',
    en: 'No date or version',
    why: {
      nl: 'Zonder datum ziet niemand of de verklaring nog van nu is, en kunt u niet laten zien wat er eerder stond.',
      en: 'Without a date nobody sees whether the statement is current, and you cannot show what it said before.',
    },
    instead: {
      nl: 'Zet onderaan: laatst gewijzigd op, met de datum.',
      en: 'Put at the end: last changed on, with the date.',
    },
  },
  {
    ...fromPractice,
    id: 'redFlag.placeholder',
    article: 'AVG 12(1), 13(1)(a)',
    severity: 'high',
    nl: 'Een plek in het voorbeeld die niet is ingevuld',
    en: 'A blank of the template left open',
    why: {
      nl: 'Er staat nog tekst uit een voorbeeld. De lezer weet dan niet van wie de verklaring is en of de rest wel bij u past.',
      en: 'Text of a template is still there. The reader cannot tell whose statement it is, nor whether the rest fits you.',
    },
    instead: {
      nl: 'Vul in wat openstaat en haal weg wat niet bij uw organisatie hoort.',
      en: 'Fill in what is open and take out what does not fit your organisation.',
    },
  },
  {
    ...fromPractice,
    id: 'redFlag.machineTranslated',
    article: 'AVG 12(1)',
    severity: 'medium',
    nl: 'Tekst die uit een vertaalmachine lijkt te komen',
    en: 'Text that seems machine-translated',
    why: {
      nl: 'De verklaring moet duidelijk en in gewone taal zijn. Door de vertaling staan er woorden en zinnen in die niet kloppen of iets anders zeggen dan u bedoelt.',
      en: 'The statement must be clear and in plain language. Through translation some words and sentences are wrong or say what you do not mean.',
    },
    instead: {
      nl: 'Schrijf deze zinnen opnieuw, in uw eigen woorden. Spreek de lezer overal met u aan, of overal met je.',
      en: 'Rewrite these sentences in your own words, and address the reader in one way throughout.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.foreignLaw',
    article: 'AVG 3, 12(1)',
    severity: 'medium',
    nl: 'Alleen buitenlands recht',
    en: 'Foreign law only',
    why: {
      nl: 'Voor een organisatie in Nederland gelden de AVG en de UAVG. De verklaring noemt alleen regels of een toezichthouder van een ander land.',
      en: 'A Dutch organisation is under the GDPR and the UAVG. The statement names rules or an authority of another country only.',
    },
    instead: {
      nl: 'Noem de AVG en de Autoriteit Persoonsgegevens. Laat regels van andere landen alleen staan als ze ook voor u gelden.',
      en: 'Name the GDPR and the Dutch authority. Keep rules of other countries only where they apply to you as well.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.langGap',
    article: 'AVG 12(1); WP260',
    severity: 'low',
    nl: 'Niet in het Nederlands',
    en: 'Not in Dutch',
    why: {
      nl: 'Wie zich op mensen in Nederland richt, legt het uit in het Nederlands.',
      en: 'Whoever addresses people in the Netherlands explains it in Dutch.',
    },
    instead: {
      nl: 'Zet een Nederlandse verklaring naast de Engelse.',
      en: 'Put a Dutch statement beside the English one.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.hidden',
    article: 'AVG 12(1); WP260',
    severity: 'medium',
    nl: 'Verstopt in de algemene voorwaarden',
    en: 'Buried in the terms and conditions',
    why: {
      nl: 'Uitleg over privacy moet makkelijk te vinden zijn en los staan van andere voorwaarden.',
      en: 'Information on privacy must be easy to find and stand apart from other terms.',
    },
    instead: {
      nl: 'Geef de privacyverklaring een eigen pagina, met een link op elke pagina en bij elk formulier.',
      en: 'Give the privacy statement its own page, linked from every page and form.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.silentChange',
    article: 'AVG 12(1), 13(3); WP260',
    severity: 'medium',
    nl: 'Wijzigen zonder het te zeggen',
    en: 'Changes without notice',
    why: {
      nl: 'Verandert u iets wezenlijks, dan moet u dat de mensen laten weten. Dat kunt u niet uitsluiten.',
      en: 'You must tell people about a change that matters. You cannot rule that out.',
    },
    instead: {
      nl: 'Schrijf hoe u een belangrijke wijziging bekendmaakt, bijvoorbeeld per e-mail of met een bericht op uw site.',
      en: 'Say how you announce an important change, such as by e-mail or with a notice on your site.',
    },
  },
] as const satisfies readonly RedFlagRecord[];
