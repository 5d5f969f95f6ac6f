/** A grey bar where text will be. It stands still. */
export function Bone({ width, height = 12 }: { readonly width: string; readonly height?: number }) {
  return <i className="block rounded-1 bg-sunken" style={{ inlineSize: width, blockSize: height }} />;
}
