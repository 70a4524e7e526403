/** Cues that whoever processes for the organisation is bound: on paper, or to keep the law and to leave the data alone. */
import type { Cues } from '../rules/cue.ts';

const OWN_NL: readonly string[] = [
  'vrijwilligers|bestuursleden|leden|ouders|werknemers',
  'recht|rechten',
  'klacht*',
  'cookie*|links',
  'standaard*|model*',
  'medewerker*|personeel …12 {gegevens}',
  '*overeenkomst|contract|afspraken …2 met u|je|jou|jullie',
  'uitvoering|uit_te_voeren|nakomen',
];
const OWN_EN: readonly string[] = [
  'volunteers|members|staff|employee*',
  'right|rights',
  'complain*',
  'cookie*|cookies|links',
  'clauses',
  'with you|customers|clients|members',
  'perform*',
];

/** Who works in the house does not process for it. */
const OWN_HANDS_NL: readonly string[] = [
  '*vrijwilligers|vrijwilliger|stagiair|stagiairs|stagiaires|medewerker*|personeel|werknemers|collegas|bestuursleden|hulpkrachten|invallers|uitzendkrachten|docenten|trainers',
  'leden zien|helpen|werken|doen',
];
const OWN_HANDS_EN: readonly string[] = [
  'volunteer|volunteers|intern|interns|trainees|staff|employee*|colleagues|trustees|teachers|coaches|workers|helpers',
  'members see|help|work|do',
];

const WHO_NL =
  '{derden}|{ontvangers}|*beheerder|*bedrijf|*kantoor|*bureau|drukker|drukkerij|webbouwer|webmaster|partijen|partij|bedrijven|bedrijf|hulpkrachten';
const PAPER_NL = 'op_papier|schriftelijk|zwart_op_wit|op_schrift';
const LAW_NL =
  'avg|gdpr|privacywet|privacywetgeving|privacywetten|privacyregels|gegevensbeschermingswet*|gegevensbescherming|privacyregelgeving';
const DOES_NL =
  'verzorgt|verzorgen|doet|doen|voert|voeren|verwerkt|verwerken|beheert|beheren|bijhoudt|werkt|werken|regelt|regelen';

const WHO_EN =
  '{others}|firms|businesses|our_suppliers|those_suppliers|host|web_host|printer|printers|bookkeeper|accountant|mailing_house|webmaster|web_designer';
const LAW_EN = 'data_protection|gdpr|privacy_law|privacy_laws|privacy_rules|privacy_legislation';

/** Full cues: with whom it is laid down. */
export const processorBound: Cues = {
  nl: [
    /** "They may use your data for our work alone. A contract says so." */
    {
      says: [
        'dat|dit|deze_afspraken|die_afspraken staat|staan in|op een|de|het|onze|schriftelijk …1 contract|contracten|*overeenkomst|*overeenkomsten',
        'dat|dit hebben|is wij|we? …2 in een contract|overeenkomst vastgelegd|afgesproken',
      ],
      beside: [
        'zij|ze|die|deze|bedrijven|leveranciers mogen|mag …2 {gegevens} …6 alleen|uitsluitend|slechts|enkel',
        'zij|ze|die|deze|bedrijven|leveranciers mogen|mag …2 alleen|uitsluitend|slechts|enkel …4 {gegevens} …4',
      ],
      unless: [
        ...OWN_NL,
        'arbeidsovereenkomst*|arbeidscontract*|stageovereenkomst*|stagecontract*|huurovereenkomst*|koopovereenkomst*|vrijwilligersovereenkomst*',
      ],
      notBeside: OWN_HANDS_NL,
    },
    {
      says: [
        `afspraken met|tussen …6 ${WHO_NL} …6 ${PAPER_NL}`,
        `met elke|iedere|alle|onze|deze|die …2 ${WHO_NL} …3 ${PAPER_NL} …1 afgesproken|vastgelegd|vast|overeengekomen …6`,
        `${WHO_NL} …10 leggen|leg|zijn|staan wij|we|ik? …3 afspraken …6 ${PAPER_NL}`,
        `met …3 ${WHO_NL} …2 is|zijn|hebben …4 ${PAPER_NL} …3 afgesproken|vastgelegd|overeengekomen …6`,
        `leggen|legt|leg …3 afspraken met …4 ${WHO_NL} …4 vast`,
      ],
      unless: OWN_NL,
      denied: 'no',
    },
    {
      says: [
        `wie|iedereen|degene|degenen|bedrijf|partij die? …1 voor|namens ons|mij|onze|de …8 ${DOES_NL} …8 overeenkomst|contract …6 getekend|ondertekend|gesloten|tekent|ondertekent|afgesloten`,
        `wie|iedereen|degene|degenen die? …1 voor|namens ons|mij …10 tekent|ondertekent …2 overeenkomst|contract`,
        'overeenkomst|contract|contracten|overeenkomsten …6 artikel|art 28',
        'artikel|art 28 …6 overeenkomst|contract',
        `${WHO_NL}|<name>|{service} …4 met_wie|waarmee|met_welke wij|we|ik …6 overeenkomst|contract …6 hebben|heb|gesloten|afgesloten`,
      ],
      and: [['{gegevens}', ...LAW_NL.split('|'), '*administratie', 'verwerk*', 'artikel|art 28']],
      unless: OWN_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'a|the|our|written …1 contract|agreement says|lays|sets …1 so|this|that|down|out',
        'this|that|it is …1 in|laid_down_in|set_out_in a|the|our|written …1 contract|agreement',
      ],
      beside: [
        'they|these|those|companies|suppliers may|can|must only use|process …2 {data} …6',
        'they|these|those|companies|suppliers may|can|must use|process …2 {data} only …4',
      ],
      unless: [...OWN_EN, 'employment|internship|tenancy|volunteer|lease'],
      notBeside: OWN_HANDS_EN,
    },
    {
      says: [
        `${WHO_EN}|{receivers} …4 process|processes|handle|handles|hold|holds|store|stores|look_after|looks_after …6 {data}|names|addresses …3 under a|an|our|written contract|agreement|written_contract|written_agreement`,
        'contract|agreement …4 article|art 28',
        'article|art 28 …6 contract|agreement',
        `contract|agreement between us|me|ourselves and …6 sets_out|setting_out|covering|covers|about|states|says …10 {data}`,
        'whoever|anyone|everyone|anybody who …1 does|keeps|runs|handles|manages|looks_after …8 for us|me …2 signed|signs …2 contract|agreement',
      ],
      unless: OWN_EN,
      denied: 'no',
    },
  ],
};

/** Part cues: bound by the law or by us, and by what paper is not said. */
export const processorHeld: Cues = {
  nl: [
    {
      says: [
        `{derden}|verwerkers|partijen|bedrijven …8 dienen|moeten|behoren zich …1 aan …3 ${LAW_NL} …3 te? houden`,
        `{derden}|verwerkers|verwerker|partijen|bedrijven …2 zorgen|zorgt|waarborgt|waarborgen|garandeert|garanderen ervoor? dat …14 ${LAW_NL}|veilig|beveiligd|vertrouwelijk`,
      ],
      unless: [
        ...OWN_NL,
        'wij|we|ik zorgen|zorg|waarborgen|waarborg|garanderen|garandeer',
        'zorgen|zorg|waarborgen wij|we|ik',
      ],
      denied: 'no',
    },
    {
      says: [
        `${WHO_NL} …16 mag|mogen …1 die|ze|deze|dat|het|hem|haar …1 niet|nooit …1 voor iets|andere|een_ander …3 gebruiken|inzetten`,
        'webbouwer|webmaster|drukker|drukkerij|verzendhuis|mailhuis|administratiekantoor|boekhouder mag|mogen …2 *bestand|*lijst|*lijsten …2 alleen|uitsluitend|enkel|slechts|niet|nooit …6',
      ],
      unless: [...OWN_NL, '{u} mag|mogen'],
    },
    {
      says: [
        'wie|iedereen|degenen|partijen …6 toegang …10 contractuele|contractueel …2 geheimhouding*|vertrouwelijkheid*|geheimhoudingsplicht*|gebonden',
      ],
      unless: ['{u} …3 recht', 'klacht*', 'cookie*'],
    },
  ],
  en: [
    {
      says: [
        `{others}|firms …4 use|engage|employ are|is required|expected|obliged to follow|comply|abide|keep|obey …3 ${LAW_EN}`,
        `{others}|firms …4 use|engage|employ must|have_to follow|comply|abide|keep|obey …3 ${LAW_EN}`,
        `{others}|firms are|is required|expected|obliged to follow|comply|abide …2 ${LAW_EN}`,
      ],
      unless: [...OWN_EN, 'not responsible', 'websites|sites'],
    },
    {
      says: [
        'mailing_house|printer|printers|bookkeeper|accountant|webmaster|web_designer|suppliers|contractors|processors is|are not allowed|permitted …1 to use|keep|pass|copy …6',
      ],
      and: [['{data}', 'list|lists', 'addresses|names']],
      unless: OWN_EN,
    },
    {
      says: [
        'everyone|anyone|those|people|parties|whoever …6 access …10 contractual|contractually …3 confidential*|confidentiality|secrecy|bound',
      ],
      unless: ['your contract', 'right|rights', 'complain*'],
    },
    /** `This does not include third parties who help us, so long as they agree to …`: that they are bound is not denied. */
    {
      says: [
        'so_long_as|as_long_as|provided …2 those|these|such|they|all|the …2 parties|partners|companies|agree …1 agree? to keep|treat|hold …4 confidential|confidentially|secret|private',
      ],
      unless: OWN_EN,
    },
  ],
};
