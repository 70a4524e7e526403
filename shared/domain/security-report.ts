/** Where someone reports a leak or a weakness. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, text, words } from './field.ts';

export const securityReport = singleEntity('securityReport', {
  answer: answered('public'),
  contact: text('public'),
  procedure: words('public'),
});
export type SecurityReport = z.infer<typeof securityReport.schema>;
