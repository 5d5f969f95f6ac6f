export { buildCaption, type Caption, type CaptionInput } from './caption';
export { captionLines } from './caption-lines';
export { meetingsToCsv } from './meetings-csv';
export { type FileMeeting, MEETINGS_SCHEMA, type MeetingsFile, meetingsToJson, toMeetingsFile } from './meetings-json';
export type { NamedParty } from './participants';
