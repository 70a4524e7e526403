/** What special data are called, and what shows that somebody treats them. */
import { NO_MATTER_EN, NO_MATTER_NL } from './special-words.ts';

/** What special data are called by who keeps them: more than the element counts. */
export const SPECIAL_NL = [
  'vingerafdruk*|vingerscan*|vingerpatroon|handscan*|gezichtsherkenning|gezichtsscan*|stemherkenning|irisscan*|biometrisch*',
  'pacemaker|zwanger',
  'welke|uw|je|lichamelijke kwalen|kwaaltjes',
  'welke …4 klachten|pijn {u} heeft|hebt|hebben',
  'pillen|tabletten|geneesmiddelen {u}? slikt|slikken|gebruikt|neemt',
  'doopdatum|doop|doopgegevens|belijdenis|geloofsovertuiging|geloofsrichting',
  'lichamelijke|psychische|fysieke|mentale …3 klachten|gesteldheid|toestand|conditie',
  'gezondheidsklachten|gezondheidstoestand|bmi|zwangerschap|medicijngebruik',
  'seksuele gerichtheid|voorkeur|geaardheid',
  'gezondheidsverklaring|gezondheidsvragenlijst|gezondheidsformulier',
  'medische|medisch fiche*|kaart|bijzonderheden|gegevens|informatie|achtergrond|verleden|historie|geschiedenis|situatie|toestand|problemen',
  'dyslexie|adhd|autisme|diagnose|zorgvraag|hulpvraag',
  'allergie*|aandoening*|medicatie|medicijnen|blessure*',
  'mentale|psychische …2 klachten|problemen|stress',
  'contraindicatie*|anamnese*|ziektebeeld*|ziekteverleden|ziektegeschiedenis|voorgeschiedenis',
  'strafblad|antecedenten*|antecedentenonderzoek|vog',
  'lid|lidmaatschap …4 vakbond|vakvereniging',
  'politieke voorkeur|overtuiging|opvatting*|gezindheid',
  'ziekteverzuim|ziekmelding*|ziekteverlof',
  'waarom|reden …4 ziek',
  'reden …3 verzuim|ziekteverzuim|ziekte|ziekmelding',
  'stressklachten|burnout|depressie*|angstklachten|trauma*|verslaving*|eetstoornis*|slaapproblemen|eetpatroon',
  'huidaandoening*',
  'lichamelijke|verstandelijke|fysieke beperking|beperkingen',
  'gezondheidsgegevens|gezondheidsinformatie|bloedgroep|vaccinatie*|inentingen',
  'gezondheidsproblemen|gezondheidssituatie|lichamelijke_klachten|epilepsie|diabetes|astma|hartklachten|ziektes|ziekten',
  'levensovertuiging|levensbeschouwing|afkomst|etniciteit',
  'godsdienst|religie|religieuze|geloof|kerkgenootschap',
  'kerkelijke …1 gegevens|achtergrond|gezindte|gezindheid|stand|staat|richting|overtuiging|betrokkenheid|status|afkomst|lidmaatschap',
  'kerkgegevens|denominatie|geloofsgemeenschap|geloofsgegevens|kerklidmaatschap|kerkverband|geloofsachtergrond',
  'voedselallergie*|voedingsintolerantie*',
  'speciale|bijzondere|extra onderwijsbehoefte*|zorgbehoefte*|ondersteuningsbehoefte*',
];
export const SPECIAL_EN = [
  'fingerprint*|biometric*',
  'facial|face|voice|retina|iris recognition',
  'facial|face|retina|iris scan|scans|scanner',
  'past|previous|criminal|unspent|prior convictions|conviction|offences',
  'date of baptism|confirmation',
  'baptisms|marriages …3 and|of',
  'confirmations and|or baptisms|marriages|funerals',
  'heart_problems|medicines|ailments|health_problems',
  'baptism|baptised|religious belief*',
  'sexual orientation|health',
  'political opinion*|views',
  'trade union membership',
  'files|records|notes|forms …8 diagnosis|diagnoses|medical|therapy',
  'medical|allergies|disability|disabilities|medication',
  'contraindication*|case_history|health_history|medical_history',
  'background|criminal_record|dbs check|checks',
  'physical|mental|emotional complaints|problems|symptoms|state|difficulties',
  'sickness|illness|reason …4 absence|sickness|sick',
  'burnout|depression|anxiety|trauma|addiction|eating_disorder*',
  'work|workplace|mental|emotional|chronic stress',
  'stress complaints|symptoms|levels',
  'bmi|weight …4 eating|habits|height',
  'height weight|bmi',
  'religion|ethnicity|denomination|blood_group|vaccination*|pregnancy',
  'church affiliation|membership|denomination|background',
  'special_educational_needs|special_educational_requirements|dyslexia|adhd|autism',
];

const BY_BODY_NL =
  'vingerafdruk|vingerafdrukken|vingerscan|vinger|handscan|gezichtsherkenning|gezichtsscan|irisscan';
const BY_BODY_EN = 'fingerprint|fingerprints|finger|face|facial|iris|retina';

/** Bare information is what anybody gives about anything: it counts with a verb of treating it. */
export const TREATED_NL = [
  '{verwerk}',
  '{soort}',
  '*gegevens|data|persoonsinformatie|ledenlijst|profiel|account|*dossier|dossiers',
  'medische|gevoelige|persoonlijke informatie',
  'informatie …8 deel|delen|deelt|gedeeld|doorgeven|doorgegeven|verstrekt|verstrekken',
  'lid|leden',
  'leg|legt|leggen …8 vast',
  'houd|houdt|houden …8 bij',
  'lijst|overzicht met',
  'bijgehouden|genoteerd|noteren',
  /** To come in by it takes a copy of it. */
  `${BY_BODY_NL} …6 openen|opent|inloggen|inklokken|klokken|binnen|toegang`,
  '*kaart|*formulier …2 staat|staan|vraagt|vermeldt',
  `openen|opent|loggen|logt|inloggen|klokken|klokt|binnen|toegang …10 ${BY_BODY_NL}`,
];
export const TREATED_EN = [
  '{process}',
  '{keep}',
  '{kindOfData}',
  'data|details|file|files|record|records|entry|profile|account|notes',
  'medical|health|sensitive|personal information',
  'information …8 share|shared|pass|passed|disclosed|give|given',
  'member*',
  `open|opens|enter|enters|clock|clocks|log|sign|signs …8 ${BY_BODY_EN}`,
  'put|write|note|enter on|in|down …4 file|record|list',
];

/** Who cannot read a text, or seeks one on the matter. */
export const READING_NL = [
  'lettertype|braille|voorleesfunctie|voorgelezen',
  'deze|dit|de informatie|tekst|verklaring …4 lezen|leesbaar|beschikbaar|begrijpen',
  'meer|aanvullende informatie over|omtrent',
  'voor informatie over|omtrent …6 contact|bel|kijk|kijken|terecht|kunt|mail',
  'vindt|vind|vinden|lees|leest {u}? …2 informatie over',
  'informatie over …4 vindt|vind|vinden|leest',
  'kunt|kun|kan|kunnen …4 informatie over …6 vragen|opvragen|krijgen|lezen',
  'informatie kunt|kun|kan|kunnen …2 vinden|lezen over|rond',
  'onderwerpen|themas …2 zoals|als',
  'geeft|geven|biedt|bieden …3 informatie over|rond',
];
export const READING_EN = [
  'large print|type',
  'braille|typeface|font|screen_reader',
  'this|the information|text|notice|statement in another|other|different',
  'read|understand this|the|our information|text|notice|statement',
  'more|further information about|on',
  'for information about|on …5 contact|call|see|visit|email',
  'leaflet|leaflets|website|page|pages|brochure|brochures|book|books …3 information about|on',
  'find information about|on',
  'topics|subjects such_as|like|including',
  'gives|offers|provides …3 information about|on',
];

/** Not kept, only taught about, or asked for by a law that is named. */
export const NOT_KEPT_NL = [
  'verwijderen|wissen|vernietigen wij|we|ik die|deze|dit|ze',
  'wij|we|ik geven|verzorgen|bieden …2 voorlichting|advies|workshop*|cursus*|lezing* over',
  'op grond van|krachtens de? arbeidsomstandighedenwet|arbowet|wet_verbetering_poortwachter|ziektewet',
];
export const NOT_KEPT_EN = [
  'we|i …1 delete|erase|destroy it|them|this|that',
  'we|i give|offer|provide …2 advice|workshop*|course*|talks|information on|about',
];

/** A ground, another matter or a mere text. */
export const NOT_SO_NL = [
  ...NOT_KEPT_NL,
  'uitdrukkelijke|expliciete toestemming',
  'artikel 9',
  'art 9',
  'eigen leden',
  ...READING_NL,
  ...NO_MATTER_NL,
];
export const NOT_SO_EN = [
  ...NOT_KEPT_EN,
  'explicit consent',
  'article 9',
  'art 9',
  'own members',
  ...READING_EN,
  ...NO_MATTER_EN,
];

const ILLNESS_NL =
  'allergie*|medicatie|medicijn*|medicijngebruik|aandoening*|blessure*|bloedgroep|gezondheidsgegevens|ziektes|ziekten';
/** A list that is made before anybody is hurt. */
export const BEFOREHAND_NL = [
  `lijst|lijsten|overzicht|formulier met|van …4 ${ILLNESS_NL}`,
  `noteren|noteert|noteer|bewaren|bewaart|registreren|registreert|verzamelen|verzamelt …8 ${ILLNESS_NL}`,
  `${ILLNESS_NL} …8 noteren|noteert|bewaren|bewaard|geregistreerd|genoteerd|verzameld|bijgehouden`,
];
const ILLNESS_EN = 'allerg*|medication*|medicine*|injuries|illness*|blood_group';
export const BEFOREHAND_EN = [
  `list|lists|overview|form of|with …4 ${ILLNESS_EN}`,
  `note|record|keep|hold|collect|store …8 ${ILLNESS_EN}`,
  `${ILLNESS_EN} …8 noted|recorded|kept|collected|stored`,
];
