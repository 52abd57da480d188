-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ListingState" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "EvidenceGrade" AS ENUM ('S', 'D', 'C', 'X');

-- CreateEnum
CREATE TYPE "EvidenceState" AS ENUM ('offered', 'accepted', 'refused');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'buyers', 'organisation');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('provider', 'public_sources');

-- CreateEnum
CREATE TYPE "DistrictKind" AS ENUM ('district', 'independent_city');

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "providerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "features" JSONB NOT NULL,
    "origin" "Origin" NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "state" "ListingState" NOT NULL DEFAULT 'draft',
    "withdrawnOn" DATE,
    "withdrawnReason" JSONB,
    "confirmedOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedSnapshotId" UUID,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "delivery" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingAnswer" (
    "listingId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "statedOn" DATE NOT NULL,
    "source" JSONB NOT NULL,

    CONSTRAINT "ListingAnswer_pkey" PRIMARY KEY ("listingId","criterion")
);

-- CreateTable
CREATE TABLE "VariantAnswer" (
    "variantId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "statedOn" DATE NOT NULL,
    "source" JSONB NOT NULL,

    CONSTRAINT "VariantAnswer_pkey" PRIMARY KEY ("variantId","criterion")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "variantId" UUID,
    "criterion" TEXT NOT NULL,
    "grade" "EvidenceGrade" NOT NULL,
    "title" JSONB NOT NULL,
    "issuer" TEXT,
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE,
    "url" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "state" "EvidenceState" NOT NULL DEFAULT 'offered',
    "reason" JSONB,
    "reviewedOn" DATE,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingSnapshot" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ListingSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "municipality" TEXT,
    "population" INTEGER,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "since" INTEGER,
    "use" JSONB,
    "confirmedOn" DATE,
    "source" JSONB NOT NULL,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "slug" TEXT NOT NULL,
    "listingId" UUID NOT NULL,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ProviderAnswer" (
    "providerId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "statedOn" DATE NOT NULL,
    "source" JSONB NOT NULL,

    CONSTRAINT "ProviderAnswer_pkey" PRIMARY KEY ("providerId","criterion")
);

-- CreateTable
CREATE TABLE "ProviderEvidence" (
    "id" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "grade" "EvidenceGrade" NOT NULL,
    "title" JSONB NOT NULL,
    "issuer" TEXT,
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE,
    "url" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "state" "EvidenceState" NOT NULL DEFAULT 'offered',
    "reason" JSONB,
    "reviewedOn" DATE,

    CONSTRAINT "ProviderEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxRow" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboxRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferenceData" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferenceData_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "BarrierReport" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "address" TEXT,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleteAfter" DATE NOT NULL,

    CONSTRAINT "BarrierReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "origin" "Origin" NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "ags" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "DistrictKind" NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("ags")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "ags" TEXT NOT NULL,
    "agsConfirmed" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "districtAgs" TEXT,
    "population" INTEGER NOT NULL,
    "populationAsOf" TEXT NOT NULL,
    "areaKm2" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "postcode" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("ags")
);

-- CreateTable
CREATE TABLE "AgsAlias" (
    "formerAgs" TEXT NOT NULL,
    "ags" TEXT NOT NULL,
    "validUntil" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "AgsAlias_pkey" PRIMARY KEY ("formerAgs")
);

-- CreateIndex
CREATE UNIQUE INDEX "Listing_slug_key" ON "Listing"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_publishedSnapshotId_key" ON "Listing"("publishedSnapshotId");

-- CreateIndex
CREATE INDEX "Listing_providerId_idx" ON "Listing"("providerId");

-- CreateIndex
CREATE UNIQUE INDEX "Variant_listingId_delivery_key" ON "Variant"("listingId", "delivery");

-- CreateIndex
CREATE INDEX "Evidence_listingId_variantId_criterion_idx" ON "Evidence"("listingId", "variantId", "criterion");

-- CreateIndex
CREATE UNIQUE INDEX "ListingSnapshot_listingId_number_key" ON "ListingSnapshot"("listingId", "number");

-- CreateIndex
CREATE INDEX "ProviderEvidence_providerId_criterion_idx" ON "ProviderEvidence"("providerId", "criterion");

-- CreateIndex
CREATE INDEX "AuditEvent_entity_entityId_idx" ON "AuditEvent"("entity", "entityId");

-- CreateIndex
CREATE INDEX "OutboxRow_transaction_id_idx" ON "OutboxRow"("transaction", "id");

-- CreateIndex
CREATE INDEX "BarrierReport_deleteAfter_idx" ON "BarrierReport"("deleteAfter");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_slug_key" ON "Provider"("slug");

-- CreateIndex
CREATE INDEX "Municipality_shortName_idx" ON "Municipality"("shortName");

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_publishedSnapshotId_fkey" FOREIGN KEY ("publishedSnapshotId") REFERENCES "ListingSnapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingAnswer" ADD CONSTRAINT "ListingAnswer_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VariantAnswer" ADD CONSTRAINT "VariantAnswer_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSnapshot" ADD CONSTRAINT "ListingSnapshot_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderAnswer" ADD CONSTRAINT "ProviderAnswer_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderEvidence" ADD CONSTRAINT "ProviderEvidence_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_districtAgs_fkey" FOREIGN KEY ("districtAgs") REFERENCES "District"("ags") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgsAlias" ADD CONSTRAINT "AgsAlias_ags_fkey" FOREIGN KEY ("ags") REFERENCES "Municipality"("ags") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what stands from here on is kept by "npm run db:migration -- --redo".

-- Published snapshots never change. They go only together with their listing: in the cascade of its deletion the
-- listing is already gone.
CREATE FUNCTION "refuseSnapshotChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM "Listing" WHERE "id" = OLD."listingId") THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'A published snapshot cannot be changed or removed' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER "snapshotIsFinal" BEFORE UPDATE OR DELETE ON "ListingSnapshot"
  FOR EACH ROW EXECUTE FUNCTION "refuseSnapshotChange"();

-- The audit log only grows.
CREATE FUNCTION "refuseChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % cannot be changed or removed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER "auditIsFinal" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuseChange"();

CREATE TRIGGER "auditIsKept" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();

CREATE TRIGGER "snapshotsAreKept" BEFORE TRUNCATE ON "ListingSnapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();

-- Followers of the outbox wake at the commit; one notification for a whole transaction.
CREATE FUNCTION "notifyOutbox"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER "outboxNotifies" AFTER INSERT ON "OutboxRow"
  FOR EACH STATEMENT EXECUTE FUNCTION "notifyOutbox"();
