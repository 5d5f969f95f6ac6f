import { ExplorerSkeleton } from '@/components/explorer/skeleton';

export default function Loading() {
  return <ExplorerSkeleton />;
}
