-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('waiting', 'published', 'refused');

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "publiccode" JSONB,
ADD COLUMN     "written" JSONB;

-- CreateTable
CREATE TABLE "PubliccodeImport" (
    "id" UUID NOT NULL,
    "project" TEXT NOT NULL,
    "listingId" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "readOn" DATE NOT NULL,
    "hash" TEXT NOT NULL,
    "version" TEXT,
    "conforms" BOOLEAN NOT NULL,
    "findings" JSONB NOT NULL,
    "taken" JSONB NOT NULL,
    "suggestions" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "kept" JSONB NOT NULL,
    "left" JSONB NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PubliccodeImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PubliccodeImport_project_key" ON "PubliccodeImport"("project");

-- CreateIndex
CREATE UNIQUE INDEX "PubliccodeImport_listingId_key" ON "PubliccodeImport"("listingId");

-- CreateIndex
CREATE INDEX "PubliccodeImport_state_updatedAt_idx" ON "PubliccodeImport"("state", "updatedAt");

-- AddForeignKey
ALTER TABLE "PubliccodeImport" ADD CONSTRAINT "PubliccodeImport_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
