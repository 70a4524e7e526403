/**
 * A file dropped where nothing takes files would be opened by the browser in place of the page. Returns
 * what ends it.
 */
export function holdDroppedFiles(): () => void {
  const hold = (event: DragEvent): void => {
    const { dataTransfer, target } = event;
    if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', hold);
  addEventListener('drop', hold);
  return () => {
    removeEventListener('dragover', hold);
    removeEventListener('drop', hold);
  };
}
