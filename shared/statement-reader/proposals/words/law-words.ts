import type { TermWords } from './word-finder.ts';

/** How statements name the legal bases (`basis.*`) of Art. 6(1). */
export const basisWords: TermWords = {
  'basis.6a': `toestemming, toestemt, instemming, consent, permission, vrijwillig verstrekt, met uw goedkeuring, opt in`,
  'basis.6b': `uitvoer* … *overeenkomst, uitvoer* … overeenkomst*|opdracht|contract|behandelovereenkomst, nakom* … overeenkomst*|contract, overeenkomst uit|te|aan, overeenkomst, performance of … contract|agreement, contract with you,
    sluiten van … overeenkomst, perform … contract|agreement, execution of … agreement|contract, contractuele verplichting*, contractual obligation*, necessary for … contract|agreement, uitvoering van uw|je|jouw lidmaatschap, uitvoering … opdracht`,
  'basis.6c': `wettelijke verplichting*, wettelijke plicht*, wettelijk verplicht, legal obligation*, wettelijke administratieplicht, fiscale bewaarplicht, fiscale verplichting*, wettelijke bewaarplicht, legally required, legally obliged,
    statutory obligation*, verplicht* … wet, op grond van de wet, wet verplicht, wettelijke grondslag, nederlandse wet schrijft, wettelijk voorschrift, legal duty, required by law, wettelijke administratie*`,
  'basis.6d': 'vitale belangen, vitaal belang, vital interest*',
  'basis.6e':
    'algemeen belang, openbaar gezag, publieke taak, publiekrechtelijke taak, public interest, public task, official authority',
  'basis.6f':
    'gerechtvaardigd* belang*, gerechtvaardigde bedrijfsbelang*, legitimate interest*, legitimate business interest*, gerechtvaardigd bedrijfsbelang, rechtmatig belang',
};

/** Safeguards of chapter V: an instrument, or a decision of the Commission. */
export const instrumentWords: TermWords = {
  'instrument.scc':
    'modelcontract*, standaardcontractbepaling*, standaard contractbepaling*, standard contractual clause*, scc, sccs, modelcontractbepaling*, eu modelclausule*, model clauses, standaardbepalingen, modelclausules, model contract*, standaard contractuele*, modelovereenkomst*',
  'instrument.bcr': 'bindende bedrijfsvoorschriften, binding corporate rules, bcr',
  'instrument.code': 'goedgekeurde gedragscode, approved code of conduct',
  'adequacy.US-2023-1795':
    'data privacy framework, dpf, eu us data privacy framework, dataprivacyframework, trans atlantic data privacy framework',
  'adequacy.US-2016-1250': 'privacy shield*, privacyshield*, eu us privacy shield',
  'adequacy.US-2000-520': 'safe harbor*, safe harbour*, safeharbor',
  'adequacy.any':
    'adequaatheidsbesluit*, adequacy decision*, adequaat beschermingsniveau, passend beschermingsniveau, adequate level of protection, adequaat land, adequaat niveau, adequate bescherming',
  'derog.49a': 'uitdrukkelijke toestemming … doorgifte|doorgeven, explicit consent … transfer',
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
