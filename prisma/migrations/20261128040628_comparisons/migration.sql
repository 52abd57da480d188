-- CreateTable
CREATE TABLE "Comparison" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "variants" JSONB NOT NULL,
    "dropped" JSONB NOT NULL,
    "requirements" JSONB NOT NULL,
    "search" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresOn" DATE NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrozenComparison" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresOn" DATE,

    CONSTRAINT "FrozenComparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_key_key" ON "Comparison"("key");

-- CreateIndex
CREATE INDEX "Comparison_expiresOn_idx" ON "Comparison"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "FrozenComparison_key_key" ON "FrozenComparison"("key");

-- CreateIndex
CREATE INDEX "FrozenComparison_expiresOn_idx" ON "FrozenComparison"("expiresOn");
