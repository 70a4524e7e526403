/** Bases that are missing or half named, and what consent and marketing bring with them. */
import { type FlagRules, missing, raisedOn, without } from './flag.ts';

const absent = 'absent';

const HANDED_NL = [
  'gedeeld|verstrekt|doorgegeven|delen|verstrekken|doorgeven …16 gevallen|situaties|omstandigheden|indien|als|wanneer|tenzij|behalve',
  'derden …12 gevallen|situaties|omstandigheden|indien|als|wanneer|tenzij|behalve',
];
const HANDED_EN = [
  'share|shared|disclose|disclosed|transfer|transferred|sell …20 circumstances|cases|situations|if|when|where|unless|except|following',
];

const CONSENT_NL = [
  'toestemming …10 {verwerk}|gebruik|maken|plaatsen|publiceren|publicatie|foto*|beeld*|video*|nieuwsbrief*|cookies|geven|geeft|gegeven|geef|gevraagd|vragen|verleend',
  '{verwerk}|gebruik*|plaatsen|publiceren|geplaatst|sturen|ontvang*|gevraagd|vragen|vraag|geeft|geven|verleend|gegeven …14 toestemming',
  'met …3 toestemming',
];
const CONSENT_EN = [
  'with|by|on|upon …4 consent|permission',
  'consent|permission …8 {process}|use|send|photo*|newsletter*|cookies|given|obtained',
  'ask|asks|asked|obtain|seek|given|give|gives|based …8 consent|permission',
];
/** Of children, of handing over, of taking it back, or of what happens without it. */
const NO_BASIS_NL = [
  'intrek*|in_te_trekken|intrekking|ingetrokken',
  'ouder*|voogd*|minderjarig*',
  'derden|delen|gedeeld|verstrek*|doorgegeven|doorgeven',
  'zonder …8 toestemming',
  'geen …6 toestemming',
  'andere|ander doeleinden|doelen|doel',
  'recht|rechten|verzoek*',
  'door …16 gebruik*|bezoek*',
  'later|toekomst',
];
const NO_BASIS_EN = [
  'withdraw*|revoke*',
  'parent*|guardian*|minor|minors|child*',
  'third part*',
  'share|shared|disclose*|transfer*|direction',
  'without …8 consent|permission',
  'no …6 consent|permission',
  'other purpose|purposes',
  'right|rights|request*',
  'by using|visiting|accessing|continuing',
  'later|future',
];

export const basisFlags: readonly FlagRules[] = [
  {
    id: 'noBasis',
    /** A basis in plain words, as statements at reading level B1 say it. */
    facts: {
      /** Of handing data to others, or of other aims: not of what is done with them. */
      aside: {
        nl: [
          {
            says: [
              'alleen|slechts|enkel gedeeld|verstrekt|doorgegeven|delen|verstrekken …12 wettelijk*|wet|toestemming',
              'andere|ander doeleinden|doelen|doel …16 tenzij …12 toestemming',
              'niet …8 gedeeld|verstrekt|delen|verstrekken …12 tenzij …12 toestemming|wettelijk*|wet',
              'toestemming heeft|hebt|hebben van degene*|anderen|diegene*',
            ],
            unless: ['*overeenkomst|contract|bestelling|opdracht|boeking|reservering'],
          },
          {
            says: [
              '{gegevens} …4 moeten|kunnen|mogen delen|verstrekken|doorgeven|afgeven|afstaan …10 wet|wettelijk*|bevel',
              'moeten|verplicht …6 gegevens …3 delen|te_delen|verstrekken|te_verstrekken|afgeven|af_te_geven …10 wet|wettelijk*|bevel',
            ],
            unless: ['*overeenkomst|contract'],
          },
          { says: HANDED_NL, in: ['item'], unless: ['*overeenkomst|contract'] },
          {
            says: ['wet|wettelijk*|toestemming'],
            titled: ['*derden', 'delen|verstrekken|verstrekking|doorgeven|ontvangers|gedeeld'],
            in: ['item', 'row'],
            unless: ['*overeenkomst|contract', '*grondslag*'],
          },
        ],
        en: [
          {
            says: [
              'only share|shared|disclose|disclosed …12 law|legal|consent',
              'other purposes|purpose …16 unless …12 consent',
              'not …6 share|shared|disclose|disclosed …12 unless …12 law|legal|consent',
              'have|has …3 consent|permission of|from those|others|the_person|them',
            ],
            unless: ['contract', 'agreement with you', 'order|booking|reservation'],
          },
          {
            says: [
              'have_to|must|obliged_to|required_to share|disclose|hand_over …12 law|legal|court',
            ],
            unless: ['contract', 'agreement with you'],
          },
          { says: HANDED_EN, in: ['item'], unless: ['contract', 'agreement with you'] },
          {
            says: ['law|laws|legal|consent'],
            titled: ['third parties|party', 'sharing|disclos*|recipients|share'],
            in: ['item', 'row'],
            unless: ['contract', 'agreement with you', 'basis|bases'],
          },
        ],
      },
      plain: {
        nl: [
          {
            says: [
              'nodig voor …4 afspraak|afspraken|contract|overeenkomst',
              'nodig om …4 afspraak|afspraken|contract|overeenkomst …6 na_te_komen|uit_te_voeren|nakomen|uitvoeren',
              'ons belang',
              'moet|moeten van …6 wet|regels|belastingdienst',
              'moet|moeten wij|we|ik van …2 wet|regels|belastingdienst',
              'van de wet|regels …2 moeten|moet|verplicht',
              'omdat wij|we|ik …4 overeenkomst|contract|afspraak',
              'omdat u|je|jij …3 klant|lid|client|patient|cursist|huurder',
            ],
            unless: [
              'derden',
              'politie',
              'rechter',
              'uw|je|jouw|jullie|ieders …1 en ons belang',
              'ons en|of uw|je|jouw|jullie|ieders',
            ],
          },
          /** A duty of law, if only for some of it. */
          {
            says: ['*bewaarplicht|administratieplicht|boekhoudplicht'],
            unless: ['tenzij|behalve|mits|eventuele|voorzover …10 *plicht'],
            denied: 'no',
          },
          /** Taken by use, and so none: that has a flag of its own. */
          {
            says: [
              'stemt|stem {u}|men …2 in met de|het …3 verwerking|verwerken|verzamelen|verzameling …4 *gegevens|informatie',
              'geeft|geef|verleent {u}|men …3 toestemming voor|om de|het …3 verwerking|verwerken|verzamelen …4 *gegevens|informatie',
            ],
            unless: ['derden', 'doorgifte', 'cookie*', 'ouder*', 'kind|kinderen'],
            denied: 'no',
          },
          /** The article itself, whatever is said of it. */
          { says: ['artikel|art 6|61'], and: [['avg|gdpr|verordening']] },
          /** Who may refuse is asked. */
          {
            says: [
              'met {u} akkoord|instemming',
              'als|indien|wanneer …8 geen toestemming|akkoord …6 geeft|verleent|geven|gegeven',
              'als|indien|wanneer|mits {u} …3 akkoord …2 gegaan|gegeven|bent|gaat|ging',
              'als|indien|wanneer|mits {u} …3 hebt|heeft …4 ingestemd',
              'akkoord|toestemming …6 *beeldmateriaal|foto*|video*|filmpjes',
              '*beeldmateriaal|foto*|video* …8 alleen|slechts|pas|na|met …8 toestemming|akkoord',
            ],
            unless: [
              'derden',
              'cookie*',
              '*voorwaarden',
              'privacy*',
              'intrek*',
              'zonder …6 toestemming',
              'gebruik|verlaat|bezoek|maak …4 website|site|dienst|diensten|app',
            ],
          },
          /** Of handing over too: who shares for a contract has one. */
          { says: ['uitvoering|uitvoeren|nakoming|nakomen …5 *overeenkomst'], denied: 'no' },
          {
            says: ['gerechtvaardigd* belang*'],
            unless: ['bezwaar', 'recht|rechten', 'derden'],
            denied: 'no',
          },
          {
            says: [
              'alleen|slechts|uitsluitend|pas …4 als|indien|wanneer|nadat …4 akkoord|goedvindt|goedvind|goed|instemt|instem|stemt',
            ],
            unless: [...NO_BASIS_NL, '*privacy*|beleid|verklaring|voorwaarden'],
            denied: 'no',
          },
          /** Consent for some of it: the rest is told by the element. */
          { says: CONSENT_NL, unless: NO_BASIS_NL, denied: 'no' },
        ],
        en: [
          {
            says: [
              'needed for …4 agreement|contract',
              'our interest',
              'required by …4 law|rules',
              'law requires|obliges us',
              'public task',
              'because we have …3 agreement|contract',
              'because you …3 member|customer',
            ],
            unless: ['third parties', 'police', 'court', 'share|disclose', 'interests', '{keep}'],
          },
          {
            says: ['legally required|obliged to'],
            unless: ['share|disclose', 'third parties', 'police|court'],
          },
          {
            says: ['you …2 consent|agree to the|our …3 processing|collection|collecting …4 {data}'],
            unless: ['third', 'transfer*', 'cookie*', 'parent*', 'child*'],
            denied: 'no',
          },
          { says: ['article|art 6|61'], and: [['gdpr|regulation']] },
          {
            says: [
              'if|where|when you …4 opted|opt in',
              'if|where|when you …3 agreed|agree|consented|consent to',
              'if|where|when you …3 agreed|consented',
              'with|subject_to your …2 agreement|approval',
              'if you do not|dont consent|agree to',
            ],
            unless: [
              'third parties',
              'cookie*',
              'policy|notice|statement|terms',
              'share|disclose',
              'use|leave|visit …4 website|site|service|services|app',
            ],
          },
          {
            says: [
              'perform|performance|fulfil …4 contract',
              'perform|performance|fulfil …4 agreement with you',
              'our contract|agreement with you',
            ],
            denied: 'no',
          },
          {
            says: ['legitimate interest*', 'you have agreed …2 that|to …6 use|process|send'],
            unless: ['object', 'right|rights', 'third', '*privacy*|policy|notice|terms'],
            denied: 'no',
          },
          { says: CONSENT_EN, unless: NO_BASIS_EN, denied: 'no' },
        ],
      },
    },
    judge: ({ element, fact }) => {
      const { status, evidence } = element('legal_basis');
      if (status !== absent && status !== 'partial') return undefined;
      const aside = fact('aside');
      if (status === 'partial' && without(evidence, aside).length > 0) return undefined;
      return missing(without(fact('plain'), aside).length === 0);
    },
  },
  {
    id: 'liUnnamed',
    judge: ({ element }) => {
      const { status, evidence } = element('legitimate_interest_named');
      return status === 'partial' ? raisedOn(evidence) : undefined;
    },
  },
  {
    id: 'noWithdraw',
    raisedBy: {
      nl: [
        {
          says: [
            'met …4 toestemming',
            'op basis van …8 toestemming',
            '{grondslag} …12 toestemming',
            'vragen|vraag|geeft|geven|gegeven …8 toestemming',
            'toestemming …4 gegeven|verleend|gevraagd',
          ],
          unless: ['cookie*', 'ouder*', 'voogd*', 'derden', 'zonder …8 toestemming'],
          denied: 'no',
        },
        { says: ['toestemming'], under: ['*grondslag*', 'rechtsgrond*'], in: ['item', 'row'] },
      ],
      en: [
        {
          says: [
            'with your …3 consent',
            'based on …8 consent',
            'ask …6 consent',
            'given …6 consent',
          ],
          unless: ['cookie*', 'parent*', 'guardian*', 'without …8 consent', 'third parties'],
          denied: 'no',
        },
        { says: ['consent'], under: ['{lawful}', 'basis', 'bases'], in: ['item', 'row'] },
      ],
    },
    /** Taken back without that word. */
    facts: {
      back: {
        nl: [{ says: ['mag|kunt|kun|kan|altijd …8 terugkomen|bedenken|terugdraaien'] }],
        en: [{ says: ['change|changed|changes your mind', 'take …3 consent|permission back'] }],
      },
    },
    judge: ({ raisedBy, element, fact }) =>
      element('right_withdraw_consent').status === absent && fact('back').length === 0
        ? raisedOn(raisedBy)
        : undefined,
  },
  {
    id: 'noObjection',
    raisedBy: {
      nl: [
        {
          says: [
            'sturen|stuur|stuurt|mailen|mail|mailt …6 marketing|marketingmails|reclamemails …8 mail|email|post|sms',
            'sturen|stuur|stuurt|mailen …6 marketingmails|marketingberichten|reclamemails',
          ],
          unless: ['cookie*', 'advertentie*'],
          denied: 'no',
        },
        {
          says: ['nieuwsbrief*', 'nieuwsbrieven', 'direct marketing', 'aanbiedingen', 'reclame'],
          and: [['sturen|stuur|stuurt|versturen|toesturen|ontvang*|mailen|voor|informeren']],
          unless: ['cookie*', 'advertentie*', 'website*'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: ['newsletter*', 'direct marketing', 'special offers', 'promotional email*'],
          and: [['send', 'sending', 'receive', 'email*', 'for', 'inform']],
          unless: ['cookie*', 'advertis*'],
          denied: 'no',
        },
        {
          says: [
            'send|sending|email|emailing …6 marketing|promotions …8 email|e_mail|post|text|sms',
            'email|emailing you|customers|clients|members …3 marketing|promotions',
          ],
          unless: ['cookie*', 'advertis*'],
          denied: 'no',
        },
      ],
    },
    judge: ({ raisedBy, element }) =>
      element('right_objection').status === absent &&
      element('right_withdraw_consent').status === absent
        ? raisedOn(raisedBy)
        : undefined,
  },
  {
    id: 'phoneSales',
    raisedBy: {
      nl: [
        {
          says: [
            'bellen|bel|belt|telefonisch* …12 aanbieding*|aanbod|actie|acties|reclame|verkopen|marketing',
            '*aanbieding*|aanbod|reclame|marketing …10 bellen|telefonisch|gebeld',
            'bellen|bel|belt|gebeld|opbellen|telefonisch* …12 aanbod|abonnementen|acties',
            'bellen|bel|belt|gebeld|opbellen|telefonisch* …12 nieuwe producten|diensten|abonnement',
          ],
          unless: [
            'bel|belt|bellen ons|mij|gerust|even|naar',
            '{u} ons|mij',
            'toestemming',
            'rechtspersonen',
            'zakelijke klanten',
            'op …3 verzoek',
            'afspraak',
            'aangevinkt',
          ],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'call|phone|telephone|ring …12 offer*|promotion*|marketing|sell|deal|deals|products',
            'offer*|promotion*|marketing …8 by|via telephone|phone',
          ],
          and: [['customer*', 'you', 'client*', 'member*']],
          unless: [
            'consent',
            'permission',
            'legal entities',
            'companies',
            'request',
            'phone number',
            'your order|orders|enquiry|complaint',
            'you|please …2 call|phone|telephone|ring us|me',
            'ticked|ticking',
            'ask|asked|asking us',
          ],
          denied: 'no',
        },
      ],
    },
  },
];
