/** Cues of a right told as what may be done to the data: viewed on request, changed where needed. */
import type { Cue } from '../rules/cue.ts';

const OWN_PEOPLE_EN =
  '{ownPeople}|committee|trustees|auditor|auditors|directors|police|insurer*|landlord|board';
const SELF_EN = 'you|member|individual|person|parent|client|patient|data_subject|subject|yourself';
const SELF_NL = 'u|jou|uzelf|jezelf|lid|betrokkene|ouder|ouders|client|patient|hemzelf|zelf';

export const accessViewedEn: readonly Cue[] = [
  {
    says: [
      `may|can|will be …2 viewed|seen|inspected|accessed|read by …4 ${SELF_EN} …8 on_request|upon_request|on_application|at_any_time|by_asking|by_contacting|after_asking`,
      `on|upon request …8 ${SELF_EN} may|can …1 view|see|inspect|access|read …6 {data}`,
    ],
    and: [['{data}']],
    unless: [
      OWN_PEOPLE_EN,
      'cookie*',
      '{notice}',
      'website|site',
      'third part*',
      'accounts|minutes',
    ],
    denied: 'no',
  },
];

export const accessViewedNl: readonly Cue[] = [
  {
    says: [
      'recht|mag|mogen|kunt|kan|kun …4 informatie|uitleg …1 te? ontvangen|krijgen|vragen|verkrijgen over|omtrent …3 {gegevens} …1 die wij|we|ik …4 verwerken|bewaren|hebben|gebruiken|verwerk|bewaar|heb|gebruik|bijhouden|verzamelen',
      'recht|mag|mogen|kunt|kan|kun …4 informatie|uitleg …1 te? ontvangen|krijgen|vragen|verkrijgen over|omtrent welke {gegevens} …8',
      `{gegevens} …2 kunnen|kan|mogen …2 op|na …1 verzoek|aanvraag door …3 ${SELF_NL} …4 ingezien|bekeken|ingekeken|geraadpleegd`,
      `{gegevens} …2 kunnen|kan|mogen …2 door …3 ${SELF_NL} …4 op|na …1 verzoek|aanvraag …4 ingezien|bekeken|ingekeken|geraadpleegd`,
    ],
    unless: ['{eigenMensen}', 'cookie*', 'derden', '{ap}', 'kascommissie|accountant'],
    denied: 'no',
  },
];

export const rectificationViewedNl: readonly Cue[] = [
  {
    says: [
      'recht …2 inzage|toegang in|tot …10 {gegevens} …10 en|of|om om? deze|die|ze …6 aan_te_passen|te_wijzigen|te_corrigeren|te_verbeteren|bij_te_werken',
      'recht …2 inzage|toegang in|tot …10 {gegevens} …10 en|of|om om? deze|die|ze …6 te_laten aanpassen|wijzigen|corrigeren|verbeteren|bijwerken',
    ],
    unless: ['{eigenMensen}', 'cookie*', 'wij|we|ik mogen|kunnen|mag|kan', '{verklaring}'],
    denied: 'no',
  },
];

export const rectificationViewedEn: readonly Cue[] = [
  {
    says: [
      'ask|request|require|tell us|me|that|the …4 make …3 change|changes|correction|corrections|amendment|amendments|alteration|alterations',
    ],
    and: [
      ['{data}', 'see|view …3 what …3 hold|have|keep', 'held'],
      ['you', 'your', 'individuals', 'members'],
    ],
    unless: [
      'booking|order|appointment|lesson|subscription|website|site',
      '{notice}',
      'cookie*',
      'we|i …2 ask|request',
    ],
    denied: 'no',
  },
];
