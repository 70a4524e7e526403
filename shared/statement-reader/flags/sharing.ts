/** Who gets the data, and where they go. */
import { type FlagRules, missing, raisedOn } from './flag.ts';
import { neverShare } from './never-share.ts';

/** Services from the United States that small organisations name. */
const FROM_US = [
  'google*|gmail|youtube|recaptcha|doubleclick',
  'facebook|instagram|whatsapp|meta',
  'microsoft|outlook|onedrive|linkedin|azure|clarity',
  'mailchimp|hubspot|salesforce|zapier|calendly|klaviyo|activecampaign|sendgrid',
  'amazon|aws|cloudflare|vercel|stripe|paypal|shopify|squarespace|wix|weebly',
  'dropbox|slack|zoom|notion|airtable|typeform|surveymonkey|zendesk|openai|anthropic',
  'twitter|pinterest|hotjar|godaddy|automattic|wordpress.com|apple',
];

export const sharingFlags: readonly FlagRules[] = [
  neverShare,
  {
    id: 'noRecipients',
    /** Any word of the subject: what the element misses is not missing. */
    facts: {
      named: {
        nl: [
          {
            says: ['{ontvangers}|aannemer*', '{derden}', 'niemand'],
            unless: ['klacht*', 'klagen', 'toezichthouder*'],
          },
          /** Not what the reader gets from us, nor what we get from the reader. */
          {
            says: ['krijgen|krijgt'],
            unless: [
              'klacht*',
              'klagen',
              'toezichthouder*',
              'u|je|jij|wij|we|ik krijgen|krijgt',
              'krijgen|krijgt u|je|jij|wij|we|ik',
              'krijgen|krijgt …8 antwoord|reactie|bericht|bevestiging|korting|nieuwsbrief*',
            ],
          },
        ],
        en: [
          {
            says: ['{receivers}|subcontractor*', '{others}', 'nobody', 'no one', 'sees'],
            unless: ['complain*', 'supervisory'],
          },
        ],
      },
    },
    judge: ({ element, fact }) =>
      missing(element('recipients').status === 'absent' && fact('named').length === 0),
  },
  {
    id: 'usNoTransfer',
    raisedBy: {
      nl: [
        {
          says: FROM_US,
          unless: ['social media knop*', 'deelknop*', 'volg ons', 'browser*'],
          nowhere: ['{buitenEu}', '{waarborg}', 'binnen …6 {eer}', 'servers …6 {eer}'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: FROM_US,
          unless: ['follow us', 'browser*'],
          nowhere: ['{outsideEea}', '{safeguard}', 'within …6 {eea}', 'servers …6 {eea}'],
          denied: 'no',
        },
      ],
    },
    judge: ({ raisedBy, element }) =>
      element('third_country_transfer').status === 'absent' ? raisedOn(raisedBy) : undefined,
  },
  {
    id: 'dpfUnchecked',
    raisedBy: {
      nl: [{ says: ['data privacy framework', 'dpf'], unless: [...FROM_US, 'op de lijst'] }],
      en: [{ says: ['data privacy framework', 'dpf'], unless: [...FROM_US, 'listed', 'list'] }],
    },
    judge: ({ raisedBy, statement }) =>
      raisedOn(raisedBy.filter((index) => !namesCompany(statement.passages[index]?.text ?? ''))),
  },
];

const ITS_OWN_NAME = new Set(
  'EU US VS EU-US EU-VS EU-U.S US-based Amerikaans Americans Data Privacy Framework DPF EER EEA AVG GDPR Verenigde Staten United States Amerika America Amerikaanse American Europese European Commissie Commission'.split(
    ' ',
  ),
);

/** A name: a capital inside the sentence, of a word that is not part of the framework's own name. */
const namesCompany = (sentence: string): boolean =>
  [...sentence.matchAll(/(?<=[\p{Ll},;:] \(?)\p{Lu}[\p{L}.-]+/gu)].some(
    ([name]) => !ITS_OWN_NAME.has(name.replace(/[.]$/u, '')),
  );
