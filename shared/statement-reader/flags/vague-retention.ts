/** Kept as long as it takes, and nobody says how long that is. */
import { type FlagRules, raisedOn, within, without } from './flag.ts';

const NEEDED_NL = 'nodig|noodzakelijk|vereist|noodzaak|vereisen|vereist|noodzakelijke';
/** Of keeping or deleting only: an answer takes a reasonable time too. */
const SOME_TIME_NL = [
  `zover|voorzover|zoverre …8 ${NEEDED_NL}|relevant`,
  'zodra …10 doel|doelen|doeleinden',
  'redelijke|passende|bepaalde|beperkte|gepaste termijn|tijd|periode|bewaartermijn*',
  'enige tijd',
  'een|nog tijdje|poosje|poos|even',
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
  'geen …3 reden|noodzaak|doel …3 meer',
  'langer dan wij|we|ik moeten|moet|hoeven|mogen',
  'niet onnodig|nodeloos lang',
  'niet langer bewaard|bewaren dan goed|wenselijk|gewenst',
  `tijd|periode|termijn|duur …5 ${NEEDED_NL}`,
  'niet langer dan strikt|redelijkerwijs',
  'wanneer|zodra|als …8 niet meer|langer nodig|noodzakelijk|gebruiken|relevant',
  'niet meer|langer gebruiken|gebruikt|nodig …8 verwijder*|gewist|vernietig*',
  'doel|doelen|doeleinden …4 gediend|bereikt|vervuld|vervalt|vervallen',
  'na verloop van tijd',
  'te zijner tijd',
  'zolang|zo_lang …6 zinvol|redelijk|wenselijk|mogelijk|nuttig|reden',
  'beperkt tot wat|hetgeen nodig|noodzakelijk',
  'bewaartermijn*|bewaarperiode* …6 verschilt|verschillen|varieert|varieren|afhankelijk|hangt|hangen',
  'bewaartermijn*|bewaarperiode* …8 bepalen|bepaald|bepaling …10 rekening',
];
/** By law, by habit or by the clock: a period is meant, and not said. */
const UNSAID_NL = [
  'wettelijk* …3 termijn*|bewaartermijn*|bewaarplicht*|bewaarperiode*',
  'wettelijk …3 toegestaan|vereist|verplicht',
  'zolang|zo_lang …4 wet|wetgeving|regels …3 voorschrijft|voorschrijven|verplicht|vereist|eist|vraagt|toestaat',
  'volgens|conform|overeenkomstig|in_overeenstemming_met …4 wet|wetgeving|*regelgeving|wettelijke',
  'hangt|hangen|afhankelijk …6 doel|doelen|soort|situatie',
  'niet langer dan …6 wet* …3 toestaat|toelaat|voorschrijft|toegestaan',
  'gebruikelijke|passende|geldende|gestelde|toepasselijke bewaartermijn*|termijn*',
  'na het? afloop|verloop|verstrijken|einde van de …2 bewaartermijn*|bewaarperiode|termijn',
  'tijdig|regelmatig|periodiek …6 verwijder*|gewist|vernietig*|opgeschoond|opgeruimd',
  'verouderde|oude|achterhaalde|overtollige {gegevens}|gegevens …4 verwijder*|wissen|gewist|vernietig*|weggegooid',
  '{wissen} …4 verouderde|achterhaalde|overtollige {gegevens}',
  'niet meer|langer gebruiken|gebruikt …4 gooien|weg|weggegooid|opgeruimd|ruimen',
  'op tijd …4 verwijder*|gewist|vernietig*|opgeruimd',
  'bestand|*bestand|gegevens|administratie …6 opgeschoond',
  'schonen|opschonen|opgeschoond …6 bestand*|gegevens|administratie|systemen|regelmatig|periodiek',
  'zo snel|spoedig mogelijk verwijderd|gewist|vernietigd|weer',
];
const NEEDED_EN =
  'necessary|needed|required|need|require|requires|reasonabl*|relevant|useful|appropriate';
/** Of keeping or deleting only: an answer takes a reasonable time too. */
const SOME_TIME_EN = [
  'reasonable|appropriate|minimum|limited|sensible|suitable period|periods|time|length|term|timeframe',
  'reasonable|appropriate|suitable|sensible retention period|periods|term|terms',
  'for …1 some|a while|time|bit',
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
  'no longer …3 reason|purpose',
  'retention period|periods …6 vary|varies|depend|depends|differ',
  'time …4 keep|retain|store …6 varies|depends|differs',
  'served …3 purpose|purposes',
  'purpose|purposes …6 served|fulfilled|met|achieved',
  'in due course',
  'time|period it takes',
  'as we|i need to',
  'long as …8 serves|purpose|purposes|reason|useful|appropriate',
  'no longer|more than …3 reasonable|appropriate',
  'determine|determining …4 retention period|periods …10 consider*|account',
];
const UNSAID_EN = [
  'as required|permitted|allowed by …2 law|laws',
  'legitimate business purposes|needs|reasons',
  'different lengths|periods of? time',
  'good practice',
  'statutory|legal …1 retention period|periods|term|terms',
  'statutory|legal period|periods|terms',
  'as long as …4 law …2 prescribe*|demand*|dictate*|say*|state*',
  'longer than …4 law|laws|legally permit*|allow*|permitted|allowed|prescribe*',
  'out_of_date|outdated|obsolete|old|redundant information|data|records|details …4 destroyed|deleted|removed|erased|shredded',
  'no longer use|using …4 thrown|deleted|removed|destroyed|erased',
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

/** What is over when it is done: as good as a moment. */
const ONE_MATTER_NL =
  'vraag|vragen|bericht|verzoek|aanvraag|bestelling|boeking|reservering|opdracht|offerte|sollicitatie|klacht|aanmelding|melding';
const ONE_MATTER_EN =
  'question|questions|enquiry|inquiry|message|request|order|booking|reservation|assignment|quote|application|complaint|registration';

/** A law that has a name, or a moment: more than `as the law asks`. */
const TOLD_NL = [
  ...CRITERION_NL,
  'administratieplicht|boekhoudplicht|fiscale|fiscaal|belastingdienst|belasting*|wgbo|awr|archiefwet|wkkgz|wwft|verjaring*',
  'na|tot …4 seizoen|cursus|opdracht|evenement|kamp|reis|behandeling|schooljaar|traject|wedstrijd|verblijf|levering|vertrek|overlijden|uitschrijving|opzegging|afronding|beeindiging|afhandeling',
  'tot|totdat|zodra …8 afgerond|voltooid|afgehandeld|afgelopen|beantwoord|betaald|geleverd',
  `${NEEDED_NL} …6 afhandel*|beantwoord*|behandel*|beantwoorden …6 ${ONE_MATTER_NL}`,
  `${NEEDED_NL} …6 ${ONE_MATTER_NL} …4 afhandel*|af_te_handelen|beantwoord*|te_beantwoorden|behandel*|uit_te_voeren`,
];
const TOLD_EN = [
  ...CRITERION_EN,
  'tax|hmrc|inland_revenue|vat|limitation',
  'after|until …4 season|course|event|camp|trip|treatment|stay|delivery|departure|death|cancellation|termination|completion',
  'until …8 completed|finished|answered|paid|delivered|resolved',
  `${NEEDED_EN} …3 handle|answer|deal|respond|process|complete|fulfil|reply|resolve …4 ${ONE_MATTER_EN}`,
];

/** A right to have them deleted says nothing of when that happens unasked. */
const RIGHT_NL = [
  'recht|rechten op|om|tot|te|van',
  'u|je|jij kunt|kun|kan|mag …8 vragen|verzoeken|{wissen}',
  'kunt|kun|kan|mag|mogen {u} …8 vragen|verzoeken|{wissen}',
  'kunt|kun|kan|mag|mogen ons|mij|de …6 vragen|verzoeken',
  'verzoek tot|om|van',
];
const RIGHT_EN = [
  'right|rights to|of',
  'you can|may …8 ask|request|delete|erase',
  'request …4 deletion|erasure|removal',
];

/** Kept for ever, or some of it: no term for the most. */
const NO_TERM_NL = [
  'voor altijd|eeuwig|onbepaalde|onbeperkte tijd?',
  'eeuwig|permanent|onbeperkt|blijvend',
];
const SOME_OF_IT_NL = 'bepaalde|sommige|enkele gegevens|informatie|data|documenten|stukken';
/** After it, no longer than needed: when that is, nobody says. */
const AFTER_NL = `na|vanaf …4 seizoen|cursus|opdracht|evenement|kamp|reis|traject|wedstrijd|verblijf|uitschrijving|opzegging|beeindiging …14 niet_langer|zolang|zo_lang …8 ${NEEDED_NL}`;
/** What the maker of a tool does with what it gathers. */
const THEIRS = 'google|analytics|facebook|meta|youtube|instagram|microsoft|mailchimp|{service}';
/** A law or an office named for something else in the same sentence. */
const LAW_ASIDE_NL = [
  'wettelijk* verjaring*',
  'belastingdienst|fiscus …8 vraagt|vragen|opvraagt|opvragen',
  'uitzondering van …4 belasting*|fiscus',
];
const NO_TERM_EN = ['forever|indefinitely|permanently|perpetuity'];
const SOME_OF_IT_EN = 'certain|some information|data|details|records|documents';
const AFTER_EN = `after|following …4 season|course|event|camp|trip|stay|cancellation|termination …14 no_longer|only …8 ${NEEDED_EN}`;
const LAW_ASIDE_EN = [
  'statutory|legal limitation|limitations',
  'hmrc|tax_office|authorities …6 ask|asks|request*',
];

/** `Unless the tax office wants it longer`: a law named for the rest tells nothing of the most. */
const LONGER_NL = 'tenzij|behalve …12 wet|wettelijk*|verplicht|belastingdienst|fiscale';
const LONGER_EN = 'unless|except|other_than …12 law|legal|legally|tax|obliged|required';

/** Still longer where a law asks: how long that is, nobody says. */
const LONGER_YET_NL = [
  'langere periode|termijn|tijd …8 bewaard|bewaren …8 indien|als|wanneer|omdat …10 wet*|verplicht*|verplichting*|toestemming',
  'langer bewaard|bewaren …8 indien|als|wanneer|omdat …10 wet*|verplicht*|verplichting*|toestemming',
];
const LONGER_YET_EN = [
  'longer …6 if|where|when|because …8 law|legal|legally|obliged|required|consent',
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

export const vagueRetention: FlagRules = {
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
      {
        says: VAGUE_NL,
        and: [['{bewaar}'], [LONGER_NL, AFTER_NL]],
        unless: ['cookie*', ...RIGHT_NL, ...CRITERION_NL],
      },
      {
        says: [...VAGUE_NL, ...UNSAID_NL],
        and: [['{bewaar}'], LAW_ASIDE_NL],
        unless: ['cookie*', ...RIGHT_NL, ...CRITERION_NL],
      },
      /** Some time after, and nobody says how long. */
      {
        says: SOME_TIME_NL,
        and: [
          ['{bewaar}'],
          [
            'na|nadat …6 einde|afloop|opdracht|cursus|behandeling|lidmaatschap|project|vertrek|opzegging|levering|evenement',
            'oudleden|oudklanten|oudleerlingen',
          ],
        ],
        unless: ['cookie*', 'reager*|reageren|beantwoord*', ...RIGHT_NL, ...CRITERION_NL],
      },
      /** `How long? That depends.` */
      {
        says: [
          'dat|dit|deze verschilt|varieert|hangt|wisselt|verschillen',
          'verschilt|verschillen|varieert per soort|gegeven|doel|categorie|type|situatie',
        ],
        beside: ['hoe|hoelang lang? …6 {bewaar}', 'bewaartermijn*|bewaarperiode*'],
        unless: NOT_OF_TERM_NL,
      },
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
        says: VAGUE_EN,
        and: [['{keep}'], [LONGER_EN, AFTER_EN]],
        unless: ['cookie*', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: [...VAGUE_EN, ...UNSAID_EN],
        and: [['{keep}'], LAW_ASIDE_EN],
        unless: ['cookie*', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: SOME_TIME_EN,
        and: [
          ['{keep}'],
          [
            'after|following …6 end|course|project|treatment|membership|event|delivery|leave',
            'former',
          ],
        ],
        unless: ['cookie*', 'respond|reply|answer', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: ['that|this|it depends|varies|differs', 'depends on …3 type|kind|purpose|nature'],
        beside: ['how long …6 {keep}', 'retention period*'],
        unless: NOT_OF_TERM_EN,
      },
      {
        says: [...VAGUE_EN, ...UNSAID_EN],
        titled: ['how long …6 {keep}', 'retention|storage'],
        unless: NOT_OF_TERM_EN,
      },
    ],
  },
  facts: {
    /** Whose subject is keeping, whatever else the element takes for a criterion. */
    keeping: {
      nl: [{ says: ['{bewaar}', '<number> {periode}', 'zolang|totdat|tot'] }],
      en: [{ says: ['{keep}', '<number> {period}', 'until|while|during|duration', 'as long as'] }],
    },
    /** Taken for a criterion by who reads the sentence as it begins. */
    empty: {
      nl: [
        {
          says: [...VAGUE_NL, ...SOME_TIME_NL, ...UNSAID_NL, ...ANNOUNCED_NL, ...RIGHT_NL],
          unless: TOLD_NL,
        },
        { says: [...NO_TERM_NL, AFTER_NL, ...LONGER_YET_NL], unless: CRITERION_NL },
        { says: [`${THEIRS} …6 {bewaar}`], unless: ['wij|we|ik|ons|onze'] },
        { says: [SOME_OF_IT_NL], and: [['{bewaar}']], unless: CRITERION_NL },
      ],
      en: [
        {
          says: [...VAGUE_EN, ...SOME_TIME_EN, ...UNSAID_EN, ...ANNOUNCED_EN, ...RIGHT_EN],
          unless: TOLD_EN,
        },
        { says: [...NO_TERM_EN, AFTER_EN, ...LONGER_YET_EN], unless: CRITERION_EN },
        { says: [`${THEIRS} …6 {keep}`], unless: ['we|i|our|us'] },
        { says: [SOME_OF_IT_EN], and: [['{keep}']], unless: CRITERION_EN },
      ],
    },
  },
  judge: ({ raisedBy, element, fact }) => {
    const { status, evidence } = element('retention');
    const isSaid =
      status === 'present' && without(within(evidence, fact('keeping')), fact('empty')).length > 0;
    return isSaid ? undefined : raisedOn(raisedBy);
  },
};
