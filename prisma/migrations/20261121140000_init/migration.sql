-- CreateTable
CREATE TABLE "Revision" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "externalId" TEXT NOT NULL,
    "outlet" TEXT,
    "language" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "publishedAt" TEXT,
    "seenAt" TEXT,
    "url" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" DATETIME,
    "readOn" TEXT NOT NULL,
    "parser" TEXT NOT NULL,
    "removed" TEXT NOT NULL,
    "warnings" TEXT NOT NULL,
    "addedRevision" INTEGER NOT NULL,
    CONSTRAINT "Article_addedRevision_fkey" FOREIGN KEY ("addedRevision") REFERENCES "Revision" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "status" TEXT NOT NULL,
    "format" TEXT,
    "edtf" TEXT,
    "firstDay" TEXT,
    "lastDay" TEXT,
    "certainty" TEXT NOT NULL,
    "weekday" INTEGER,
    "placeCountry" TEXT,
    "placeCityEn" TEXT,
    "placeCityAr" TEXT,
    "background" BOOLEAN NOT NULL DEFAULT false,
    "outcomes" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "redirectTo" TEXT,
    "addedRevision" INTEGER NOT NULL,
    CONSTRAINT "Meeting_placeCountry_fkey" FOREIGN KEY ("placeCountry") REFERENCES "Entity" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Meeting_redirectTo_fkey" FOREIGN KEY ("redirectTo") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Meeting_addedRevision_fkey" FOREIGN KEY ("addedRevision") REFERENCES "Revision" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "meetingId" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL,
    "payload" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    PRIMARY KEY ("articleId", "ordinal"),
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    CONSTRAINT "Evidence_articleId_ordinal_fkey" FOREIGN KEY ("articleId", "ordinal") REFERENCES "Report" ("articleId", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "known" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "Official" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "wikidata" TEXT,
    "known" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "Office" (
    "officialId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "entityCode" TEXT NOT NULL,
    "titleAr" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "fromDay" TEXT,
    "toDay" TEXT,

    PRIMARY KEY ("officialId", "ordinal"),
    CONSTRAINT "Office_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Office_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "meetingId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "officialId" TEXT,
    "entityCode" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "principal" BOOLEAN NOT NULL,

    PRIMARY KEY ("meetingId", "ordinal"),
    CONSTRAINT "Participant_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Participant_entityCode_fkey" FOREIGN KEY ("entityCode") REFERENCES "Entity" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingTopic" (
    "meetingId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "subjects" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "ordinal"),
    CONSTRAINT "MeetingTopic_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Position" (
    "nodeId" TEXT NOT NULL PRIMARY KEY,
    "x" REAL NOT NULL,
    "y" REAL NOT NULL,
    "layout" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "oldValue" TEXT,
    "newValue" TEXT,
    "who" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "why" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Article_addedRevision_idx" ON "Article"("addedRevision");

-- CreateIndex
CREATE INDEX "Meeting_firstDay_id_idx" ON "Meeting"("firstDay", "id");

-- CreateIndex
CREATE INDEX "Meeting_redirectTo_idx" ON "Meeting"("redirectTo");

-- CreateIndex
CREATE INDEX "Meeting_placeCountry_idx" ON "Meeting"("placeCountry");

-- CreateIndex
CREATE INDEX "Meeting_addedRevision_idx" ON "Meeting"("addedRevision");

-- CreateIndex
CREATE INDEX "Report_meetingId_idx" ON "Report"("meetingId");

-- CreateIndex
CREATE INDEX "Evidence_articleId_ordinal_idx" ON "Evidence"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Office_entityCode_idx" ON "Office"("entityCode");

-- CreateIndex
CREATE INDEX "Participant_officialId_idx" ON "Participant"("officialId");

-- CreateIndex
CREATE INDEX "Participant_entityCode_idx" ON "Participant"("entityCode");

-- CreateIndex
CREATE INDEX "MeetingTopic_topic_idx" ON "MeetingTopic"("topic");

-- CreateIndex
CREATE INDEX "Correction_kind_target_idx" ON "Correction"("kind", "target");


-- Corrections are only ever added. Prisma's schema has no word for triggers; the comparison leaves them out.
CREATE TRIGGER "Correction_is_not_changed" BEFORE UPDATE ON "Correction"
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added');
END;

CREATE TRIGGER "Correction_is_not_deleted" BEFORE DELETE ON "Correction"
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added');
END;
