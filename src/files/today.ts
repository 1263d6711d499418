/** The reader's day as YYYY-MM-DD, for what a file or citation says of when it was made. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
