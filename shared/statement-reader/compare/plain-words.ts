/** Words that add nothing to what a sentence gives a basis for: of any other it may be the basis. */
const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

const PLAIN = new Set([
  ...words(`de het een en of van voor om te op bij ten ter uit dat die dit deze er hier daar hiervoor daarvoor
    wij we ik ons onze u uw je jouw jou jij alle ook altijd alleen slechts steeds is zijn wordt worden
    heeft hebben hiertoe daartoe namelijk want omdat aangezien doordat dus
    grond basis grondslag grondslagen rechtsgrond reden wettelijke juridische wet belastingwet privacywet
    gebaseerd baseren berust steunt beroepen steunen krachtens wegens vanwege volgens
    gegevens persoonsgegevens informatie nodig noodzakelijk ten behoeve doel doeleinde
    verwerken verwerking verwerkt gebruiken gebruik gebruikt verzamelen verzameld registreren geregistreerd
    doen doet gedaan gebeurt gebeuren maken gemaakt houden bijhouden voeren gevoerd uitvoeren uitgevoerd
    sturen stuur gestuurd versturen verstuurd verzenden verzonden verzending toesturen ontvangt
    behandelen behandeld behandeling afhandelen afhandeling afgehandeld handelen af avg beoordelen beoordeeld beheren beheer beantwoorden beantwoord antwoord
    leveren bezorgen bezorgd geven gegeven organiseren beveiligen beveiligd meten regelen verzorgen innen
    onderhouden plannen opnemen opgenomen verplicht verplichting eist vraagt met door`),
  ...words(`the a an and or of for to in on at by from with this that these it its is are be being was there
    we us our you your all also always only i my as because since so
    legal lawful law gdpr basis bases ground grounds reason based rely relying relies virtue due under
    data personal information details needed necessary need purpose purposes
    process processing processed use using used collect collecting collected
    do does done make making made keep run running send sending sent handle handling handled
    manage managing managed assess assessing assessed answer answering answered take taking taken
    deliver delivering delivered give giving given organise organising organised organize secure securing secured
    measure measuring carry out perform performing requires required obliges obliged demands`),
]);

export const isPlainWord = (word: string): boolean => PLAIN.has(word) || word.length < 2;

/** Somebody else than the organisation does it: `onze bezorger verwerkt`, `Acme processes`. */
const OTHERS =
  /\b(?:verwerkt|gebruikt|verzamelt|maakt|stuurt|verstuurt|beheert|behandelt|processes|uses|collects|makes|sends|manages|handles)\b/iu;
const PASSIVE = /\b(?:wordt|worden|is|zijn|are|be|being)\b/iu;

export const isOfOthers = (text: string): boolean => OTHERS.test(text) && !PASSIVE.test(text);
