import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { Explorer } from '@/components/explorer/explorer';
import { ExplorerSkeleton } from '@/components/explorer/skeleton';
import { isLanguage } from '@/lib/i18n';

export default async function Page({ params }: { readonly params: Promise<{ readonly lang: string }> }) {
  if (!isLanguage((await params).lang)) notFound();
  return (
    <Suspense fallback={<ExplorerSkeleton />}>
      <Explorer />
    </Suspense>
  );
}
