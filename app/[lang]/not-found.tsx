import { NotFound } from '@/components/explorer/not-found';

export default function NotFoundPage() {
  return <NotFound />;
}
