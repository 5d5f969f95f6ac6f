import { Button } from '@/components/ui/button';
import { useTranslate } from '../use-translate';

interface LoadTroubleProps {
  readonly failure: { readonly status: number; readonly reason: string | null };
  readonly onRetry: () => void;
}

/** A part of the panel that could not be loaded: why, and a way to ask again. */
export function LoadTrouble({ failure, onRetry }: LoadTroubleProps) {
  const t = useTranslate();
  return (
    <div role="alert" className="grid justify-items-start gap-2 py-4">
      <p>{t(failure.status === 404 ? 'inspector.gone' : 'inspector.failed')}</p>
      {failure.reason && (
        <p lang="en" dir="ltr" className="text-12 text-ink-3">
          {failure.reason}
        </p>
      )}
      <Button size="small" onClick={onRetry}>
        {t('states.retry')}
      </Button>
    </div>
  );
}
