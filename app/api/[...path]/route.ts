import { answerElsewhere } from '@/app/server';

export const dynamic = 'force-dynamic';
export {
  answerElsewhere as DELETE,
  answerElsewhere as GET,
  answerElsewhere as PATCH,
  answerElsewhere as POST,
  answerElsewhere as PUT,
};
