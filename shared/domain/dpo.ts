/** The data protection officer (functionaris gegevensbescherming): Art. 37-39. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, choices, date, flag, prose, text, words } from './field.ts';

export const dpo = singleEntity('dpo', {
  answer: answered('public'),
  name: text('internal'),
  publishName: flag('authority'),
  email: text('public'),
  phone: text('public'),
  address: text('public'),
  /** Number under which the appointment is known to the authority, Art. 37(7). */
  registration: text('authority'),
  registeredOn: date('authority'),
  /** What else this person does: a director or head of IT cannot be DPO, Art. 38(6). */
  otherFunction: words('authority'),
  /** Somebody who is no DPO is called one (DPO-TITLE). */
  titleWithoutAppointment: flag('authority'),
  /** Why the organisation falls under Art. 37(1). */
  duties: choices('authority', ['publicBody', 'largeScaleMonitoring', 'largeScaleSpecialData']),
  notRequiredReason: prose('authority'),
});
export type Dpo = z.infer<typeof dpo.schema>;
