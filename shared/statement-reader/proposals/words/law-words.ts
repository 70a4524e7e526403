import type { TermWords } from './word-finder.ts';

/** How statements name the legal bases (`basis.*`) of Art. 6(1) in words. */
const namedBases: TermWords = {
  'basis.6a': `toestemming, toestemt, instemming, consent, permission, vrijwillig verstrekt, met uw goedkeuring, opt in`,
  'basis.6b': `uitvoer* … *overeenkomst, uitvoer* … overeenkomst*|opdracht|contract|behandelovereenkomst, nakom* … overeenkomst*|contract, overeenkomst uit|te|aan, overeenkomst, performance of … contract|agreement, contract with you,
    sluiten van … overeenkomst, perform … contract|agreement, execution of … agreement|contract, contractuele verplichting*, contractual obligation*, necessary for … contract|agreement, basis contract|agreement, uitvoering van uw|je|jouw lidmaatschap, uitvoering … opdracht, nodig voor onze|de afspraak|afspraken met, needed|necessary for our|the agreement with you`,
  'basis.6c': `wettelijke verplichting*, wettelijke plicht*, wettelijk verplicht, legal obligation*, wettelijke administratieplicht, fiscale bewaarplicht, fiscale verplichting*, wettelijke bewaarplicht, legally required, legally obliged,
    statutory obligation*, verplicht* … wet, op grond van de wet, wet verplicht, wettelijke grondslag, nederlandse wet schrijft, wettelijk voorschrift, legal duty, required by law, required by … law|laws|rules, wettelijke administratie*, moet van de *wet, moet van de *wetgeving|regels,
    omdat|want|aangezien … wet|belastingwet … verplicht|oplegt|voorschrijft|eist, because|as|since … law obliges|requires|demands|compels|prescribes`,
  'basis.6d':
    'vitale belangen, vitaal belang, vital interest*, iemands leven te beschermen, protect someones life',
  'basis.6e':
    'algemeen belang, openbaar gezag, publieke taak, publiekrechtelijke taak, public interest, public task, taak voor iedereen, official authority',
  'basis.6f':
    'gerechtvaardigd* belang*, gerechtvaardigde bedrijfsbelang*, legitimate interest*, legitimate business interest*, gerechtvaardigd bedrijfsbelang, rechtmatig belang, ons belang, our interest',
};

/** `artikel 6 lid 1 sub b`, `art. 6, eerste lid, onder b`, `Art. 6(1)(b)`, `6.1.b`. */
const byArticle = (letter: string): string =>
  [
    `6 1 ${letter}`,
    `6 … sub|onder|letter|onderdeel|lit|point ${letter}`,
    `6 lid|para|paragraph 1 ${letter}`,
    `6 lid? 1${letter}`,
    `6.1 sub? ${letter}`,
    `6.1${letter}|6.1.${letter}`,
  ]
    .map((place) => `artikel|art|article ${place}`)
    .concat(`point|letter|onderdeel ${letter} of|van article|artikel|art 6`)
    .join(', ');

/** The legal bases of Art. 6(1), by their words or by their letter. */
export const basisWords: TermWords = Object.fromEntries(
  Object.entries(namedBases).map(([term, words]) => [
    term,
    `${words}, ${byArticle(term.slice(-1))}`,
  ]),
);

/** Safeguards of chapter V: an instrument, or a decision of the Commission. */
export const instrumentWords: TermWords = {
  'instrument.scc':
    'modelcontract*, standaardcontractbepaling*, standaard contractbepaling*, standard contractual clause*, scc, sccs, modelcontractbepaling*, eu modelclausule*, model clauses, standaardbepalingen, modelclausules, model contract*, standaard contractuele*, modelovereenkomst*, vaste contract van de europese commissie, fixed contract of the european commission',
  'instrument.bcr':
    'bindende bedrijfsvoorschriften, binding corporate rules, bcr, vaste privacyregels voor alle landen, fixed privacy rules for all countries',
  'instrument.code': 'goedgekeurde gedragscode, approved code of conduct',
  'instrument.cert': 'certificering met toezeggingen, certification with commitments',
  'instrument.public':
    'bindend instrument tussen overheden, binding instrument between public bodies',
  'instrument.saScc':
    'modelcontract van een toezichthouder, authority sccs approved by the commission',
  'instrument.adhoc': 'eigen contractbepalingen, own clauses or administrative arrangement',
  'adequacy.US-2023-1795':
    'data privacy framework, dpf, eu us data privacy framework, dataprivacyframework, trans atlantic data privacy framework, bedrijven in de verenigde staten staan op een vaste lijst, companies in the united states are on a fixed list',
  'adequacy.US-2016-1250': 'privacy shield*, privacyshield*, eu us privacy shield',
  'adequacy.US-2000-520': 'safe harbor*, safe harbour*, safeharbor',
  'adequacy.any':
    'adequaatheidsbesluit*, adequacy decision*, adequaat beschermingsniveau, passend beschermingsniveau, adequate level of protection, adequaat land, adequaat niveau, adequate bescherming, bescherming goed genoeg in dit land, protection good enough in this country',
  'derog.49a':
    'uitdrukkelijke toestemming … doorgifte|doorgeven, explicit consent … transfer, alleen als u|je daar uitdrukkelijk toestemming, only do this if you give your explicit consent',
  'derog.49b': 'geldt dit is nodig voor onze afspraak, this is needed for our agreement with you',
  'derog.49c':
    'nodig voor een afspraak die in uw|jouw belang, needed for an agreement that is in your interest',
  'derog.49d': 'groot algemeen belang dat in de wet, great public interest laid down in law',
  'derog.49e': 'geldt dit is nodig voor een zaak bij de rechter, this is needed for a court case',
  'derog.49f':
    'geldt dit is nodig om iemands leven te beschermen, this is needed to protect someones life',
  'derog.49g': 'uit een register dat voor iedereen open, from a register that is open to everyone',
  'derog.49res': 'wij hebben daar een zeer sterk belang, we have a very strong interest in it',
};

/** The rights of chapter III (`right.*`). */
export const rightWords: TermWords = {
  'right.access':
    'inzage*, inzien, in te zien, inzagerecht, right of access, access to … data|information, right to access, opvragen, kopie van … gegevens, access, overzicht van … gegevens, copy of … data|information',
  'right.rectify':
    'rectificatie, corrigeren, correctie, wijzigen, aanpassen, aanvullen, verbeteren, rectification, rectify, correct, amend, aanpassing, wijziging, laten aanpassen|wijzigen, correction, rectificeren, te corrigeren, aan te passen, te wijzigen',
  'right.erase':
    'verwijderen, verwijdering, wissen, gegevenswissing, vergetelheid, erasure, erase, delete, deletion, removal, te laten verwijderen, laten wissen, vergeten te worden, wissing, forgotten, removed, deleted, remove, laten verwijderen, te verwijderen, verwijderd',
  'right.restrict':
    'beperking, beperken, restriction, restrict, afschermen, afscherming, minder gegevens',
  'right.port':
    'dataportabiliteit, gegevensoverdraagbaarheid, overdraagbaarheid*, data portability, portability, overdragen, overdracht, dataoverdraagbaarheid, over te dragen, overdraagbare, transfer your data, gestructureerde, structured',
  'right.object':
    'bezwaar, object, objection, verzet, bezwaar te maken, bezwaarrecht, bezwaar maken',
  'right.withdraw':
    'toestemming … intrekken|trekken|ingetrokken, intrekken … toestemming, withdraw … consent, withdrawal of consent, consent … withdraw|withdrawn, intrekking … toestemming, in te trekken, revoke … consent',
  'right.complain':
    'klacht … autoriteit|ap|toezichthouder*, autoriteit persoonsgegevens, complaint, lodge a complaint, supervisory authority, klacht in te dienen, klacht indienen, indienen van … klacht, data protection authority',
  'right.adm': 'geautomatiseerde besluit*, automated decision*, geautomatiseerde individuele',
};
