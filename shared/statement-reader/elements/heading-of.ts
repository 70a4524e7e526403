/** Words of the heading under which an element is mostly told. */
import type { ElementKey } from './element.ts';

const RIGHTS = /recht|inzage|inzien|keuze|right|access|choice/iu;

const HEADINGS: Partial<Readonly<Record<ElementKey, RegExp>>> = {
  controller_identity:
    /\bwie\b|verantwoordelijk|contact|over ons|privacy|\bwho\b|controller|about us/iu,
  controller_contact: /contact|\bwie\b|verantwoordelijk|\bwho\b|controller/iu,
  purposes: /doel|waarvoor|waarom|gebruik van|wat doen|purpose|why|\bus(?:e|es|ing)\b/iu,
  legal_basis: /grondslag|rechtsgrond|basis|legal|lawful|ground/iu,
  legitimate_interest_named: /grondslag|belang|basis|legal|lawful|interest/iu,
  data_categories:
    /welke|soort|categor|verzamelen|collect|what (?:personal )?(?:data|information)|(?:data|information) we|kinds? of|types? of/iu,
  recipients:
    /derde|delen|verstrek|ontvanger|doorg|verwerkers|third part|shar|disclos|recipient|whom/iu,
  third_country_transfer: /buiten|doorgifte|transfer|outside|international|overseas/iu,
  retention: /bewa(?:ar|ren)|hoe ?lang|opslag|retention|retain|how long|keep|storage/iu,
  right_rectification: RIGHTS,
  right_erasure: RIGHTS,
  right_restriction: RIGHTS,
  right_objection: RIGHTS,
  right_portability: RIGHTS,
  right_withdraw_consent: RIGHTS,
  right_complaint_authority: /klacht|rechten|autoriteit|toezicht|complain|rights/iu,
  automated_decisions: /automat|profil/iu,
  source_of_data: /verkr|verzamel|herkomst|bron|hoe komen|collect|source|where|obtain/iu,
  cookies: /cookie|tracking|analytics/iu,
  security: /beveilig|veilig|bescherm|secur|protect|safe/iu,
  how_to_exercise_rights: /rechten|inzage|inzien|vragen|contact|right|access|request|question/iu,
  special_categories: /bijzonder|gevoelig|medisch|gezond|special|sensitive|health/iu,
};

/** A heading is short: what is longer is a sentence in bold. */
const LOOKED_AT = 120;

export function isHeadingOf(key: ElementKey, title: string): boolean {
  return HEADINGS[key]?.test(title.slice(0, LOOKED_AT)) ?? false;
}
