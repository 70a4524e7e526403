/** Dutch words of keeping as long as it takes: what says no term, and what does. */

const NEEDED_NL = 'nodig|noodzakelijk|vereist|noodzaak|vereisen|vereist|noodzakelijke';

export const REASONABLE_NL =
  'redelijke|passende|bepaalde|beperkte|gepaste|enige termijn|tijd|periode|bewaartermijn*';

/** Of keeping or deleting only: an answer takes a reasonable time too. */
export const SOME_TIME_NL = [
  `zover|voorzover|zoverre …8 ${NEEDED_NL}|relevant`,
  'zodra …10 doel|doelen|doeleinden',
  REASONABLE_NL,
  'een|nog tijdje|poosje|poos|even',
];

export const VAGUE_NL = [
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
  'niet meer|langer …2 van belang|toepassing|nut|waarde|dienst',
  'niet meer|langer nuttig|bruikbaar|dienstig|zinvol|vereist',
  'overbodig|irrelevant|nutteloos is|zijn|worden|wordt|geworden',
  'zo kort mogelijk',
  'benodigde|nodige|noodzakelijke|vereiste periode|termijn|tijd|duur|bewaartermijn|bewaarduur',
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
  'periode|termijn|tijd die …2 past|passend|aansluit|verhouding',
  'op termijn verwijderd|gewist|vernietigd|verwijderen',
  'hoe_lang|hoelang …6 {bewaar} …2 verschilt|hangt|varieert|wisselt',
  'te zijner tijd',
  'niet meer toe doen|doet',
  'geen …1 nut|waarde|betekenis|functie meer|heeft|hebben',
  'langer …6 dan|als voor|om …6 doel|doelen|doeleinden|doelstelling|doelstellingen',
  'zolang|zo_lang …6 zinvol|redelijk|wenselijk|mogelijk|nuttig|reden',
  '{bewaar}|opslag|duur|termijn …6 beperkt tot wat|hetgeen nodig|noodzakelijk',
  'bewaartermijn*|bewaarperiode* …6 verschilt|verschillen|varieert|varieren|afhankelijk|hangt|hangen',
  'bewaartermijn*|bewaarperiode* …8 bepalen|bepaald|bepaling …10 rekening',
];

/** What comes after it was told, or not, in the sentence before. */
export const THEREAFTER_NL = ['na|hierna|daarna|nadien deze|die periode|tijd|termijn'];

/** By law, by habit or by the clock: a period is meant, and not said. */
export const UNSAID_NL = [
  'wettelijk* …3 termijn*|bewaartermijn*|bewaarplicht*|bewaarperiode*',
  'wettelijk …3 toegestaan|vereist|verplicht',
  'zolang|zo_lang …4 wet|wetgeving|regels …3 voorschrijft|voorschrijven|verplicht|vereist|eist|vraagt|toestaat',
  'hangt|hangen|afhankelijk …6 doel|doelen|soort|situatie',
  'niet langer dan …6 wet* …3 toestaat|toelaat|voorschrijft|toegestaan',
  'bewaartermijn*|termijnen die|welke …2 wet|wetgever|wettelijk …3 stelt|stellen|voorschrijft|voorschrijven|geeft|gelden|gesteld',
  'zolang|zo_lang …5 beroepscode|gedragscode|bepalingen|voorschriften|beroepsregels …6',
  'gebruikelijke|passende|geldende|gestelde|toepasselijke bewaartermijn*|termijn*',
  'na het? afloop|verloop|verstrijken|einde van de …2 bewaartermijn*|bewaarperiode|termijn',
  'tijdig|regelmatig|periodiek …6 verwijder*|gewist|vernietig*|opgeschoond|opgeruimd',
  'verouderde|oude|achterhaalde|overtollige {gegevens}|gegevens …4 verwijder*|wissen|gewist|vernietig*|weggegooid',
  '{wissen} …4 verouderde|achterhaalde|overtollige {gegevens}',
  'niet meer|langer gebruiken|gebruikt …4 gooien|weg|eruit|weggegooid|opgeruimd|ruimen',
  'ruimen|ruim …1 oude|verouderde {gegevens} …4 op',
  'op tijd …4 verwijder*|gewist|vernietig*|opgeruimd',
  'bestand|*bestand|gegevens|administratie …6 opgeschoond',
  'schonen|opschonen|opgeschoond …6 bestand*|gegevens|administratie|systemen|regelmatig|periodiek',
  'zo snel|spoedig mogelijk verwijderd|gewist|vernietigd|weer',
  'zodra dat|dit|het maar? kan|mogelijk_is',
  'bewaartermijn*|bewaarperiode* …2 verstreken|voorbij|verlopen|bereikt|afgelopen',
  'verschillende|uiteenlopende bewaartermijn*|bewaarperiodes|termijnen',
  'sommige|bepaalde|een_deel …4 bewaartermijn*|termijnen …12 andere',
  'sommige|bepaalde bewaartermijn*|termijnen …8 wet|wettelijk*|praktijk|praktische',
];

/** Thrown away when it was used: when that is, nobody says. */
export const DISCARDED_NL = [
  '{gegevens} …10 gebruikt|gebruiken …8 daarna|vervolgens weggegooid|vernietigd|verwijderd|gewist',
  'gebruiken|gebruikt …10 en gooien|vernietigen|verwijderen|wissen …2 daarna|vervolgens',
];

/** Kept in an archive, and no end to it. */
export const ARCHIVED_NL = [
  'gearchiveerd|archiveren|archiveert|archief …6 statistische|historische|historisch|wetenschappelijk*',
  'statistische|historische|historisch …6 gearchiveerd|archiveren|archief',
];

export const LAWFULLY_NL =
  'volgens|conform|overeenkomstig|in_overeenstemming_met …4 wet|wetgeving|*regelgeving|wettelijke';
/** To keep data so says a term that is not told; to keep to rules, or to keep them safe, is none. */
export const LAWFULLY_KEPT_NL = [
  [
    'bewaar|bewaart|bewaren|bewaard|bewaring|opgeslagen|opslaan|verwijder*|vernietig*|gewist|gearchiveerd',
    'bijgehouden|bijhouden|*bewaartermijn*',
    'houden|houd|houdt …8 bij',
  ],
];

/** By what somebody else advises: a guide that one is pointed to can be looked up. */
export const GUIDANCE_NL = [
  'volgens|conform|overeenkomstig|in_overeenstemming_met|in_lijn_met …5 richtlijn*|richtsnoer*|aanbeveling*|handreiking*|leidraad|adviezen',
];

/** The guide is on keeping them safe. */
export const SAFELY_NL = ['beveilig*|veilig*|beschermd'];

export const POINTED_TO_NL = [
  'te_vinden|vindt|vind|beschikbaar|gepubliceerd|genaamd|hier|selectielijst',
];

/** What says when it ends. */
export const CRITERION_NL = [
  '<number> {periode}',
  'zolang|tot|totdat {u} …6 lid|klant|account|abonnee|ingeschreven|uitschrijft|afmeldt|opzegt|bent',
  'zolang|zo_lang|totdat {u} …4 gebruik …4 maakt|maken|maak van',
  'zolang|zo_lang …6 zit|zitten|woont|wonen|huurt|huren|traint|trainen|verblijft|rijdt|staat_ingeschreven',
  'einde van het eerste|tweede|derde|vierde|vijfde|zesde|zevende|tiende jaar|kalenderjaar|boekjaar',
  'zolang|zo_lang|totdat {u} …6 maakt|maken|maak van …2 *dienst|*diensten|service|services|app|applicatie|platform|website',
  'zolang|zo_lang|tot|totdat …8 verlaat|verlaten|vertrekt|verhuist|overlijdt|stopt_met|weggaat|af_gaat|uitstroomt|doorstroomt|is_verkocht|meedoet|deelneemt',
  'zolang|tot|totdat …6 lidmaatschap|abonnement|dienstverband|account|overeenkomst|contract …6 loopt|duurt|bestaat|eindigt',
];

/** What is over when it is done: as good as a moment. */
const ONE_MATTER_NL =
  'vraag|vragen|bericht|verzoek|aanvraag|bestelling|boeking|reservering|opdracht|offerte|sollicitatie|klacht|aanmelding|melding';

const MATTER_DONE_NL = [
  `${NEEDED_NL} …6 afhandel*|beantwoord*|behandel*|beantwoorden …6 ${ONE_MATTER_NL}`,
  `${NEEDED_NL} …6 ${ONE_MATTER_NL} …4 afhandel*|af_te_handelen|beantwoord*|te_beantwoorden|behandel*|uit_te_voeren`,
];

const MATTER_NL =
  'rekening|factuur|borg|garantie|huur|huurovereenkomst|traject|behandeling|opdracht|reparatie|bestelling|cursus|seizoen|project|wedstrijd';

/** What ends by itself. */
const MOMENT_NL = [
  'na|tot …4 seizoen|cursus|opdracht|evenement|kamp|reis|behandeling|schooljaar|traject|wedstrijd|verblijf|levering|vertrek|overlijden|uitschrijving|opzegging|afronding|beeindiging|afhandeling',
  'tot|totdat|zodra …8 afgerond|voltooid|afgehandeld|afgelopen|beantwoord|betaald|geleverd',
  'jaar|maand|seizoen|moment|dag waarin|waarop {u}',
  `${MATTER_NL} …6 betaald|terugbetaald|teruggegeven|verlopen|afgerond|afgesloten|voorbij|klaar|afgelopen|geeindigd|beeindigd`,
];

const NAMED_LAW_NL = 'administratieplicht|boekhoudplicht|wgbo|awr|archiefwet|wkkgz|wwft';

/** The duty itself; `for instance for tax` names only what some of it is for. */
const FISCAL_NL =
  'fiscale|fiscaal …1 bewaarplicht|bewaartermijn*|bewaarverplichting*|termijn*|wet|wetgeving|recht|verplichting*|plicht';

/** A law that has a name, or a moment: more than `as the law asks`. */
export const TOLD_NL = [
  ...CRITERION_NL,
  ...MOMENT_NL,
  ...MATTER_DONE_NL,
  NAMED_LAW_NL,
  'fiscale|fiscaal|belastingdienst|belasting*|verjaring*',
];

/** An end of this data, not of what the law asks. */
export const ENDS_NL = [...CRITERION_NL, ...MOMENT_NL];

/** Says by itself how long, whatever `as the law asks` stands beside it. */
export const NAMED_NL = [...CRITERION_NL, ...MATTER_DONE_NL, NAMED_LAW_NL, FISCAL_NL];

/** A right to have them deleted says nothing of when that happens unasked. */
export const RIGHT_NL = [
  'recht|rechten op|om|tot|te|van',
  'u|je|jij kunt|kun|kan|mag …8 vragen|verzoeken|{wissen}',
  'kunt|kun|kan|mag|mogen {u} …8 vragen|verzoeken|{wissen}',
  'kunt|kun|kan|mag|mogen ons|mij|de …6 vragen|verzoeken',
  'verzoek tot|om|van',
];

/** Kept for ever, or some of it: no term for the most. */
export const NO_TERM_NL = [
  'voor altijd|eeuwig|onbepaalde|onbeperkte tijd?',
  'eeuwig|permanent|onbeperkt|blijvend',
];

export const SOME_OF_IT_NL = 'bepaalde|sommige|enkele gegevens|informatie|data|documenten|stukken';

/** After it, no longer than needed: when that is, nobody says. */
export const AFTER_NL = `na|vanaf …4 seizoen|cursus|opdracht|evenement|kamp|reis|traject|wedstrijd|verblijf|uitschrijving|opzegging|beeindiging …14 niet_langer|zolang|zo_lang …8 ${NEEDED_NL}`;

/** What the maker of a tool does with what it gathers. */
export const THEIRS =
  'google|analytics|facebook|meta|youtube|instagram|microsoft|mailchimp|{service}';

/** A law or an office named for something else in the same sentence. */
export const LAW_ASIDE_NL = [
  'wettelijk* verjaring*',
  'belastingdienst|fiscus …8 vraagt|vragen|opvraagt|opvragen',
  'uitzondering van …4 belasting*|fiscus',
];

/** `Unless the tax office wants it longer`: a law named for the rest tells nothing of the most. */
export const LONGER_NL = 'tenzij|behalve …12 wet|wettelijk*|verplicht|belastingdienst|fiscale';

/** `As long as needed, or as the law asks`: a second unsaid term beside the first. */
export const OR_LAW_NL =
  'of|en|dan_wel zolang|zo_lang|zoals|voor_zover|zover|wettelijk|langer …8 wet|wetgeving|wettelijk*|verplicht|vereist';

/** That nobody has set a term yet, or that it will be told later. */
export const NOT_SET_NL = [
  'geen|nog_geen vaste|specifieke|concrete|exacte|precieze|standaard|bepaalde|eenduidige|algemene bewaartermijn*|termijn|termijnen|bewaarperiode*',
  'bewaartermijn*|bewaarperiode* …6 nog|later|binnenkort|nader …6 bepaald|vastgesteld|vastgelegd|ingevuld|aangevuld|vast_te_stellen|te_bepalen|bepalen|uitgewerkt',
  'wordt|worden|zal|zullen …6 aangevuld|uitgebreid|bijgewerkt met …8 bewaartermijn*|bewaarperiode*',
  'niet|nog_niet|nergens …1 vastgelegd|bepaald|vastgesteld …1 hoe_lang|hoelang …8 {bewaar}',
];

/** What the law leaves open, or has no term for some of the data: the rest may have one. */
export const NOT_OURS_NL = [
  'avg|gdpr|wet|wetgever|wetgeving|verordening …6 geen|niet|nergens',
  'bewaartermijn*|bewaarperiode*|termijn|termijnen …4 in|volgens|door|van …2 avg|gdpr|wet|wetgever|wetgeving|verordening',
  'geen …3 wettelijk*',
  'foto*|video*|beeld*',
];

/** Still longer where a law asks: how long that is, nobody says. */
export const LONGER_YET_NL = [
  'langere periode|termijn|tijd …8 bewaard|bewaren …8 indien|als|wanneer|omdat …10 wet*|verplicht*|verplichting*|toestemming',
  'langer bewaard|bewaren …8 indien|als|wanneer|omdat …10 wet*|verplicht*|verplichting*|toestemming',
];

export const NOT_OF_TERM_NL = [
  'cookie*',
  'reager*|reageren|beantwoord*',
  'houden|houd|houdt rekening|toezicht',
  'houden|houd {u} …2 op_de_hoogte',
  ...RIGHT_NL,
  ...TOLD_NL,
];

export const NOT_LAWFULLY_NL = [
  ...NOT_OF_TERM_NL,
  ...SAFELY_NL,
  'gebruiken|gebruikt|verwerken|verwerkt|omgaan …8 volgens|conform|overeenkomstig|in_overeenstemming_met',
];

/** Announces periods that need not follow. */
export const ANNOUNCED_NL = [
  'volgende|onderstaande …3 bewaartermijn*|termijn*|bewaarperiode*',
  'persoonsgegevens bewaartermijn* reden*',
];

/** A period without an end is none. */
export const ENDLESS_NL = [
  'onbepaalde tijd|duur|termijn|periode',
  '{bewaar} …6 onbeperkt|permanent|blijvend|eeuwig|oneindig',
  'onbeperkt|permanent|blijvend|eeuwig|oneindig …6 {bewaar}',
  'voor altijd|eeuwig',
];
export const ENDLESS_OR_NOT_NL = [
  'niet|nooit|geen',
  '<number> jaar|maanden|weken|dagen',
  'tot|totdat',
];
