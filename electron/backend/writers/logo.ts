export interface Logo {
  readonly type: 'png' | 'jpeg';
  readonly base64: string;
}

/** The logo of a data URL when it is a PNG or JPEG in base64; anything else is left out. */
export function parseLogo(dataUrl: string | undefined): Logo | undefined {
  const parts = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/.exec(dataUrl ?? '');
  if (!parts?.[2]) return undefined;
  return { type: parts[1] === 'png' ? 'png' : 'jpeg', base64: parts[2] };
}
