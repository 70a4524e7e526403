/** For how long. */
import { type FlagRules, missing, raisedOn, without } from './flag.ts';
import { isOtherwiseWhole } from './whole.ts';

const NEEDED_NL = 'nodig|noodzakelijk|vereist|noodzaak|vereisen|vereist|noodzakelijke';
/** Of keeping or deleting only: an answer takes a reasonable time too. */
const SOME_TIME_NL = [
  `zover|voorzover|zoverre …8 ${NEEDED_NL}|relevant`,
  'zodra …10 doel|doelen|doeleinden',
  'redelijke|passende|bepaalde|beperkte|gepaste termijn|tijd|periode|bewaartermijn*',
];
const VAGUE_NL = [
  `niet langer …12 ${NEEDED_NL}`,
  `langer dan …6 ${NEEDED_NL}`,
  'zolang|zo_lang|totdat …8 gebruiken|gebruikt|gebruik|willen|wensen',
  'nut|belang|waarde …3 verloren|verliezen',
  'langer dan …4 gewenst|wenselijk|redelijk|verantwoord|nuttig',
  `zolang …16 ${NEEDED_NL}|relevant`,
  `zo lang …16 ${NEEDED_NL}|relevant`,
  'zolang …8 van belang|nut|toepassing',
  'zo lang …8 van belang|nut|toepassing',
  'zolang …8 vereist|vereisen|bruikbaar',
  'niets langer dan nodig|noodzakelijk',
  'niet meer|langer nodig|noodzakelijk|relevant',
  'zo kort mogelijk',
  'niet onnodig|nodeloos lang',
  'niet langer bewaard|bewaren dan goed|wenselijk|gewenst',
  `tijd|periode|termijn|duur …5 ${NEEDED_NL}`,
  'niet langer dan strikt|redelijkerwijs',
  'wanneer|zodra|als …8 niet meer|langer nodig|noodzakelijk|gebruiken|relevant',
  'niet meer|langer gebruiken|gebruikt|nodig …8 verwijder*|gewist|vernietig*',
  'doel|doelen|doeleinden …4 gediend|bereikt|vervuld|vervalt|vervallen',
  'na verloop van tijd',
  'te zijner tijd',
  'bewaartermijn*|bewaarperiode* …6 verschilt|verschillen|varieert|varieren|afhankelijk|hangt|hangen',
  'bewaartermijn*|bewaarperiode* …8 bepalen|bepaald|bepaling …10 rekening',
];
/** By law, by habit or by the clock: a period is meant, and not said. */
const UNSAID_NL = [
  'wettelijk* …3 termijn*|bewaartermijn*|bewaarplicht*|bewaarperiode*',
  'wettelijk …3 toegestaan|vereist|verplicht',
  'niet langer dan …6 wet* …3 toestaat|toelaat|voorschrijft|toegestaan',
  'gebruikelijke|passende|geldende|gestelde|toepasselijke bewaartermijn*|termijn*',
  'na afloop|verloop|verstrijken|einde van de …2 bewaartermijn*|bewaarperiode|termijn',
  'tijdig|regelmatig|periodiek …6 verwijder*|gewist|vernietig*|opgeschoond|opgeruimd',
  'op tijd …4 verwijder*|gewist|vernietig*|opgeruimd',
  'bestand|*bestand|gegevens|administratie …6 opgeschoond',
  'schonen|opschonen|opgeschoond …6 bestand*|gegevens|administratie|systemen|regelmatig|periodiek',
  'zo snel|spoedig mogelijk verwijderd|gewist|vernietigd|weer',
];
const NEEDED_EN =
  'necessary|needed|required|need|require|requires|reasonabl*|relevant|useful|appropriate';
/** Of keeping or deleting only: an answer takes a reasonable time too. */
const SOME_TIME_EN = [
  'reasonable|appropriate|minimum|limited period|time|length|term',
  `extent|insofar|far …6 ${NEEDED_EN}`,
  'while|whilst|until …6 needed|necessary|required|relevant|need|require',
];
const VAGUE_EN = [
  `no longer than …8 ${NEEDED_EN}`,
  `long as …8 ${NEEDED_EN}`,
  'longer …3 than …6 have_to|must|should|need_to',
  `not longer than …8 ${NEEDED_EN}`,
  `longer …3 than …8 ${NEEDED_EN}`,
  'no longer need|needed|necessary|required|relevant',
  'period|time|duration|length …6 necessary|needed|required',
  'retention period|periods …6 vary|varies|depend|depends|differ',
  'time …4 keep|retain|store …6 varies|depends|differs',
  'served …3 purpose|purposes',
  'purpose|purposes …6 served|fulfilled|met|achieved',
  'in due course',
  'determine|determining …4 retention period|periods …10 consider*|account',
];
const UNSAID_EN = [
  'as long as …6 law|laws|legally …4 require*|allow*|permit*|oblige*',
  'in line|accordance|compliance with …4 legal|statutory|applicable …3 requirement*|obligation*|period*|law*|guideline*|guidance',
  'in line|accordance with our …3 retention policy|schedule|guidelines',
  'regularly|periodically …6 delete*|remove*|destroy*|erase*|weed*|purge*',
  'delete*|remove*|destroy*|purge* …4 regularly|periodically',
];

/** What says when it ends. */
const CRITERION_NL = [
  '<number> {periode}',
  'zolang|tot|totdat {u} …6 lid|klant|account|abonnee|ingeschreven|uitschrijft|afmeldt|opzegt|bent',
  'zolang|tot|totdat …6 lidmaatschap|abonnement|dienstverband|account|overeenkomst|contract …6 loopt|duurt|bestaat|eindigt',
];
const CRITERION_EN = [
  '<number> {period}',
  'until you …6 unsubscribe|leave|cancel|delete|close|ask|withdraw',
  'as long as you …6 member|customer|client|account|subscribed|unsubscribe|employed|leave|are',
  'as long as …6 membership|subscription|contract|employment|account …6 lasts|runs|exists|active|open',
  'until …6 membership|subscription|contract|employment|account …6 ends|closed|ended|over',
];

/** Without anyone in them they may stay. */
const NOBODYS_NL = ['anoniem*|geanonimiseerd*|anonieme', 'niet …6 herleidbaar|herleiden'];
const NOBODYS_EN = ['anonym*|aggregate*|deidentified', 'no longer identif*'];

const NOT_FOREVER_NL = [
  'verwijder* …6 permanent',
  'permanent …3 verwijder*|gewist|wissen|vernietig*',
  'definitief',
  '*contract|*overeenkomst|abonnement|dienstverband|lidmaatschap …6 onbepaalde',
  'toegang',
  'cookie*',
  ...NOBODYS_NL,
];

const FOREVER_EN = 'indefinitely|forever|permanently|indefinite|perpetuity|perpetually';

/** A law that has a name, or a moment: more than `as the law asks`. */
const TOLD_NL = [
  ...CRITERION_NL,
  'fiscale|fiscaal|belastingdienst|belasting*|wgbo|awr|archiefwet|wkkgz|wwft|verjaring*',
  'na|tot …4 seizoen|cursus|opdracht|evenement|kamp|reis|behandeling|schooljaar|traject|wedstrijd|verblijf|levering|vertrek|overlijden|uitschrijving|opzegging|afronding|beeindiging|afhandeling',
  'tot|totdat …8 afgerond|voltooid|afgehandeld|afgelopen|beantwoord|betaald|geleverd',
];
const TOLD_EN = [
  ...CRITERION_EN,
  'tax|hmrc|inland_revenue|vat|limitation',
  'after|until …4 season|course|event|camp|trip|treatment|stay|delivery|departure|death|cancellation|termination|completion',
  'until …8 completed|finished|answered|paid|delivered|resolved',
];

/** A right to have them deleted says nothing of when that happens unasked. */
const RIGHT_NL = [
  'recht|rechten op|om|tot|te|van',
  'kunt|kun|kan|mag|mogen {u} …8 vragen|verzoeken|{wissen}',
  'kunt|kun|kan|mag|mogen ons|mij|de …6 vragen|verzoeken',
  'verzoek tot|om|van',
];
const RIGHT_EN = [
  'right|rights to|of',
  'you can|may …8 ask|request|delete|erase',
  'request …4 deletion|erasure|removal',
];

const NOT_OF_TERM_NL = ['cookie*', 'reager*|reageren|beantwoord*', ...RIGHT_NL, ...TOLD_NL];
const NOT_OF_TERM_EN = ['cookie*', 'respond|reply|answer', ...RIGHT_EN, ...TOLD_EN];

/** Announces periods that need not follow. */
const ANNOUNCED_NL = [
  'volgende|onderstaande …3 bewaartermijn*|termijn*|bewaarperiode*',
  'persoonsgegevens bewaartermijn* reden*',
];
const ANNOUNCED_EN = [
  'following …3 retention|storage period*',
  'personal data retention …1 reason*',
];

export const retentionFlags: readonly FlagRules[] = [
  {
    id: 'forever',
    raisedBy: {
      nl: [
        {
          says: [
            'oneindig …4 {bewaar}|staan|bewaard',
            `{bewaar} …6 oneindig|onbeperkt|eeuwig|eeuwigdurend|levenslang|permanent`,
            `onbeperkt|onbeperkte|permanent|eeuwig|levenslang …4 {bewaar}|staan`,
            'voor altijd …4 {bewaar}|staan',
            '{bewaar} …8 voor altijd',
            '{bewaar} …8 onbepaalde tijd|duur|termijn',
            'onbepaalde tijd|duur|termijn …6 {bewaar}|staan',
            'staan|staat|blijven|blijft …6 onbepaalde tijd|duur',
            '{bewaar} …4 onbeperkte tijd|duur',
            'slaan|sla|slaat …10 onbepaalde|onbeperkte tijd|duur|termijn',
            'lengte van dagen|jaren',
            'blijvend …2 {bewaar}|opgeslagen',
            'blijven|blijft …4 onbeperkt|permanent|eeuwig|altijd …6 systeem|bestand|database|administratie|archief',
          ],
          unless: NOT_FOREVER_NL,
          denied: 'no',
        },
        {
          says: [
            '*gegevens …4 niet|nooit verwijderd|gewist|vernietigd|weggegooid',
            'geen limiet|grens|einde …6 bewaa*|bewar*',
          ],
          unless: [
            'zolang|voordat|totdat|tot|als|indien|wanneer|tenzij|zonder|eerder|automatisch',
            'binnen|direct|meteen|onbedoeld|per_ongeluk',
            'kunnen|kan|hoeven|wet*|bewaarplicht',
            'cookie*|backup*',
            ...NOBODYS_NL,
          ],
        },
        { says: ['verwijderen|wissen …6 nooit', 'nooit …4 verwijderd|gewist'] },
        {
          says: [
            'hanteren|hanteer|hanteert|kennen|stellen|geldt|is|bestaat geen maximale?|maximum? bewaartermijn*|bewaarperiode',
            'geen maximale|uiterste bewaartermijn|termijn|bewaarduur',
            'zonder …2 tijdslimiet|einddatum|tijdsbeperking|bewaartermijn|termijn …6 {bewaar}',
            '{bewaar} …6 zonder …2 tijdslimiet|einddatum|tijdsbeperking|bewaartermijn|termijn|beperking',
            '{bewaar} …8 geen …2 termijn|limiet|einddatum verbonden|gesteld|aan',
          ],
          unless: [
            'cookie*',
            'omdat',
            'geen gegevens',
            '<number> {periode}',
            '{periode} maar',
            ...NOBODYS_NL,
          ],
        },
        {
          says: ['onbepaalde tijd|duur', 'voor altijd', 'onbeperkt houdbaar|bewaren'],
          and: [['{soort}', 'gegevens', '*gegevens']],
          in: ['item', 'row'],
          unless: ['verwijder*', 'cookie*', ...NOT_FOREVER_NL],
          denied: 'no',
        },
        {
          says: ['blijven|blijft …4 bewaard', 'bewaard …2 blijven'],
          unless: [
            '<number> {periode}',
            'tot|totdat|zolang|gedurende|indien|als|tenzij',
            'wet*',
            'cookie*',
            'veilig',
          ],
        },
        {
          says: ['ongelimiteerd|onbeperkt'],
          and: [['geldigheidsduur', '*termijn*', 'bewaarduur']],
        },
        {
          says: ['onbeperkt', 'voor altijd', 'onbepaalde tijd', 'oneindig', 'permanent'],
          under: ['{bewaar}', '*bewaartermijn*', 'hoe lang'],
          in: ['row', 'item'],
          unless: ['verwijder*', 'contract', 'dienstverband'],
        },
      ],
      en: [
        {
          says: [`{keep} …10 ${FOREVER_EN}`, '{keep} …6 for ever', `${FOREVER_EN} …6 {keep}`],
          unless: [
            'permanently …4 delet*|eras*|remov*',
            'delet* …4 permanently',
            'contract*',
            ...NOBODYS_EN,
          ],
          denied: 'no',
        },
        { says: ['never delete*|erase*|remove*'], unless: ['cookie*', ...NOBODYS_EN] },
        {
          says: [
            'no …2 limit …8 keep|retain|retention|store|stored|hold|held',
            '{keep} …10 unlimited period|time|duration|term',
            'remain|remains|stay|stays …8 unlimited period|time',
            'remain|remains|stay|stays|{keep} …8 without …2 limit|limitation',
            'remain|remains|stay|stays …6 indefinitely|forever|permanently',
            '{keep} …8 for life',
            'no …1 retention period|limit|periods for|on',
            'retention period|periods …3 unlimited|indefinite|permanent|forever',
          ],
          unless: ['cookie*', 'contract*', 'not …6 unlimited', 'you stay|remain', ...NOBODYS_EN],
        },
        {
          says: ['do|does|will not delete|erase|destroy|remove …6 {data}'],
          unless: [
            'until|unless|before|if|when|where|while|immediately|automatically|because',
            'law|legal*|cookie*|backup*|accident*|right',
            ...NOBODYS_EN,
          ],
        },
        {
          says: ['permanent'],
          and: [['records', '{keep}', 'archive*']],
          in: ['row', 'item'],
          unless: ['cookie*', 'staff|employ*|contract*|address|residence|delet*', ...NOBODYS_EN],
        },
        {
          says: [FOREVER_EN],
          and: [['{keep}', 'retained', 'records']],
          in: ['row', 'item'],
          unless: ['permanently …4 delet*|eras*|remov*', ...NOBODYS_EN],
        },
      ],
    },
    facts: {
      /** Reactions stay as long as the page they stand under. */
      public: {
        nl: [{ says: ['reactie*|commentaar|review*|recensie*|bericht*|blog*'] }],
        en: [{ says: ['comment*|review*|post*|blog*'] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      const others = without(raisedBy, fact('public'));
      return others.length > 0 ? raisedOn(raisedBy) : raisedOn(raisedBy, 'medium');
    },
  },
  {
    id: 'vagueRetention',
    raisedBy: {
      nl: [
        {
          says: [...VAGUE_NL, ...SOME_TIME_NL, ...UNSAID_NL],
          and: [
            [
              '{bewaar}',
              '*bewaartermijn*',
              'opgeschoond|opschonen|schonen',
              'bijgehouden|bijhouden|bij',
            ],
          ],
          unless: NOT_OF_TERM_NL,
        },
        { says: VAGUE_NL, and: [['{gegevens}', 'verwijderd']], unless: NOT_OF_TERM_NL },
        /** The title asks, the sentence answers. */
        {
          says: [...VAGUE_NL, ...UNSAID_NL],
          titled: ['hoe|hoelang lang? …6 {bewaar}', '*bewaartermijn*|bewaring|bewaarperiode*'],
          unless: NOT_OF_TERM_NL,
        },
      ],
      en: [
        {
          says: [...VAGUE_EN, ...SOME_TIME_EN, ...UNSAID_EN],
          and: [['{keep}', 'retain*|retention', 'weed*|purge*']],
          unless: NOT_OF_TERM_EN,
        },
        { says: VAGUE_EN, and: [['{data}']], unless: NOT_OF_TERM_EN },
        {
          says: [...VAGUE_EN, ...UNSAID_EN],
          titled: ['how long …6 {keep}', 'retention|storage'],
          unless: NOT_OF_TERM_EN,
        },
      ],
    },
    facts: {
      /** Taken for a criterion by who reads the sentence as it begins. */
      empty: {
        nl: [
          {
            says: [...VAGUE_NL, ...SOME_TIME_NL, ...UNSAID_NL, ...ANNOUNCED_NL, ...RIGHT_NL],
            unless: TOLD_NL,
          },
        ],
        en: [
          {
            says: [...VAGUE_EN, ...SOME_TIME_EN, ...UNSAID_EN, ...ANNOUNCED_EN, ...RIGHT_EN],
            unless: TOLD_EN,
          },
        ],
      },
    },
    judge: ({ raisedBy, element, fact }) => {
      const { status, evidence } = element('retention');
      const isSaid = status === 'present' && without(evidence, fact('empty')).length > 0;
      return isSaid ? undefined : raisedOn(raisedBy);
    },
  },
  {
    id: 'noRetention',
    facts: {
      kept: {
        nl: [{ says: ['bewaar|bewaart|bewaren|bewaard', '*bewaartermijn*|bewaarplicht*'] }],
        en: [{ says: ['keep|keeps|kept|retain*|retention', '<number> years|months after'] }],
      },
    },
    judge: (seen) =>
      missing(
        seen.element('retention').status === 'absent' &&
          seen.fact('kept').length === 0 &&
          isOtherwiseWhole(seen, ['retention']),
      ),
  },
];
