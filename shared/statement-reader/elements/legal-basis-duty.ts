import type { Cues } from '../rules/cue.ts';

/** Said with these it is a duty of care, a right, or what others get. */
const ELSE_NL: readonly string[] = [
  'intrek*',
  'cookie*',
  'klacht*',
  'recht op|om',
  'derden',
  'zorgvuldig|veilig|vertrouwelijk',
  'privacywet*|avg|gdpr|*verordening',
  'datalek*',
];
const ELSE_EN: readonly string[] = [
  'withdraw*',
  'cookie*',
  'complain*',
  'right to',
  'third',
  'safe|secure|confidential*|privacy',
  'gdpr|data_protection',
  'breach*',
  'you|members|users|customers …2 have|has …3 legal|statutory',
];

/** A duty or task of the organisation that cannot be done without the data, and what one agrees to by joining. */
export const legalBasisDuty: Cues = {
  nl: [
    {
      says: [
        'wettelijke|publieke|wettelijk taak|plicht|verplichting|opdracht|vastgelegde …4 om|tot …14',
        'wet|*wet draagt|verplicht …2 ons|gemeente|school|scholen|de|mij …10 op|te|tot|om',
        'bij wet opgedragen|belast|verplicht …10',
      ],
      beside: [
        'daarvoor|hiervoor|daartoe|hiertoe …10 {gegevens}|{soort}',
        'om dit|dat|deze|die …4 te? doen|vervullen|uitvoeren|uit_te_voeren|kunnen …14 {gegevens}|{soort}',
      ],
      unless: [...ELSE_NL, '{u} …3 wettelijk*'],
      denied: 'no',
    },
    {
      says: [
        'wettelijke|publieke taak|plicht|verplichting|opdracht …14 daarvoor|hiervoor|daartoe|hiertoe …10 {gegevens}|{soort}',
      ],
      unless: [...ELSE_NL, '{u} …3 wettelijk*'],
      denied: 'no',
    },
    {
      says: [
        'is|zijn|gebeurt …2 vrijwillig|optioneel|niet_verplicht|vrijblijvend en …1 gebaseerd|berust|gebeurt|rust …2 op|met …3 toestemming|*overeenkomst',
        'vrijwillig|optioneel|verplicht|vrijblijvend en …1 gebaseerd|berust|rust …2 op …3 toestemming|*overeenkomst',
      ],
      and: [['{gegevens}', '{soort}']],
      unless: ['cookie*', 'klacht*', 'derden', 'intrek*'],
    },
  ],
  en: [
    {
      says: [
        'legal|statutory|public duty|obligation|obligations|task|responsibility|remit to|of …1 provide|deliver|run|offer|keep|maintain|teach|hold|organise|organize|educate|publish|assess|register|support|record …8',
        'legal|statutory duty|obligation to …10',
        'required|obliged by law|statute to …1 provide|deliver|run|offer|keep|maintain|teach|organise|educate|assess …8',
      ],
      beside: [
        'to do this|so|that …4 we|i|us …4 need|have_to|must|collect|process|use|hold|ask …6 {data}|{kindOfData}',
        'for this|that …2 we|i need|collect|process|use|hold …6 {data}|{kindOfData}',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'legal|statutory duty|obligation|task to|of …14 to|for do? this|so|that …2 we|i|us …3 need|must|have_to|collect|process|use|hold …6 {data}|{kindOfData}|these|them|it',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'by|when joining|applying|renewing|registering|enrolling|subscribing …10 gives|give|consents|consent|agrees|agree …14 held|used|holding|using|hold|use|processed|processing|kept|keeping|stored|storing …10',
      ],
      and: [
        ['{data}', 'details'],
        ['consent*', 'agree*', 'permission'],
      ],
      unless: [
        'terms',
        'cookie*',
        'withdraw*',
        '{child}',
        'parent*',
        'third',
        'share|shared|passed|pass',
        "someone|somebody|others|person's",
        'photo*|image*|video*',
        'not agree|consent',
        'assume|assumption|assuming',
      ],
      denied: 'no',
    },
    {
      says: [
        'optional|voluntary|free and …2 based|rests|relies …1 on …3 consent|permission|agreement',
        'optional|voluntary and …2 with your consent|permission',
      ],
      and: [['{data}', '{kindOfData}']],
      unless: ['cookie*', 'complain*', 'third', 'withdraw*'],
    },
  ],
};

/** What one is taken to agree to by sending something unasked, or before content of others loads. */
export const legalBasisUnasked: Cues = {
  nl: [
    {
      says: [
        'ongevraagd|onverplicht|eigen_beweging|zelf|vrijwillig …24 stemt|stem|toestemt|instemt|toestemming',
        'wijzen|wijs|attenderen …4 op dat|dan …6 toestemt|instemt|toestemming|akkoord',
        'stem|stemt {u} …3 toe|ermee …2 in …10',
      ],
      and: [['bijzondere|gevoelige|medische|gezondheid*|gezondheidsgegevens|persoonlijke']],
      unless: ['intrek*', 'cookie*', '{kind}', 'ouder*', 'derden', 'klacht*'],
      denied: 'no',
    },
    {
      says: [
        'niet|nooit|geen …8 marketing*|*marketing|reclame*|nieuwsbrief*|promotie* …8 zonder …4 toestemming',
        'zonder …4 toestemming …8 niet|nooit|geen …8 marketing*|*marketing|reclame*|promotie*',
        'niet|nooit|geen …8 marketing*|*marketing|reclame*|promotie* …6 tenzij {u} …6 toestemming|instemt|akkoord',
      ],
      unless: ['intrek*', 'cookie*', 'derden', 'anderen', 'recht', 'bezwaar'],
    },
    {
      says: [
        'toestemming|akkoord voor|voordat|alvorens|eer …6 kaart|kaarten|video|videos|inhoud|plugin|formulier …3 laadt|geladen|laden|getoond|afgespeeld|opent|zichtbaar',
      ],
      unless: ['intrek*', 'cookie*', 'derden'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'send|give|provide|supply|volunteer|disclose …14 you …3 agree|consent|are_agreeing|are_consenting …10',
        'unasked|unsolicited|voluntarily …20 agree|consent',
      ],
      and: [['sensitive|special|medical|health']],
      unless: ['withdraw*', 'cookie*', '{child}', 'parent*', 'third', 'not agree|consent'],
      denied: 'no',
    },
    {
      says: [
        'not|never …8 marketing|newsletter*|promotional|advertising …8 without …3 consent|permission',
        'not|never …8 marketing|newsletter*|promotional|advertising …4 unless you …6 consent|consented|agree|agreed|permission',
      ],
      unless: ['withdraw*', 'cookie*', 'third', 'others', 'right', 'rights', 'object'],
    },
    {
      says: [
        'consent|permission|agree|accept …3 before …4 map|maps|video|videos|content|plugin|form is|are|loads|load|loaded|shown|played|opens',
      ],
      unless: ['withdraw*', 'cookie*', 'third'],
      denied: 'no',
    },
    {
      says: [
        'understanding|assumption|assume|assuming|presume that …14 you|members …2 agree|consent …10',
      ],
      and: [['{data}', 'details', 'it', 'name']],
      unless: ['withdraw*', 'cookie*', '{child}', 'parent*', 'terms', 'guests|others'],
      denied: 'no',
    },
  ],
};
