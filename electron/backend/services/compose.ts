/** From a register and a wish to a neutral document. */
import { composeAgreements } from '../../../shared/document/compose-agreements.ts';
import { composeFindings } from '../../../shared/document/compose-findings.ts';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeQuestions } from '../../../shared/document/compose-questions.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { composeStatement } from '../../../shared/document/compose-statement.ts';
import { composeSupplierLetter } from '../../../shared/document/compose-supplier-letter.ts';
import { composeTexts } from '../../../shared/document/compose-texts.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import type { Document } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Wanted } from './choose-documents.ts';

export function compose(register: Register, wanted: Wanted, options: ComposeOptions): Document {
  switch (wanted.document) {
    case 'register':
      return composeRegister(register, options);
    case 'processor-register':
      return composeProcessorRegister(register, options);
    case 'statement':
      return composeStatement(register, {
        ...options,
        audience: wanted.audience,
        ...(wanted.part ? { statementId: wanted.part.id } : {}),
      });
    case 'findings':
      return composeFindings(register, options);
    case 'agreements':
      return composeAgreements(register, options);
    case 'questions':
      return composeQuestions(register, options);
    case 'texts':
      return composeTexts(register, options);
    case 'supplier-letter':
      return composeSupplierLetter(register, { ...options, party: wanted.party });
  }
}
