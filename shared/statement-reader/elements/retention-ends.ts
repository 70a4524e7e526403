import type { Cues } from '../rules/cue.ts';

const PAPERS_NL =
  '{gegevens}|{soort}|facturen|factuur|*facturen|dossier|dossiers|*formulier|*formulieren|*fiche|*fiches|offertes|*brieven|*lijsten|notities|boekhouding|aanmeldingen|bestanden';
const GONE_NL =
  'shredder|papierversnipperaar|papiervernietiger|papierbak|weg|verbrand|vernietigd|gewist|verwijderd|versnipperd|weggegooid|verscheurd';
const DESTROY_NL =
  'verbranden|verbrand|versnipperen|versnipper|vernietigen|vernietig|verscheuren|verscheur|wissen|wis|verwijderen|verwijder|gooien|gooi';
const OVER_NL =
  'seizoen|kamp|kampen|evenement|toernooi|reis|cursus|schooljaar|project|activiteit|wedstrijd|excursie|workshop|weekend|week|jaar|zomer|proefles';
const OTHER_TERMS_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'klacht*',
  'verzoek*|verzoekt|vraagt',
  'garantie*|retour*|betal*|lever*',
  'nodig|noodzakelijk',
];

const PAPERS_EN =
  '{data}|{kindOfData}|invoices|*forms|form|cctv|footage|recordings|images|enquiries|quotes|applications|notes|messages|papers|lists';
const OTHER_TERMS_EN: readonly string[] = [
  'cookie*',
  'right|rights',
  'complain*',
  'request|requests|respond*',
  'warranty|guarantee|refund*|deliver*|return*',
  'necessary|needed',
];

/** What people come to, and are gone from. */
const VISIT_NL =
  'datum|afspraak|reservering|boeking|verblijf|bezoek|activiteit|bijeenkomst|uitje|deelname|rit|opname';
const VISIT_EN =
  'date|visit|stay|appointment|booking|reservation|activity|trip|event|class|visits|journey|meeting';

/** The title asks, the passage answers. */
const HOW_LONG_NL: readonly string[] = [
  'hoe_lang|hoelang',
  'wanneer …6 verwijderen|wissen|verwijderd|gewist|gooien|weg|opruimen|vernietigen',
];
const HOW_LONG_EN: readonly string[] = [
  'how long',
  'when …5 delete|erase|remove|destroy|throw|deleted|erased|removed|destroyed|gone',
];

/** Ends as people say them: what goes through the shredder, or off the list, and after what. */
export const retentionEnds: Cues = {
  nl: [
    {
      says: [
        `${PAPERS_NL}|inschrijving|foto*|beelden blijft|blijven …3 <number> {periode}|seizoenen …3 in|bij|op`,
        `${PAPERS_NL}|foto*|beelden blijft|blijven …5 tot|totdat {u} …3 vraagt|vraag|verzoekt|zegt|meldt|aangeeft|wilt`,
        'houden|houd|houdt …4 {gegevens} …2 bij tot|totdat|zolang …2 {u} …8',
      ],
      unless: [
        ...OTHER_TERMS_NL.filter((term) => !term.startsWith('verzoek')),
        'jonger|ouder dan',
        'blijft|blijven …4 geldig|open',
      ],
      denied: 'no',
    },
    {
      says: [
        `als|wanneer|indien|heb|hebt|heeft|bent|wie …3 <number> {periode} …4 niet|geen|niets …14 ${DESTROY_NL}|halen|haal|schrappen wij|we|ik`,
        'komt|kom|bestelt|bestel|speelt|speel|bezoekt {u} …2 langer|meer dan <number>|een|twee|drie {periode} …2 niet|geen|niets …3 dan …10 weg|verwijder*|wissen|wis|gewist',
      ],
      and: [['{gegevens}', '{soort}', 'bestand|*bestand', 'lijst|*lijst', 'kaart', 'account']],
      unless: ['cookie*', 'recht|rechten', 'klacht*', 'betaald|betaalt', 'nodig|noodzakelijk'],
    },
    {
      says: [
        '<number> {periode}',
        'na|tot het|de|je|uw|elk? …2 seizoen|cursus|kamp|behandeling|levering|verblijf|evenement',
        'zolang|zo_lang {u} …6 bent|is|blijft|staat',
      ],
      titled: HOW_LONG_NL,
      unless: [...OTHER_TERMS_NL, 'binnen …3 reactie|antwoord', 'jonger|ouder dan'],
      denied: 'no',
    },
    {
      says: ['<number> {periode}', 'zolang|zo_lang {u} …6 bent|is|blijft|staat', 'totdat|tot {u}'],
      beside: ['hoe_lang|hoelang …6 {gegevens}|{bewaar}|blijven|blijft'],
      unless: [...OTHER_TERMS_NL, 'binnen …3 reactie|antwoord', 'jonger|ouder dan'],
      denied: 'no',
    },
    {
      says: [
        `${PAPERS_NL} …10 ${GONE_NL}|{bewaar}|bijgehouden …6 als|wanneer|zodra|tot|totdat …6 <number> wordt|is|jaar`,
        'bijgehouden|bijhouden …6 gedurende|tot|voor|maximaal|max|minimaal|nog|minstens …3 <number> {periode}',
        '<number> {periode} …3 bijgehouden|bijhouden',
        'bijgehouden|bijhouden …10 zolang|zo_lang|totdat {u} …6 bent|is|blijft|staat',
        'na <number> {periode} …3 versnipperaar|papierversnipperaar|shredder|papierbak',
      ],
      unless: [...OTHER_TERMS_NL, 'jonger|ouder dan'],
      denied: 'no',
    },
    {
      says: [
        `${PAPERS_NL} …6 na <number> {periode} …8 ${GONE_NL}`,
        `${PAPERS_NL} …8 na|op_het_einde_van|op_het_eind_van|aan_het_einde_van|aan_het_eind_van|bij_het_einde_van|na_afloop_van …3 ${OVER_NL} …4 ${GONE_NL}`,
        `${PAPERS_NL} …6 ${DESTROY_NL} wij|we|ik …3 na|aan_het_einde_van|na_afloop_van …3 ${OVER_NL}`,
        `${PAPERS_NL} …6 staan|staat|blijven|blijft|bijgehouden|bewaard …6 zolang|zo_lang {u} bij|met|in|voor ons|mij|onze|de …3`,
        `${PAPERS_NL} …6 staan|staat|blijven|blijft|bijgehouden|bewaard …6 zolang|zo_lang {u} …2 bij ons|mij`,
        `als|wanneer|zodra|nadat {u} …8 ${DESTROY_NL} …8 binnen|na <number> {periode}`,
        `${PAPERS_NL} …8 ${GONE_NL} …2 na|nadat de|het|uw|je|jouw|elke|ieder|iedere …2 ${VISIT_NL}`,
        `na|nadat de|het|uw|je|jouw|elke|ieder|iedere …2 ${VISIT_NL} …8 ${GONE_NL}`,
        `na|nadat de|het|uw|je|jouw|elke|ieder|iedere …2 ${VISIT_NL} verwijderen|wissen|vernietigen|verwijder|wis wij|we|ik …4 {gegevens}|{soort}`,
        'na|bij uitschrijving|opzegging|vertrek|afmelding|uitdiensttreding …10 uit|van …3 app|*app|*lijst|lijst|*bestand|bestand|systeem|groep|website|site',
      ],
      unless: OTHER_TERMS_NL,
      denied: 'no',
    },
    {
      says: [
        'gedurende|tot|voor|minimaal|maximaal|nog …3 <number> {periode} …6 gearchiveerd|archiveren',
        'gearchiveerd|archiveren …6 <number> {periode}',
        'dossier|dossiers|{gegevens} …4 <number> {periode} …3 gearchiveerd|archiveren',
      ],
      unless: [...OTHER_TERMS_NL, 'jonger|ouder dan'],
      denied: 'no',
    },
    {
      says: [
        'dossiers|facturen|offertes|sollicitaties|*formulieren|*gegevens …3 <number> {periode} na|vanaf …4',
      ],
      unless: [...OTHER_TERMS_NL, 'binnen|termijn|reager*', 'jonger|ouder'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `bin|bins|shred|shreds|burn|burns|destroy|destroys|clear|throw_away|throw_out …4 ${PAPERS_EN} …2 at_the_end|after of? each|every|the|that|a|this …3`,
      ],
      unless: [...OTHER_TERMS_EN, 'order|delivery'],
      denied: 'no',
    },
    {
      says: [
        'photo*|picture*|records|results|reports|{data} …2 stay|stays|remain|remains …4 indefinitely|permanently|forever|for_good',
      ],
      unless: [
        ...OTHER_TERMS_EN,
        'property|anonymous*|private|confidential',
        'yours|hearts|heart|wall',
      ],
      denied: 'no',
    },
    {
      says: [
        'has|have|had not|never|no …4 for|in <number> {period} …6 taken|struck|removed|deleted|erased|delete|remove|erase|take',
      ],
      and: [['list|register|file|files|database|books', '{data}', 'account|accounts']],
      unless: ['cookie*', 'right|rights', 'complain*', 'paid', 'necessary|needed'],
    },
    {
      says: [
        '<number> {period}',
        'a year|month|week|season …1 after|following|from',
        'as_long_as|while you …3 are|remain|stay',
      ],
      titled: HOW_LONG_EN,
      unless: [...OTHER_TERMS_EN, 'younger|older|aged'],
      denied: 'no',
    },
    {
      says: ['<number> {period}', 'as_long_as|while|until you …3 are|remain|stay|leave'],
      beside: ['how long …6 {keep}|{data}|have'],
      unless: [...OTHER_TERMS_EN, 'younger|older|aged'],
      denied: 'no',
    },
    {
      says: [
        `${PAPERS_EN}|file|files|record|records …4 shredded|destroyed|deleted|erased|wiped|binned|removed …3 when|once|after|as_soon_as …4 turns|reaches|becomes|is|are <number>`,
        '{keep} …8 until|till …4 turns|reaches|becomes|is|are …2 <number>|age',
        'cctv|footage|camera|cameras|recorder|recordings …3 overwrites|overwrite|wipes|erases itself|themselves …2 every|after|within|each …6',
        'cctv|footage|camera|cameras|recorder|system record|records|tapes|recording over …4 after|every <number>',
      ],
      unless: OTHER_TERMS_EN,
      denied: 'no',
    },
    {
      says: [
        '{keep} …8 for a|one|another|the year|month|week|season|term …2 after|following|from',
        `${PAPERS_EN} …4 overwritten|recorded_over …4 after|every|within|each`,
        `delete|erase|destroy|shred|remove|wipe|bin ${PAPERS_EN} …10 after <number> {period}`,
        `delete|erase|destroy|shred|remove|wipe|bin …6 a|one|two|three day|week|weeks|month|months|year|years after|following …4`,
        'logs|log_files|records|backups rotate|rotates|rotated …3 every|after|each <number> {period}',
        `${PAPERS_EN} …3 deleted|removed|erased|destroyed|shredded …2 after|once|following the|your|each|every …3 ${VISIT_EN}`,
        `delete|remove|erase|destroy|shred ${PAPERS_EN}|your|the …4 after|once|following the|your|each|every …3 ${VISIT_EN}`,
        'records|files|invoices|accounts|applications|forms …3 <number> {period} from|after|since …6',
      ],
      and: [[PAPERS_EN]],
      unless: [...OTHER_TERMS_EN, 'younger|older|aged'],
      denied: 'no',
    },
  ],
};

/** What is of no use any more goes. */
export const retentionUnused: Cues = {
  nl: [
    {
      says: [
        `${PAPERS_NL} …4 niet meer|langer gebruiken|gebruikt|nodig_hebben …6 weg|gooien|${DESTROY_NL}|${GONE_NL}`,
        `${DESTROY_NL} …6 ${PAPERS_NL} …4 niet meer|langer gebruiken|gebruikt|nodig_hebben`,
      ],
      unless: ['cookie*', 'recht|rechten', '<number> {periode}'],
    },
    {
      says: [
        'gooien|gooi|ruimen|ruim|wissen|wis|verwijderen|verwijder|vernietigen|vernietig wij|we|ik? …3 weg|op? wat|alles|hetgeen …6 niet meer|langer nodig|gebruiken',
        'wat|alles …5 niet meer|langer nodig|gebruiken …4 weg|gooien|gooi|wissen|wis|verwijderen|verwijder|verwijderd|gewist',
        'bijgehouden|bijhouden …10 nodig|noodzakelijk|nuttig',
        'houden|houd …6 bij …6 zolang|zo_lang|langer …8 nodig|noodzakelijk|nuttig',
      ],
      unless: [
        'cookie*',
        'recht|rechten',
        '<number> {periode}',
        'register|verwerkingsregister|datalek*',
        'nodig|noodzakelijk …2 bijhouden',
        'accessoires|spullen|afval',
      ],
    },
  ],
  en: [
    {
      says: [
        'dont|not|never …1 keep|hold|store|retain …6 longer than …6 need|necessary|needed|required',
        'dont|not|never …1 hang|hold|cling on|onto to? …6 longer than …6 need|necessary|needed|required',
        `clear|weed|throw|delete|erase|destroy|shred|remove …4 ${PAPERS_EN} …4 no longer use|used|need|needed`,
      ],
      unless: ['cookie*', 'right|rights', '<number> {period}'],
    },
  ],
};
