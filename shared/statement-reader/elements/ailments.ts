/** Ailments, aids and papers that are special data by name, where somebody writes them down. */
export const AILMENTS_NL: readonly string[] = [
  'gehandicapt|gehandicapte|invalide|rolstoel|rolstoelgebruik|hulpmiddel|hulpmiddelen|gehoorapparaat|dyslexie|dyscalculie|adhd|autisme|epilepsie|diabetes|suikerziekte|astma|hartklachten|hartproblemen',
  'medisch|medische verleden|voorgeschiedenis|achtergrond|bijzonderheden',
];
export const AILMENTS_EN: readonly string[] = [
  'epilepsy|asthma|diabetes|wheelchair|wheelchairs|hearing_aid|hearing_aids|dyslexia|adhd|autism|heart_condition|heart_conditions|special_educational_needs',
  'counselling|counseling|therapy|clinical notes|records|files',
  'medical past|background|needs',
];
export const NOTED_NL: readonly string[] = [
  '{gegevens}|dossier',
  'noteren|noteer|registreren|registreer|vragen|vraag|weten|doorgeven|houden|houd|bijhouden|bewaren|bewaar|schrijven|schrijf|opschrijven|vermelden|vermeldt',
  'geven|geeft|geef …10 door',
];
export const NOTED_EN: readonly string[] = [
  '{data}',
  'note|record|ask|tell|told|hold|keep|kept|collect|store|know|write',
];
/** A hall, a course or a product that suits people who have it. */
export const NOT_NOTED_NL: readonly string[] = [
  'toegankelijk*|rolstoelvriendelijk|geschikt|verhuur*|huren|verkopen|verkoop',
  'geen|niet|nooit',
  'dier*|hond*|paard*',
  'ai|aigebaseerde|digitale|technische|online|geautomatiseerde|slimme|communicatieve …1 hulpmiddel|hulpmiddelen',
  'gebruiken|gebruik|inzetten|zetten wij|we|ik? …4 hulpmiddel|hulpmiddelen',
  'gespecialiseerd|specialist*|cursus*|training|workshop*|producten',
];
export const NOT_NOTED_EN: readonly string[] = [
  'accessible|accessibility|suitable|rent|hire|sell|selling',
  'not|never|no',
  'dog*|horse*|animal*|pet|pets|vet',
  'specialist*|specialise*|courses|workshop*|products|right|rights',
];
