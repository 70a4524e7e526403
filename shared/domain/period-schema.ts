/** A length of time in a field; apart from reading one, which the page does before it loads a schema. */
import { z } from 'zod';
import { isPeriod } from './period.ts';

export const period = z.string().refine(isPeriod, { params: { code: 'period.impossible' } });
