/** Special data, children, profiling, and data called anonymous. */
import { childAge } from './child-age.ts';
import { type FlagRules, raisedOn, without } from './flag.ts';
import { specialNoGround } from './special-no-ground.ts';

export const specialFlags: readonly FlagRules[] = [
  specialNoGround,
  childAge,
  {
    id: 'admSilent',
    raisedBy: {
      nl: [
        {
          says: [
            'profilering',
            'maken|maakt|opstellen …4 profiel|profielen',
            'beslissingen|beslissing|besluiten|besluit …10 automatisch',
            'profielen …6 {u}|klanten|bezoekers',
            'geautomatiseerd* …3 besluit*|beslissing*|besluitvorming',
            'automatisch* …4 besluit*|beslissing*|score|beoordeeld|beoordelen|afgewezen',
            'kredietscore|kredietwaardigheid|scoring',
            'computer|computerprogramma|software|systeem|algoritme …2 beoordeelt|beslist|bepaalt|keurt|selecteert|weigert',
          ],
          unless: [
            'eigen profiel',
            'kunt|kun|kan {u} …6 profiel maken|aanmaken|opstellen',
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
            'kijkt|beslist|beoordeelt dan? een mens',
            'een mens …2 vragen|kijken|kijkt|beslist|beslissen|beoordeelt|meekijken',
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
            'build|create|make …4 profile',
            'automated …3 decision*',
            'credit score|scoring|check*',
            'automatically …4 decide*|reject*|score*|assess*',
            'rejected|declined|refused|scored|assessed|selected|turned_down …4 automatically|by_computer',
            'scored|assessed|ranked|selected by …2 software|system|computer|algorithm',
            'computer|software|system|algorithm …1 decides|determines|rejects|scores|selects|ranks',
          ],
          unless: [
            'you|members|users|own …6 own? profile',
            'right …20 subject',
            'right …14 decision*|profiling',
            'object',
            'cookie*',
          ],
          denied: 'no',
          nowhere: [
            'logic',
            'human intervention',
            'human review',
            'a human|person will? look|looks|check|checks|decide|decides|review|reviews',
            'ask|asks …1 a human',
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
          unless: [
            'niet|nooit|geen …1 anoniem|anonieme|geanonimiseerd*',
            'verwijder*|gewist',
            'geen|noch|zonder|nooit …6 ipadres*|ip',
            'ipadres*|ip …8 niet|nooit …2 opgeslagen|bewaard|vastgelegd|gebruikt',
          ],
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
          unless: [
            'not|never …1 anonym*',
            'delet*|eras*',
            'no|nor|neither|not|never|without …8 ip',
            'ip address* …4 not|never …2 stored|kept|recorded|logged|used',
          ],
        },
      ],
    },
    facts: {
      /** A number that stays beside the shortened address points to somebody all the same. */
      otherIds: {
        nl: [
          {
            says: ['klantnummer*|cookieid*|gebruikersid*|apparaatid*', 'unieke …3 id|code|nummer'],
            unless: [
              'geen|zonder|niet|nooit …6 klantnummer*|cookieid*|gebruikersid*|apparaatid*|unieke',
            ],
          },
        ],
        en: [
          {
            says: ['customer|cookie|user|device|unique id|ids|number|numbers'],
            unless: ['no|without|not|never …6 customer|cookie|user|device|unique'],
          },
        ],
      },
      noIds: {
        nl: [{ says: ['geen|zonder …4 cookies|nummers|ids|profielen'] }],
        en: [{ says: ['no|without …4 cookies|numbers|ids|profiles'] }],
      },
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
              'end …6 cut',
              'cut off',
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
      if (without(raisedBy, fact('noIds')).length === 0 && shortened.length > 0) return undefined;
      const isShort = without(raisedBy, without(shortened, fact('otherIds'))).length === 0;
      return raisedOn(raisedBy, isShort ? 'low' : undefined);
    },
  },
];
