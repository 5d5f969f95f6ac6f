import { describe, expect, it } from 'vitest';
import type { MeetingParticipant } from '@/lib/domain/meeting-detail';
import type { EntityCode, OfficialId } from '@/lib/domain/names';
import { toTestPerson, toTestReport } from '@/lib/domain/testing';
import { findReported, toMeetingDate } from './reported';

const petrov: MeetingParticipant = {
  id: 'ivan-petrov',
  official: 'ivan-petrov' as OfficialId,
  name: { ar: 'ivan-petrov', en: 'ivan-petrov' },
  entity: 'RU' as EntityCode,
  role: 'foreign_minister',
  roles: ['foreign_minister'],
  principal: true,
  office: null,
};
const lin = toTestPerson('CN', 'lin-an');

describe('findReported', () => {
  it('finds the same name, and the office of one whom the report does not name', () => {
    expect(findReported(toTestReport([lin, toTestPerson('RU', 'ivan-petrov')]), petrov)?.id).toBe('ivan-petrov');
    expect(findReported(toTestReport([lin, toTestPerson('RU', null)]), petrov)?.id).toBe('ru-foreign_minister');
  });

  it('finds nobody where the report tells of others', () => {
    expect(findReported(toTestReport([lin, toTestPerson('RU', 'oleg-b')]), petrov)).toBeNull();
  });
});

describe('toMeetingDate', () => {
  it('has the certainty that is written, and none where nothing is', () => {
    expect(toMeetingDate(toTestReport([lin], { edtf: '2020-10' }).date)).toMatchObject({ certainty: 'month' });
    expect(toMeetingDate(toTestReport([lin], { edtf: null }).date)).toMatchObject({
      certainty: 'unknown',
      bounds: null,
    });
  });
});
