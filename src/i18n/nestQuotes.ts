/** Words of ours about to be set in “ ”: quotation marks within them become ‘ ’. Never for verbatim words. */
export function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
