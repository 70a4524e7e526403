/** What is written down when somebody is hurt: data on health, whoever writes it. */
const WRITE_NL =
  'noteren|noteert|genoteerd|vast|vastgelegd|geregistreerd|registreren|registreert|bewaard|bewaren|bijgehouden|ingevuld';
const WRITE_EN = 'recorded|noted|logged|written_down|write_down|kept|entered|documented|completed';
const MISHAP_NL = 'ehbo|ehboers|eerste_hulp|ongeval|ongevallen|ongeluk|ongelukken|incident|letsel';
const MISHAP_EN = 'first_aid|first_aider|first_aiders|accident|accidents|injury|injuries';

export const FIRST_AID_NL: readonly string[] = [
  `bij|na|van|over …3 ${MISHAP_NL} …10 ${WRITE_NL}`,
  `ehboers|ehbo|hulpverleners …8 ${WRITE_NL}`,
  `${WRITE_NL} …6 ehbo|eerste_hulp|letsel|ongeval|ongevallen`,
  'ongevallenregister|ongevallenregistratie|ongevalsregistratie|ongevallenformulier|ongevalsformulier',
];
export const FIRST_AID_EN: readonly string[] = [
  `${MISHAP_EN} …14 ${WRITE_EN}`,
  `record|records|log|note|write_down|register …5 ${MISHAP_EN}|treatment_given`,
  'accident|incident|injury|first_aid book|form|forms|record|records|log|register|report|reports',
  'patient record|report system|form|forms',
];

/** Who is trained, what is at hand, or a breach of other rules. */
export const NO_FIRST_AID_NL: readonly string[] = [
  '*diploma*|certifica*|opgeleid|opleiding*|cursus*|geschoold|bevoegd*|gediplomeerd',
  'datalek*|beveilig*|lek|inbreuk*|persoonsgegevens …3 incident|incident …4 persoonsgegevens',
  'ehbo doos|post|koffer|trommel|les|lessen',
  'aansprakelijk*|verzekering*|verzekeraar*|schade*',
  'dier|dieren|hond*|paard*',
  /** What a camera saw. */
  'beeld|*beelden|beeldmateriaal|camera*|video*|opname|opnames|opnamen',
];
export const NO_FIRST_AID_EN: readonly string[] = [
  'certificate*|qualif*|trained|training|diploma*|course*',
  'breach*|security|data incident|incidents|personal_data …3 incident',
  'first aid kit|box|post|tent',
  'liab*|insurance|insurer*',
  'dog*|animal*|horse*|pet|pets',
  'footage|cctv|camera*|image|images|recording|recordings|video*',
];
