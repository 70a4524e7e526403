/** Every call and the service that answers it. A call without a handler, or the reverse, does not compile. */
import type { CallName } from '../../../shared/contract/calls.ts';
import { checkRegister } from '../services/check-register.ts';
import { createFile } from '../services/create-file.ts';
import { exportDocuments } from '../services/export-documents.ts';
import { importRegister } from '../services/import-register.ts';
import { verifyFile } from '../services/verify-file.ts';
import type { Handler } from './handler.ts';

export const handlers = {
  'file.create': createFile,
  'file.import': importRegister,
  'file.verify': verifyFile,
  'register.check': checkRegister,
  'documents.export': exportDocuments,
} satisfies { readonly [N in CallName]: Handler<N> };
