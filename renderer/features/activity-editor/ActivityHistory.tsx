export function ActivityHistory(_: {
  readonly file: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  return null;
}
