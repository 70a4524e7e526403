/** Red flags about terms, recipients, transfers and what else the text claims or leaves out. */
import { fromGuidance, fromLaw, type RedFlagRecord } from './red-flag-record.ts';

export const redFlagsContent = [
  {
    ...fromLaw,
    id: 'redFlag.forever',
    article: 'AVG 5(1)(e)',
    severity: 'high',
    nl: 'Voor altijd bewaren',
    en: 'Kept for ever',
    why: {
      nl: 'U mag gegevens niet langer bewaren dan nodig is. Voor altijd of voor onbepaalde tijd kan dus niet.',
      en: 'Data may not be kept longer than needed. For ever or for an indefinite time is therefore not allowed.',
    },
    instead: {
      nl: 'Noem per soort gegevens een termijn en vanaf wanneer die loopt.',
      en: 'Give a period per kind of data, and from when it runs.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.vagueRetention',
    article: 'AVG 13(2)(a); WP260',
    severity: 'medium',
    nl: 'Bewaren zolang als nodig',
    en: 'Kept as long as needed',
    why: {
      nl: '“Niet langer dan nodig” zegt niet hoelang. Er moet een termijn staan, of een maatstaf waarmee de lezer die zelf kan bepalen.',
      en: '“No longer than needed” does not say how long. There must be a period, or a measure from which the reader can tell.',
    },
    instead: {
      nl: 'Schrijf bijvoorbeeld: twee jaar na uw laatste bestelling; facturen zeven jaar (belastingwet).',
      en: 'Write, for example: two years after your last order; invoices seven years (tax law).',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noRetention',
    article: 'AVG 13(2)(a)',
    severity: 'high',
    nl: 'Geen bewaartermijn',
    en: 'No retention period',
    why: {
      nl: 'De tekst zegt nergens hoelang u gegevens bewaart.',
      en: 'The text says nowhere how long you keep data.',
    },
    instead: {
      nl: 'Noem per soort gegevens een termijn en vanaf wanneer die loopt.',
      en: 'Give a period per kind of data, and from when it runs.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.neverShare',
    article: 'AVG 5(1)(a), 13(1)(e)',
    severity: 'high',
    nl: 'Nooit delen, en toch delen',
    en: 'Never shares, yet shares',
    why: {
      nl: 'De ene zin zegt dat u met niemand deelt, een andere noemt wie de gegevens krijgt. Dat spreekt elkaar tegen.',
      en: 'One sentence says that you share with nobody, another names who gets the data. That is a contradiction.',
    },
    instead: {
      nl: 'Schrijf: wij verkopen uw gegevens niet. Wij delen ze alleen met, en noem dan wie dat zijn.',
      en: 'Write: we do not sell your data. We share them only with, and then name who.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noRecipients',
    article: 'AVG 13(1)(e)',
    severity: 'medium',
    nl: 'Geen ontvangers',
    en: 'No recipients',
    why: {
      nl: 'De tekst zegt niet wie de gegevens krijgt, en ook niet dat niemand ze krijgt.',
      en: 'The text does not say who gets the data, nor that nobody does.',
    },
    instead: {
      nl: 'Noem de soorten ontvangers, zoals uw boekhouder, uw webhost en de bezorger, of zeg dat u niets deelt.',
      en: 'Name the kinds of recipients, such as your accountant, web host and carrier, or say that you share nothing.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.usNoTransfer',
    article: 'AVG 13(1)(f)',
    severity: 'high',
    nl: 'Amerikaanse dienst, niets over doorgifte',
    en: 'American service, nothing on transfer',
    why: {
      nl: 'De tekst noemt een dienst uit de Verenigde Staten, maar zegt niet dat gegevens buiten Europa kunnen komen en wat ze dan beschermt.',
      en: 'The text names a service from the United States, but not that data may leave Europe nor what protects them then.',
    },
    instead: {
      nl: 'Schrijf waar de gegevens staan. Gaan ze de EER uit, noem dan het land en de waarborg.',
      en: 'Say where the data are. If they leave the EEA, name the country and the safeguard.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.dpfUnchecked',
    article: 'AVG 45; besluit (EU) 2023/1795',
    severity: 'low',
    nl: 'Data Privacy Framework zonder bedrijf',
    en: 'Data Privacy Framework without a company',
    why: {
      nl: 'Het Data Privacy Framework geldt alleen voor bedrijven die op de lijst staan. De tekst zegt niet om welk bedrijf het gaat.',
      en: 'The Data Privacy Framework covers listed companies only. The text does not say which company.',
    },
    instead: {
      nl: 'Noem het bedrijf en kijk op dataprivacyframework.gov of het op de lijst staat.',
      en: 'Name the company and check on dataprivacyframework.gov that it is listed.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noController',
    article: 'AVG 13(1)(a)',
    severity: 'high',
    nl: 'Niet duidelijk van wie de verklaring is',
    en: 'Unclear whose statement it is',
    why: {
      nl: 'Er staat niet welke organisatie de gegevens verwerkt, of niet hoe die te bereiken is.',
      en: 'The text does not say which organisation processes the data, or not how to reach it.',
    },
    instead: {
      nl: 'Zet bovenaan de naam, het adres, het e-mailadres en het KvK-nummer.',
      en: 'Put name, address, e-mail address and Chamber of Commerce number at the top.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.admSilent',
    article: 'AVG 13(2)(f), 22',
    severity: 'medium',
    nl: 'Profilering zonder uitleg',
    en: 'Profiling without explanation',
    why: {
      nl: 'Wie mensen automatisch beoordeelt, moet uitleggen hoe dat werkt en wat het voor hen betekent.',
      en: 'Whoever judges people automatically must explain how that works and what it means for them.',
    },
    instead: {
      nl: 'Leg uit welke gegevens meetellen, wat de gevolgen zijn en hoe iemand een mens kan laten meekijken. Doet u het niet, schrijf dat dan.',
      en: 'Explain which data count, what follows, and how one gets a human to look. If you do not do it, say so.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.anonClaim',
    article: 'AVG 4(1); overweging 26',
    severity: 'medium',
    nl: 'Anoniem genoemd wat dat niet is',
    en: 'Called anonymous but is not',
    why: {
      nl: 'Een IP-adres, cookie-ID of klantnummer wijst naar een persoon. Zulke gegevens zijn niet anoniem.',
      en: 'An IP address, cookie id or customer number points to a person. Such data are not anonymous.',
    },
    instead: {
      nl: 'Schrijf dat u deze gegevens verwerkt, of zeg dat u het IP-adres inkort en geen ID’s bewaart.',
      en: 'Say that you process these data, or that you shorten the IP address and keep no ids.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.secAbsolute',
    article: 'AVG 5(2), 32, 82',
    severity: 'low',
    nl: 'Volledige veiligheid beloofd, of aansprakelijkheid uitgesloten',
    en: 'Complete safety promised, or liability ruled out',
    why: {
      nl: 'Niemand kan volledige veiligheid beloven, en uw aansprakelijkheid voor een datalek sluit u niet met een zin uit.',
      en: 'Nobody can promise complete safety, and a sentence does not rule out liability for a breach.',
    },
    instead: {
      nl: 'Noem kort welke maatregelen u neemt en wat u doet bij een datalek.',
      en: 'Name briefly the measures you take and what you do after a breach.',
    },
  },
] as const satisfies readonly RedFlagRecord[];
