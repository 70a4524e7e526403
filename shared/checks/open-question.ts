/** A finding that says no more than that a question was not answered yet: nothing is wrong, something is open. */
export function isOpenQuestion(rule: string, field: string | undefined): boolean {
  if (rule === 'MEA-UNCONFIRMED') return field === 'measuresAnswer';
  if (rule === 'ENG-TRANSFER') return true;
  return rule.startsWith('ANS-') && rule !== 'ANS-DENIED' && rule !== 'ANS-DPIA';
}
