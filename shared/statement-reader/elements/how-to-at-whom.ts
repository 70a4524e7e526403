/** Cues of the person or the office that a request goes to: "with requests you can turn to", "want it removed? Drop us a line". */
import type { Cues } from '../rules/cue.ts';
import { otherRouteEn } from './how-to-other-route-en.ts';
import { otherRouteNl } from './how-to-other-route-nl.ts';

const OTHER_NL: readonly string[] = [
  ...otherRouteNl,
  'nieuwsbrief*|mailing*',
  'bestelling*|offerte*|reservering*',
  '{derden}',
  'subsidie*|vergunning*',
];
const OFFICE_NL =
  'bestuur|secretaris|secretariaat|scriba|administratie|*administratie|balie|receptie|praktijk|directie|directeur|schoolleiding|penningmeester|voorzitter|beheerder|kerkenraad|parochie|redactie|coordinator|mentor|intern_begeleider|behandelaar|leerkracht|trainer|docent|zaakvoerder|winkel|kantoor|contactpersoon';
const CHANGE_NL =
  'inzien|bekijken|opvragen|wijzigen|aanpassen|verwijderen|corrigeren|verbeteren|wissen|weghalen';
const OFFICE_EN =
  'secretary|clerk|treasurer|office|chair|administrator|manager|warden|leader|registrar|desk|reception|headteacher|head|coach|owner|director';

const ROUTE_NL: readonly string[] = [
  '<email>',
  '{belnummer}',
  'mailen|bellen|schrijven|langskomen|te_mailen|te_bellen|te_schrijven',
  'formulier|*formulier|contactformulier',
  `tot|bij|met …3 ${OFFICE_NL}|praktijkmanager`,
];

export const atWhom: Cues = {
  nl: [
    {
      says: [
        'met|voor|bij …3 verzoek|verzoeken|privacyverzoek|privacyverzoeken|inzageverzoek|aanvragen …6 kunt|kun|kan|kunnen …2 terecht|wenden …2 bij|via|aan|op …4',
        'met|voor|bij …3 verzoek|verzoeken|privacyverzoek|privacyverzoeken|inzageverzoek|aanvragen kunt|kun|kan|kunnen …6 terecht|wenden …4',
        `{u}|ouders|leden kunnen|kan|kunt|kun|mogen|mag …3 via|bij …2 ${OFFICE_NL} …6 {gegevens}|*dossier|dossier|profiel …4 ${CHANGE_NL}`,
        `via|bij de|het|onze|uw|je …1 ${OFFICE_NL} kunnen|kan|kunt|kun|mogen|mag …6 {gegevens}|*dossier|dossier …4 ${CHANGE_NL}`,
        'stuur|stuurt|zend|zendt|bezorg|richt|dien|dient …2 uw|je|jouw|het|dit|zo_n …2 verzoek|aanvraag …6 per|via|naar|aan|bij|in …3 post|brief|mail|email|adres|zetel|kantoor|secretariaat|bestuur|<email>',
      ],
      unless: OTHER_NL,
      denied: 'no',
    },
    {
      says: [
        `loop|kom|ga|stap …4 langs|binnen|naar …4 ${OFFICE_NL}|ons|mij`,
        `loop|kom|ga|stap …1 langs|binnen|even …3 bij|naar …3 ${OFFICE_NL}|ons|mij`,
        `afspraak …3 met|bij …3 ${OFFICE_NL}`,
        `afspraak maken|maakt|maak …3 ${OFFICE_NL}`,
      ],
      and: [
        [
          'inzage|inzien|zien|bekijken|kopie|wijzigen|verwijderen|corrigeren|verbeteren|wissen|laten_zien|rechten',
        ],
        ['{gegevens}', 'dossier|*dossier', 'rechten'],
        ['{u}', 'ouders|leden'],
      ],
      unless: [
        ...OTHER_NL,
        'wij|we|ik vragen|vraag|sturen|delen',
        'medewerker*|personeel',
        'toegang',
      ],
      denied: 'no',
    },
    {
      says: [
        'hiervoor|daarvoor|daartoe|dit|dat kunt|kun|kan {u} …3 doen|wenden|terecht|contact|mailen|bellen|schrijven …6',
        '{u} kunt|kun|kan dit|dat|hiervoor|daarvoor …1 doen|wenden|terecht|contact|mailen …6',
        'gebruik|vul …3 formulier|*formulier|contactformulier',
      ],
      and: [[...ROUTE_NL]],
      beside: [
        'inzage|inzien|correctie|verwijdering|verwijderen|rectificatie|wissing|bezwaar',
        'verzoek|verzoeken …2 indienen|doen|om|tot',
        'rechten …4 gebruik|uitoefenen',
      ],
      unless: OTHER_NL,
      denied: 'no',
    },
    {
      says: [
        'mail|bel|app|stuur|schrijf|vraag|meld|zeg|laat ons|mij|me|het|dat|dan|even|een …6',
        'mailtje|mailbericht|berichtje|telefoontje|briefje …4 genoeg|voldoende|volstaat',
        '<email>',
      ],
      beside: [
        `wilt|wil|wenst {u} …6 {gegevens}|dossier|account …3 laten? ${CHANGE_NL}|weg|gewist|verwijderd|gewijzigd`,
        'wilt|wil {u} …1 weten|zien …2 wat|welke …6 van u|je|jou|jullie|uw …3 hebben|weten|bewaren|heb|bewaar',
      ],
      unless: OTHER_NL,
    },
  ],
  en: [
    {
      says: [
        `request|requests|question|questions about|regarding|concerning|relating|on …4 {data}|rights|privacy …3 contact|write|call|email|mail|phone|ask …3 us|me|our|the …6 phone|writing|email|letter|desk|office|${OFFICE_EN}|<email>|{callNumber}`,
        `exercise|use …3 right|rights|them by|through|via writing|emailing|mailing|calling|phoning|sending …4 address|${OFFICE_EN}|<email>|letter|note|message|post`,
        'rights|privacy|gdpr|data|deletion|access requests|request|enquiries <email>|{callNumber}',
        `you|members|parents|clients|customers …4 see|view|correct|change|delete|erase|access …6 {data} …4 at|in|from|through|via …2 ${OFFICE_EN}|desk|reception`,
        `request|requests go|goes|should_go|can_go|should_be_addressed …2 to …3 ${OFFICE_EN}|<email>`,
      ],
      unless: [...otherRouteEn, 'we|i may|can|will'],
      denied: 'no',
    },
    {
      says: [
        'drop|send|mail|email|call|ring|text|write|phone us|me|a …6',
        'line|note|message|mail|call …4 enough|sufficient|will_do',
        '<email>',
      ],
      beside: [
        'want|wish|like|need …3 {data} …3 removed|deleted|erased|corrected|changed|updated|seen|gone',
        'want|wish|like|need to …1 see|know|check|read|correct|delete|change|remove …3 {data}',
        'want|wish|like to …1 see|know|check what|which …1 {data}? we|i …1 have|hold|keep|know',
      ],
      unless: otherRouteEn,
    },
  ],
};
