/** E-mail addresses in a text, also where it was copied from a table. */
export const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu;

/** With a small letter it may be somebody's own name for a mailbox: `e-mailservice@`. */
const GLUED_BEFORE = /^E-(?:mail|MAIL)(?:adres|address)?(?=\p{L}{2})/u;
const GLUED_BEHIND =
  /(?<=\.[a-z]{2,12})(?:Tel|Mob|Fax|Kvk|KvK|Btw|BTW|Web|Www|Adres|Address|Phone)\p{L}*(?:-\p{L}+)?\d*(?:\..*)?$/u;

/** `E-mailinfo@`, `@bakkerij.nlTelefoon`: cells of a table that were copied without what stood between them. */
export const unglued = (email: string): string =>
  email.replace(GLUED_BEFORE, '').replace(GLUED_BEHIND, '');
