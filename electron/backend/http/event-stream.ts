/** Server-sent events of one page: what it missed, then what comes, and a beat by which it knows that we live. */
import type { EventLog, NumberedEvent } from '../process/event-log.ts';

/** A page that hears nothing for two beats knows that its host is gone. */
const BEAT_MS = 1_000;
/** A page that does not read is let go; it comes back and asks for what it missed. */
const MOST_UNREAD = 1_000;

/**
 * The first message is `hello`: whether all that came after `after` follows. If not, the page has
 * missed something and reads everything anew.
 */
export function eventStream(
  events: EventLog,
  after: number | undefined,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string): void => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
          else {
            end();
            controller.error(new Error('not read'));
          }
        };
        const tell = ({ seq, event }: NumberedEvent): void =>
          write(`id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`);
        const stopListening = events.listen(tell);
        const beat = setInterval(() => write(': \n\n'), BEAT_MS);
        end = () => {
          stopListening();
          clearInterval(beat);
          onEnd();
        };
        const missed = after === undefined ? [] : events.after(after);
        const hello = { last: events.last, whole: missed !== undefined };
        write(`event: hello\ndata: ${JSON.stringify(hello)}\n\n`);
        for (const event of missed ?? []) tell(event);
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_UNREAD },
  );
}
