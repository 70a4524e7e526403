/** Who gets the data, and where they go. */
import { type FlagRules, missing, raisedOn, without } from './flag.ts';

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

const RECEIVER_NL =
  '{ontvangers}|gelieerde|serviceproviders|advertentie*|adverteerders|sponsor*|groepsmaatschappijen|overheid*|regering';
const RECEIVER_EN = '{receivers}|affiliates|advertisers|sponsors|government';

/** To hand data over; selling is another promise, which is kept by who shares them without a price. */
const SHARE_EN =
  'share|shares|shared|sharing|disclos*|pass|passes|passed|provide*|transfer*|transmit*|give|gives|given|sent|send|sends|suppl*|release*|receive|receives|gets|access|available|forward*';
const ANYONE_EN =
  '{others}|organisation|organization|company|anyone|anybody|nobody|others|outsiders';

/** "To others than these": who says so has named the ones that do get them. */
const ELSE_NL = [
  'met uitzondering',
  'andere|anderen|overige …8 dan',
  'buiten|naast|afgezien de|deze|die|dit|van|bovenstaande|bovengenoemde|genoemde|hierboven',
  'verder|overigens|overige|voorts',
  'voor het overige',
  'eigen …3 doel*|gebruik',
  '{buitenEu}',
  'andere derden',
  'niet …2 toe|toegestaan',
  'zij|partijen|bedrijven|dienstverlener* mogen|moeten|zijn|zullen|verplicht|beloven',
  'u|je|jij|klant* mag|moet|dient|deelt …6 niet|nooit',
  'inloggegevens|inloggen|creditcard*|betaalgegevens',
  'verwerker*|medewerker*|vrijwilliger*|werknemer*|personeel mag|mogen|zal|zullen|kan|kunnen|moet|moeten|delen|verstrekken',
];
const ELSE_EN = [
  'exception|exceptions',
  'beyond|besides|aside this|these|that|those|the|from',
  'otherwise',
  '{outsideEea}',
  'outside …4 {eea}',
  'their own',
  'allow*|permit*',
  'they|you|companies|parties should|must|may|will|are|do|agree|promise',
  'login|log|card|credit|bank',
  'processor*|staff|employees|volunteers|members|suppliers|providers may|must|will|can|are|do',
];

const NOT_NEVER_EN = [
  'unless|except|only|save',
  'other than',
  'apart from',
  'without …10 consent|permission|reason',
  'necessary|needed',
  'commercial|marketing|advertis*|promotional',
  'responsible',
  'websites',
  'required by law',
  'password*',
  'no other',
  'anyone|everyone who',
  'wish|wishes',
  ...ELSE_EN,
];

export const sharingFlags: readonly FlagRules[] = [
  {
    id: 'neverShare',
    raisedBy: {
      nl: [
        {
          says: [
            '{verstrek} …14 {derden}|niemand|anderen',
            'gaan|gaat|komen|komt …4 naar|bij {derden}|niemand|anderen',
            '{derden}|niemand|anderen …10 {verstrek}|beschikking|beschikbaar',
            'bekendmaken|bekend|openbaar|openbaargemaakt …10 {derden}|niemand',
            '{derden}|niemand …10 bekendgemaakt|bekend|openbaar',
          ],
          and: [['{gegevens}', 'deze', 'informatie', 'data']],
          unless: [
            'tenzij|behalve|behoudens|anders|uitsluitend|alleen|slechts|mits',
            'zonder …10 toestemming|medeweten|instemming|overleg|reden|noodzaak',
            'nodig|noodzakelijk|noodzaak',
            'commercieel|commerciele|*marketing*|reclame*|advertentie*',
            'niet verantwoordelijk|aansprakelijk',
            'geen andere|overige',
            'websites|website van',
            'postcode|cookies|interesses',
            'onbevoegde*',
            'verplicht',
            'voor andere doeleinden',
            'wachtwoord*',
            ...ELSE_NL,
          ],
          denied: 'yes',
        },
        {
          says: [
            '{verstrek} …14 {derden}|niemand|anderen …8 tenzij|behalve …8 wet|wettelijk*',
            '{derden}|niemand|anderen …8 {verstrek} …6 tenzij|behalve …8 wet|wettelijk*',
          ],
          unless: [
            'overeenkomst',
            'toestemming',
            'nodig|noodzakelijk',
            'uitvoer*',
            'verkopen|verkocht',
            'commercieel|commerciele|*marketing*',
            ...ELSE_NL,
          ],
          denied: 'yes',
        },
      ],
      en: [
        {
          says: [`${SHARE_EN} …14 ${ANYONE_EN}`, `${ANYONE_EN} …8 ${SHARE_EN}`],
          and: [['{data}', 'it', 'them']],
          unless: NOT_NEVER_EN,
          denied: 'yes',
        },
        {
          /** `do not sell, rent or share`: the denial stands before the comma. */
          says: [
            `not|never|dont|wont sell|rent|trade|lease …6 ${SHARE_EN} …14 ${ANYONE_EN}`,
            `not|never|dont|wont ${SHARE_EN} …6 ${SHARE_EN} …14 ${ANYONE_EN}`,
          ],
          and: [['{data}', 'it', 'them']],
          unless: NOT_NEVER_EN,
        },
      ],
    },
    facts: {
      /** That the data do go to someone. */
      shared: {
        nl: [
          {
            says: [
              `{verstrek}|doorgestuurd|verwerkt|delen …14 ${RECEIVER_NL}`,
              `${RECEIVER_NL} …12 {verstrek}|ontvangen|ontvangt|krijgen|krijgt|toegang|verwerken|verwerkt|inzien|bekijken`,
            ],
            and: [['{gegevens}', 'informatie', 'deze', '{soort}']],
            unless: [
              'recht',
              'klacht*',
              'verkopen|verkocht',
              'links',
              'u|je verstrekt|deelt|geeft',
            ],
            denied: 'no',
          },
          {
            says: [
              'opgeslagen|bewaard|opslag|staan …8 server|servers …12 derde|derden|{ontvangers}',
              'gehost|ondergebracht …4 bij|door',
              'maken|maakt|maak …4 gebruik …4 dienst|diensten …4 derde|derden',
            ],
            and: [['{gegevens}', 'informatie', 'website']],
            denied: 'no',
          },
          {
            says: [RECEIVER_NL],
            under: ['*derden', 'delen', 'ontvangers', 'verwerker*', 'partners'],
            in: ['item', 'row'],
            denied: 'no',
          },
        ],
        en: [
          {
            says: [
              `{share} …14 ${RECEIVER_EN}`,
              `${RECEIVER_EN} …12 {share}|receive|receives|access|process`,
            ],
            and: [['{data}', 'it', 'them', '{kindOfData}']],
            unless: ['right to', 'complain*', 'sell', 'links'],
            denied: 'no',
          },
          {
            says: [
              'stored|kept|held …8 server|servers …10 third|{receivers}',
              'hosted by|with|at',
              'use|uses …4 services …4 third party|parties',
            ],
            and: [['{data}', 'website']],
            denied: 'no',
          },
          {
            says: [RECEIVER_EN],
            under: ['third part*', 'sharing', 'recipients', 'processors', 'partners'],
            in: ['item', 'row'],
            denied: 'no',
          },
        ],
      },
    },
    judge: ({ raisedBy, fact }) =>
      without(fact('shared'), raisedBy).length > 0 ? raisedOn(raisedBy) : undefined,
  },
  {
    id: 'noRecipients',
    /** Any word of the subject: what the element misses is not missing. */
    facts: {
      named: {
        nl: [
          {
            says: ['{ontvangers}|krijgen|krijgt|aannemer*', '{derden}', 'niemand'],
            unless: ['klacht*', 'klagen', 'toezichthouder*'],
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
  'EU US VS EU-US EU-VS EU-U.S Data Privacy Framework DPF EER EEA AVG GDPR Verenigde Staten United States Amerika America Amerikaanse American Europese European Commissie Commission'.split(
    ' ',
  ),
);

/** A name: a capital inside the sentence, of a word that is not part of the framework's own name. */
const namesCompany = (sentence: string): boolean =>
  [...sentence.matchAll(/(?<=[\p{Ll},;:] \(?)\p{Lu}[\p{L}.-]+/gu)].some(
    ([name]) => !ITS_OWN_NAME.has(name.replace(/[.]$/u, '')),
  );
