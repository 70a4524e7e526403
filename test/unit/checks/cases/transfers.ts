import type { Values } from '../../../support/builders.ts';
import { add, all, drop, none, ruleCase, set, unknown, w } from './case.ts';

const of = (activity: string) => (row: { activity: string }) => row.activity === activity;
const mail = (rule: string, field: string, values: Values<'partyTransfer'>) =>
  ruleCase(
    rule,
    `partyTransfer/mail-transfer/${field}`,
    set('partyTransfer', 'mail-transfer', values),
  );
const scores = (rule: string, field: string, values: Values<'partyTransfer'>) =>
  ruleCase(
    rule,
    `partyTransfer/scores-transfer/${field}`,
    set('partyTransfer', 'scores-transfer', values),
  );
const visa = (rule: string, id: string, field: string, values: Values<'transfer'>) =>
  ruleCase(rule, `transfer/${id}/${field}`, set('transfer', id, values));
const listing = (rule: string, field: string, values: Values<'dpfListing'>) =>
  ruleCase(rule, `partyTransfer/mail-transfer/${field}`, set('dpfListing', 'mail-dpf', values));

export const transferCases = [
  ruleCase(
    'REC-EMPTY',
    'recipient/shop-to-2/term',
    set('recipient', 'shop-to-2', { party: undefined }),
  ),
  ruleCase(
    'REC-KIND',
    'recipient/shop-to-2/kind',
    set('recipient', 'shop-to-2', { kind: undefined }),
  ),
  ruleCase(
    'REC-ENDED',
    'recipient/shop-to-2/party',
    set('party', 'parcel', { status: 'ended', endedOn: '2026-01-01' }),
  ),
  ruleCase(
    'REC-TWICE',
    'recipient/shop-again/party',
    add({ recipient: [{ id: 'shop-again', activity: 'shop', party: 'host', kind: 'processor' }] }),
  ),
  ruleCase(
    'REC-INQUIRY',
    'recipient/shop-police/kind',
    add({
      recipient: [
        { id: 'shop-police', activity: 'shop', term: 'recipient.police', kind: 'authorityInquiry' },
      ],
    }),
    add({
      recipient: [
        { id: 'shop-police', activity: 'shop', term: 'recipient.police', kind: 'authorityDuty' },
      ],
    }),
  ),
  ruleCase(
    'REC-WHAT',
    'recipient/shop-to-2/what',
    set('recipient', 'shop-to-2', { what: undefined }),
  ),
  visa('TRF-NOINSTRUMENT', 'visa-traveller', 'instrument', { instrument: undefined }),
  visa('TRF-NOPLACE', 'visa-traveller', 'country', { country: undefined }),
  visa('TRF-VAGUE', 'visa-traveller', 'place', { country: undefined, place: w('elk ander land') }),
  visa('TRF-INEEA', 'visa-traveller', 'country', { country: 'country.FR' }),
  visa('TRF-NODECISION', 'visa-traveller', 'instrument', { instrument: 'adequacy.US-2023-1795' }),
  mail('TRF-ENDED', 'instrument', { instrument: 'adequacy.US-2016-1250' }),
  scores('TRF-OLDCLAUSES', 'document', { document: 'SCC 2010/87/EU' }),
  visa('TRF-SCOPE', 'visa-canada', 'checkedOn', { checkedOn: undefined }),
  ruleCase('TRF-DPF', 'partyTransfer/mail-transfer/instrument', drop('dpfListing')),
  listing('TRF-DPF-TYPE', 'dataType', { dataType: 'hr' }),
  listing('TRF-DPF-EXPIRED', 'instrument', { expiresOn: '2026-06-30' }),
  listing('TRF-DPF-STALE', 'checkedOn', { checkedOn: '2025-11-03' }),
  mail('TRF-FALLBACK', 'fallback', { fallback: undefined }),
  scores('TRF-EXPIRED', 'expiresOn', { expiresOn: '2026-10-01' }),
  scores('TRF-SCC-MODULE', 'module', { module: undefined }),
  scores('TRF-TIA', 'tiaOn', { tiaOn: undefined }),
  scores('TRF-TIA-FAILED', 'tiaOutcome', { tiaOutcome: 'notEquivalent' }),
  scores('TRF-COPY', 'copyRoute', { copyRoute: undefined }),
  scores('TRF-DEROG-PARTY', 'instrument', { instrument: 'derog.49b' }),
  ruleCase(
    'TRF-ONWARD-UNANSWERED',
    'party/host/onwardAnswer',
    set('party', 'host', { onwardAnswer: unknown }),
  ),
  ruleCase(
    'TRF-UNCOVERED',
    'subProcessor/scores-sub/country',
    set('subProcessor', 'scores-sub', { country: 'country.US' }),
  ),
  ruleCase(
    'TRF-CONFLICT',
    'activity/news/transfersAnswer',
    set('activity', 'news', { transfersAnswer: none }),
  ),
  ruleCase('TRF-SILENT', 'activity/visa/transfersAnswer', drop('transfer', of('visa'))),
  visa('TRF-49A-RISK', 'visa-consent', 'riskText', { riskText: undefined }),
  visa('TRF-49A-RECORD', 'visa-consent', 'consentRecord', { consentRecord: undefined }),
  visa('TRF-49B-COMPANION', 'visa-traveller', 'forSubjects', { forSubjects: undefined }),
  visa('TRF-49-NECESSITY', 'visa-traveller', 'necessityNote', { necessityNote: undefined }),
  visa('TRF-49-SYSTEMATIC', 'visa-traveller', 'occasional', { occasional: none }),
  visa('TRF-49-RESIDUAL', 'visa-compelling', 'authorityToldOn', { authorityToldOn: undefined }),
  ruleCase(
    'SYS-LOCATION',
    'system/webshop/country',
    set('system', 'webshop', { country: undefined }),
  ),
  ruleCase(
    'SYS-SUPPLIER',
    'system/webshop/supplier',
    set('system', 'webshop', { supplier: undefined }),
  ),
  ruleCase(
    'SYS-ENDED',
    'system/webshop/supplier',
    set('party', 'host', { status: 'ended', endedOn: '2026-01-01' }),
  ),
  ruleCase(
    'PTY-TWICE',
    'party/twin/name',
    add({ party: [{ id: 'twin', name: 'WEBHOST Voorbeeld' }] }),
  ),
  ruleCase(
    'PTY-COUNTRY',
    'party/parcel/country',
    all(
      drop('location', (row) => row.party === 'parcel'),
      set('party', 'parcel', { country: undefined }),
    ),
  ),
  ruleCase(
    'PTY-UNUSED',
    'party/idle/*',
    add({ party: [{ id: 'idle', name: 'Ongebruikt Voorbeeld' }] }),
  ),
  ruleCase(
    'PTY-ENDDATE',
    'party/sub/endedOn',
    set('party', 'sub', { status: 'ended' }),
    set('party', 'sub', { status: 'ended', endedOn: '2026' }),
  ),
  ruleCase(
    'PTY-LATIN',
    'party/sub/latinName',
    set('party', 'sub', { name: '株式会社例' }),
    set('party', 'sub', { name: '株式会社例', latinName: 'Rei' }),
  ),
  ruleCase(
    'PTY-CATEGORY',
    'party/host/publicCategory',
    set('party', 'host', { inStatement: 'category', publicCategory: undefined }),
    set('party', 'host', { inStatement: 'category' }),
  ),
  ruleCase(
    'PTY-CERTIFICATE',
    'certificate/host-iso/validUntil',
    set('certificate', 'host-iso', { validUntil: '2026-01-01' }),
  ),
];
