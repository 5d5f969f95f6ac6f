'use client';

import { FatalError } from '@/components/explorer/fatal-error';

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return <FatalError code={error.digest ?? null} onRetry={reset} />;
}
