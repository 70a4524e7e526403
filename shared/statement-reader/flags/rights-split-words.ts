/** The rights as a sentence names them before the next one makes them smaller, and what that one may say. */

const TAKEN_NL = 'inzage|inzien|opvragen|{wissen}|{verbeteren}|bezwaar|dataportabiliteit|overdra*';
export const NAMED_NL = [
  `*recht|recht|rechten op|om|tot|van …8 ${TAKEN_NL}`,
  `kunt|kun|kan|kunnen|mag|mogen {u}|schriftelijk …10 ${TAKEN_NL}`,
  `{u} kunt|kun|kan|kunnen|mag|mogen …10 ${TAKEN_NL}`,
];
const TAKEN_EN = 'access|see|copy|{erase}|{correct}|object|objection|portability';
export const NAMED_EN = [
  `right|rights of|to …8 ${TAKEN_EN}`,
  `you can|may …8 ${TAKEN_EN}`,
  'ask|request …4 us? …2 see|access|delete|erase|correct',
];

/** What the law keeps back, and requests of another kind. */
export const LAW_NL = [
  'wet|wetten|wettelijk*|wetgeving|bewaarplicht|bewaartermijn*|fiscaal|fiscale|belasting*',
  'ongegrond*|buitensporig*|onredelijk*|misbruik|herhaald*',
  'cookie*|backup*|reactie*|bericht*|nieuwsbrief*|mailing*',
  'bestelling*|levering|boeking*|reservering*|retour*|annuler*|offerte*|klacht*',
  'reservatie*|subsidie*|sleutel*|*huur|zaal|zwembad|helpdesk|korting*|kledij|kleding|badge|pasje|lidkaart',
  '*training*|deelname|deelnemen|*wedstrijd*|stemmen|stemrecht|stemming|*examen*|toets|toetsen|notulen|agenda|*kalender|vergadering*',
  'vrijstelling|*aanschaf|op_verzoek|verzoeknummer*',
  'verzoeken voor',
  'vorig_jaar|kwam|kwamen|kregen|ontvingen',
  'bedrijven|organisaties …8 mag|mogen niet',
  'lid_te_worden|lid_worden|nieuwe_leden|kinderen',
];
/** What a sentence says that speaks on of the rights before it. */
export const LINKED_NL =
  'hiervan|daarvan|hiervoor|daarvoor|hiertoe|daartoe|hierop|daarop|hierbij|daarbij|verzoek*|inzageverzoek*|recht|rechten|inzage|bezwaar|identi*|legitim*|aanvraagformulier|inzageformulier|verzoekformulier|{wissen}|{verbeteren}';
export const LINKED_EN =
  'our_office|this|this_right|these_rights|right|rights|request|requests|do_so|identi*|access|{erase}|{correct}|object';
export const LAW_EN = [
  'law|laws|legal|legally|statutory|tax|retention',
  'unfounded|excessive|repetitive|unreasonabl*',
  'cookie*|backup*|comment*|message*|newsletter*|mailing*',
  'order*|deliver*|booking*|refund*|cancel*|quote*|complain*',
  'grant|pitch|pitches|hall|room|key|keys|badge|pool|gym|calendar|minutes|supplier*|ticket*|slot|slots|discount*',
  'prescription*|parking|permit|permits|advertiser*|press|police|spam|iso|norms|last_year|received',
  'vote|voting|charge|fee|fees',
  'new_members|pupils|children',
];
