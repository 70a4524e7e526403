/** Vocabulary of security measures, `measure.*`, and their groups of Art. 32(1), `measureGroup.*`. */
import { z } from 'zod';
import { type LawRecord, lawRecord } from './record.ts';
import { ownList, VOCABULARY_AS_OF } from './vocabulary.ts';

export const measureGroup = z.enum([
  'access',
  'encryption',
  'integrity',
  'availability',
  'testing',
  'organisation',
]);
export type MeasureGroup = z.infer<typeof measureGroup>;

/** The sentence that a statement may print: no products, vendors or places. */
export const measureRecord = lawRecord.extend({
  group: measureGroup,
  publicNl: z.string().min(1),
  publicEn: z.string().min(1),
});
export type MeasureRecord = z.infer<typeof measureRecord>;

const art32 = (point: string) =>
  ({
    article: `AVG 32(1)(${point})`,
    source: `AVG 32(1)(${point})`,
    asOf: VOCABULARY_AS_OF,
    confidence: 'A',
    wording: 'own',
  }) as const;

export const measureGroups: readonly LawRecord[] = [
  { id: 'measureGroup.access', nl: 'Toegang', en: 'Access', ...ownList },
  {
    id: 'measureGroup.encryption',
    nl: 'Versleutelen en pseudonimiseren',
    en: 'Encryption and pseudonymisation',
    ...art32('a'),
  },
  {
    id: 'measureGroup.integrity',
    nl: 'Vertrouwelijk, juist en bestand tegen aanvallen',
    en: 'Confidentiality, integrity and resilience',
    ...art32('b'),
  },
  {
    id: 'measureGroup.availability',
    nl: 'Herstel na een storing',
    en: 'Restoring after an incident',
    ...art32('c'),
  },
  {
    id: 'measureGroup.testing',
    nl: 'Testen en beoordelen',
    en: 'Testing and evaluating',
    ...art32('d'),
  },
  { id: 'measureGroup.organisation', nl: 'Organisatie', en: 'Organisation', ...ownList },
];

function measure(
  group: MeasureGroup,
  id: string,
  [nl, en]: readonly [string, string],
  [publicNl, publicEn]: readonly [string, string],
): MeasureRecord {
  return { id: `measure.${id}`, nl, en, publicNl, publicEn, group, ...ownList };
}

export const measures: readonly MeasureRecord[] = [
  measure(
    'access',
    'roles',
    ['Rechten per rol', 'Role-based access'],
    [
      'Alleen mensen die gegevens nodig hebben voor hun werk, kunnen erbij.',
      'Only people who need data for their work can see them.',
    ],
  ),
  measure(
    'access',
    'mfa',
    ['Tweestapsverificatie', 'Multi-factor authentication'],
    ['Wij loggen in met twee stappen.', 'We log in with two steps.'],
  ),
  measure(
    'access',
    'uniqueAccounts',
    ['Persoonlijke accounts', 'Unique accounts'],
    ['Elke medewerker heeft een eigen account.', 'Each member of staff has an own account.'],
  ),
  measure(
    'access',
    'passwordPolicy',
    ['Wachtwoordbeleid en kluis', 'Password policy and vault'],
    [
      'Wij gebruiken sterke wachtwoorden en bewaren die veilig.',
      'We use strong passwords and keep them safe.',
    ],
  ),
  measure(
    'access',
    'offboarding',
    ['Toegang intrekken bij vertrek', 'Offboarding'],
    [
      'Wie hier niet meer werkt, kan niet meer inloggen.',
      'People who no longer work here can no longer log in.',
    ],
  ),
  measure(
    'access',
    'leastPriv',
    ['Minimale rechten', 'Least privilege'],
    ['Elke medewerker ziet alleen wat nodig is.', 'Each member of staff sees only what is needed.'],
  ),
  measure(
    'access',
    'accessReview',
    ['Periodieke controle van rechten', 'Access review'],
    [
      'Wij kijken geregeld na wie bij de gegevens kan.',
      'We check from time to time who can see the data.',
    ],
  ),
  measure(
    'encryption',
    'encTransit',
    ['Versleutelde verbinding (TLS)', 'Encryption in transit (TLS)'],
    [
      'De verbinding met onze website is versleuteld.',
      'The connection to our website is encrypted.',
    ],
  ),
  measure(
    'encryption',
    'encRest',
    ['Versleutelde opslag', 'Encryption at rest'],
    ['Wij bewaren gegevens versleuteld.', 'We store data in encrypted form.'],
  ),
  measure(
    'encryption',
    'diskEnc',
    ['Schijfversleuteling laptops', 'Disk encryption'],
    ['Onze laptops zijn versleuteld.', 'Our laptops are encrypted.'],
  ),
  measure(
    'encryption',
    'pseudonym',
    ['Pseudonimiseren', 'Pseudonymisation'],
    [
      'Waar het kan, vervangen wij namen door een code.',
      'Where we can, we replace names with a code.',
    ],
  ),
  measure(
    'encryption',
    'minimise',
    ['Dataminimalisatie', 'Data minimisation'],
    ['Wij vragen niet meer gegevens dan nodig.', 'We do not ask for more data than we need.'],
  ),
  measure(
    'integrity',
    'patching',
    ['Updates', 'Patching'],
    ["Wij houden onze programma's bij de tijd.", 'We keep our software up to date.'],
  ),
  measure(
    'integrity',
    'antimalware',
    ['Antimalware, EDR', 'Anti-malware, EDR'],
    [
      'Onze computers zijn beschermd tegen virussen.',
      'Our computers are protected against viruses.',
    ],
  ),
  measure(
    'integrity',
    'firewall',
    ['Firewall, netwerkscheiding', 'Firewall, segmentation'],
    ['Ons netwerk is afgeschermd.', 'Our network is shielded.'],
  ),
  measure(
    'integrity',
    'secureDev',
    ['Veilige ontwikkeling', 'Secure development'],
    ['Wij bouwen en testen onze software veilig.', 'We build and test our software safely.'],
  ),
  measure(
    'integrity',
    'logging',
    ['Logging en monitoring', 'Logging and monitoring'],
    [
      'Wij houden bij wat er in onze systemen gebeurt.',
      'We keep track of what happens in our systems.',
    ],
  ),
  measure(
    'integrity',
    'mdm',
    ['Beheer mobiele apparaten', 'Device management'],
    [
      'Wij beheren de telefoons en laptops van ons bedrijf.',
      'We manage the phones and laptops of our company.',
    ],
  ),
  measure(
    'integrity',
    'mailSec',
    ['SPF, DKIM, DMARC', 'SPF, DKIM, DMARC'],
    [
      'Wij maken het lastig om mail uit onze naam te vervalsen.',
      'We make it hard to fake mail in our name.',
    ],
  ),
  measure(
    'integrity',
    'physical',
    ['Slot, alarm, kast', 'Physical locks, alarm'],
    ['Ons pand en onze kasten zijn op slot.', 'Our premises and cabinets are locked.'],
  ),
  measure(
    'integrity',
    'cleanDesk',
    ['Opgeruimd bureau, schermslot', 'Clean desk, screen lock'],
    [
      'Wij laten geen papieren of open schermen achter.',
      'We leave no papers or open screens behind.',
    ],
  ),
  measure(
    'availability',
    'backup',
    ['Back-up versleuteld, offline kopie', 'Encrypted backup, offline copy'],
    ['Wij maken reservekopieën.', 'We make backups.'],
  ),
  measure(
    'availability',
    'restoreTest',
    ['Hersteltest', 'Restore test'],
    ['Wij testen of wij gegevens kunnen terugzetten.', 'We test if we can restore data.'],
  ),
  measure(
    'availability',
    'continuity',
    ['Continuïteitsplan', 'Continuity plan'],
    ['Wij hebben een plan voor als systemen uitvallen.', 'We have a plan for when systems fail.'],
  ),
  measure(
    'testing',
    'audit',
    ['Audit, pentest', 'Audit, pen test'],
    ['Wij laten onze beveiliging testen.', 'We have our security tested.'],
  ),
  measure(
    'testing',
    'riskReview',
    ['Jaarlijkse risicoanalyse', 'Annual risk review'],
    ['Elk jaar kijken wij wat er beter kan.', 'Each year we look at what can be better.'],
  ),
  measure(
    'testing',
    'certified',
    ['ISO 27001 / NEN 7510', 'ISO 27001 / NEN 7510'],
    [
      'Onze beveiliging is getoetst en heeft een certificaat.',
      'Our security was assessed and holds a certificate.',
    ],
  ),
  measure(
    'organisation',
    'nda',
    ['Geheimhouding', 'Confidentiality'],
    [
      'Onze mensen moeten geheim houden wat zij zien.',
      'Our people must keep secret what they see.',
    ],
  ),
  measure(
    'organisation',
    'awareness',
    ['Training', 'Awareness training'],
    ['Onze mensen leren hoe zij veilig werken.', 'Our people learn how to work safely.'],
  ),
  measure(
    'organisation',
    'policy',
    ['Beleid en instructies', 'Policies and instructions'],
    ['Wij hebben regels voor het werken met gegevens.', 'We have rules for working with data.'],
  ),
  measure(
    'organisation',
    'dpa',
    ['Verwerkersovereenkomsten', 'Data processing agreements'],
    [
      'Bedrijven die voor ons werken, hebben een contract over gegevens.',
      'Companies that work for us have a contract about data.',
    ],
  ),
  measure(
    'organisation',
    'incident',
    ['Datalekprocedure', 'Breach procedure'],
    ['Wij weten wat wij moeten doen bij een datalek.', 'We know what to do if data leak.'],
  ),
  measure(
    'organisation',
    'deletion',
    ['Vernietiging, schoonschema', 'Deletion routine'],
    ['Wij wissen gegevens op vaste momenten.', 'We delete data at fixed times.'],
  ),
  measure(
    'organisation',
    'vendorCheck',
    ['Leverancierscontrole', 'Vendor checks'],
    ['Wij kijken na of onze leveranciers veilig werken.', 'We check if our suppliers work safely.'],
  ),
  measure(
    'organisation',
    'maskId',
    ['BSN en pasfoto afschermen', 'Mask ID copies'],
    [
      'Op een kopie van een ID-bewijs maken wij BSN en foto onleesbaar.',
      'On a copy of an ID we black out the citizen number and the photo.',
    ],
  ),
  measure(
    'organisation',
    'privacyDefault',
    ['Privacy by default (art. 25)', 'Privacy by default (Art. 25)'],
    [
      'Onze instellingen delen vanzelf zo weinig als kan.',
      'Our settings share as little as possible by default.',
    ],
  ),
];
