/** Vocabulary of purposes (doeleinden), `purpose.*`. */
import { z } from 'zod';
import { type StatementGroup, statementGroups } from '../domain/purpose.ts';
import { ownList, vocabularyRecord } from './vocabulary.ts';

export const purposeRecord = vocabularyRecord.extend({
  /** The table of a statement in which it usually stands; back office goes under `incident`. */
  statementGroup: z.enum(statementGroups),
  /** Art. 21(2)-(3): the objection to it is absolute. */
  directMarketing: z.literal(true).optional(),
});
export type PurposeRecord = z.infer<typeof purposeRecord>;

function purpose(
  group: StatementGroup,
  id: string,
  [nl, en]: readonly [string, string],
  [shortNl, shortEn]: readonly [string, string],
  extra: Pick<PurposeRecord, 'directMarketing'> = {},
): PurposeRecord {
  return {
    id: `purpose.${id}`,
    nl,
    en,
    shortNl,
    shortEn,
    statementGroup: group,
    ...extra,
    ...ownList,
  };
}

const directMarketing = { directMarketing: true } as const;

export const purposes: readonly PurposeRecord[] = [
  purpose(
    'order',
    'contractExec',
    ['Overeenkomst uitvoeren', 'Perform the contract'],
    ['doen wat wij hebben afgesproken', 'do what we agreed'],
  ),
  purpose(
    'order',
    'quote',
    ['Offerte maken', 'Prepare a quote'],
    ['een offerte maken', 'make a quote'],
  ),
  purpose(
    'order',
    'order',
    ['Bestelling leveren', 'Fulfil the order'],
    ['bestelling maken en bezorgen', 'make and deliver the order'],
  ),
  purpose(
    'order',
    'invoice',
    ['Factureren en betalen', 'Invoicing and payment'],
    ['de rekening sturen en de betaling verwerken', 'send the bill and handle the payment'],
  ),
  purpose(
    'incident',
    'bookkeeping',
    ['Administratie- en fiscale plicht', 'Bookkeeping and tax duties'],
    ['onze boekhouding doen', 'keep our books'],
  ),
  purpose(
    'account',
    'account',
    ['Account beheren', 'Manage the account'],
    ['het account beheren', 'manage the account'],
  ),
  purpose(
    'question',
    'service',
    ['Klantenservice', 'Customer service'],
    ['klanten helpen', 'help customers'],
  ),
  purpose(
    'question',
    'contactReply',
    ['Vragen beantwoorden', 'Reply to enquiries'],
    ['antwoord geven op vragen', 'answer questions'],
  ),
  purpose(
    'question',
    'complaint',
    ['Klachten, garantie', 'Complaints, warranty'],
    ['een klacht oplossen', 'solve a complaint'],
  ),
  purpose(
    'news',
    'newsletter',
    ['Nieuwsbrief', 'Newsletter'],
    ['nieuwsbrief sturen', 'send the newsletter'],
    directMarketing,
  ),
  purpose(
    'news',
    'directMail',
    ['Direct marketing', 'Direct marketing'],
    ['reclame sturen', 'send advertising'],
    directMarketing,
  ),
  purpose(
    'news',
    'phoneSales',
    ['Telefonische verkoop', 'Phone sales'],
    ['bellen om iets te verkopen', 'call to sell something'],
    directMarketing,
  ),
  purpose(
    'visit',
    'personalise',
    ['Personaliseren', 'Personalise'],
    ['laten zien wat bij iemand past', 'show what suits a person'],
  ),
  purpose(
    'visit',
    'analytics',
    ['Websitestatistiek', 'Website analytics'],
    ["zien hoe vaak pagina's worden bezocht", 'see how often pages are visited'],
  ),
  purpose(
    'visit',
    'ads',
    ['Gericht adverteren', 'Targeted advertising'],
    ['reclame tonen die bij iemand past', 'show ads that suit a person'],
    directMarketing,
  ),
  purpose(
    'account',
    'loyalty',
    ['Loyaliteits-, aanbrengactie', 'Loyalty, referral programme'],
    ['punten of een beloning geven', 'give points or a reward'],
  ),
  purpose(
    'visit',
    'reviews',
    ['Reviews en reacties', 'Reviews and comments'],
    ['reviews en reacties plaatsen', 'post reviews and comments'],
  ),
  purpose('order', 'events', ['Evenementen', 'Events'], ['een evenement houden', 'hold an event']),
  purpose(
    'apply',
    'recruit',
    ['Werving en selectie', 'Recruitment'],
    ['een nieuwe collega kiezen', 'choose a new colleague'],
  ),
  purpose(
    'work',
    'hr',
    ['Personeelsbeleid', 'Human resources'],
    ['afspraken over het werk bijhouden', 'keep track of work agreements'],
  ),
  purpose(
    'work',
    'payroll',
    ['Salaris en afdrachten', 'Payroll and contributions'],
    ['loon en premies betalen', 'pay wages and contributions'],
  ),
  purpose(
    'work',
    'absence',
    ['Verzuim en re-integratie', 'Sick leave and reintegration'],
    [
      'helpen bij ziekte en bij terugkeer naar het werk',
      'help during illness and the return to work',
    ],
  ),
  purpose(
    'work',
    'planning',
    ['Planning en uren', 'Scheduling and hours'],
    ['het rooster maken en uren bijhouden', 'make the rota and record hours'],
  ),
  purpose(
    'work',
    'training',
    ['Opleiding', 'Training'],
    ['een opleiding of cursus regelen', 'arrange training'],
  ),
  purpose(
    'visit',
    'security',
    ['Beveiliging systemen', 'IT security'],
    ['website en systemen veilig houden', 'keep website and systems safe'],
  ),
  purpose(
    'visit',
    'premises',
    ['Beveiliging pand', 'Premises security'],
    ['ons pand veilig houden', 'keep our premises safe'],
  ),
  purpose(
    'incident',
    'fraud',
    ['Fraude voorkomen', 'Fraud prevention'],
    ['fraude voorkomen', 'prevent fraud'],
  ),
  purpose(
    'incident',
    'debt',
    ['Vorderingen innen', 'Debt collection'],
    ['een onbetaalde rekening innen', 'collect an unpaid bill'],
  ),
  purpose(
    'order',
    'credit',
    ['Kredietwaardigheid', 'Creditworthiness'],
    ['nagaan of iemand kan betalen', 'check if someone can pay'],
  ),
  purpose(
    'incident',
    'legal',
    ['Rechtsvordering', 'Legal claims'],
    ['een ruzie of rechtszaak afhandelen', 'handle a dispute or court case'],
  ),
  purpose(
    'incident',
    'legalDuty',
    ['Wettelijke plicht', 'Legal duty'],
    ['doen wat de wet vraagt', 'do what the law asks'],
  ),
  purpose(
    'order',
    'kyc',
    ['Cliëntonderzoek Wwft', 'Anti-money-laundering checks (Wwft)'],
    ['witwassen voorkomen', 'prevent money laundering'],
  ),
  purpose(
    'order',
    'visa',
    ['Visum of reisdocument regelen', 'Visa or travel document application'],
    ['een visum of reisdocument regelen', 'arrange a visa or travel document'],
  ),
  purpose(
    'order',
    'porting',
    ['Nummerbehoud', 'Number porting'],
    ['een nummer meenemen naar een andere aanbieder', 'move a number to another provider'],
  ),
  purpose(
    'incident',
    'supplier',
    ['Inkoop en leveranciers', 'Procurement and suppliers'],
    ['inkopen en leveranciers betalen', 'buy and pay suppliers'],
  ),
  purpose(
    'incident',
    'gdprOps',
    ['AVG-verzoeken en datalekken', 'GDPR requests and breaches'],
    ['verzoeken over gegevens en datalekken afhandelen', 'handle data requests and data leaks'],
  ),
  purpose(
    'order',
    'idCheck',
    ['Identiteitscontrole', 'Identity check'],
    ['nagaan wie iemand is', 'check who someone is'],
  ),
  purpose(
    'incident',
    'businessTransfer',
    ['Overname of verkoop van het bedrijf', 'Transfer of the business'],
    ['ons bedrijf verkopen of samenvoegen', 'sell or merge our business'],
  ),
  purpose(
    'question',
    'serviceQuality',
    ['Kwaliteit van de dienst', 'Service quality'],
    ['onze dienst beter maken', 'improve our service'],
  ),
  purpose(
    'incident',
    'enforceTerms',
    ['Voorwaarden handhaven', 'Enforce terms'],
    ['zorgen dat iedereen zich aan de voorwaarden houdt', 'make sure everyone keeps to the terms'],
  ),
  purpose(
    'incident',
    'securityReport',
    ['Meldingen van beveiligingslekken', 'Security reports'],
    ['meldingen van een lek afhandelen', 'handle reports of a leak'],
  ),
];
