/** The thread in which Word files are made. */
import type { Document } from '../../../../shared/document/model.ts';
import { answering } from '../../threads/answering.ts';
import { writeDocx } from './write-docx.ts';

answering(async (asked) => ({ bytes: await writeDocx(asked as Document) }));
