/** The templates (voorbeelden) of processing activities, in the order of their numbers. */
import type { TemplateRecord } from './template-record.ts';
import { customerTemplates } from './templates-customers.ts';
import { officeTemplates } from './templates-office.ts';
import { siteTemplates } from './templates-site.ts';
import { staffTemplates } from './templates-staff.ts';

export const templates: readonly TemplateRecord[] = [
  ...customerTemplates,
  ...siteTemplates,
  ...staffTemplates,
  ...officeTemplates,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
