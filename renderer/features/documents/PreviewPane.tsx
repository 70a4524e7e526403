import { Button } from '@mantine/core';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Progress } from '../../components/Progress.tsx';
import { PdfView } from '../../document/pdf/PdfView.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { PdfPreview } from './use-pdf-preview.ts';

/** The PDF itself; while it is made, how far it is. */
export function PreviewPane({
  title,
  preview,
}: {
  /** Undefined where there is nothing to look at. */
  readonly title: string | undefined;
  readonly preview: PdfPreview;
}) {
  const messages = useMessages(documentsScreenMessages);
  const language = useLanguage();
  const { pdf, problem, job, again } = preview;
  const { fraction } = job;
  return (
    <PdfView
      key={title}
      title={title ?? messages.title}
      pdf={title === undefined ? undefined : pdf}
      instead={
        title === undefined ? (
          <p>{messages.noPreview}</p>
        ) : problem ? (
          <>
            <p role="alert">
              {problem.code === 'cancelled' ? messages.stopped : problemText(problem, language)}
            </p>
            <Button onClick={again}>{messages.again}</Button>
          </>
        ) : (
          <Progress
            label={messages.makingPreview}
            fraction={fraction}
            {...(fraction === undefined
              ? {}
              : { text: messages.percent(Math.round(fraction * 100)) })}
            cancelLabel={messages.stop}
            onCancel={job.cancel}
          />
        )
      }
    />
  );
}
