import { useTranslate } from './use-translate';

/** Marks what ships with Liqa as an example, so that nobody takes it for their own data. */
export function SampleMark() {
  const t = useTranslate();
  return (
    <span
      title={t('inspector.sampleHint')}
      className="inline-flex items-center rounded-1 border border-line-2 px-1.5 text-11 whitespace-nowrap text-ink-2"
    >
      {t('inspector.sample')}
    </span>
  );
}
