/** Templates about money, suppliers and the duties of the AVG itself: T02, T17, T23, T24. */
import {
  authorities,
  b,
  contract,
  duty,
  given,
  independents,
  interest,
  keep,
  measureIds,
  observed,
  optional,
  otherRecipient,
  processors,
  purpose,
  subjects,
} from './template-parts.ts';
import { type TemplateRecord, template } from './template-record.ts';

export const officeTemplates: readonly TemplateRecord[] = [
  template(
    'T02',
    ['Facturatie en boekhouding', 'Invoicing and bookkeeping'],
    ['Betalen en boekhouding', 'Payments and bookkeeping'],
    {
      group: 'money',
      subjects: [...subjects('customer supplierContact'), ...subjects('debtor', optional)],
      data: [
        ...given('name address', 'statutory', {
          consequence: 'consequence.invoice',
          obligatoryLaw: 'lawRef.awr52',
        }),
        ...observed('invoice payment'),
        ...given('iban', 'contractual', { consequence: 'consequence.bankTransfer' }),
      ],
      purposes: [
        purpose('invoice', 'order', [
          contract(b('De afspraak met de klant', 'The agreement with the customer'), {
            subjects: 'customer debtor',
          }),
          interest(b('leveranciers kunnen betalen', 'being able to pay suppliers'), {
            subjects: 'supplierContact',
          }),
        ]),
        purpose('bookkeeping', 'incident', [duty('awr52')]),
      ],
      recipients: [
        ...authorities('taxAuthority'),
        ...independents('bank'),
        { term: 'recipient.accountant', kind: 'independent', ...optional },
        ...processors('accounting', optional),
        ...processors('posSupplier', optional),
        ...independents('paymentProvider', optional),
      ],
      retention: [
        keep('fiscal'),
        keep('fiscalRealEstate', { data: 'invoice' }, optional),
        keep('fiscalOss', { data: 'invoice' }, optional),
      ],
      sources: ['D'],
      must: 'S',
      basisNote: b(
        'De belastingwet en de afspraak met de klant. Nooit het BSN van klanten; het btw-nummer van zelfstandigen alleen waar het moet.',
        'Tax law and the agreement with the customer. Never the BSN of customers; the VAT number of sole traders only where needed.',
      ),
      measures: measureIds('leastPriv'),
      dpia: { hint: 'no' },
      warnings: [],
    },
  ),
  template(
    'T17',
    ['Debiteuren en kredietcheck', 'Debtors and credit check'],
    ['Rekeningen innen', 'Collecting bills'],
    {
      group: 'money',
      subjects: [...subjects('debtor'), ...subjects('customer', optional)],
      data: [
        ...given('name address', 'contractual', { consequence: 'consequence.onAccount' }),
        ...observed('invoice debt'),
        {
          term: 'data.credit',
          source: 'thirdParty',
          sourceText: b('van een bureau dat nagaat of iemand kan betalen', 'from a credit agency'),
          ...optional,
        },
        ...given('birth', 'contractual', { consequence: 'consequence.creditCheck', ...optional }),
      ],
      purposes: [
        purpose('debt', 'incident', [
          interest(b('betaald krijgen', 'being paid'), { data: 'name address invoice debt' }),
        ]),
        purpose(
          'credit',
          'incident',
          [
            interest(
              b('nagaan of een klant kan betalen', 'finding out whether a customer can pay'),
              { data: 'name address birth credit' },
            ),
          ],
          optional,
        ),
      ],
      recipients: [
        ...independents('collection creditAgency lawyer', optional),
        ...processors('accounting', optional),
      ],
      retention: [keep('debtor'), keep('judgment', {}, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak of eigen belang. Weigert alleen een computer iemand, dan is dat een geautomatiseerd besluit (AVG 22).',
        'Agreement or own interest. A refusal by a computer alone is an automated decision (AVG 22).',
      ),
      measures: measureIds('leastPriv'),
      dpia: {
        hint: 'check',
        note: b('Nodig bij scores op grote schaal.', 'Needed for large-scale scoring.'),
        apList: ['apDpia.4'],
      },
      warnings: [
        {
          ...b(
            'Een score die in de praktijk beslist, is zelf al een geautomatiseerd besluit. Laat een mens ernaar kijken als iemand dat vraagt.',
            'A score that decides in practice is itself an automated decision. Let a human look at it when asked.',
          ),
          source: 'HvJ EU C-634/21 (SCHUFA)',
          confidence: 'B',
        },
      ],
    },
  ),
  template('T23', ['Leveranciers', 'Supplier contacts'], ['Leveranciers', 'Suppliers'], {
    group: 'other',
    subjects: [...subjects('supplierContact'), ...subjects('contractor', optional)],
    data: [
      ...given('name email phone', 'contractual', { consequence: 'consequence.supplier' }),
      ...given('job', 'no'),
      ...given('iban', 'contractual', { consequence: 'consequence.bankTransfer' }),
      ...given('correspondence', 'no'),
    ],
    purposes: [
      purpose('supplier', 'incident', [
        interest(
          b(
            'inkopen en contact houden met leveranciers',
            'buying and keeping in touch with suppliers',
          ),
          { subjects: 'supplierContact' },
        ),
        contract(b('De opdracht aan de zelfstandige', 'The order to the sole trader'), {
          subjects: 'contractor',
        }),
      ]),
      purpose('invoice', 'incident', [duty('awr52', { data: 'name iban' })]),
    ],
    recipients: [
      ...independents('bank'),
      ...authorities('taxAuthority'),
      ...processors('accounting', optional),
      ...processors('cloud'),
    ],
    retention: [
      keep('limitation5', { data: 'email phone job correspondence' }),
      keep('fiscal', { data: 'name iban' }),
      keep('wavId', {}, optional),
    ],
    sources: ['D', 'I'],
    must: 'C',
    basisNote: b(
      'Eigen belang bij contactpersonen, afspraak met zelfstandigen, de wet bij ketenaansprakelijkheid en werkvergunningen.',
      'Own interest for contacts, agreement with sole traders, the law for chain liability and work permits.',
    ),
    measures: measureIds('vendorCheck'),
    dpia: { hint: 'no' },
    warnings: [],
  }),
  template(
    'T24',
    ['Datalekken en AVG-verzoeken', 'Breaches and GDPR requests'],
    ['Verzoeken over gegevens', 'Requests about data'],
    {
      group: 'other',
      subjects: [...subjects('requester'), ...subjects('customer employee', optional)],
      data: [
        ...given('name email', 'statutory', {
          consequence: 'consequence.gdprRequest',
          obligatoryLaw: 'lawRef.avg12-22',
        }),
        ...given('correspondence', 'no'),
        ...observed('logs', optional),
        ...given('idDoc', 'no', optional),
      ],
      purposes: [
        purpose('gdprOps', 'incident', [
          duty('avg12-22', { data: 'name email correspondence idDoc' }),
        ]),
        purpose(
          'legalDuty',
          'incident',
          [duty('avg33', { data: 'name email correspondence logs' })],
          {
            text: b('Datalekken bijhouden en melden', 'Recording and reporting data breaches'),
          },
        ),
      ],
      recipients: [
        ...authorities('authority', optional),
        otherRecipient('processor', b('programma voor incidenten', 'incident tool'), optional),
      ],
      retention: [
        keep('dsrLog', { purposes: 'gdprOps' }),
        keep('breachLog', { purposes: 'legalDuty' }),
      ],
      sources: ['D'],
      must: 'F',
      basisNote: b('De wet: de AVG zelf.', 'The law: the GDPR itself.'),
      measures: measureIds('leastPriv logging'),
      dpia: { hint: 'no' },
      warnings: [],
    },
  ),
];
