-- CreateEnum
CREATE TYPE "AddedWordsKind" AS ENUM ('synonyms', 'phrases');

-- CreateTable
CREATE TABLE "AddedWords" (
    "id" UUID NOT NULL,
    "kind" "AddedWordsKind" NOT NULL,
    "languages" TEXT[],
    "words" TEXT[],
    "function" TEXT,
    "identity" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AddedWords_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchCount" (
    "day" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "searches" INTEGER NOT NULL,
    "withoutHits" INTEGER NOT NULL,
    "widened" INTEGER NOT NULL,
    "hits" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL,

    CONSTRAINT "SearchCount_pkey" PRIMARY KEY ("day","language","text")
);

-- CreateIndex
CREATE UNIQUE INDEX "AddedWords_identity_key" ON "AddedWords"("identity");

-- CreateIndex
CREATE INDEX "AddedWords_withdrawnAt_updatedAt_idx" ON "AddedWords"("withdrawnAt", "updatedAt");
