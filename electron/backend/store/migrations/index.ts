/** Every migration, oldest first. A released one never changes. */
import type { Migration } from '../sql.ts';
import { register } from './0001-register.ts';
import { history } from './0002-history.ts';
import { staffSize } from './0003-staff-size.ts';

export const allMigrations: readonly Migration[] = [register, history, staffSize];
