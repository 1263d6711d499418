/** Side of a module in the file, in px; it scales without loss. */
const MODULE = 10;

/** A code (qrPath) as an SVG file of its own, black on white. */
export function qrSvg({ path, size }: { readonly path: string; readonly size: number }): string {
  const side = size * MODULE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" ` +
    `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>\n`
  );
}
