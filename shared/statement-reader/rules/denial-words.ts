/** Words that deny, that limit a denial, and that begin another thought; folded as tokens are. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const DENIERS =
  words(`niet geen nooit noch nimmer evenmin geenszins niets niks niemand nergens
  zonder not no never neither nor nobody none nothing without dont doesnt didnt wont wouldnt shouldnt
  cannot cant isnt arent wasnt werent havent hasnt`);

/** These deny what follows them and nothing before: `Matomo zonder cookies`. */
export const WITHOUT = words('zonder without');

/** After these a denier limits and denies nothing: `niet langer dan`, `not only`, `no later than`; `geen enkel geval` denies all the same. */
export const LIMITS =
  words(`alleen slechts uitsluitend langer later meer minder eerder verder anders enkel
  onnodig zomaar zonder doorgaat doorgaan thuis aanwezig only longer later more less just limited exceed exceeding necessarily than
  least`);

/** `al dan niet`, `wel of niet`, `whether or not`: two words before, neither of the two is denied. */
export const EITHER_WAY = words('al wel whether');

/** `geen andere gegevens dan uw naam`: what follows `dan` is told. */
export const OTHERS = words('ander andere anderen anders overige other others else');
export const THAN = words('dan than');

/** What comes after these is taken out of the denial. */
export const EXCEPTIONS = words(`behalve behoudens tenzij uitgezonderd uitzondering except unless
  excluding exception`);
/** `Naast uw naam verwerken wij niets`: at the beginning these take out too. */
export const BESIDE = words('naast afgezien besides apart');

/** The next of a row is shown by these: `geen trackers, zoals`. */
export const EXAMPLES = words('zoals waaronder bijvoorbeeld such like including');
/** The end of a row: `X, Y of Z`; the first four never join two sentences that say the opposite. */
export const EITHER = words('of or noch nor');
export const JOINERS = words('of or noch nor en and evenmin');
/** `geen functionele, analytische of`: what stands right behind goes on in a row. */
export const DETERMINERS = words('geen no nor noch');

export const CONDITIONS = words(`als indien wanneer zodra hoewel omdat doordat if when once because
  although wilt wil heeft hebt heb bent stelt kunt vindt mocht should zolang`);
export const PERMISSION = words(
  'toestemming instemming akkoord goedkeuring consent permission approval agreement',
);

/** With these what follows is denied whatever its verb: `zullen niet verkopen, verhuren en delen`. */
export const MODALS = words(`zullen zal zult mogen mag kunnen kan gaan gaat willen worden wordt
  will would shall may can do does dont doesnt wont cannot cant are is`);

/** A clause with one of these is a sentence of its own. */
export const SUBJECTS = words('wij we ik jij hij ze zij men er i they he she it them');
export const FINITE =
  words(`is zijn was waren word wordt worden werd werden heeft hebt heb hebben had
  hadden kan kunt kunnen mag mogen moet moeten zal zult zullen wil wilt blijft blijven gebeurt gaat
  staat krijgt krijgen ontvangt are were has have will would can may must shall should gets receives`);

/** A clause that begins so is no member of a row. */
export const NEW_THOUGHT =
  words(`maar tenzij behalve mits dit deze dat die this these that omdat zodat want wel alleen uitsluitend slechts ik u je
  but unless except because however only you indien als wanneer if when nu tegenwoordig sinds
  daarnaast daarom daardoor dus verder now since so instead mail bel stuur neem klik schrijf vraag
  lees zie bekijk please email call send write click contact ask read see visit`);
/** Wherever it stands in a clause, this says the opposite. */
export const CONTRARY = words('wel alleen uitsluitend slechts only instead');

/** A row does not begin so: `Voor de nieuwsbrief, ...`. */
export const PREPOSITIONS = words(
  'voor met door via bij volgens op uit onder bovendien for with by in on to under',
);

/** As first of a clause these are what somebody does: `, bewaren die en delen`. */
export const VERBS =
  words(`bewaren gebruiken delen sturen vragen verzamelen verwerken geven verstrekken
  slaan houden maken nemen plaatsen gaan zorgen beveiligen werken verkopen verhuren leveren laten
  wissen verwijderen use share keep store collect process send give protect sell rent delete make
  take work`);
