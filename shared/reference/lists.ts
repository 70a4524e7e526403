/**
 * Every list of the law pack under its namespace. A record's id starts with the name of its list.
 */
import { adequacyDecisions, adequacyRecord } from './adequacy.ts';
import { authority, authorityRecord } from './authority.ts';
import { bases, basisRecord, basisRules } from './bases.ts';
import { changeRecord, changes } from './changes.ts';
import { childRuleRecord, childRules } from './children.ts';
import { consequenceRecord, consequences } from './consequences.ts';
import { countries, countryRecord, intlOrgRecord, intlOrgs } from './countries.ts';
import { art10Grounds, art10Record } from './criminal.ts';
import { derogationRecord, derogations } from './derogations.ts';
import { dpfRecord, dpfRules } from './dpf.ts';
import {
  apDpiaList,
  apDpiaRecord,
  dpiaContent,
  dpiaOutcomeRecord,
  dpiaOutcomes,
  dpiaTriggers,
  wp248Criteria,
} from './dpia.ts';
import { statementElementRecord, statementElements } from './elements-art13.ts';
import {
  art30ElementRecord,
  art30ExtraRecord,
  controllerElements,
  processorElements,
} from './elements-art30.ts';
import { art30Extras } from './elements-art30-extra.ts';
import { exemption, exemptionRecord, omnibusRecord, omnibusStatus } from './exemption.ts';
import { dpoDuties, dpoTriggers } from './fg.ts';
import {
  apExpectations,
  formRuleRecord,
  formRules,
  informExceptionRecord,
  informExceptions,
  informMomentRecord,
  informMoments,
} from './form-rules.ts';
import { formerConsequences } from './former-consequences.ts';
import {
  instrumentRecord,
  instruments,
  sccModuleRecord,
  sccModules,
  sccSetRecord,
  sccSets,
  tiaFields,
  tiaSteps,
  transferRules,
} from './instruments.ts';
import { jointFields, jointRules } from './joint.ts';
import { lawRefRecord, lawRefs } from './law-refs.ts';
import { clauseRecord, processorClauses } from './processor-checklist.ts';
import { lawList, lawRecord } from './record.ts';
import { redFlagRecord } from './red-flag-record.ts';
import { redFlags } from './red-flags.ts';
import { retentionRecord, retentionTerms } from './retention.ts';
import {
  criteria,
  criterionRecord,
  destructionMethods,
  destructionRecord,
  startEventRecord,
  startEvents,
} from './retention-events.ts';
import { rightBasisRecord, rightMatrix } from './right-matrix.ts';
import { mayAct, mayActRecord, requestFields, rightRecord, rights } from './rights.ts';
import { serviceRecord, services } from './services.ts';
import { art9Conditions, art9Record } from './special.ts';
import { templateRecord } from './template-record.ts';
import { templates } from './templates.ts';
import { holidayRecord, holidays, termRecord, terms } from './terms.ts';
import { twRecord, twRules } from './tw.ts';
import { bsnRules, uavg, uavgRecord } from './uavg.ts';
import { usualRetention, usualRetentionRecord } from './usual-retention.ts';
import { dataItems, dataRecord } from './vocabulary-data.ts';
import { measureGroups, measureRecord, measures } from './vocabulary-measures.ts';
import { purposeRecord, purposes } from './vocabulary-purposes.ts';
import { recipientRecord, recipients } from './vocabulary-recipients.ts';
import { subjectRecord, subjects } from './vocabulary-subjects.ts';
import { workforceRecord, workforceRules } from './workforce.ts';

export const lists = {
  // --- Part 1: law (legal-reference sections 0-4 and 8). ---
  change: lawList(changeRecord, changes),
  art30c: lawList(art30ElementRecord, controllerElements),
  art30p: lawList(art30ElementRecord, processorElements),
  art30x: lawList(art30ExtraRecord, art30Extras),
  exemption: lawList(exemptionRecord, exemption),
  omnibus: lawList(omnibusRecord, omnibusStatus),
  form: lawList(formRuleRecord, formRules),
  term: lawList(termRecord, terms),
  holiday: lawList(holidayRecord, holidays),
  stm: lawList(statementElementRecord, statementElements),
  informMoment: lawList(informMomentRecord, informMoments),
  informExc: lawList(informExceptionRecord, informExceptions),
  apExpect: lawList(formRuleRecord, apExpectations),
  right: lawList(rightRecord, rights),
  mayAct: lawList(mayActRecord, mayAct),
  requestField: lawList(lawRecord, requestFields),
  rightBasis: lawList(rightBasisRecord, rightMatrix),
  authority: lawList(authorityRecord, authority),
  basis: lawList(basisRecord, bases),
  basisRule: lawList(lawRecord, basisRules),
  lawRef: lawList(lawRefRecord, lawRefs),
  art9: lawList(art9Record, art9Conditions),
  art10: lawList(art10Record, art10Grounds),
  uavg: lawList(uavgRecord, uavg),
  bsnRule: lawList(lawRecord, bsnRules),
  child: lawList(childRuleRecord, childRules),
  tw: lawList(twRecord, twRules),
  workforce: lawList(workforceRecord, workforceRules),
  country: lawList(countryRecord, countries),
  intlOrg: lawList(intlOrgRecord, intlOrgs),
  adequacy: lawList(adequacyRecord, adequacyDecisions),
  dpf: lawList(dpfRecord, dpfRules),
  instrument: lawList(instrumentRecord, instruments),
  sccModule: lawList(sccModuleRecord, sccModules),
  sccSet: lawList(sccSetRecord, sccSets),
  tiaStep: lawList(lawRecord, tiaSteps),
  tiaField: lawList(lawRecord, tiaFields),
  transferRule: lawList(lawRecord, transferRules),
  derog: lawList(derogationRecord, derogations),
  dpia35: lawList(lawRecord, dpiaTriggers),
  dpiaContent: lawList(lawRecord, dpiaContent),
  dpiaOutcome: lawList(dpiaOutcomeRecord, dpiaOutcomes),
  wp248: lawList(lawRecord, wp248Criteria),
  apDpia: lawList(apDpiaRecord, apDpiaList),
  dpoTrigger: lawList(lawRecord, dpoTriggers),
  dpoDuty: lawList(lawRecord, dpoDuties),
  jointRule: lawList(lawRecord, jointRules),
  joint: lawList(lawRecord, jointFields),
  clause: lawList(clauseRecord, processorClauses),

  // --- Part 2: vocabularies and retention (sections 5 and 6).
  subject: lawList(subjectRecord, subjects),
  data: lawList(dataRecord, dataItems),
  purpose: lawList(purposeRecord, purposes),
  recipient: lawList(recipientRecord, recipients),
  service: lawList(serviceRecord, services),
  measureGroup: lawList(lawRecord, measureGroups),
  measure: lawList(measureRecord, measures),
  retention: lawList(retentionRecord, retentionTerms),
  usualRetention: lawList(usualRetentionRecord, usualRetention),
  startEvent: lawList(startEventRecord, startEvents),
  criterion: lawList(criterionRecord, criteria),
  destruction: lawList(destructionRecord, destructionMethods),

  // --- Part 3: red flags of existing statements (section 9).
  redFlag: lawList(redFlagRecord, redFlags),

  // --- Part 4: templates of activities (section 7).
  consequence: lawList(consequenceRecord, [...consequences, ...formerConsequences]),
  template: lawList(templateRecord, templates),
} as const;

export type ListName = keyof typeof lists;
export type RecordOf<N extends ListName> = (typeof lists)[N]['records'][number];
