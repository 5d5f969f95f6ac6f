import { notFound } from 'next/navigation';

/** Any other address: it is answered in the reader's language, with the page for what does not exist. */
export default function Rest(): never {
  notFound();
}
