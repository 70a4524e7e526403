/** Words of special data, and what makes them none. */

/** What is special by its kind; the word for all of them may stand in any heading. */
export const KINDS_NL = [
  '*gezondheid*|medisch*|diagnose*|allergie*|medicatie|medicijn*|blessure*|ziekte*|aandoening*|bmi',
  'ras|etnisch*|godsdienst*|geloof|geloofs*|religie*|religieuze|levensovertuiging|kerkelijk*|doop*|belijdenis',
  'politieke|vakbond*|vakvereniging*|seksue*|seksualiteit|geaardheid|biometrisch*|vingerafdruk*|genetisch*',
  'gezichtsherkenning|gezichtsscan*|irisscan|vingerscan*|vingerpatroon|handscan*|kwalen|kwaaltjes|pacemaker|strafblad',
  'straf*|criminele|vog|veroordeling*|antecedentenonderzoek|gedragsverklaring',
  'verklaring omtrent …2 gedrag',
  'lichamelijke|psychische|geestelijke|mentale|fysieke',
  'therap*|behandel*|zorgvraag|hulpvraag|*klachten|hulpverlening|counseling',
  'dieet*|handicap*|rolstoel*|beperking|beperkingen|zwanger*|dyslexie|adhd|autisme|letsel',
  'trauma*|verslaving*|eetstoornis*|depressie*|angst*|stress|burnout|gewicht|gebit*|huid*|epilepsie|diabetes|astma|rolstoel*|vaccinatie*|symptomen',
];
export const KINDS_EN = [
  'health*|medical|diagnos*|allerg*|medication*|injur*|illness*|condition|conditions',
  'race|racial|ethnic*|religio*|faith|belief*|baptis*|church',
  'political|union|sex|sexual*|orientation|biometric*|fingerprint*|genetic*|facial|face_recognition|face_scan|face_scans',
  'criminal*|conviction*|offence*|dbs',
  'background|garda check|checks|vetting',
  'physical|mental|therap*|counsel*|treatment*',
  'disabilit*|pregnan*|dyslexi*|special_educational_needs|special_educational_requirements',
  'trauma*|addiction*|depress*|anxiety|stress|burnout|weight|dental|skin|epilep*|diabet*|asthma*|wheelchair*|vaccin*|symptom*|disease*|wellbeing|disorder*',
];

/** The law's own explanation of the word, or what nobody may bring in. */
const WHAT_IT_IS_NL = [
  'onder …2 bijzondere|gevoelige …4 verstaan|verstaat|vallen|valt|wordt',
  'bij|na een|uw? blessure|letsel|ongeval …6 terecht|raadpleeg|bel|bellen|neem',
  'vindt|vinden plaats',
  'niet toegestaan|geoorloofd',
  'ongeacht',
  'verboden|verbod',
  'omschreven|gedefinieerd|aangemerkt als',
  'wordt|worden|verstaan|verstaat|verstaan_wij onder …6 bijzondere|gevoelige',
  'bijzondere|gevoelige …3 {gegevens} zijn|betreffen|betekent',
  'gezondheid van uw|je|jouw|onze|ons|de|het …1 website|site|computer|server|bedrijf|netwerk|systeem|systemen',
];
const WHAT_IT_IS_EN = [
  'by special|sensitive …4 we|i mean',
  'special|sensitive …1 category|categories …2 {data} is|are|means',
  'health of our|your|the …2 website|database|system|systems|network|business|company',
  'injury|injured|unwell|ill please? see|call|contact|consult|tell',
  'takes|take place',
  'not allowed|permitted to',
  'regardless of',
  'prohibit*|forbidden',
  'defined|described as',
  'special|sensitive …4 {data}|categories means|are|include|includes',
];

/** A wish, a trade, a rule: people, and no data of theirs. */
export const NO_MATTER_NL = [
  'wordt|worden|wij|we verstaan',
  'verstaan wij|we',
  'ongeacht|discrimin*|gelijkheid|welkom',
  'wij|we|ik geloven|geloof',
  'te goeder|goed geloof',
  'gaan wij|we zorgvuldig',
  'overlast|schade|misbruik',
  'cookie*|website|browser*',
  'verzekering*|aansprakelijk*',
  'hebben|heeft een|allen|allemaal …1 geldige? vog',
  'beschikken|beschikt over …2 vog',
  'bezit …2 vog',
  'erkend|aangesloten|onderdeel|geregistreerd als|bij|van',
];
export const NO_MATTER_EN = [
  'restriction|limitation of|on',
  'regardless|discriminat*|equality|welcome',
  'good faith',
  'without weight',
  'cookie*|website|browser*',
  'insurance|liabilit*',
  'have|has|hold|holds a|an|current|valid|enhanced? current|valid|enhanced? dbs',
  'have|has|hold|holds dbs',
  'member|branch of …3 denomination|federation|union|association|church',
];

/** A danger, a plea or a right: nothing is said of what is processed. */
const ANIMAL_NL =
  'dier|dieren|huisdier*|*hond|honden|*dog|*dogs|kat|katten|paard|paarden|pony|ponys|pup|pups|puppy|puppys';
const NEVER_DATA_NL = [
  'ernstig|acuut|direct gevaar',
  'besmettelijke …2 ziekte*',
  'waarborgen|bescherming …4 gezondheid',
  'stuur|deel|vermeld|verstuur ons|mij? geen|niet',
  'u|je mag|kunt|kan …8 inzien|zien|opvragen|overdragen',
  'goed|slecht|schadelijk voor …2 gezondheid',
  'producten|artikelen|behandelmethode* …6 geschikt|ongeschikt',
  '*verzekering|*verzekeraar',
  `van|bij|over …2 ${ANIMAL_NL}`,
  `uw|je|jouw|hun …1 ${ANIMAL_NL}`,
  `medische|medisch|gezondheid* …1 {gegevens}|dossier …1 ${ANIMAL_NL}`,
  `${ANIMAL_NL} …3 met|heeft|hebben|is|zijn`,
  'veterinair*|dierenarts*',
  'gezondheid …2 staat|komt|gaat …4 voorop|eerste|boven|voor',
  'gepest|pesten|pesterijen|lastiggevallen|uitgescholden|uitgesloten',
  /** Others know it, or a telephone does. */
  'alleen|uitsluitend|slechts|enkel …2 bedrijfsarts|arboarts|arbodienst',
  'blijft|blijven|staat …3 op|in uw|je|jouw|eigen …1 telefoon|toestel|apparaat',
  'telefoon|telefoons|toestel|toestellen|app …2 opent|openen|ontgrendel*',
  'gebeurt|gebeuren|vindt|verloopt|werkt|blijft …4 op|via uw|je|jouw|eigen …1 telefoon|smartphone|toestel|apparaat',
  'verlaat|verlaten uw|je|jouw|het|de …1 telefoon|smartphone|toestel|apparaat …1 niet|nooit',
  'bereikt|bereiken|krijgen|zien wij|ons|we …3 nooit|niet',
  ...WHAT_IT_IS_NL,
];
/** Who is hurt, or may be: what is written down beforehand is no vital interest. */
const IN_NEED_NL = ['ehbo*|eerste_hulp', 'levensgevaar|noodgeval*|noodsituatie*|calamiteit*'];
export const NO_DATA_NL = [...NEVER_DATA_NL, ...IN_NEED_NL];

/** At that moment, and not for it. */
export const NOT_BEFOREHAND_NL = [
  'in|bij …2 nood|noodgeval|noodgevallen|noodsituatie|noodsituaties|calamiteit|calamiteiten|levensgevaar|ongeval|ongevallen|ongeluk',
  ...NEVER_DATA_NL,
];
const ANIMAL_EN =
  'pet|pets|dog|dogs|puppy|puppies|animal|animals|horse|horses|pony|ponies|cat|cats';
const NEVER_DATA_EN = [
  'serious|imminent danger|risk',
  'infectious disease*',
  'do|please not …2 send|share|include',
  'you may|can …8 see|view|request|obtain',
  'good|bad for …2 health',
  'products …6 suit|suits|suitable|unsuitable',
  'health insurance|insurer*',
  `of|about|on …2 ${ANIMAL_EN}`,
  `your|his|her|their …1 ${ANIMAL_EN}`,
  `medical|health {data}|records|file|history …1 ${ANIMAL_EN}`,
  `${ANIMAL_EN} …3 with|has|have|is|are`,
  'veterinary|vet',
  'religious education|books|music|festival|festivals|holiday|holidays|studies',
  'criminal|criminals who|may|can|could|might|try',
  'by|from|against criminals',
  'bullied|bullying|harassed|harassment',
  'only|except …2 occupational|company doctor|physician|health',
  'stays|stay|remains|remain|kept|happens|takes_place|works …4 phone|device',
  'never|not leave|leaves …3 phone|device',
  'never|not reach|reaches|sent_to us',
  ...WHAT_IT_IS_EN,
];
export const NO_DATA_EN = [
  ...NEVER_DATA_EN,
  'first_aid|first_aider*',
  'vital interest*',
  'in an? emergency|emergencies',
];

export const NOT_BEFOREHAND_EN = ['in an? emergency|emergencies', ...NEVER_DATA_EN];
/** Care has a ground of its own: treatment under the law of it, by who must keep it secret (UAVG 30). */
export const CARE_NL = [
  'wgbo',
  'geneeskundige* behandel*',
  'wet big',
  'beroepsgeheim',
  'dossierplicht',
];
export const CARE_EN = [
  'wgbo',
  'medical treatment …2 act',
  'professional secrecy',
  'medical confidentiality',
];
