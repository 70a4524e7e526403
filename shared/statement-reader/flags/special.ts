/** Special data, children, profiling, and data called anonymous. */
import { type FlagRules, raisedOn } from './flag.ts';

export const specialFlags: readonly FlagRules[] = [
  {
    id: 'specialNoGround',
    judge: ({ element }) => {
      const { status, evidence } = element('special_categories');
      return status === 'partial' ? raisedOn(evidence) : undefined;
    },
  },
  {
    id: 'childAge',
    raisedBy: {
      nl: [
        {
          says: ['coppa', '13|dertien|18|achttien jaar|jarige leeftijd?'],
          and: [['toestemming', 'coppa', 'verzamel*', 'ouder*', 'voogd*']],
          unless: ['16', 'zestien', 'alcohol*', 'deelname*', 'wedstrijd*', 'bestel*', 'product*'],
        },
        { says: ['coppa'] },
      ],
      en: [
        { says: ['coppa'] },
        {
          says: [
            'under …3 13|thirteen|18|eighteen|18s|13s',
            '13|thirteen|18|eighteen years',
            'age of 13|thirteen|18|eighteen',
          ],
          and: [['consent', 'collect*', 'parent*', 'guardian*']],
          unless: ['16', 'sixteen', 'alcohol', 'purchase*', 'product*'],
        },
      ],
    },
  },
  {
    id: 'admSilent',
    raisedBy: {
      nl: [
        {
          says: [
            'profilering',
            'profielen …6 {u}|klanten|bezoekers',
            'geautomatiseerd* …3 besluit*|beslissing*|besluitvorming',
            'automatisch* …4 besluit*|beslissing*|score|beoordeeld|beoordelen|afgewezen',
            'kredietscore|kredietwaardigheid|scoring',
          ],
          unless: [
            'recht* …20 onderworpen',
            'recht …14 besluit*|profilering',
            'bezwaar',
            'cookie*',
            'artikel 22',
          ],
          denied: 'no',
          in: ['sentence', 'item', 'row'],
          nowhere: [
            'logica',
            'menselijke tussenkomst',
            'tussenkomst van een mens|medewerker',
            'menselijk* …2 beoordel*',
            'gevolgen …10 besluit*|profilering|beslissing*',
            'besluit*|beslissing*|profilering …12 gevolgen',
            'geen …4 geautomatiseerde',
            'geen profilering',
          ],
        },
      ],
      en: [
        {
          says: [
            'profiling',
            'automated …3 decision*',
            'credit score|scoring|check*',
            'automatically …4 decide*|reject*|score*|assess*',
          ],
          unless: ['right …20 subject', 'right …14 decision*|profiling', 'object', 'cookie*'],
          denied: 'no',
          nowhere: [
            'logic',
            'human intervention',
            'human review',
            'consequences',
            'no automated',
            'not …8 automated|profiling',
          ],
        },
      ],
    },
  },
  {
    id: 'anonClaim',
    raisedBy: {
      nl: [
        {
          says: ['anoniem|anonieme|geanonimiseerd|geanonimiseerde|anonimiseren|anonimiseert'],
          and: [
            [
              'ipadres*',
              'ip adres*',
              'cookieid*',
              'klantnummer*',
              'gebruikersid*',
              'apparaatid*',
              'unieke …3 id|code|nummer',
              'ipadressen',
            ],
          ],
          unless: ['niet anoniem', 'verwijder*|gewist'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: ['anonymous|anonymously|anonymised|anonymized|anonymise|anonymize'],
          and: [
            [
              'ip address*',
              'cookie id*',
              'customer number*',
              'user id*',
              'device id*',
              'unique id*',
            ],
          ],
          unless: ['not anonymous', 'delet*|eras*'],
          denied: 'no',
        },
      ],
    },
    facts: {
      shortened: {
        nl: [
          {
            says: [
              'laatste …3 octet|cijfers|deel',
              'ingekort|afgekapt|gemaskeerd|verkort|afgeknipt',
              'ipadres* …4 geanonimiseerd|anoniem|anonimiseren',
              'anonimiseren|geanonimiseerd* …6 ipadres*',
            ],
          },
        ],
        en: [
          {
            says: [
              'last octet|digits|part',
              'shortened|truncated|masked',
              'ip address* …4 anonymis*|anonymiz*',
              'anonymis*|anonymiz* …6 ip',
            ],
          },
        ],
      },
    },
    judge: ({ raisedBy, fact }) => {
      const shortened = fact('shortened');
      const isShort = raisedBy.every((index) => shortened.includes(index));
      return raisedOn(raisedBy, isShort ? 'low' : undefined);
    },
  },
];
