/** Server-sent events out of the pieces in which they arrive. Read with fetch: EventSource sends no token. */
export interface ServerEvent {
  readonly name: string;
  readonly id: number | undefined;
  readonly data: string;
}

/** Takes the next piece, gives the events that are whole. Lines that begin with a colon are beats. */
export function eventReader(): (piece: string) => readonly ServerEvent[] {
  let unread = '';
  return (piece) => {
    const blocks = (unread + piece).split('\n\n');
    unread = blocks.pop() ?? '';
    return blocks.map(eventOf).filter(({ data }) => data !== '');
  };
}

function eventOf(block: string): ServerEvent {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
  const id = fields.get('id');
  return {
    name: fields.get('event') ?? 'message',
    id: id === undefined ? undefined : Number(id),
    data: fields.get('data') ?? '',
  };
}
