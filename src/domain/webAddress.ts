/** Whether an address is one on the web. A link of a page that has none is a query alone. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/**
 * What links to hand out begin with: `home` where the page names one, else where it was opened, without
 * query, fragment and credentials. '' where that is not on the web: the folder that a file lies in, often
 * with its owner's name, is nobody else's business.
 */
export function linkBase(opened: string, home?: string): string {
  const address = [home ?? '', opened].find(isWebAddress) ?? '';
  return address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/]*@/, '$1');
}
