import path from 'node:path';
import type { ArticleInput } from '../domain/report';
import { readCorpusFolder } from '../services/read-corpus';
import { LiqaError } from '../shared/errors';
import { sharedDir } from '../shared/testing/shared-dir';

/**
 * Every article of the large corpus beside the repository, as `{id: 'snn:DAY:INDEX', title, text, seenAt, …}`.
 * @throws LiqaError where there is no such corpus
 */
export function* readCorpus(): Generator<ArticleInput> {
  const shared = sharedDir();
  if (shared === null)
    throw new LiqaError({
      what: 'the folder with the corpus is absent',
      where: 'LIQA_SHARED',
      expected: 'a folder that holds corpus/ and eval/, or ../shared',
      fix: 'Name that folder in the environment variable LIQA_SHARED',
    });
  yield* readCorpusFolder(path.join(shared, 'corpus'));
}
