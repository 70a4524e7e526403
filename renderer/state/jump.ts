/** Going to a field from anywhere: a finding, a sentence of the statement, a hit of search. */
import { create } from 'zustand';
import type { EntityName } from '../../shared/domain/entities.ts';
import { partsOfRef } from '../../shared/domain/ref-text.ts';
import { backend } from './backend.ts';
import { useFile } from './file.ts';
import { goToScreen } from './go-to-screen.ts';
import { told } from './refusal.ts';
import { visit } from './visited.ts';

/** The field that is to be shown and focused; the screen that has it clears it. */
export const useJump = create<{
  readonly ref: string | undefined;
  /** The part of a screen that it stands in, where what sent there knows it. */
  readonly section?: string | undefined;
}>(() => ({ ref: undefined }));

const screens: Partial<Record<EntityName, string>> = {
  organisation: 'organisation',
  representative: 'organisation',
  dpo: 'organisation',
  adoption: 'versions',
  groupCompany: 'organisation',
  definition: 'organisation',
  userDuty: 'organisation',
  declaredPractice: 'organisation',
  ownTerm: 'organisation',
  rightsPolicy: 'organisation',
  rightHandling: 'organisation',
  changePolicy: 'organisation',
  retentionPolicy: 'organisation',
  securityReport: 'measures',
  siteUse: 'cookies',
  party: 'parties',
  location: 'parties',
  partyTransfer: 'parties',
  dpfListing: 'parties',
  processorAgreement: 'parties',
  agreementClause: 'parties',
  subProcessor: 'parties',
  certificate: 'parties',
  jointArrangement: 'parties',
  measure: 'measures',
  system: 'systems',
  cookie: 'cookies',
  cookieBanner: 'cookies',
  embed: 'cookies',
  statement: 'statement',
  statementExclusion: 'statement',
  ownParagraph: 'statement',
  publication: 'statement',
};

/** Address of a screen of the open file; with an id of the record on it. */
export function screenHref(file: string, screen: string, id?: string): string {
  return `#/${file}/${screen}${id === undefined ? '' : `/${id}`}`;
}

/**
 * Goes to the screen that has the field, and asks it to show and focus it.
 * @param section of a finding one is sent to: it says what is wrong there from now on
 */
export async function jumpTo(ref: string, activity?: string, section?: string): Promise<void> {
  const { file } = useFile.getState();
  if (file === undefined) return;
  const target = partsOfRef(ref);
  visit(section);
  const screen = isScreen(section) ? section : screens[target.entity];
  useJump.setState({ ref, section });
  if (screen !== undefined) {
    goToScreen(screenHref(file, screen, topRow(target.entity, target.id)));
    return;
  }
  const id = activity ?? (target.entity === 'activity' ? target.id : await activityOf(file, ref));
  if (id !== undefined) goToScreen(screenHref(file, 'activities', id));
}

/** What misses a row on a screen of its own speaks of the organisation as a whole. */
const isScreen = (section: string | undefined): section is string =>
  section !== undefined && !section.includes('/');

/** The party, system, measure or cookie that the row is or is a part of; undefined where the screen is one page. */
function topRow(entity: EntityName, id: string): string | undefined {
  const { cache } = useFile.getState();
  if (['party', 'system', 'measure', 'cookie'].includes(entity)) return id;
  const row = cache.get(entity)?.get(id);
  if (typeof row?.party === 'string') return row.party;
  const agreement = row?.agreement;
  if (typeof agreement !== 'string') return undefined;
  const parent = cache.get('processorAgreement')?.get(agreement)?.party;
  return typeof parent === 'string' ? parent : undefined;
}

/** Parts of activities that are not loaded are known to the backend alone. */
async function activityOf(file: string, ref: string): Promise<string | undefined> {
  const reply = await told(backend.call('register.activityOf', { file, ref }));
  return reply.ok ? reply.value.activity : undefined;
}
