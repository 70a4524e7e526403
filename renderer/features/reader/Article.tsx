import { useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { formatArticle } from '../../../shared/i18n/format.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { NoteAction } from '../../components/Note.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';

/** Where the law says so, on demand. */
export function Article({ law }: { readonly law: string }) {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const article = lawById(law)?.article;
  if (article === undefined) return null;
  return (
    <NoteAction aria-expanded={isShown} onClick={() => setShown(!isShown)}>
      {isShown ? formatArticle(article, language) : messages.whichArticle}
    </NoteAction>
  );
}
