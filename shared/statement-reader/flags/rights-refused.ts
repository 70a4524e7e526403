/** A right that is refused to all, or given when the organisation likes. */
import type { FlagRules } from './flag.ts';
import { OTHERS_EN, OTHERS_NL, OWN_ACCESS_EN, OWN_ACCESS_NL } from './rights-guards.ts';

const BY_LAW_NL = [
  'wet|wetten|wettelijk*|wetgeving|bewaarplicht|bewaartermijn*|fiscaal|fiscale|belasting*',
  'ongegrond*|buitensporig*|onredelijk*|misbruik|herhaald*',
  'cookie*|backup*|reactie*|bericht*',
  'overdraagbaarheid|dataportabiliteit|papier*',
  'tenzij|zolang|mits|totdat|voordat',
  'altijd|meteen|direct',
  'als|indien|wanneer|omdat|gevallen|soms|geval',
  'derden|websites|google|zoekmachine*|internet',
  'volledig|garander*',
  'leggen|legt|uitleggen|uitleg|waarom',
  'geautomatiseerd*|onderworpen|marketing',
  'die|welke …6 verplicht|nodig|noodzakelijk',
  'nodig|noodzakelijk voor|om',
];
const BY_LAW_EN = [
  'law|laws|legal|legally|statutory|required|tax|retention',
  'unfounded|excessive|repetitive|unreasonabl*',
  'cookie*|backup*|comment*|message*',
  'portab*|automated|subject to',
  'until|unless|because|if|where|when|while|some|certain|may_not_be',
  'third|websites|google|search|internet',
  'immediately|fully|completely|entirely|guarantee*',
  'order*|payment*|newsletter*',
  'that|which …6 obliged|needed|necessary',
  'needed|necessary for|to',
];
/** Kept in spite of a fault, or not taken away by one. */
const MISHAP = [
  'storing|storingen|update|updates|verhuizing|migratie',
  'verlies|verloren|onbedoeld|ongeluk',
  'failure|outage|maintenance|migration|accident*|lost',
];
const WHO_NL =
  'bestuur|directie|kerkenraad|schoolleiding|commissie|directeur|penningmeester|organisatie';
const WHO_EN = 'committee|board|management|trustees|director|council|headteacher';

export const refusedCues = {
  nl: [
    {
      says: [
        `${WHO_NL}|wij|we|ik bepaalt|beslist|beslissen|bepalen|besluit|besluiten|beslis of …12 verzoek*|inzage`,
        `${WHO_NL}|wij|we|ik bepaalt|beslist|beslissen|bepalen|besluit|besluiten|beslis of …3 u|uw|je|jouw …10 {wissen}`,
        'of wij|we|ik …4 verzoek* …4 voldoen|ingaan|inwilligen|honoreren …8 bepalen|beoordeling|beslissen|discretie|inzicht',
        'verzoek* …8 naar eigen inzicht|goeddunken|discretie',
        `verzoek*|{wissen} …8 alleen|slechts|uitsluitend …4 als|indien|wanneer|na|met …3 ${WHO_NL} …4 instemt|akkoord|toestemt|goedkeurt|goedkeuring|toestemming`,
        `verzoek*|{wissen} …6 alleen|slechts|uitsluitend …2 na|met goedkeuring|instemming …2 van …2 ${WHO_NL}`,
        'recht voor …4 verzoek* …6 weigeren|afwijzen|afslaan|negeren',
        'eenmaal|reeds|al …2 verstrekte|ingevulde|opgegeven|doorgegeven …10 niet …4 gewijzigd|{wissen}|aangepast',
        'recht voor …4 verzoek* niet …4 voldoen|honoreren|gaan|behandelen',
      ],
      unless: [
        ...BY_LAW_NL.filter((reason) => !reason.startsWith('als|')),
        ...OWN_ACCESS_NL,
        'of …2 medewerker|collega|vrijwilliger|bestuurslid|trainer',
      ],
    },
    /** Some are left out of it, or come too late for it. */
    {
      says: [
        'kunnen|kan|mogen|mag geen verzoek* …3 {wissen}|inzage|inzien|rectificatie|correctie|kopie|beperking',
        'recht|mogelijkheid …12 vervalt|verloopt|verjaart …2 na|zodra|als|wanneer',
        'na|binnen <number> dagen|weken|maanden …12 vervalt|verloopt|verjaart …3 recht|bezwaar',
      ],
      and: [['{wissen}|inzage|inzien|bezwaar|rectificatie|correctie|kopie|beperking|overdra*']],
      unless: [
        ...BY_LAW_NL.filter((reason) => !reason.startsWith('als|')),
        ...OTHERS_NL,
        'derden|anderen|buitenstaanders|kinderen kunnen|kan|mogen|mag',
        'herroep*|retour*|garantie*|aanslag|contributie*|aankoop|klacht*|korting',
      ],
    },
    /** Once published, for good. */
    {
      says: [
        'eenmaal|reeds|al …2 geplaatst*|gepubliceerd*|gemaakte|verschenen|gedeelde|ingevoerd* …10 niet|nooit …3 {wissen}|offline|teruggetrokken',
        'foto*|beeldmateriaal|beelden|video*|uitslagen …10 niet|nooit …2 meer? {wissen}|offline',
      ],
      unless: [...BY_LAW_NL, ...MISHAP, 'gebruikt', 'nog', 'binnen'],
    },
    /** Given as a favour. */
    {
      says: [
        `${WHO_NL}|wij|we|ik beslist|beslissen|beslis|bepaalt|bepalen|bepaal|beoordeelt|beoordelen …3 naar eigen inzicht|goeddunken …6 verzoek*|inzage|{wissen}`,
        `naar eigen inzicht|goeddunken …2 beslist|beslissen|beslis|bepaalt|bepalen|bepaal …10 verzoek*|inzage`,
        `aan ${WHO_NL} om? te_bepalen|te_beslissen|te_beoordelen|bepalen of …10 verzoek*|inzage|inzien`,
        `aan het|de|ons|onze ${WHO_NL} om? te_bepalen|te_beslissen|te_beoordelen|bepalen of …10 verzoek*|inzage|inzien`,
        `ter beoordeling|discretie van|aan …3 ${WHO_NL}|ons|mij …8 verzoek*|inzage|{wissen}|afschrift`,
        `verzoek*|inzage|{wissen}|afschrift …8 ter beoordeling|discretie van|aan …3 ${WHO_NL}|ons|mij`,
        `verzoek*|inzage|{wissen}|afschrift …4 alleen|slechts|uitsluitend …4 als|indien|wanneer ${WHO_NL}|wij|we|ik …4 redelijk|terecht|wenselijk|gepast|opportuun vinden|vind|vindt|achten|acht`,
        `alleen|slechts|uitsluitend {wissen}|verbeteren|inzage als|indien|wanneer ${WHO_NL}|wij|we|ik …4 redelijk|terecht|wenselijk|gepast|opportuun vinden|vind|vindt|achten|acht`,
      ],
      unless: [
        ...BY_LAW_NL.filter((reason) => !reason.startsWith('als|')),
        'binnen|uiterlijk',
        'vergadering|rechter|toezichthouder',
      ],
    },
    {
      says: [
        'doet|doe|doen …6 afstand van …6 *recht|*rechten|bezwaar|aanspra*',
        'ziet|zie|zien …4 af van …6 *recht|*rechten|bezwaar',
        'niet …1 verzetten tegen …6 gebruik|verwerk*|publicatie|plaats*|foto*',
        'bezwaar …8 niet mogelijk|toegestaan|toegelaten',
        'geen bezwaar …2 maken|mogelijk|aantekenen',
        'recht op {wissen}|inzage|correctie|rectificatie|bezwaar|beperking …3 geldt|bestaat|is niet …2 voor|van|bij',
      ],
      unless: [
        ...BY_LAW_NL,
        'als|indien|wanneer {u}',
        'hoeft|hoeven',
        'heeft|hebt|hebben …2 geen bezwaar',
      ],
    },
    {
      says: [
        'geen recht op|om …4 {wissen}|{verbeteren}|inzage|inzien|kopie|afschrift|bezwaar|beperking|overdracht',
        'kopie|kopieen|afschrift|inzage …8 verstrekken|geven|verlenen|verstrek|geef wij|we|ik? niet',
        'wij|we|ik verstrekken|geven|verlenen|verstrek|geef geen kopie*|inzage|afschrift*',
        'wij|we|ik bieden geen …2 inzage|mogelijkheid …6 inzage|{wissen}|inzien|wijzigen',
        '{wissen}|bezwaar|inzage|inzien|intrekken …8 kan niet',
        'halen|haal|verwijderen|verwijder wij|we|ik niet …6 website|site|af|offline|archief',
      ],
      unless: [
        ...BY_LAW_NL,
        ...OTHERS_NL,
        ...OWN_ACCESS_NL,
        'aan|met|voor derden|anderen|politie',
        'paspoort|identiteit*|recept*|bsn',
        'alleen|anders',
        'terugwerkende',
      ],
    },
    {
      says: [
        'verzoeken|verzoek zonder opgave|opgaaf|vermelding|reden …3 niet …2 behandeling|behandeld|beantwoord|ingewilligd',
        'verzoeken|verzoek zonder opgave|opgaaf|vermelding|reden …3 behandelen|beantwoorden wij|we|ik niet',
      ],
      unless: ['offerte*|bestelling*|nieuwsbrief*', 'identiteit*'],
    },
    /** Who is small need not. */
    {
      says: [
        'beperkte|geringe|kleine omvang|mate|schaal|organisatie|vereniging|capaciteit …16 niet …2 alle|elk|ieder|altijd …2 verzoek*',
        'kleine|beperkte …3 organisatie|vereniging|omvang|mate|capaciteit …20 verzoeken …3 voldoen|behandelen|honoreren',
        'verzoek* …8 rekening …8 beperkte|kleine|geringe',
      ],
    },
    {
      says: [
        'wij|we|ik {wissen} …4 gegevens|foto*|resultaten niet|nooit op verzoek',
        'niet|nooit op verzoek {wissen}',
      ],
      unless: [...BY_LAW_NL, 'te hoeven', 'anoniem*|geanonimiseerd*'],
    },
    {
      says: [
        '{gegevens}|gegevens|info …12 worden|wordt|zullen …3 niet|nooit {wissen} …8 om|voor|vanwege|gezien|zodat',
      ],
      and: [['verzoek*|vraagt|vragen|daarom', '{wissen} uit|van']],
      unless: [...BY_LAW_NL, ...MISHAP, 'te hoeven', 'anoniem*|geanonimiseerd*'],
    },
  ],
  en: [
    {
      says: [
        `${WHO_EN}|we|i decides|decide whether|if …12 request*`,
        `${WHO_EN}|we|i decides|decide whether|if …6 you|your|individual* …8 deletion|erasure|access|erase|erased|delete|deleted`,
        `${WHO_EN}|we|i decides|decide whether|if to|we? …2 give|grant|allow|delete|erase …6 you|your|access`,
        'whether we|i …4 comply|agree|grant …8 discretion|decide|judgment|judgement',
        'absolute|sole|own|complete discretion',
        'may|can|will refuse|reject|decline|ignore any|all|every …2 request|requests',
        'refuse|reject|decline …6 request* …4 without …3 reason*',
        `only …3 granted|accepted|honoured|allowed if|when|with …3 ${WHO_EN} …3 agree|agrees|approve|approves|consents|approval`,
        'reserve …4 right not to …3 comply|respond|act|answer',
        'reserve …4 right …3 refuse|reject|decline …4 request*',
      ],
      and: [['request*', 'access', 'delet*|eras*', 'copy']],
      unless: [
        ...BY_LAW_EN.slice(1),
        ...OWN_ACCESS_EN,
        'third part*|suppliers',
        'your own? discretion',
        'social media',
        'platform|platforms|network|networks …4 may|can|will',
      ],
    },
    {
      says: [
        'right|rights to …2 object|access|erasure|rectification|portability|erase …3 lapse|lapses|expire|expires|lost',
        'not|never delete|erase|remove the records|data|details|information|files of anyone|anybody|former|all|customers|members|those',
        'former|past|previous|ex …2 may|can not ask|request …6 {erase}|access|copy|see',
        'former|past|previous|ex …2 cannot ask|request …6 {erase}|access|copy|see',
        'requests …6 email|emails|telephone|phone …2 ignored|disregarded|unanswered|discarded',
      ],
      unless: [...BY_LAW_EN.slice(0, 2), 'other|others|behalf|refund*|spam', 'until|unless|while'],
    },
    /** Given as a favour; whose choice it is to ask is another matter. */
    {
      says: [
        'discretion …6 given|granted|offered|allowed|permitted|be …6 copy|option|opportunity|review|appeal|see|view|access|inspect',
        'copy|review|appeal|see|view|inspect|erasure|deletion|erased|deleted|corrected …6 at|within|subject_to …1 our|my|its|the|their …2 discretion',
        'delete|erase|remove|correct|grant …8 only if|when|where we|i …2 think|consider|find|believe|feel|deem …4 reasonable|justified|appropriate|fair',
        'only delete|erase|remove|correct|grant …8 if|when|where we|i …2 think|consider|find|believe|feel|deem …4 reasonable|justified|appropriate|fair',
        'access to your …4 discretion',
        'discretion …8 access to your',
      ],
      and: [
        ['{data}', 'request*', 'individual*', 'data_subject*', 'rights', 'complaint*'],
        ['you|your|individual*|data_subject*|member*|client*|patient*|person'],
      ],
      unless: [
        'your|his|her own? discretion',
        'court|courts|judge|tribunal',
        'fee|fees|refund*|discount*|order*|premises|building|class|classes|course*',
        'staff|employees|volunteers may|can|must|will',
        'unfounded|excessive|repetitive|unreasonabl*',
        'third|police|share|shared|disclose',
        'law|legal|legally|statutory',
      ],
    },
    {
      says: [
        '{data} …2 that|which have|has …2 supplied|given|provided|submitted cannot …3 changed|deleted|removed|withdrawn|erased',
        'once|already published|posted|placed|uploaded|given|entered …10 not|never|cannot …3 removed|deleted|erased|withdrawn|taken',
        'photograph*|photos|images|results …6 not|never …2 removed|deleted|erased|taken_down',
        'consent …8 cannot|not|never …2 taken back',
      ],
      unless: ['law|legal*|until|unless|third|websites|google|internet|order*'],
    },
    {
      says: [
        'give|gives|giving up …4 right|rights',
        'waive|waives|waiving …4 right|rights',
        'members|parents|participants|players|you cannot|may_not|not object …4 to …8 published|publication|use|used|photograph*|results|being',
        'right to|of erasure|access|object|rectification|restriction|deletion …2 not|never apply|exist …2 to|for',
      ],
      unless: [
        ...BY_LAW_EN.slice(1, 4),
        'exempt*',
        'if|where|when|unless',
        'not …4 waive|give',
        'law|legal*',
        'that|which …6 obliged|needed|necessary',
      ],
    },
    {
      says: [
        'no right to|of …6 see|access|copy|deletion|erasure|object|correction',
        'not|never give|provide|hand_out|supply copies|copy|access …4 notes|file|files|records|data',
      ],
      unless: [...BY_LAW_EN, ...OTHERS_EN, 'others|anyone|third|police|passport'],
    },
    {
      says: [
        'small|limited|size …8 cannot|not|unable …4 every|all|each …3 request*',
        'small|limited …12 requests …6 only|partly|part|cannot|unable',
      ],
    },
    {
      says: ['not possible to …4 {data} …3 removed|deleted|erased|corrected|changed'],
      unless: BY_LAW_EN,
    },
    {
      says: [
        '{data} …10 will|shall not|never be? removed|deleted|erased …6 order|to|for|as',
        'not|never delete|erase|remove …8 under any circumstances',
        'not|never delete|erase|remove …6 on|upon|at …1 request',
        'erased|deleted|erasure|deletion only where|if|when …6 wrong|inaccurate|incorrect|false',
        'prevent|stop …3 processing …8 causes|causing|cause …6 damage|distress',
      ],
      unless: [...BY_LAW_EN.slice(0, 4), ...MISHAP, 'until|unless|anonym*', 'compensation'],
    },
  ],
} satisfies FlagRules['raisedBy'];
