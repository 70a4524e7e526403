/** Special data, children, profiling, and data called anonymous. */
import { type FlagRules, raisedOn, within, without } from './flag.ts';

/** What is special by its kind; the word for all of them may stand in any heading. */
const KINDS_NL = [
  '*gezondheid*|medisch*|diagnose*|allergie*|medicatie|medicijn*|blessure*|ziekte*|aandoening*|bmi',
  'ras|etnisch*|godsdienst*|geloof|geloofs*|religie*|religieuze|levensovertuiging|kerkelijk*|doop*|belijdenis',
  'politieke|vakbond*|vakvereniging*|seksue*|seksualiteit|geaardheid|biometrisch*|vingerafdruk*|genetisch*',
  'gezichtsherkenning|irisscan',
  'straf*|criminele|vog|veroordeling*',
  'lichamelijke|psychische|geestelijke|mentale|fysieke',
  'therap*|behandel*|zorgvraag|hulpvraag|*klachten|patient*|hulpverlening|counseling',
  'dieet*|handicap*|beperking|beperkingen|zwanger*|dyslexie|adhd|autisme|letsel',
  'trauma*|verslaving*|eetstoornis*|depressie*|angst*|stress|burnout|gewicht|gebit*|huid*|epilepsie|diabetes|astma|rolstoel*|vaccinatie*|symptomen',
];
const KINDS_EN = [
  'health*|medical|diagnos*|allerg*|medication*|injur*|illness*|condition|conditions',
  'race|racial|ethnic*|religio*|faith|belief*|baptis*|church',
  'political|union|sex|sexual*|orientation|biometric*|fingerprint*|genetic*|facial',
  'criminal*|conviction*|offence*|dbs',
  'physical|mental|therap*|counsel*|treatment*|patient*',
  'diet*|disabilit*|pregnan*|dyslexi*|send|special educational needs',
  'trauma*|addiction*|depress*|anxiety|stress|burnout|weight|dental|skin|epilep*|diabet*|asthma*|wheelchair*|vaccin*|symptom*|disease*|wellbeing|disorder*',
];

export const specialFlags: readonly FlagRules[] = [
  {
    id: 'specialNoGround',
    /** What the element does not count and Art. 9 does. */
    raisedBy: {
      nl: [
        {
          says: [
            'vingerafdruk*|gezichtsherkenning|irisscan*|biometrisch*',
            'doopdatum|doop|doopgegevens|belijdenis|geloofsovertuiging|geloofsrichting',
            'lichamelijke|psychische|fysieke|mentale …3 klachten|gesteldheid|toestand|conditie',
            'gezondheidsklachten|gezondheidstoestand|bmi|zwangerschap|medicijngebruik',
            'seksuele gerichtheid|voorkeur|geaardheid',
            'gezondheidsverklaring|gezondheidsvragenlijst|gezondheidsformulier',
          ],
          and: [['{verwerk}', '{gegevens}', '{soort}', 'lid|leden', 'dossier']],
          unless: ['uitdrukkelijke|expliciete toestemming', 'artikel 9', 'art 9', 'eigen leden'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'fingerprint*|biometric*',
            'facial recognition',
            'date of baptism|confirmation',
            'baptism|baptised|religious belief*',
            'sexual orientation|health',
            'political opinion*|views',
            'trade union membership',
          ],
          and: [['{data}', '{process}', '{kindOfData}', 'member*']],
          unless: ['explicit consent', 'article 9', 'art 9', 'own members'],
          denied: 'no',
        },
      ],
    },
    facts: {
      kind: {
        nl: [
          {
            says: KINDS_NL,
            unless: ['ik geloof', 'wij|we geloven', 'geloof in', 'recht op bezwaar'],
          },
          {
            says: [
              'wij|we|ik {verwerk} …6 bijzondere|gevoelige …3 persoonsgegevens|gegevens',
              'bijzondere|gevoelige …3 persoonsgegevens|gegevens …6 {verwerk} wij|we|ik',
              'volgende|deze bijzondere|gevoelige …3 persoonsgegevens|gegevens',
            ],
            unless: ['thuissituatie|werkervaring|loopbaan'],
            denied: 'no',
          },
        ],
        en: [
          { says: KINDS_EN, unless: ['right to object', 'object on'] },
          {
            says: [
              'we|i may? {process} …6 special|sensitive …4 {data}',
              'following special|sensitive …4 {data}',
            ],
            denied: 'no',
          },
        ],
      },
      /** The exception in plain words. */
      ground: {
        nl: [
          {
            says: ['{bijzonder}'],
            and: [
              [
                'nodig voor …4 regels|wet',
                'moet van …6 regels|wet',
                'uitdrukkelijk*|expliciet* toestemming',
                'artikel 9',
              ],
            ],
          },
          /** Of all data, and so of these. */
          {
            says: ['uitdrukkelijk*|expliciet* …2 toestemming'],
            and: [['{verwerk}', 'verwerking*']],
            unless: [
              'als|indien|wanneer|tenzij|zonder|waar|vragen|recht|nodig',
              'foto*|beeld*|video*|derden|delen|media|andere|nieuwsbrief*|commerc*',
            ],
            denied: 'no',
          },
        ],
        en: [
          {
            says: ['{special}'],
            and: [
              [
                'needed for …4 rules|law',
                'required by …6 rules|law',
                'explicit consent',
                'article 9',
              ],
            ],
          },
          {
            says: ['express|explicit …2 consent'],
            and: [['{process}', 'processing']],
            unless: [
              'if|where|when|unless|without|ask|right|need|needed',
              'photo*|image*|third|share|media|other|newsletter*|marketing',
            ],
            denied: 'no',
          },
        ],
      },
    },
    judge: ({ raisedBy, element, fact }) => {
      const { status, evidence } = element('special_categories');
      const shown =
        status === 'partial' ? within(evidence, fact('kind')) : status === 'absent' ? raisedBy : [];
      return shown.length > 0 && fact('ground').length === 0 ? raisedOn(shown) : undefined;
    },
  },
  {
    id: 'childAge',
    raisedBy: {
      nl: [
        {
          says: ['13|dertien|18|achttien jaar|jarige', 'leeftijd van 13|dertien|18|achttien'],
          and: [['toestemming', 'verzamel*', 'ouder*', 'voogd*', 'kind*', 'dienst|site|website']],
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
            'aged …2 13|18',
            '13|18 or over|older',
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
            'maken|maakt|opstellen …4 profiel|profielen',
            'beslissingen|beslissing|besluiten|besluit …10 automatisch',
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
            'build|create|make …4 profile',
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
      const isShort = without(raisedBy, shortened).length === 0;
      return raisedOn(raisedBy, isShort ? 'low' : undefined);
    },
  },
];
