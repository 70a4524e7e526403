/** The representative in the Union of a controller outside it: Art. 27, 30(1)(a), 13(1)(a). */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, law, text } from './field.ts';

export const representative = singleEntity('representative', {
  answer: answered('public'),
  name: text('public'),
  address: text('public'),
  country: law('public', 'country'),
  email: text('public'),
  phone: text('public'),
});
export type Representative = z.infer<typeof representative.schema>;
