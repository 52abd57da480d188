-- State of 99d39b7 of 2026-11-28, made by tests/migrations/make.ts with the code of that commit.

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

CREATE TABLE "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
);

SET session_replication_role = replica;

INSERT INTO "AuditEvent" SELECT * FROM json_populate_recordset(NULL::"AuditEvent", '[{"id":1,"at":"2026-11-28T10:50:40.52+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-51f7-7710-a007-1b50cd735d54","details":{"slug": "aitema"}},
{"id":10,"at":"2026-11-28T10:50:41.018+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-53be-7543-ada0-cfc856c11c57","details":{}},
{"id":11,"at":"2026-11-28T10:50:41.104+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5439-7528-92c0-13058dcdc74c","details":{"slug": "decidim-verein"}},
{"id":12,"at":"2026-11-28T10:50:41.166+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5439-7528-92c0-13058dcdc74c","details":{}},
{"id":13,"at":"2026-11-28T10:50:41.222+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-54b5-76e5-85d6-1df07e7aa48e","details":{"slug": "tuer-an-tuer-digitalfabrik"}},
{"id":14,"at":"2026-11-28T10:50:41.258+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-54b5-76e5-85d6-1df07e7aa48e","details":{}},
{"id":15,"at":"2026-11-28T10:50:41.298+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-550a-746d-a2ab-bda46d9a4e4e","details":{"slug": "mysociety"}},
{"id":16,"at":"2026-11-28T10:50:41.334+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-550a-746d-a2ab-bda46d9a4e4e","details":{}},
{"id":17,"at":"2026-11-28T10:50:41.378+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-555d-725d-aad3-718c594a5b1c","details":{"slug": "fraunhofer-iosb"}},
{"id":18,"at":"2026-11-28T10:50:41.43+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-555d-725d-aad3-718c594a5b1c","details":{}},
{"id":19,"at":"2026-11-28T10:50:41.549+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5606-72ce-ad08-4d0400b21ddf","details":{"slug": "osgeo"}},
{"id":2,"at":"2026-11-28T10:50:40.61+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-51f7-7710-a007-1b50cd735d54","details":{}},
{"id":20,"at":"2026-11-28T10:50:41.594+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5606-72ce-ad08-4d0400b21ddf","details":{}},
{"id":21,"at":"2026-11-28T10:50:41.646+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5662-7728-a4b5-e8c4f1034228","details":{"slug": "grafana-labs"}},
{"id":22,"at":"2026-11-28T10:50:41.69+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5662-7728-a4b5-e8c4f1034228","details":{}},
{"id":23,"at":"2026-11-28T10:50:41.733+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-56ba-734d-9c50-b641d1cafd60","details":{"slug": "8x8"}},
{"id":24,"at":"2026-11-28T10:50:41.758+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-56ba-734d-9c50-b641d1cafd60","details":{}},
{"id":25,"at":"2026-11-28T10:50:41.782+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-56f2-75ec-b24b-e35dd5a18315","details":{"slug": "keycloak-projekt"}},
{"id":26,"at":"2026-11-28T10:50:41.8+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-56f2-75ec-b24b-e35dd5a18315","details":{}},
{"id":27,"at":"2026-11-28T10:50:41.818+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5719-73ef-bc48-9baf9509afe8","details":{"slug": "limesurvey"}},
{"id":28,"at":"2026-11-28T10:50:41.824+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5719-73ef-bc48-9baf9509afe8","details":{}},
{"id":29,"at":"2026-11-28T10:50:41.902+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5768-718e-b13c-a3efa10d3088","details":{"slug": "lgv-hamburg"}},
{"id":3,"at":"2026-11-28T10:50:40.662+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5286-70aa-b982-9afba43dea6f","details":{"slug": "bigbluebutton-inc"}},
{"id":30,"at":"2026-11-28T10:50:41.942+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5768-718e-b13c-a3efa10d3088","details":{}},
{"id":31,"at":"2026-11-28T10:50:41.966+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-57a2-75f9-a953-2e6fd3515dec","details":{"slug": "matomo"}},
{"id":32,"at":"2026-11-28T10:50:41.991+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-57a2-75f9-a953-2e6fd3515dec","details":{}},
{"id":33,"at":"2026-11-28T10:50:42.018+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-57de-77fd-9c6d-9fb920c0ab6b","details":{"slug": "liquid-democracy"}},
{"id":34,"at":"2026-11-28T10:50:42.033+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-57de-77fd-9c6d-9fb920c0ab6b","details":{}},
{"id":35,"at":"2026-11-28T10:50:42.063+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-580d-75fb-820a-76a3a77cbcb1","details":{"slug": "moodle-pty-ltd"}},
{"id":36,"at":"2026-11-28T10:50:42.07+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-580d-75fb-820a-76a3a77cbcb1","details":{}},
{"id":37,"at":"2026-11-28T10:50:42.102+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5834-752d-81be-e6617ce4ba73","details":{"slug": "nextcloud-gmbh"}},
{"id":38,"at":"2026-11-28T10:50:42.162+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5834-752d-81be-e6617ce4ba73","details":{}},
{"id":39,"at":"2026-11-28T10:50:42.246+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-58b4-7269-b6b9-d293e676b111","details":{"slug": "openjs-foundation"}},
{"id":4,"at":"2026-11-28T10:50:40.729+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5286-70aa-b982-9afba43dea6f","details":{}},
{"id":40,"at":"2026-11-28T10:50:42.297+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-58b4-7269-b6b9-d293e676b111","details":{}},
{"id":5,"at":"2026-11-28T10:50:40.786+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-52fa-717e-9399-fc4eda7c1d63","details":{"slug": "chirpstack-projekt"}},
{"id":6,"at":"2026-11-28T10:50:40.846+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-52fa-717e-9399-fc4eda7c1d63","details":{}},
{"id":7,"at":"2026-11-28T10:50:40.874+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-5361-74df-bf9c-e79d99bb42e7","details":{"slug": "ckan-projekt"}},
{"id":8,"at":"2026-11-28T10:50:40.931+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a221c7-5361-74df-bf9c-e79d99bb42e7","details":{}},
{"id":9,"at":"2026-11-28T10:50:40.967+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a221c7-53be-7543-ada0-cfc856c11c57","details":{"slug": "consul-democracy-foundation"}}]');

INSERT INTO "BarrierReport" SELECT * FROM json_populate_recordset(NULL::"BarrierReport",  E'[{"id":"00000000-0000-7000-8000-000000000001","text":"Zeile 1\\nZeile 2","page":"/katalog","address":null,"language":"de","createdAt":"2026-11-01T10:00:00+00:00","deleteAfter":"2099-01-30"}]');

INSERT INTO "Comparison" SELECT * FROM json_populate_recordset(NULL::"Comparison", '[{"id":"00000000-0000-7000-8000-000000000011","key":"drill-comparison","variants":[{"number": 1, "listingId": "01a221c7-8e60-74d6-b264-31ce82d1a9f5", "variantId": "1286226e-6a6b-4080-80e4-545e63f12022"}],"dropped":[],"requirements":[],"search":"q=Licht","municipality":"","version":1,"createdAt":"2026-11-28T10:51:00.038+00:00","updatedAt":"2026-11-28T06:00:00+00:00","expiresOn":"2099-05-28"}]');

INSERT INTO "District" SELECT * FROM json_populate_recordset(NULL::"District", '[{"ags":"06411","name":"Darmstadt, Wissenschaftsstadt","kind":"independent_city"},
{"ags":"06412","name":"Frankfurt am Main, Stadt","kind":"independent_city"},
{"ags":"06413","name":"Offenbach am Main, Stadt","kind":"independent_city"},
{"ags":"06414","name":"Wiesbaden, Landeshauptstadt","kind":"independent_city"},
{"ags":"06431","name":"Bergstraße","kind":"district"},
{"ags":"06432","name":"Darmstadt-Dieburg","kind":"district"},
{"ags":"06433","name":"Groß-Gerau","kind":"district"},
{"ags":"06434","name":"Hochtaunuskreis","kind":"district"},
{"ags":"06435","name":"Main-Kinzig-Kreis","kind":"district"},
{"ags":"06436","name":"Main-Taunus-Kreis","kind":"district"},
{"ags":"06437","name":"Odenwaldkreis","kind":"district"},
{"ags":"06438","name":"Offenbach","kind":"district"},
{"ags":"06439","name":"Rheingau-Taunus-Kreis","kind":"district"},
{"ags":"06440","name":"Wetteraukreis","kind":"district"},
{"ags":"06531","name":"Gießen","kind":"district"},
{"ags":"06532","name":"Lahn-Dill-Kreis","kind":"district"},
{"ags":"06533","name":"Limburg-Weilburg","kind":"district"},
{"ags":"06534","name":"Marburg-Biedenkopf","kind":"district"},
{"ags":"06535","name":"Vogelsbergkreis","kind":"district"},
{"ags":"06611","name":"Kassel, documenta-Stadt","kind":"independent_city"},
{"ags":"06631","name":"Fulda","kind":"district"},
{"ags":"06632","name":"Hersfeld-Rotenburg","kind":"district"},
{"ags":"06633","name":"Kassel","kind":"district"},
{"ags":"06634","name":"Schwalm-Eder-Kreis","kind":"district"},
{"ags":"06635","name":"Waldeck-Frankenberg","kind":"district"},
{"ags":"06636","name":"Werra-Meißner-Kreis","kind":"district"},
{"ags":"hanau","name":"Hanau, Brüder-Grimm-Stadt","kind":"independent_city"}]');

INSERT INTO "Evidence" SELECT * FROM json_populate_recordset(NULL::"Evidence", '[{"id":"01a221c7-77ee-73d8-9348-ddbf3da73518","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":null,"criterion":"s6-interfaces","grade":"D","title":{"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"},"issuer":null,"issuedOn":"2025-12-01","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s6-interfaces","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a221c7-77ee-73d8-9348-e30742e387a0","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-07-26","validUntil":null,"url":null,"visibility":"buyers","state":"refused","reason":{"de": "Die Klausel gilt nur für Verträge mit dem Land, nicht für Kommunen.", "en": "The clause covers contracts with the state only, not with municipalities."},"reviewedOn":"2025-07-26"},
{"id":"01a221c7-77ee-73d8-9348-e6cda21d9382","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s2-requests","grade":"C","title":{"de": "Vertrag, Ziffer 19: Ersuchen von Behörden", "en": "Contract, clause 19: authority requests"},"issuer":null,"issuedOn":"2025-12-24","validUntil":null,"url":null,"visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a221c7-77ee-73d8-9348-e8a63ead9df4","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s4-staff","grade":"D","title":{"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"},"issuer":null,"issuedOn":"2025-11-25","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s4-staff","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a221c7-77ee-73d8-9348-ec14eddda429","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2025-11-17","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-11-17"},
{"id":"01a221c7-77ee-73d8-9348-f16c89e7d212","listingId":"01a221c7-7731-7328-958b-1300423385ad","variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s7-gdpr","grade":"C","title":{"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"},"issuer":null,"issuedOn":"2025-05-25","validUntil":"2028-01-25","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-05-25"},
{"id":"01a221c7-795e-72fc-96a1-e98845b06d8f","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":null,"criterion":"s5-sbom","grade":"S","title":{"de": "Erklärung des Anbieters", "en": "Statement by the provider"},"issuer":null,"issuedOn":"2026-02-20","validUntil":null,"url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-20"},
{"id":"01a221c7-795e-72fc-96a1-eedf94804d13","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":null,"criterion":"s6-interfaces","grade":"D","title":{"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"},"issuer":null,"issuedOn":"2026-03-09","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-interfaces","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a221c7-795e-72fc-96a1-f28f94e2cce1","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":null,"criterion":"s6-standards","grade":"D","title":{"de": "Liste der Standards mit Version", "en": "List of standards with version"},"issuer":null,"issuedOn":"2026-03-22","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-standards","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-22"},
{"id":"01a221c7-795e-72fc-96a1-f66eed8a7444","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":null,"criterion":"s6-architecture","grade":"D","title":{"de": "Architektur und Datenflüsse", "en": "Architecture and data flows"},"issuer":null,"issuedOn":"2026-03-17","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-architecture","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a221c7-795e-72fc-96a1-fa916bac16f3","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-02-06","validUntil":"2026-06-05","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-02-06"},
{"id":"01a221c7-795e-72fc-96a1-fe41b42fb0ca","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s2-law","grade":"D","title":{"de": "Allgemeine Geschäftsbedingungen, Fassung 4", "en": "General terms, version 4"},"issuer":null,"issuedOn":"2026-03-29","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s2-law","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-29"},
{"id":"01a221c7-795e-72fc-96a2-01aec5f46b97","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s2-exposure","grade":"S","title":{"de": "Erklärung des Anbieters", "en": "Statement by the provider"},"issuer":null,"issuedOn":"2026-03-11","validUntil":null,"url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-11"},
{"id":"01a221c7-795e-72fc-96a2-06f12b019579","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-keys","grade":"D","title":{"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"},"issuer":null,"issuedOn":"2026-02-20","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s3-keys","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-20"},
{"id":"01a221c7-795e-72fc-96a2-083cbcd80590","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-deletion","grade":"C","title":{"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"},"issuer":null,"issuedOn":"2024-09-10","validUntil":"2026-01-07","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2024-09-10"},
{"id":"01a221c7-795e-72fc-96a2-0d0939d637f0","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-datarights","grade":"C","title":{"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"},"issuer":null,"issuedOn":"2025-04-28","validUntil":"2027-12-28","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-04-28"},
{"id":"01a221c7-795f-712d-b612-401c514008e4","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s4-staff","grade":"D","title":{"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"},"issuer":null,"issuedOn":"2026-02-11","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-staff","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-11"},
{"id":"01a221c7-795f-712d-b612-47a67d1cc9ba","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s4-docs","grade":"D","title":{"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"},"issuer":null,"issuedOn":"2026-05-01","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-docs","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-05-01"},
{"id":"01a221c7-795f-712d-b612-4ac316852db8","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2024-06-06","validUntil":"2025-10-03","url":"https://beispiel-bauakte.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-06-06"},
{"id":"01a221c7-795f-712d-b612-4e1254eaa194","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s7-incident","grade":"D","title":{"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"},"issuer":null,"issuedOn":"2026-04-30","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s7-incident","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-04-30"},
{"id":"01a221c7-795f-712d-b612-523781d24f5e","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s7-audit","grade":"C","title":{"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"},"issuer":null,"issuedOn":"2026-04-04","validUntil":"2028-12-04","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2026-04-04"},
{"id":"01a221c7-795f-712d-b612-552ed21208e5","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-05-03","validUntil":"2028-01-03","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-05-03"},
{"id":"01a221c7-795f-712d-b612-5aa4e7ceec66","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s2-exposure","grade":"D","title":{"de": "Bewertung der Rechtsrisiken aus Drittstaaten", "en": "Assessment of third-country legal risks"},"issuer":null,"issuedOn":"2026-01-12","validUntil":"2027-01-12","url":"https://beispiel-bauakte.example/nachweise/s2-exposure","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-01-12"},
{"id":"01a221c7-795f-712d-b612-5edaf1a764f9","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-keys","grade":"D","title":{"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"},"issuer":null,"issuedOn":"2026-03-17","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s3-keys","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a221c7-795f-712d-b612-63393499d3c0","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-deletion","grade":"C","title":{"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"},"issuer":null,"issuedOn":"2026-04-24","validUntil":null,"url":null,"visibility":"buyers","state":"refused","reason":{"de": "Die Klausel ist ein Entwurf und nicht Teil des Vertragsmusters.", "en": "The clause is a draft and not part of the model contract."},"reviewedOn":"2026-04-24"},
{"id":"01a221c7-795f-712d-b612-659c136ada88","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-datarights","grade":"C","title":{"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"},"issuer":null,"issuedOn":"2026-03-17","validUntil":"2028-11-17","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a221c7-795f-712d-b612-6b00d5b21a8e","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-export","grade":"D","title":{"de": "Beschreibung des Exports", "en": "Export description"},"issuer":null,"issuedOn":"2026-05-16","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-export","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-05-16"},
{"id":"01a221c7-795f-712d-b612-6ce8ac1807b1","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-switching","grade":"C","title":{"de": "Vertrag, Ziffer 15: Anbieterwechsel nach Data Act", "en": "Contract, clause 15: switching under the Data Act"},"issuer":null,"issuedOn":"2025-03-30","validUntil":"2026-07-27","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-03-30"},
{"id":"01a221c7-795f-712d-b612-71c3af1bc587","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-docs","grade":"D","title":{"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"},"issuer":null,"issuedOn":"2026-03-19","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-docs","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-19"},
{"id":"01a221c7-795f-712d-b612-77e73386dec8","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2024-10-31","validUntil":"2026-02-27","url":"https://beispiel-bauakte.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-10-31"},
{"id":"01a221c7-795f-712d-b612-7a0f0ad54d1f","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-cert","grade":"X","title":{"de": "Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung", "en": "ISO/IEC 27001 certificate, scope: operation of the solution"},"issuer":"Prüfverein Musterland e. V.","issuedOn":"2026-03-19","validUntil":"2028-11-19","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-19"},
{"id":"01a221c7-795f-712d-b612-7c34a95728ec","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-gdpr","grade":"C","title":{"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"},"issuer":null,"issuedOn":"2025-04-08","validUntil":"2026-08-05","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-04-08"},
{"id":"01a221c7-795f-712d-b612-82fcece34bd3","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-incident","grade":"D","title":{"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"},"issuer":null,"issuedOn":"2026-02-26","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s7-incident","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-26"},
{"id":"01a221c7-795f-712d-b612-87503fa81d29","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-audit","grade":"C","title":{"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"},"issuer":null,"issuedOn":"2025-09-28","validUntil":"2028-05-28","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-09-28"}]');

INSERT INTO "FrozenComparison" SELECT * FROM json_populate_recordset(NULL::"FrozenComparison", '[{"id":"00000000-0000-7000-8000-000000000012","key":"drill-frozen","document":{"format": 1},"hash":"0000000000000000000000000000000000000000000000000000000000000000","frozenAt":"2026-11-28T06:00:00+00:00","expiresOn":null}]');

INSERT INTO "Listing" SELECT * FROM json_populate_recordset(NULL::"Listing", '[{"id":"01a221c7-5e14-73e8-8e2d-a071732293d2","slug":"aitema-ratsinformationssystem","providerId":"01a221c7-51f7-7710-a007-1b50cd735d54","name":"aitema|Rats RIS","summary":{"de": "Ratsinformationssystem: Sitzungen, Tagesordnungen, Vorlagen, Gremien und Mandatsträger sind im Netz durchsuchbar und über OParl abrufbar. Es wird mit Docker auf eigenen Servern betrieben. Die Lizenzangaben im Repository widersprechen sich: EUPL 1.2 (LICENSE), MIT (README) und AGPL 3.0 (publiccode.yml). Vor einem Einsatz ist die Lizenz zu klären.", "en": "Council information system: meetings, agendas, papers, committees and members can be searched online and retrieved through OParl. It runs on own servers with Docker. The repository contradicts itself on the licence: EUPL 1.2 (LICENSE), MIT (README) and AGPL 3.0 (publiccode.yml). The licence has to be clarified before use."},"features":{"de": ["Sitzungen und Tagesordnungen veröffentlichen", "Vorlagen und Dokumente im Volltext durchsuchen", "Gremien und Mandatsträger zeigen", "Sitzungskalender führen", "Daten über OParl bereitstellen und einlesen", "Interne Unterlagen von öffentlichen trennen"], "en": ["Publish meetings and agendas", "Search papers and documents in full text", "Show committees and members", "Keep a calendar of meetings", "Provide and import data through OParl", "Separate internal from public documents"]},"origin":"public_sources","invented":false,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-11-23","version":2,"createdAt":"2026-11-28T10:50:43.604+00:00","updatedAt":"2026-11-28T10:50:44.165+00:00","publishedSnapshotId":"01a221c7-6028-7740-b475-b148a7108604","publiccode":null,"written":null},
{"id":"01a221c7-5f14-7011-b5ed-1d6040df89c6","slug":"bigbluebutton","providerId":"01a221c7-5286-70aa-b982-9afba43dea6f","name":"BigBlueButton","summary":{"de": "BigBlueButton ist eine Software für Videokonferenzen mit Schwerpunkt auf Unterricht und Kursen. Teilnehmende sehen und hören sich im Browser, arbeiten an einer gemeinsamen Tafel, stimmen ab und teilen sich in Gruppenräume auf. Sitzungen lassen sich aufzeichnen. Empfohlen ist ein eigener Server mit Ubuntu, 8 Prozessorkernen und 16 GB Arbeitsspeicher. Räume und Konten verwaltet die zugehörige Oberfläche Greenlight.", "en": "BigBlueButton is software for video conferences with a focus on lessons and courses. Participants see and hear each other in the browser, work on a shared whiteboard, vote and split into breakout rooms. Sessions can be recorded. A dedicated Ubuntu server with 8 processor cores and 16 GB of memory is recommended. Rooms and accounts are managed in the companion interface Greenlight."},"features":{"de": ["Ton, Bild, Folien und Bildschirm teilen", "Gemeinsame Tafel und Notizen", "Umfragen während der Sitzung", "Gruppenräume für kleine Runden", "Sitzungen aufzeichnen", "Moderation steuert Teilnehmende und Ablauf", "Anbindung an Lernplattformen wie Moodle"], "en": ["Share audio, video, slides and screen", "Shared whiteboard and notes", "Polls during the session", "Breakout rooms for small groups", "Record sessions", "Moderators manage participants and proceedings", "Connection to learning platforms such as Moodle"]},"origin":"public_sources","invented":false,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-11-23","version":2,"createdAt":"2026-11-28T10:50:43.86+00:00","updatedAt":"2026-11-28T10:50:44.335+00:00","publishedSnapshotId":"01a221c7-60e5-733a-8a9e-0bf483feda24","publiccode":null,"written":null},
{"id":"01a221c7-7731-7328-958b-1300423385ad","slug":"beispiel-amtsfrage","providerId":"01a221c7-7416-7792-8de5-7cca50195862","name":"Beispiel Amtsfrage","summary":{"de": "Virtueller Assistent für die Website der Stadt. Er liest die vorhandenen Seiten ein und beantwortet Fragen im Chat, per Messenger oder am Telefon. Das Sprachmodell wird über eine Programmierschnittstelle eines Drittanbieters bezogen.", "en": "Virtual agent for the city website. It ingests existing pages and answers questions in chat, by messenger or on the phone. The language model is consumed through a third-party programming interface."},"features":{"de": ["Liest Website und PDF-Dateien ein", "Chat, Messenger und Telefon", "Übergabe an Beschäftigte mit Verlauf", "Antworten in 40 Sprachen", "Auswertung der häufigsten Fragen"], "en": ["Ingests website and PDF files", "Chat, messenger and telephone", "Handover to staff with transcript", "Answers in 40 languages", "Analysis of most frequent questions"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-02-03","version":2,"createdAt":"2026-11-28T10:50:50.033+00:00","updatedAt":"2026-11-28T10:50:50.483+00:00","publishedSnapshotId":"01a221c7-78eb-734f-8b37-eb6e547d9b47","publiccode":null,"written":null},
{"id":"01a221c7-790c-7700-ac01-96fef09a6f6f","slug":"beispiel-bauakte","providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","name":"Beispiel Bauakte","summary":{"de": "Bauantrag, Beteiligung und Bauakte in einem Verfahren. Pläne werden geprüft, mit dem Bebauungsplan überlagert und an Fachstellen verteilt. Die Bauaufsicht arbeitet in der Karte, Antragstellende sehen den Stand ihres Antrags.", "en": "Building application, consultation and building file in one procedure. Plans are checked, overlaid with the land-use plan and sent to the bodies involved. The building authority works on the map, applicants see the status of their application."},"features":{"de": ["Digitaler Bauantrag nach XBau", "Überlagerung mit Bebauungsplänen", "Beteiligung der Fachstellen mit Fristen", "Prüfvermerke direkt im Plan", "Statusabfrage für Antragstellende"], "en": ["Digital building application based on XBau", "Overlay with land-use plans", "Consultation of bodies with deadlines", "Review notes directly in the plan", "Status enquiry for applicants"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-05-19","version":2,"createdAt":"2026-11-28T10:50:50.508+00:00","updatedAt":"2026-11-28T10:50:51.174+00:00","publishedSnapshotId":"01a221c7-7b97-752f-8c70-e72996faef4a","publiccode":null,"written":null},
{"id":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","slug":"beispiel-bauhofbuch","providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","name":"Beispiel Bauhofbuch","summary":{"de": "Aufträge, Stunden, Geräte, Prüftermine. Morgens verteilen, abends abrechnen, am Jahresende Zahlen für die Kalkulation. Läuft auf dem Handy mit Handschuhen, weil die Knöpfe groß sind.", "en": "Jobs, hours, machines, inspection dates. Hand out in the morning, book in the evening, figures for costing at year end. Works on a phone with gloves on because the buttons are big."},"features":{"de": ["Aufträge annehmen, verteilen, abhaken", "Stunden und Maschinen je Kostenstelle", "Spielplatz- und Baumkontrolle mit Foto", "Prüffristen für Leitern bis Hebebühne", "Tankliste und Werkstattbuch"], "en": ["Take, hand out and tick off jobs", "Hours and machines per cost centre", "Playground and tree checks with photo", "Inspection dates from ladder to platform", "Fuel list and workshop log"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-03-26","version":2,"createdAt":"2026-11-28T10:50:55.968+00:00","updatedAt":"2026-11-28T10:50:56.194+00:00","publishedSnapshotId":"01a221c7-8f2b-719c-aab5-62a7eb6245eb","publiccode":null,"written":null},
{"id":"01a221c7-9754-76a9-85c6-8f822e6c7986","slug":"beispiel-ideenraum","providerId":"01a221c7-7416-7792-8de5-7cca50195862","name":"Beispiel Ideenraum","summary":{"de": "Online-Dialoge mit Abstimmung in Echtzeit. Teilnehmende bewerten Aussagen, das System bildet Gruppen ähnlicher Meinungen.", "en": "Online dialogues with live voting. Participants rate statements, the system forms groups of similar opinions."},"features":{"de": ["Aussagen bewerten statt kommentieren", "Meinungsgruppen als Diagramm", "Einladung per Link oder QR-Code"], "en": ["Rate statements instead of commenting", "Opinion groups as a chart", "Invitation by link or QR code"]},"origin":"provider","invented":true,"state":"withdrawn","withdrawnOn":"2026-02-28","withdrawnReason":{"de": "Der Anbieter bietet die Lösung in der EU nicht mehr an.", "en": "The provider no longer offers the solution in the EU."},"confirmedOn":"2025-09-22","version":3,"createdAt":"2026-11-28T10:50:58.26+00:00","updatedAt":"2026-11-28T10:50:58.957+00:00","publishedSnapshotId":"01a221c7-9970-705e-8f30-822094d16bde","publiccode":null,"written":null}]');

INSERT INTO "ListingAnswer" SELECT * FROM json_populate_recordset(NULL::"ListingAnswer", '[{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"contributionGuide","value":true,"statedOn":"2026-11-23","source":{"file": "CONTRIBUTING.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"documentation","value":"https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/installation.md","statedOn":"2026-11-23","source":{"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"functions","value":["admin.council"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"licence","value":"EUPL-1.2","statedOn":"2026-11-23","source":{"file": "LICENSE", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"mainFunction","value":"admin.council","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"maintenance","value":"internal","statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"maturity","value":"stable","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"openApiUrl","value":"https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml","statedOn":"2026-11-23","source":{"file": "docs/openapi.yaml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"platforms","value":["web"],"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"publiccodeValid","value":false,"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"repoPublic","value":true,"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"repoUrl","value":"https://github.com/Aitema-gmbh/ratsinformationssystem","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"selfHostable","value":true,"statedOn":"2026-11-23","source":{"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"solutionKind","value":["software"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"standards","value":[{"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/faq.md", "role": "both", "claim": "documented", "version": "1.1", "standard": "oparl"}, {"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "role": "provides", "claim": "documented", "version": "3.1.0", "standard": "openapi"}],"statedOn":"2026-11-23","source":{"file": "docs/faq.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"translatable","value":true,"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"uiLanguages","value":["de", "en"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","criterion":"website","value":"https://aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"contributionGuide","value":true,"statedOn":"2026-11-23","source":{"file": "docs/docs/support/faq.md", "kind": "repository", "commit": "27455927bdd51b64a1a7dfc815fc1cc1587d5c7e", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"documentation","value":"https://docs.bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"functions","value":["social.school", "social.learning", "admin.workplace"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"licence","value":"LGPL-3.0-only","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"mainFunction","value":"social.school","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"maintenance","value":"community","statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"maturity","value":"stable","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"openApiUrl","value":"https://docs.bigbluebutton.org/development/api/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"platforms","value":["web"],"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"repoPublic","value":true,"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"repoUrl","value":"https://github.com/bigbluebutton/bigbluebutton","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"selfHostable","value":true,"statedOn":"2026-11-23","source":{"file": "docs/docs/administration/install.md", "kind": "repository", "commit": "89dc92217580ed7ca0bda9d3b3403242ebc2571b", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"solutionKind","value":["software"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"translatable","value":true,"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"uiLanguages","value":["de", "en", "fr", "it", "nl", "pl", "tr", "uk", "ar", "other"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","criterion":"website","value":"https://bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"functions","value":["admin.assistant"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"mainFunction","value":"admin.assistant","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"maturity","value":"stable","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"municipalitiesInUse","value":3,"statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"s1-roadmap","value":"none","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"s3-ai","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"s5-origin","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"s5-sbom","value":"none","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"s6-interfaces","value":"restricted","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"solutionKind","value":["software", "ai_model"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"standards","value":[{"url": null, "role": "provides", "claim": "claimed", "version": null, "standard": "rest-json"}],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"uiLanguages","value":["en", "de", "fr", "it", "other"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"usesAi","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-7731-7328-958b-1300423385ad","criterion":"website","value":"https://beispiel-amtsfrage.example/","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"accessibility","value":"partly","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"functions","value":["admin.permits", "admin.case", "data.gis"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"mainFunction","value":"admin.permits","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"maturity","value":"stable","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"municipalitiesInUse","value":23,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"openApiUrl","value":"https://beispiel-bauakte.example/schnittstellen","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"openExport","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"s5-origin","value":"core_eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"s5-sbom","value":"request","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"s6-architecture","value":"some","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"s6-interfaces","value":"mixed","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"s6-standards","value":"most","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"sizesInUse","value":["20k-50k", "50k-100k", "100k-500k"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"solutionKind","value":["software"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"specialistInterfaces","value":["building", "gis", "dms", "portal", "finance"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"standards","value":[{"url": "https://beispiel-bauakte.example/xbau", "role": "both", "claim": "documented", "version": "2.3", "standard": "xbau"}, {"url": "https://beispiel-bauakte.example/xplanung", "role": "consumes", "claim": "documented", "version": "6.0", "standard": "xplanung"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "1.3.0", "standard": "wms"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "4", "standard": "ifc"}],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"uiLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"usesAi","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","criterion":"website","value":"https://beispiel-bauakte.example/","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"functions","value":["ops.depot", "ops.roads", "env.green"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"internalNote","value":{"de": "Die Fragen zur Souveränität machen wir im Winter, wenn Zeit ist.", "en": "We will do the sovereignty questions in winter when there is time."},"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"mainFunction","value":"ops.depot","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"maturity","value":"stable","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"municipalitiesInUse","value":95,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"sizesInUse","value":["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"solutionKind","value":["software", "mobile_app"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"specialistInterfaces","value":["finance"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"uiLanguages","value":["de"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","criterion":"website","value":"https://beispiel-bauhofbuch.example/","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"functions","value":["civic.participation"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"mainFunction","value":"civic.participation","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"s3-ai","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"s6-interfaces","value":"restricted","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"solutionKind","value":["software"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"uiLanguages","value":["en", "de"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"usesAi","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","criterion":"website","value":"https://beispiel-ideenraum.example/","statedOn":"2025-09-22","source":{"kind": "provider"}}]');

INSERT INTO "ListingSnapshot" SELECT * FROM json_populate_recordset(NULL::"ListingSnapshot", '[{"id":"01a221c7-6028-7740-b475-b148a7108604","listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","number":1,"document":{"format": 1, "answers": {"licence": {"value": "EUPL-1.2", "source": {"file": "LICENSE", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "repoUrl": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "website": {"value": "https://aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "maturity": {"value": "stable", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "functions": {"value": ["admin.council"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "platforms": {"value": ["web"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "standards": {"value": [{"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/faq.md", "role": "both", "claim": "documented", "version": "1.1", "standard": "oparl"}, {"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "role": "provides", "claim": "documented", "version": "3.1.0", "standard": "openapi"}], "source": {"file": "docs/faq.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "openApiUrl": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "source": {"file": "docs/openapi.yaml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "repoPublic": {"value": true, "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "maintenance": {"value": "internal", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "uiLanguages": {"value": ["de", "en"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "mainFunction": {"value": "admin.council", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "selfHostable": {"value": true, "source": {"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "solutionKind": {"value": ["software"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "translatable": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "documentation": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/installation.md", "source": {"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "publiccodeValid": {"value": false, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "contributionGuide": {"value": true, "source": {"file": "CONTRIBUTING.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "listing": {"id": "01a221c7-5e14-73e8-8e2d-a071732293d2", "name": "aitema|Rats RIS", "slug": "aitema-ratsinformationssystem", "origin": "public_sources", "summary": {"de": "Ratsinformationssystem: Sitzungen, Tagesordnungen, Vorlagen, Gremien und Mandatsträger sind im Netz durchsuchbar und über OParl abrufbar. Es wird mit Docker auf eigenen Servern betrieben. Die Lizenzangaben im Repository widersprechen sich: EUPL 1.2 (LICENSE), MIT (README) und AGPL 3.0 (publiccode.yml). Vor einem Einsatz ist die Lizenz zu klären.", "en": "Council information system: meetings, agendas, papers, committees and members can be searched online and retrieved through OParl. It runs on own servers with Docker. The repository contradicts itself on the licence: EUPL 1.2 (LICENSE), MIT (README) and AGPL 3.0 (publiccode.yml). The licence has to be clarified before use."}, "features": {"de": ["Sitzungen und Tagesordnungen veröffentlichen", "Vorlagen und Dokumente im Volltext durchsuchen", "Gremien und Mandatsträger zeigen", "Sitzungskalender führen", "Daten über OParl bereitstellen und einlesen", "Interne Unterlagen von öffentlichen trennen"], "en": ["Publish meetings and agendas", "Search papers and documents in full text", "Show committees and members", "Keep a calendar of meetings", "Provide and import data through OParl", "Separate internal from public documents"]}, "invented": false, "confirmedOn": "2026-11-23"}, "provider": {"id": "01a221c7-51f7-7710-a007-1b50cd735d54", "name": "aitema GmbH", "slug": "aitema", "origin": "public_sources", "answers": {"providerWebsite": {"value": "https://aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "invented": false}, "variants": [{"id": "d3cabdc9-3978-4599-aa2b-4c5094d1ad43", "answers": {"demoUrl": {"value": "https://ris.aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "demoAccess": {"value": "public", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "exportFormats": {"value": ["api"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "delivery": "onprem"}], "references": []},"hash":"20546793188bcce329cc3802d3e0fe8a3de21d129f622753d46a6f8560cde310","createdAt":"2026-11-28T10:50:44.136+00:00"},
{"id":"01a221c7-60e5-733a-8a9e-0bf483feda24","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","number":1,"document":{"format": 1, "answers": {"licence": {"value": "LGPL-3.0-only", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "repoUrl": {"value": "https://github.com/bigbluebutton/bigbluebutton", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "website": {"value": "https://bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "maturity": {"value": "stable", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "functions": {"value": ["social.school", "social.learning", "admin.workplace"], "source": {"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "platforms": {"value": ["web"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "openApiUrl": {"value": "https://docs.bigbluebutton.org/development/api/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "repoPublic": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "maintenance": {"value": "community", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "uiLanguages": {"value": ["de", "en", "fr", "it", "nl", "pl", "tr", "uk", "ar", "other"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "mainFunction": {"value": "social.school", "source": {"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "selfHostable": {"value": true, "source": {"file": "docs/docs/administration/install.md", "kind": "repository", "commit": "89dc92217580ed7ca0bda9d3b3403242ebc2571b", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "solutionKind": {"value": ["software"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "translatable": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "documentation": {"value": "https://docs.bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "contributionGuide": {"value": true, "source": {"file": "docs/docs/support/faq.md", "kind": "repository", "commit": "27455927bdd51b64a1a7dfc815fc1cc1587d5c7e", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}}, "listing": {"id": "01a221c7-5f14-7011-b5ed-1d6040df89c6", "name": "BigBlueButton", "slug": "bigbluebutton", "origin": "public_sources", "summary": {"de": "BigBlueButton ist eine Software für Videokonferenzen mit Schwerpunkt auf Unterricht und Kursen. Teilnehmende sehen und hören sich im Browser, arbeiten an einer gemeinsamen Tafel, stimmen ab und teilen sich in Gruppenräume auf. Sitzungen lassen sich aufzeichnen. Empfohlen ist ein eigener Server mit Ubuntu, 8 Prozessorkernen und 16 GB Arbeitsspeicher. Räume und Konten verwaltet die zugehörige Oberfläche Greenlight.", "en": "BigBlueButton is software for video conferences with a focus on lessons and courses. Participants see and hear each other in the browser, work on a shared whiteboard, vote and split into breakout rooms. Sessions can be recorded. A dedicated Ubuntu server with 8 processor cores and 16 GB of memory is recommended. Rooms and accounts are managed in the companion interface Greenlight."}, "features": {"de": ["Ton, Bild, Folien und Bildschirm teilen", "Gemeinsame Tafel und Notizen", "Umfragen während der Sitzung", "Gruppenräume für kleine Runden", "Sitzungen aufzeichnen", "Moderation steuert Teilnehmende und Ablauf", "Anbindung an Lernplattformen wie Moodle"], "en": ["Share audio, video, slides and screen", "Shared whiteboard and notes", "Polls during the session", "Breakout rooms for small groups", "Record sessions", "Moderators manage participants and proceedings", "Connection to learning platforms such as Moodle"]}, "invented": false, "confirmedOn": "2026-11-23"}, "provider": {"id": "01a221c7-5286-70aa-b982-9afba43dea6f", "name": "BigBlueButton Inc.", "slug": "bigbluebutton-inc", "origin": "public_sources", "answers": {"providerWebsite": {"value": "https://bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}}, "invented": false}, "variants": [{"id": "87bef2e2-c730-4b6c-8251-e231ab2a3be4", "answers": {"demoUrl": {"value": "https://demo.bigbluebutton.org/", "source": {"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}, "evidence": [], "statedOn": "2026-11-23"}, "demoAccess": {"value": "public", "source": {"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}, "evidence": [], "statedOn": "2026-11-23"}}, "delivery": "onprem"}], "references": [{"use": null, "name": "French Ministry of Education", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "European Commission", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "OpenForum Europe", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Universität Osnabrück", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Technische Universität Berlin", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Technische Hochschule Mittelhessen", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Johannes Gutenberg-Universität Mainz", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Humboldt-Universität zu Berlin", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Brazilian National Research and Education Network", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}]},"hash":"6874379d176d0fd2edd6d179fe4257514110cbc679b7a6ab050914673fb9abd1","createdAt":"2026-11-28T10:50:44.325+00:00"},
{"id":"01a221c7-78eb-734f-8b37-eb6e547d9b47","listingId":"01a221c7-7731-7328-958b-1300423385ad","number":1,"document":{"format": 1, "answers": {"s3-ai": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "usesAi": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s5-sbom": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "website": {"value": "https://beispiel-amtsfrage.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "functions": {"value": ["admin.assistant"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-origin": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "standards": {"value": [{"url": null, "role": "provides", "claim": "claimed", "version": null, "standard": "rest-json"}], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-roadmap": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "uiLanguages": {"value": ["en", "de", "fr", "it", "other"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "mainFunction": {"value": "admin.assistant", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "solutionKind": {"value": ["software", "ai_model"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s6-interfaces": {"value": "restricted", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-ddbf3da73518", "url": "https://beispiel-amtsfrage.example/nachweise/s6-interfaces", "grade": "D", "state": "offered", "title": {"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"}, "issuer": null, "reason": null, "issuedOn": "2025-12-01", "validUntil": null, "visibility": "public"}], "statedOn": "2026-02-03"}, "municipalitiesInUse": {"value": 3, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}}, "listing": {"id": "01a221c7-7731-7328-958b-1300423385ad", "name": "Beispiel Amtsfrage", "slug": "beispiel-amtsfrage", "origin": "provider", "summary": {"de": "Virtueller Assistent für die Website der Stadt. Er liest die vorhandenen Seiten ein und beantwortet Fragen im Chat, per Messenger oder am Telefon. Das Sprachmodell wird über eine Programmierschnittstelle eines Drittanbieters bezogen.", "en": "Virtual agent for the city website. It ingests existing pages and answers questions in chat, by messenger or on the phone. The language model is consumed through a third-party programming interface."}, "features": {"de": ["Liest Website und PDF-Dateien ein", "Chat, Messenger und Telefon", "Übergabe an Beschäftigte mit Verlauf", "Antworten in 40 Sprachen", "Auswertung der häufigsten Fragen"], "en": ["Ingests website and PDF files", "Chat, messenger and telephone", "Handover to staff with transcript", "Answers in 40 languages", "Analysis of most frequent questions"]}, "invented": true, "confirmedOn": "2026-02-03"}, "provider": {"id": "01a221c7-7416-7792-8de5-7cca50195862", "name": "Beispiel Civic Inc.", "slug": "beispiel-civic", "origin": "provider", "answers": {"s1-control": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "staffCount": {"value": 900, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "foundedYear": {"value": 2008, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "buyerContact": {"value": {"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerKind": {"value": "large_company", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerCountry": {"value": "US", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerWebsite": {"value": "https://beispiel-civic.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}}, "invented": true}, "variants": [{"id": "8fcb5e41-c407-4428-9ab0-0b07d65de9c5", "answers": {"ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s2-law": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-logs": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-deps": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-ec14eddda429", "url": "https://beispiel-amtsfrage.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2025-11-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-cert": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s7-gdpr": {"value": "avv", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-f16c89e7d212", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"}, "issuer": null, "reason": null, "issuedOn": "2025-05-25", "validUntil": "2028-01-25", "visibility": "public"}], "statedOn": "2025-09-22"}, "s4-staff": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-e8a63ead9df4", "url": "https://beispiel-amtsfrage.example/nachweise/s4-staff", "grade": "D", "state": "offered", "title": {"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"}, "issuer": null, "reason": null, "issuedOn": "2025-11-25", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-audit": {"value": "reports", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "training": {"value": ["online"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceUnit": {"value": "transaction", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s4-export": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s8-energy": {"value": "unknown", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "dpaOffered": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceModel": {"value": "per_unit", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "yearlyBase": {"value": 1200000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "goLiveWeeks": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s2-requests": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-e6cda21d9382", "url": null, "grade": "C", "state": "offered", "title": {"de": "Vertrag, Ziffer 19: Ersuchen von Behörden", "en": "Contract, clause 19: authority requests"}, "issuer": null, "reason": null, "issuedOn": "2025-12-24", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-incident": {"value": "reactive", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "noticePeriod": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-switching": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportHours": {"value": "round_the_clock", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s1-continuity": {"value": "stop_delay", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-77ee-73d8-9348-e30742e387a0", "url": null, "grade": "C", "state": "refused", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": {"de": "Die Klausel gilt nur für Verträge mit dem Land, nicht für Kommunen.", "en": "The clause covers contracts with the state only, not with municipalities."}, "issuedOn": "2025-07-26", "validUntil": null, "visibility": "buyers"}], "statedOn": "2025-09-22"}, "suitableSizes": {"value": ["50k-100k", "100k-500k", "ge500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "yearlyPerUnit": {"value": 12, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportLanguages": {"value": ["en"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "delivery": "saas"}], "references": [{"use": {"de": "Chat auf der Website", "en": "Chat on the website"}, "name": "Musterstadt am Beispiel", "since": 2025, "source": {"kind": "provider"}, "latitude": 50.148, "longitude": 8.571, "population": 612700, "confirmedOn": null}]},"hash":"c6a810e53fe89c90d31a2011e741c9667550b3660987c42046443a4c82d20993","createdAt":"2026-11-28T10:50:50.475+00:00"},
{"id":"01a221c7-7b97-752f-8c70-e72996faef4a","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","number":1,"document":{"format": 1, "answers": {"usesAi": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s5-sbom": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-e98845b06d8f", "url": null, "grade": "S", "state": "accepted", "title": {"de": "Erklärung des Anbieters", "en": "Statement by the provider"}, "issuer": null, "reason": null, "issuedOn": "2026-02-20", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "website": {"value": "https://beispiel-bauakte.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "functions": {"value": ["admin.permits", "admin.case", "data.gis"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s5-origin": {"value": "core_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "standards": {"value": [{"url": "https://beispiel-bauakte.example/xbau", "role": "both", "claim": "documented", "version": "2.3", "standard": "xbau"}, {"url": "https://beispiel-bauakte.example/xplanung", "role": "consumes", "claim": "documented", "version": "6.0", "standard": "xplanung"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "1.3.0", "standard": "wms"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "4", "standard": "ifc"}], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "openApiUrl": {"value": "https://beispiel-bauakte.example/schnittstellen", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "openExport": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "sizesInUse": {"value": ["20k-50k", "50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "uiLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "mainFunction": {"value": "admin.permits", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s6-standards": {"value": "most", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-f28f94e2cce1", "url": "https://beispiel-bauakte.example/nachweise/s6-standards", "grade": "D", "state": "accepted", "title": {"de": "Liste der Standards mit Version", "en": "List of standards with version"}, "issuer": null, "reason": null, "issuedOn": "2026-03-22", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "solutionKind": {"value": ["software"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "accessibility": {"value": "partly", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s6-interfaces": {"value": "mixed", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-eedf94804d13", "url": "https://beispiel-bauakte.example/nachweise/s6-interfaces", "grade": "D", "state": "offered", "title": {"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"}, "issuer": null, "reason": null, "issuedOn": "2026-03-09", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s6-architecture": {"value": "some", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-f66eed8a7444", "url": "https://beispiel-bauakte.example/nachweise/s6-architecture", "grade": "D", "state": "accepted", "title": {"de": "Architektur und Datenflüsse", "en": "Architecture and data flows"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "municipalitiesInUse": {"value": 23, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "specialistInterfaces": {"value": ["building", "gis", "dms", "portal", "finance"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}}, "listing": {"id": "01a221c7-790c-7700-ac01-96fef09a6f6f", "name": "Beispiel Bauakte", "slug": "beispiel-bauakte", "origin": "provider", "summary": {"de": "Bauantrag, Beteiligung und Bauakte in einem Verfahren. Pläne werden geprüft, mit dem Bebauungsplan überlagert und an Fachstellen verteilt. Die Bauaufsicht arbeitet in der Karte, Antragstellende sehen den Stand ihres Antrags.", "en": "Building application, consultation and building file in one procedure. Plans are checked, overlaid with the land-use plan and sent to the bodies involved. The building authority works on the map, applicants see the status of their application."}, "features": {"de": ["Digitaler Bauantrag nach XBau", "Überlagerung mit Bebauungsplänen", "Beteiligung der Fachstellen mit Fristen", "Prüfvermerke direkt im Plan", "Statusabfrage für Antragstellende"], "en": ["Digital building application based on XBau", "Overlay with land-use plans", "Consultation of bodies with deadlines", "Review notes directly in the plan", "Status enquiry for applicants"]}, "invented": true, "confirmedOn": "2026-05-19"}, "provider": {"id": "01a221c7-723a-71db-ab0a-4b555c84779f", "name": "Mustergeo AG", "slug": "mustergeo", "origin": "provider", "answers": {"s1-control": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-7249-7275-8570-c17fb693c3b4", "url": null, "grade": "X", "state": "accepted", "title": {"de": "Registerauszug mit Beteiligungen bis zu den wirtschaftlich Berechtigten", "en": "Register extract with holdings up to the beneficial owners"}, "issuer": "Registergericht Groß-Muster", "reason": null, "issuedOn": "2024-09-30", "validUntil": "2026-03-31", "visibility": "public"}], "statedOn": "2025-11-18"}, "staffCount": {"value": 76, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "foundedYear": {"value": 2002, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "buyerContact": {"value": {"de": "Angebote und Vergabe, kommunen@beispiel-mustergeo.example", "en": "Quotes and tenders, kommunen@beispiel-mustergeo.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerKind": {"value": "sme", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerCountry": {"value": "DE", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerWebsite": {"value": "https://beispiel-mustergeo.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}}, "invented": true}, "variants": [{"id": "9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd", "answers": {"evbIt": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "ownIt": {"value": "specialists", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s2-law": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-fe41b42fb0ca", "url": "https://beispiel-bauakte.example/nachweise/s2-law", "grade": "D", "state": "accepted", "title": {"de": "Allgemeine Geschäftsbedingungen, Fassung 4", "en": "General terms, version 4"}, "issuer": null, "reason": null, "issuedOn": "2026-03-29", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-keys": {"value": "customer", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a2-06f12b019579", "url": "https://beispiel-bauakte.example/nachweise/s3-keys", "grade": "D", "state": "accepted", "title": {"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"}, "issuer": null, "reason": null, "issuedOn": "2026-02-20", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-logs": {"value": "customer", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-47a67d1cc9ba", "url": "https://beispiel-bauakte.example/nachweise/s4-docs", "grade": "D", "state": "accepted", "title": {"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"}, "issuer": null, "reason": null, "issuedOn": "2026-05-01", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-4ac316852db8", "url": "https://beispiel-bauakte.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2024-06-06", "validUntil": "2025-10-03", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-cert": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-staff": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-401c514008e4", "url": "https://beispiel-bauakte.example/nachweise/s4-staff", "grade": "D", "state": "accepted", "title": {"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"}, "issuer": null, "reason": null, "issuedOn": "2026-02-11", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s7-audit": {"value": "remote", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-523781d24f5e", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"}, "issuer": null, "reason": null, "issuedOn": "2026-04-04", "validUntil": "2028-12-04", "visibility": "buyers"}], "statedOn": "2026-05-19"}, "training": {"value": ["on_site"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-export": {"value": "service", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "goLiveWeeks": {"value": 48, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s2-exposure": {"value": "none", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a2-01aec5f46b97", "url": null, "grade": "S", "state": "accepted", "title": {"de": "Erklärung des Anbieters", "en": "Statement by the provider"}, "issuer": null, "reason": null, "issuedOn": "2026-03-11", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-deletion": {"value": "verified", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a2-083cbcd80590", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"}, "issuer": null, "reason": null, "issuedOn": "2024-09-10", "validUntil": "2026-01-07", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-location": {"value": "eu_only", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s7-incident": {"value": "legal", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-4e1254eaa194", "url": "https://beispiel-bauakte.example/nachweise/s7-incident", "grade": "D", "state": "accepted", "title": {"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"}, "issuer": null, "reason": null, "issuedOn": "2026-04-30", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "priceDepends": {"value": {"de": "Fallzahl im Jahr und Zahl der Arbeitsplätze.", "en": "Cases a year and number of workplaces."}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "purchaseWays": {"value": ["direct", "framework"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "usesHardware": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a1-fa916bac16f3", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": null, "issuedOn": "2025-02-06", "validUntil": "2026-06-05", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-datarights": {"value": "provider_anon", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795e-72fc-96a2-0d0939d637f0", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"}, "issuer": null, "reason": null, "issuedOn": "2025-04-28", "validUntil": "2027-12-28", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "suitableSizes": {"value": ["50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}}, "delivery": "onprem"}, {"id": "a108ece4-01ed-4b96-8852-69de3a2a6a1d", "answers": {"evbIt": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s3-keys": {"value": "shared", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-5edaf1a764f9", "url": "https://beispiel-bauakte.example/nachweise/s3-keys", "grade": "D", "state": "accepted", "title": {"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-71c3af1bc587", "url": "https://beispiel-bauakte.example/nachweise/s4-docs", "grade": "D", "state": "accepted", "title": {"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"}, "issuer": null, "reason": null, "issuedOn": "2026-03-19", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-77e73386dec8", "url": "https://beispiel-bauakte.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2024-10-31", "validUntil": "2026-02-27", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-cert": {"value": "iso27001", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-7a0f0ad54d1f", "url": null, "grade": "X", "state": "accepted", "title": {"de": "Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung", "en": "ISO/IEC 27001 certificate, scope: operation of the solution"}, "issuer": "Prüfverein Musterland e. V.", "reason": null, "issuedOn": "2026-03-19", "validUntil": "2028-11-19", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-gdpr": {"value": "avv", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-7c34a95728ec", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"}, "issuer": null, "reason": null, "issuedOn": "2025-04-08", "validUntil": "2026-08-05", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "exitHelp": {"value": "charged", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s7-audit": {"value": "full", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-87503fa81d29", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"}, "issuer": null, "reason": null, "issuedOn": "2025-09-28", "validUntil": "2028-05-28", "visibility": "buyers"}], "statedOn": "2026-05-19"}, "training": {"value": ["on_site", "online"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-export": {"value": "service", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-6b00d5b21a8e", "url": "https://beispiel-bauakte.example/nachweise/s4-export", "grade": "D", "state": "accepted", "title": {"de": "Beschreibung des Exports", "en": "Export description"}, "issuer": null, "reason": null, "issuedOn": "2026-05-16", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s8-energy": {"value": "weak", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "dpaOffered": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "goLiveWeeks": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s2-exposure": {"value": "clauses", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-5aa4e7ceec66", "url": "https://beispiel-bauakte.example/nachweise/s2-exposure", "grade": "D", "state": "accepted", "title": {"de": "Bewertung der Rechtsrisiken aus Drittstaaten", "en": "Assessment of third-country legal risks"}, "issuer": null, "reason": null, "issuedOn": "2026-01-12", "validUntil": "2027-01-12", "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-deletion": {"value": "verified", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-63393499d3c0", "url": null, "grade": "C", "state": "refused", "title": {"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"}, "issuer": null, "reason": {"de": "Die Klausel ist ein Entwurf und nicht Teil des Vertragsmusters.", "en": "The clause is a draft and not part of the model contract."}, "issuedOn": "2026-04-24", "validUntil": null, "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s7-incident": {"value": "legal", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-82fcece34bd3", "url": "https://beispiel-bauakte.example/nachweise/s7-incident", "grade": "D", "state": "accepted", "title": {"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"}, "issuer": null, "reason": null, "issuedOn": "2026-02-26", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "staffEffort": {"value": 15, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "noticePeriod": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "purchaseWays": {"value": ["direct", "framework", "intermunicipal"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s4-switching": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-6ce8ac1807b1", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 15: Anbieterwechsel nach Data Act", "en": "Contract, clause 15: switching under the Data Act"}, "issuer": null, "reason": null, "issuedOn": "2025-03-30", "validUntil": "2026-07-27", "visibility": "public"}], "statedOn": "2025-11-24"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "usesHardware": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "exportFormats": {"value": ["xml", "pdf", "gpkg"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-552ed21208e5", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": null, "issuedOn": "2025-05-03", "validUntil": "2028-01-03", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-datarights": {"value": "customer_rights", "source": {"kind": "provider"}, "evidence": [{"id": "01a221c7-795f-712d-b612-659c136ada88", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": "2028-11-17", "visibility": "public"}], "statedOn": "2025-11-24"}, "suitableSizes": {"value": ["20k-50k", "50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}}, "delivery": "managed"}], "references": [{"use": {"de": "1.100 Anträge im Jahr", "en": "1,100 applications a year"}, "name": "Bauaufsicht des Landkreises Musterkreis", "since": 2023, "source": {"kind": "provider"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Groß-Muster", "since": 2024, "source": {"kind": "provider"}, "latitude": 50.641, "longitude": 8.812, "population": 72390, "confirmedOn": "2026-03-12"}]},"hash":"d8fd9f9fb5f829b83d7012ae15ae1d926fdc75ae79ac838fe22600fff02f3be5","createdAt":"2026-11-28T10:50:51.16+00:00"},
{"id":"01a221c7-8f2b-719c-aab5-62a7eb6245eb","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","number":1,"document":{"format": 1, "answers": {"licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "website": {"value": "https://beispiel-bauhofbuch.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "functions": {"value": ["ops.depot", "ops.roads", "env.green"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "sizesInUse": {"value": ["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "uiLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "internalNote": {"value": {"de": "Die Fragen zur Souveränität machen wir im Winter, wenn Zeit ist.", "en": "We will do the sovereignty questions in winter when there is time."}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "mainFunction": {"value": "ops.depot", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "solutionKind": {"value": ["software", "mobile_app"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "municipalitiesInUse": {"value": 95, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "specialistInterfaces": {"value": ["finance"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}}, "listing": {"id": "01a221c7-8e60-74d6-b264-31ce82d1a9f5", "name": "Beispiel Bauhofbuch", "slug": "beispiel-bauhofbuch", "origin": "provider", "summary": {"de": "Aufträge, Stunden, Geräte, Prüftermine. Morgens verteilen, abends abrechnen, am Jahresende Zahlen für die Kalkulation. Läuft auf dem Handy mit Handschuhen, weil die Knöpfe groß sind.", "en": "Jobs, hours, machines, inspection dates. Hand out in the morning, book in the evening, figures for costing at year end. Works on a phone with gloves on because the buttons are big."}, "features": {"de": ["Aufträge annehmen, verteilen, abhaken", "Stunden und Maschinen je Kostenstelle", "Spielplatz- und Baumkontrolle mit Foto", "Prüffristen für Leitern bis Hebebühne", "Tankliste und Werkstattbuch"], "en": ["Take, hand out and tick off jobs", "Hours and machines per cost centre", "Playground and tree checks with photo", "Inspection dates from ladder to platform", "Fuel list and workshop log"]}, "invented": true, "confirmedOn": "2026-03-26"}, "provider": {"id": "01a221c7-7462-76a4-b61c-d8fcbac38f33", "name": "Beispiel Bauhof Software GbR", "slug": "beispiel-bauhof", "origin": "provider", "answers": {"staffCount": {"value": 4, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "foundedYear": {"value": 2010, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "buyerContact": {"value": {"de": "Am besten per Telefon, kommunen@beispiel-bauhof.example", "en": "Telephone works best, kommunen@beispiel-bauhof.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerKind": {"value": "sme", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerCountry": {"value": "DE", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerWebsite": {"value": "https://beispiel-bauhof.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}}, "invented": true}, "variants": [{"id": "b119c307-abcf-409e-ba07-01c95ea02ccf", "answers": {"ownIt": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "training": {"value": ["on_site"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceUnit": {"value": "user", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "setupCost": {"value": 40000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceModel": {"value": "per_unit", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "goLiveWeeks": {"value": 3, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "minimumTerm": {"value": 12, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "staffEffort": {"value": 4, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "noticePeriod": {"value": 1, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "exportFormats": {"value": ["xlsx", "pdf"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "suitableSizes": {"value": ["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "yearlyPerUnit": {"value": 9600, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}}, "delivery": "saas"}, {"id": "1286226e-6a6b-4080-80e4-545e63f12022", "answers": {"ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "setupCost": {"value": 280000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceModel": {"value": "fixed", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "yearlyBase": {"value": 89000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "suitableSizes": {"value": ["10k-20k", "20k-50k", "50k-100k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}}, "delivery": "onprem"}], "references": [{"use": null, "name": "Musterbach", "since": 2014, "source": {"kind": "provider"}, "latitude": 50.884, "longitude": 8.562, "population": 3420, "confirmedOn": "2026-03-31"}, {"use": {"de": "14 Beschäftigte", "en": "14 staff"}, "name": "Beispielhain", "since": 2016, "source": {"kind": "provider"}, "latitude": 51.062, "longitude": 9.214, "population": 6350, "confirmedOn": "2025-10-22"}, {"use": null, "name": "Musterbrück", "since": 2022, "source": {"kind": "provider"}, "latitude": 50.562, "longitude": 8.382, "population": 12640, "confirmedOn": null}]},"hash":"1a9c01af10a7ec09e129f1fedbe485fe0585640a4a7e4b080e1a9dd1bf5fe374","createdAt":"2026-11-28T10:50:56.171+00:00"},
{"id":"01a221c7-9970-705e-8f30-822094d16bde","listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","number":1,"document":{"format": 1, "answers": {"s3-ai": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "usesAi": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "website": {"value": "https://beispiel-ideenraum.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "functions": {"value": ["civic.participation"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "uiLanguages": {"value": ["en", "de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "mainFunction": {"value": "civic.participation", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "solutionKind": {"value": ["software"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s6-interfaces": {"value": "restricted", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "listing": {"id": "01a221c7-9754-76a9-85c6-8f822e6c7986", "name": "Beispiel Ideenraum", "slug": "beispiel-ideenraum", "origin": "provider", "summary": {"de": "Online-Dialoge mit Abstimmung in Echtzeit. Teilnehmende bewerten Aussagen, das System bildet Gruppen ähnlicher Meinungen.", "en": "Online dialogues with live voting. Participants rate statements, the system forms groups of similar opinions."}, "features": {"de": ["Aussagen bewerten statt kommentieren", "Meinungsgruppen als Diagramm", "Einladung per Link oder QR-Code"], "en": ["Rate statements instead of commenting", "Opinion groups as a chart", "Invitation by link or QR code"]}, "invented": true, "confirmedOn": "2025-09-22"}, "provider": {"id": "01a221c7-7416-7792-8de5-7cca50195862", "name": "Beispiel Civic Inc.", "slug": "beispiel-civic", "origin": "provider", "answers": {"s1-control": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "staffCount": {"value": 900, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "foundedYear": {"value": 2008, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "buyerContact": {"value": {"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerKind": {"value": "large_company", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerCountry": {"value": "US", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerWebsite": {"value": "https://beispiel-civic.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}}, "invented": true}, "variants": [{"id": "eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d", "answers": {"s3-keys": {"value": "mostly_provider", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-logs": {"value": "partial", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-staff": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-change": {"value": "notice", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s2-exposure": {"value": "clauses", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-location": {"value": "mainly_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-hardware": {"value": "exceptions", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-datarights": {"value": "provider_free", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "suitableSizes": {"value": ["100k-500k", "ge500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportLanguages": {"value": ["en"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "delivery": "saas"}], "references": []},"hash":"59858f3716072440a7626dcc4af27d714fff68d60cca58d71fe69878c3ea4f7a","createdAt":"2026-11-28T10:50:58.8+00:00"}]');

INSERT INTO "Municipality" SELECT * FROM json_populate_recordset(NULL::"Municipality", '[{"ags":"06411000","agsConfirmed":true,"name":"Darmstadt, Wissenschaftsstadt","shortName":"Darmstadt","kind":"kreisfreie_stadt","districtAgs":"06411","population":167029,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":122.07,"latitude":49.872238,"longitude":8.653838,"postcode":"64283","invented":false,"note":null},
{"ags":"06412000","agsConfirmed":true,"name":"Frankfurt am Main, Stadt","shortName":"Frankfurt am Main","kind":"kreisfreie_stadt","districtAgs":"06412","population":756021,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":248.31,"latitude":50.11088,"longitude":8.682433,"postcode":"60311","invented":false,"note":null},
{"ags":"06413000","agsConfirmed":true,"name":"Offenbach am Main, Stadt","shortName":"Offenbach am Main","kind":"kreisfreie_stadt","districtAgs":"06413","population":132746,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":44.88,"latitude":50.105567,"longitude":8.764442,"postcode":"63065","invented":false,"note":null},
{"ags":"06414000","agsConfirmed":true,"name":"Wiesbaden, Landeshauptstadt","shortName":"Wiesbaden","kind":"kreisfreie_stadt","districtAgs":"06414","population":288850,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":203.87,"latitude":50.081698,"longitude":8.239138,"postcode":"65183","invented":false,"note":null},
{"ags":"06431001","agsConfirmed":true,"name":"Abtsteinach","shortName":"Abtsteinach","kind":"gemeinde","districtAgs":"06431","population":2405,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":11.02,"latitude":49.544051,"longitude":8.786237,"postcode":"69518","invented":false,"note":null},
{"ags":"06431002","agsConfirmed":true,"name":"Bensheim, Stadt","shortName":"Bensheim","kind":"stadt","districtAgs":"06431","population":41124,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":57.83,"latitude":49.680002,"longitude":8.622171,"postcode":"64625","invented":false,"note":null},
{"ags":"06431003","agsConfirmed":true,"name":"Biblis","shortName":"Biblis","kind":"gemeinde","districtAgs":"06431","population":9076,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":40.47,"latitude":49.683253,"longitude":8.450353,"postcode":"68647","invented":false,"note":null},
{"ags":"06431004","agsConfirmed":true,"name":"Birkenau","shortName":"Birkenau","kind":"gemeinde","districtAgs":"06431","population":9565,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":24.54,"latitude":49.562425,"longitude":8.705575,"postcode":"69488","invented":false,"note":null},
{"ags":"06431005","agsConfirmed":true,"name":"Bürstadt, Stadt","shortName":"Bürstadt","kind":"stadt","districtAgs":"06431","population":17804,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":34.46,"latitude":49.640366,"longitude":8.452693,"postcode":"68642","invented":false,"note":null},
{"ags":"06431006","agsConfirmed":true,"name":"Einhausen","shortName":"Einhausen","kind":"gemeinde","districtAgs":"06431","population":6533,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":26.67,"latitude":49.672282,"longitude":8.545053,"postcode":"64683","invented":false,"note":null},
{"ags":"06431007","agsConfirmed":true,"name":"Fürth","shortName":"Fürth","kind":"gemeinde","districtAgs":"06431","population":10810,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":38.41,"latitude":49.650424,"longitude":8.782414,"postcode":"64658","invented":false,"note":null},
{"ags":"06431008","agsConfirmed":true,"name":"Gorxheimertal","shortName":"Gorxheimertal","kind":"gemeinde","districtAgs":"06431","population":4178,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":10.45,"latitude":49.530895,"longitude":8.732527,"postcode":"69517","invented":false,"note":null},
{"ags":"06431009","agsConfirmed":true,"name":"Grasellenbach","shortName":"Grasellenbach","kind":"gemeinde","districtAgs":"06431","population":3982,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":22.88,"latitude":49.630273,"longitude":8.860779,"postcode":"64689","invented":false,"note":null},
{"ags":"06431010","agsConfirmed":true,"name":"Groß-Rohrheim","shortName":"Groß-Rohrheim","kind":"gemeinde","districtAgs":"06431","population":3638,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":19.56,"latitude":49.719155,"longitude":8.477487,"postcode":"68649","invented":false,"note":null},
{"ags":"06431011","agsConfirmed":true,"name":"Heppenheim (Bergstraße), Kreisstadt","shortName":"Heppenheim (Bergstraße)","kind":"stadt","districtAgs":"06431","population":27864,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":52.12,"latitude":49.641185,"longitude":8.644017,"postcode":"64646","invented":false,"note":null},
{"ags":"06431012","agsConfirmed":true,"name":"Hirschhorn (Neckar), Stadt","shortName":"Hirschhorn (Neckar)","kind":"stadt","districtAgs":"06431","population":3482,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":30.85,"latitude":49.447519,"longitude":8.896627,"postcode":"69434","invented":false,"note":null},
{"ags":"06431013","agsConfirmed":true,"name":"Lampertheim, Stadt","shortName":"Lampertheim","kind":"stadt","districtAgs":"06431","population":32400,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":72.27,"latitude":49.595788,"longitude":8.46255,"postcode":"68623","invented":false,"note":null},
{"ags":"06431014","agsConfirmed":true,"name":"Lautertal (Odenwald)","shortName":"Lautertal (Odenwald)","kind":"gemeinde","districtAgs":"06431","population":6991,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":30.75,"latitude":49.712209,"longitude":8.692303,"postcode":"64686","invented":false,"note":null},
{"ags":"06431015","agsConfirmed":true,"name":"Lindenfels, Stadt","shortName":"Lindenfels","kind":"stadt","districtAgs":"06431","population":5059,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":21.09,"latitude":49.68301,"longitude":8.77983,"postcode":"64678","invented":false,"note":null},
{"ags":"06431016","agsConfirmed":true,"name":"Lorsch, Karolingerstadt","shortName":"Lorsch","kind":"stadt","districtAgs":"06431","population":14283,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":25.24,"latitude":49.653854,"longitude":8.567793,"postcode":"64653","invented":false,"note":null},
{"ags":"06431017","agsConfirmed":true,"name":"Mörlenbach","shortName":"Mörlenbach","kind":"gemeinde","districtAgs":"06431","population":10245,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":27.22,"latitude":49.597539,"longitude":8.737691,"postcode":"69509","invented":false,"note":null},
{"ags":"06431018","agsConfirmed":true,"name":"Neckarsteinach, Stadt","shortName":"Neckarsteinach","kind":"stadt","districtAgs":"06431","population":3828,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":17.24,"latitude":49.40797,"longitude":8.839114,"postcode":"69239","invented":false,"note":null},
{"ags":"06431019","agsConfirmed":true,"name":"Rimbach","shortName":"Rimbach","kind":"gemeinde","districtAgs":"06431","population":8738,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":23.16,"latitude":49.623998,"longitude":8.756412,"postcode":"64668","invented":false,"note":null},
{"ags":"06431020","agsConfirmed":true,"name":"Viernheim, Stadt","shortName":"Viernheim","kind":"stadt","districtAgs":"06431","population":34426,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":48.41,"latitude":49.537068,"longitude":8.581954,"postcode":"68519","invented":false,"note":null},
{"ags":"06431021","agsConfirmed":true,"name":"Wald-Michelbach","shortName":"Wald-Michelbach","kind":"gemeinde","districtAgs":"06431","population":10455,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":74.31,"latitude":49.570696,"longitude":8.83014,"postcode":"69483","invented":false,"note":null},
{"ags":"06431022","agsConfirmed":true,"name":"Zwingenberg, Stadt","shortName":"Zwingenberg","kind":"stadt","districtAgs":"06431","population":7283,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":5.66,"latitude":49.726069,"longitude":8.612274,"postcode":"64673","invented":false,"note":null},
{"ags":"06432001","agsConfirmed":true,"name":"Alsbach-Hähnlein","shortName":"Alsbach-Hähnlein","kind":"gemeinde","districtAgs":"06432","population":9273,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":15.77,"latitude":49.739626,"longitude":8.61793,"postcode":"64665","invented":false,"note":null},
{"ags":"06432002","agsConfirmed":true,"name":"Babenhausen, Stadt","shortName":"Babenhausen","kind":"stadt","districtAgs":"06432","population":17695,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":66.85,"latitude":49.962864,"longitude":8.95236,"postcode":"64832","invented":false,"note":null},
{"ags":"06432003","agsConfirmed":true,"name":"Bickenbach","shortName":"Bickenbach","kind":"gemeinde","districtAgs":"06432","population":6031,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":9.26,"latitude":49.754423,"longitude":8.611025,"postcode":"64404","invented":false,"note":null},
{"ags":"06432004","agsConfirmed":true,"name":"Dieburg, Stadt","shortName":"Dieburg","kind":"stadt","districtAgs":"06432","population":15798,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":23.08,"latitude":49.899272,"longitude":8.840041,"postcode":"64807","invented":false,"note":null},
{"ags":"06432005","agsConfirmed":true,"name":"Eppertshausen","shortName":"Eppertshausen","kind":"gemeinde","districtAgs":"06432","population":6429,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":13.11,"latitude":49.944519,"longitude":8.848665,"postcode":"64859","invented":false,"note":null},
{"ags":"06432006","agsConfirmed":true,"name":"Erzhausen","shortName":"Erzhausen","kind":"gemeinde","districtAgs":"06432","population":7794,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":7.4,"latitude":49.952719,"longitude":8.634735,"postcode":"64390","invented":false,"note":null},
{"ags":"06432007","agsConfirmed":true,"name":"Fischbachtal","shortName":"Fischbachtal","kind":"gemeinde","districtAgs":"06432","population":2707,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":13.27,"latitude":49.769587,"longitude":8.813216,"postcode":"64405","invented":false,"note":null},
{"ags":"06432008","agsConfirmed":true,"name":"Griesheim, Stadt","shortName":"Griesheim","kind":"stadt","districtAgs":"06432","population":29309,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":21.55,"latitude":49.859176,"longitude":8.552637,"postcode":"64347","invented":false,"note":null},
{"ags":"06432009","agsConfirmed":true,"name":"Groß-Bieberau, Stadt","shortName":"Groß-Bieberau","kind":"stadt","districtAgs":"06432","population":4562,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":18.27,"latitude":49.801184,"longitude":8.827307,"postcode":"64401","invented":false,"note":null},
{"ags":"06432010","agsConfirmed":true,"name":"Groß-Umstadt, Stadt","shortName":"Groß-Umstadt","kind":"stadt","districtAgs":"06432","population":21245,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":86.84,"latitude":49.867962,"longitude":8.926007,"postcode":"64823","invented":false,"note":null},
{"ags":"06432011","agsConfirmed":true,"name":"Groß-Zimmern","shortName":"Groß-Zimmern","kind":"gemeinde","districtAgs":"06432","population":14607,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":21.26,"latitude":49.87222,"longitude":8.830208,"postcode":"64846","invented":false,"note":null},
{"ags":"06432012","agsConfirmed":true,"name":"Messel","shortName":"Messel","kind":"gemeinde","districtAgs":"06432","population":4215,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":14.82,"latitude":49.939275,"longitude":8.7412,"postcode":"64409","invented":false,"note":null},
{"ags":"06432013","agsConfirmed":true,"name":"Modautal","shortName":"Modautal","kind":"gemeinde","districtAgs":"06432","population":5090,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":31.79,"latitude":49.735121,"longitude":8.738628,"postcode":"64397","invented":false,"note":null},
{"ags":"06432014","agsConfirmed":true,"name":"Mühltal","shortName":"Mühltal","kind":"gemeinde","districtAgs":"06432","population":13951,"populationAsOf":"31.12.2024 (nach der Summe; das Datum steht nicht in der Quelle)","areaKm2":25.34,"latitude":49.824604,"longitude":8.702081,"postcode":"64367","invented":false,"note":null}]');

INSERT INTO "OutboxRow" SELECT * FROM json_populate_recordset(NULL::"OutboxRow", '[{"id":1,"transaction":758,"topic":"provider","key":"01a221c7-51f7-7710-a007-1b50cd735d54","createdAt":"2026-11-28T10:50:40.53+00:00"},
{"id":10,"transaction":762,"topic":"provider","key":"01a221c7-53be-7543-ada0-cfc856c11c57","createdAt":"2026-11-28T10:50:41.025+00:00"},
{"id":11,"transaction":763,"topic":"provider","key":"01a221c7-5439-7528-92c0-13058dcdc74c","createdAt":"2026-11-28T10:50:41.11+00:00"},
{"id":12,"transaction":763,"topic":"provider","key":"01a221c7-5439-7528-92c0-13058dcdc74c","createdAt":"2026-11-28T10:50:41.17+00:00"},
{"id":13,"transaction":764,"topic":"provider","key":"01a221c7-54b5-76e5-85d6-1df07e7aa48e","createdAt":"2026-11-28T10:50:41.223+00:00"},
{"id":14,"transaction":764,"topic":"provider","key":"01a221c7-54b5-76e5-85d6-1df07e7aa48e","createdAt":"2026-11-28T10:50:41.278+00:00"},
{"id":15,"transaction":765,"topic":"provider","key":"01a221c7-550a-746d-a2ab-bda46d9a4e4e","createdAt":"2026-11-28T10:50:41.302+00:00"},
{"id":16,"transaction":765,"topic":"provider","key":"01a221c7-550a-746d-a2ab-bda46d9a4e4e","createdAt":"2026-11-28T10:50:41.342+00:00"},
{"id":17,"transaction":766,"topic":"provider","key":"01a221c7-555d-725d-aad3-718c594a5b1c","createdAt":"2026-11-28T10:50:41.382+00:00"},
{"id":18,"transaction":766,"topic":"provider","key":"01a221c7-555d-725d-aad3-718c594a5b1c","createdAt":"2026-11-28T10:50:41.435+00:00"},
{"id":19,"transaction":767,"topic":"provider","key":"01a221c7-5606-72ce-ad08-4d0400b21ddf","createdAt":"2026-11-28T10:50:41.554+00:00"},
{"id":2,"transaction":758,"topic":"provider","key":"01a221c7-51f7-7710-a007-1b50cd735d54","createdAt":"2026-11-28T10:50:40.623+00:00"},
{"id":20,"transaction":767,"topic":"provider","key":"01a221c7-5606-72ce-ad08-4d0400b21ddf","createdAt":"2026-11-28T10:50:41.606+00:00"},
{"id":21,"transaction":768,"topic":"provider","key":"01a221c7-5662-7728-a4b5-e8c4f1034228","createdAt":"2026-11-28T10:50:41.654+00:00"},
{"id":22,"transaction":768,"topic":"provider","key":"01a221c7-5662-7728-a4b5-e8c4f1034228","createdAt":"2026-11-28T10:50:41.694+00:00"},
{"id":23,"transaction":769,"topic":"provider","key":"01a221c7-56ba-734d-9c50-b641d1cafd60","createdAt":"2026-11-28T10:50:41.742+00:00"},
{"id":24,"transaction":769,"topic":"provider","key":"01a221c7-56ba-734d-9c50-b641d1cafd60","createdAt":"2026-11-28T10:50:41.762+00:00"},
{"id":25,"transaction":770,"topic":"provider","key":"01a221c7-56f2-75ec-b24b-e35dd5a18315","createdAt":"2026-11-28T10:50:41.783+00:00"},
{"id":26,"transaction":770,"topic":"provider","key":"01a221c7-56f2-75ec-b24b-e35dd5a18315","createdAt":"2026-11-28T10:50:41.801+00:00"},
{"id":27,"transaction":771,"topic":"provider","key":"01a221c7-5719-73ef-bc48-9baf9509afe8","createdAt":"2026-11-28T10:50:41.819+00:00"},
{"id":28,"transaction":771,"topic":"provider","key":"01a221c7-5719-73ef-bc48-9baf9509afe8","createdAt":"2026-11-28T10:50:41.83+00:00"},
{"id":29,"transaction":772,"topic":"provider","key":"01a221c7-5768-718e-b13c-a3efa10d3088","createdAt":"2026-11-28T10:50:41.91+00:00"},
{"id":3,"transaction":759,"topic":"provider","key":"01a221c7-5286-70aa-b982-9afba43dea6f","createdAt":"2026-11-28T10:50:40.666+00:00"},
{"id":30,"transaction":772,"topic":"provider","key":"01a221c7-5768-718e-b13c-a3efa10d3088","createdAt":"2026-11-28T10:50:41.943+00:00"},
{"id":31,"transaction":773,"topic":"provider","key":"01a221c7-57a2-75f9-a953-2e6fd3515dec","createdAt":"2026-11-28T10:50:41.967+00:00"},
{"id":32,"transaction":773,"topic":"provider","key":"01a221c7-57a2-75f9-a953-2e6fd3515dec","createdAt":"2026-11-28T10:50:41.992+00:00"},
{"id":33,"transaction":774,"topic":"provider","key":"01a221c7-57de-77fd-9c6d-9fb920c0ab6b","createdAt":"2026-11-28T10:50:42.022+00:00"},
{"id":34,"transaction":774,"topic":"provider","key":"01a221c7-57de-77fd-9c6d-9fb920c0ab6b","createdAt":"2026-11-28T10:50:42.042+00:00"},
{"id":35,"transaction":775,"topic":"provider","key":"01a221c7-580d-75fb-820a-76a3a77cbcb1","createdAt":"2026-11-28T10:50:42.064+00:00"},
{"id":36,"transaction":775,"topic":"provider","key":"01a221c7-580d-75fb-820a-76a3a77cbcb1","createdAt":"2026-11-28T10:50:42.071+00:00"},
{"id":37,"transaction":776,"topic":"provider","key":"01a221c7-5834-752d-81be-e6617ce4ba73","createdAt":"2026-11-28T10:50:42.11+00:00"},
{"id":38,"transaction":776,"topic":"provider","key":"01a221c7-5834-752d-81be-e6617ce4ba73","createdAt":"2026-11-28T10:50:42.178+00:00"},
{"id":39,"transaction":777,"topic":"provider","key":"01a221c7-58b4-7269-b6b9-d293e676b111","createdAt":"2026-11-28T10:50:42.25+00:00"},
{"id":4,"transaction":759,"topic":"provider","key":"01a221c7-5286-70aa-b982-9afba43dea6f","createdAt":"2026-11-28T10:50:40.743+00:00"},
{"id":40,"transaction":777,"topic":"provider","key":"01a221c7-58b4-7269-b6b9-d293e676b111","createdAt":"2026-11-28T10:50:42.314+00:00"},
{"id":5,"transaction":760,"topic":"provider","key":"01a221c7-52fa-717e-9399-fc4eda7c1d63","createdAt":"2026-11-28T10:50:40.798+00:00"},
{"id":6,"transaction":760,"topic":"provider","key":"01a221c7-52fa-717e-9399-fc4eda7c1d63","createdAt":"2026-11-28T10:50:40.848+00:00"},
{"id":7,"transaction":761,"topic":"provider","key":"01a221c7-5361-74df-bf9c-e79d99bb42e7","createdAt":"2026-11-28T10:50:40.882+00:00"},
{"id":8,"transaction":761,"topic":"provider","key":"01a221c7-5361-74df-bf9c-e79d99bb42e7","createdAt":"2026-11-28T10:50:40.933+00:00"},
{"id":9,"transaction":762,"topic":"provider","key":"01a221c7-53be-7543-ada0-cfc856c11c57","createdAt":"2026-11-28T10:50:40.97+00:00"}]');

INSERT INTO "Provider" SELECT * FROM json_populate_recordset(NULL::"Provider", '[{"id":"01a221c7-51f7-7710-a007-1b50cd735d54","slug":"aitema","name":"aitema GmbH","about":{"de": "Unternehmen, das quelloffene Fachanwendungen für Verwaltungen veröffentlicht, darunter Ratsinformation, Hinweisgebersystem und Terminvergabe.", "en": "Company that publishes open-source applications for public bodies, among them council information, whistleblowing and appointment booking."},"origin":"public_sources","invented":false,"version":1,"createdAt":"2026-11-28T10:50:40.503+00:00","updatedAt":"2026-11-28T10:50:40.503+00:00"},
{"id":"01a221c7-5286-70aa-b982-9afba43dea6f","slug":"bigbluebutton-inc","name":"BigBlueButton Inc.","about":{"de": "Inhaberin der Marke BigBlueButton und Ansprechstelle des Projekts. Support bieten mehrere Unternehmen an.", "en": "Owner of the BigBlueButton trademark and contact of the project. Several companies offer support."},"origin":"public_sources","invented":false,"version":1,"createdAt":"2026-11-28T10:50:40.646+00:00","updatedAt":"2026-11-28T10:50:40.646+00:00"},
{"id":"01a221c7-723a-71db-ab0a-4b555c84779f","slug":"mustergeo","name":"Mustergeo AG","about":{"de": "Geoinformatik für Kommunen und Kreise: Karten, Bauleitplanung, Solarpotenziale. Nicht börsennotiert, Sitz in Groß-Muster.", "en": "Geoinformatics for municipalities and districts: maps, land-use planning, solar potential. Not listed, based in Groß-Muster."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-28T10:50:48.762+00:00","updatedAt":"2026-11-28T10:50:48.762+00:00"},
{"id":"01a221c7-7416-7792-8de5-7cca50195862","slug":"beispiel-civic","name":"Beispiel Civic Inc.","about":{"de": "Cloud-Anwendungen für Stadtverwaltungen, Sitz in den USA. Kundinnen und Kunden in Europa werden von einem Team in zwei Zeitzonen betreut.", "en": "Cloud applications for city administrations, based in the USA. Customers in Europe are served by a team in two time zones."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-28T10:50:49.238+00:00","updatedAt":"2026-11-28T10:50:49.238+00:00"},
{"id":"01a221c7-7462-76a4-b61c-d8fcbac38f33","slug":"beispiel-bauhof","name":"Beispiel Bauhof Software GbR","about":{"de": "Zwei Brüder, früher selbst auf dem Bauhof. Software für Einsatz, Gerät und Winterdienst.", "en": "Two brothers who used to work at the depot themselves. Software for jobs, machines and winter service."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-28T10:50:49.314+00:00","updatedAt":"2026-11-28T10:50:49.314+00:00"}]');

INSERT INTO "ProviderAnswer" SELECT * FROM json_populate_recordset(NULL::"ProviderAnswer", '[{"providerId":"01a221c7-51f7-7710-a007-1b50cd735d54","criterion":"providerWebsite","value":"https://aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"providerId":"01a221c7-5286-70aa-b982-9afba43dea6f","criterion":"providerWebsite","value":"https://bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"buyerContact","value":{"de": "Angebote und Vergabe, kommunen@beispiel-mustergeo.example", "en": "Quotes and tenders, kommunen@beispiel-mustergeo.example"},"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"foundedYear","value":2002,"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"providerCountry","value":"DE","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"providerKind","value":"sme","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"providerWebsite","value":"https://beispiel-mustergeo.example/","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"s1-control","value":"eu","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"staffCount","value":76,"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"buyerContact","value":{"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"},"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"foundedYear","value":2008,"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"providerCountry","value":"US","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"providerKind","value":"large_company","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"providerWebsite","value":"https://beispiel-civic.example/","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"s1-control","value":"non_eu","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7416-7792-8de5-7cca50195862","criterion":"staffCount","value":900,"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"buyerContact","value":{"de": "Am besten per Telefon, kommunen@beispiel-bauhof.example", "en": "Telephone works best, kommunen@beispiel-bauhof.example"},"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"foundedYear","value":2010,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"providerCountry","value":"DE","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"providerKind","value":"sme","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"providerWebsite","value":"https://beispiel-bauhof.example/","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a221c7-7462-76a4-b61c-d8fcbac38f33","criterion":"staffCount","value":4,"statedOn":"2025-07-14","source":{"kind": "provider"}}]');

INSERT INTO "ProviderEvidence" SELECT * FROM json_populate_recordset(NULL::"ProviderEvidence", '[{"id":"01a221c7-7249-7275-8570-c17fb693c3b4","providerId":"01a221c7-723a-71db-ab0a-4b555c84779f","criterion":"s1-control","grade":"X","title":{"de": "Registerauszug mit Beteiligungen bis zu den wirtschaftlich Berechtigten", "en": "Register extract with holdings up to the beneficial owners"},"issuer":"Registergericht Groß-Muster","issuedOn":"2024-09-30","validUntil":"2026-03-31","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-09-30"}]');

INSERT INTO "PubliccodeImport" SELECT * FROM json_populate_recordset(NULL::"PubliccodeImport", '[{"id":"00000000-0000-7000-8000-000000000013","project":"code.example/drill","listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","file":"publiccode.yml","readOn":"2026-11-28","hash":"0000000000000000000000000000000000000000000000000000000000000000","version":null,"conforms":true,"findings":[],"taken":{},"suggestions":{"functions": [], "standards": []},"changes":[],"fields":{},"kept":{},"left":[],"state":"waiting","reason":null,"decidedAt":null,"createdAt":"2026-11-28T10:51:00.042+00:00","updatedAt":"2026-11-28T09:00:00+00:00"}]');

INSERT INTO "Reference" SELECT * FROM json_populate_recordset(NULL::"Reference", '[{"id":"01a221c7-5fee-777c-942b-45851c6d04c1","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"French Ministry of Education","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-4909c0b59ea3","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"European Commission","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-4df335a493d5","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"OpenForum Europe","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-5037841f04fc","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Universität Osnabrück","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-56cba5a1920b","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Technische Universität Berlin","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-5b03a63c6eea","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Technische Hochschule Mittelhessen","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-5de244cdb168","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Johannes Gutenberg-Universität Mainz","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-6009746ceee0","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Humboldt-Universität zu Berlin","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-5fee-777c-942b-673605c11dc0","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","name":"Brazilian National Research and Education Network","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a221c7-7801-7332-90b0-af46e24b33b8","listingId":"01a221c7-7731-7328-958b-1300423385ad","name":"Musterstadt am Beispiel","municipality":"demo-musterstadt-am-beispiel","population":612700,"latitude":50.148,"longitude":8.571,"since":2025,"use":{"de": "Chat auf der Website", "en": "Chat on the website"},"confirmedOn":null,"source":{"kind": "provider"}},
{"id":"01a221c7-797d-71c3-813d-3bff36dc4528","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","name":"Bauaufsicht des Landkreises Musterkreis","municipality":null,"population":null,"latitude":null,"longitude":null,"since":2023,"use":{"de": "1.100 Anträge im Jahr", "en": "1,100 applications a year"},"confirmedOn":null,"source":{"kind": "provider"}},
{"id":"01a221c7-797d-71c3-813d-3f335da11900","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","name":"Groß-Muster","municipality":"demo-gross-muster","population":72390,"latitude":50.641,"longitude":8.812,"since":2024,"use":null,"confirmedOn":"2026-03-12","source":{"kind": "provider"}},
{"id":"01a221c7-8eb7-71ec-af4a-1f4191815709","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","name":"Musterbach","municipality":"demo-musterbach","population":3420,"latitude":50.884,"longitude":8.562,"since":2014,"use":null,"confirmedOn":"2026-03-31","source":{"kind": "provider"}},
{"id":"01a221c7-8eb7-71ec-af4a-214563293151","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","name":"Beispielhain","municipality":"demo-beispielhain","population":6350,"latitude":51.062,"longitude":9.214,"since":2016,"use":{"de": "14 Beschäftigte", "en": "14 staff"},"confirmedOn":"2025-10-22","source":{"kind": "provider"}},
{"id":"01a221c7-8eb7-71ec-af4a-25ef28a59134","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","name":"Musterbrück","municipality":"demo-musterbrueck","population":12640,"latitude":50.562,"longitude":8.382,"since":2022,"use":null,"confirmedOn":null,"source":{"kind": "provider"}}]');

INSERT INTO "ReferenceData" SELECT * FROM json_populate_recordset(NULL::"ReferenceData", '[{"name":"regions-hessen","hash":"59fbde6ea2999e5cffe6843fec4d30a4acfd355f27bbbc8fc38410d44b0d960e","writtenAt":"2026-11-28T10:50:40.418+00:00"}]');

INSERT INTO "Variant" SELECT * FROM json_populate_recordset(NULL::"Variant", '[{"id":"1286226e-6a6b-4080-80e4-545e63f12022","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","delivery":"onprem","position":1},
{"id":"87bef2e2-c730-4b6c-8251-e231ab2a3be4","listingId":"01a221c7-5f14-7011-b5ed-1d6040df89c6","delivery":"onprem","position":0},
{"id":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","listingId":"01a221c7-7731-7328-958b-1300423385ad","delivery":"saas","position":0},
{"id":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","delivery":"onprem","position":0},
{"id":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","listingId":"01a221c7-790c-7700-ac01-96fef09a6f6f","delivery":"managed","position":1},
{"id":"b119c307-abcf-409e-ba07-01c95ea02ccf","listingId":"01a221c7-8e60-74d6-b264-31ce82d1a9f5","delivery":"saas","position":0},
{"id":"d3cabdc9-3978-4599-aa2b-4c5094d1ad43","listingId":"01a221c7-5e14-73e8-8e2d-a071732293d2","delivery":"onprem","position":0},
{"id":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","listingId":"01a221c7-9754-76a9-85c6-8f822e6c7986","delivery":"saas","position":0}]');

INSERT INTO "VariantAnswer" SELECT * FROM json_populate_recordset(NULL::"VariantAnswer", '[{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"ownIt","value":"administrator","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"priceModel","value":"fixed","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"setupCost","value":280000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"suitableSizes","value":["10k-20k", "20k-50k", "50k-100k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"supportLanguages","value":["de"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"1286226e-6a6b-4080-80e4-545e63f12022","criterion":"yearlyBase","value":89000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"87bef2e2-c730-4b6c-8251-e231ab2a3be4","criterion":"demoAccess","value":"public","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}},
{"variantId":"87bef2e2-c730-4b6c-8251-e231ab2a3be4","criterion":"demoUrl","value":"https://demo.bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"dpaOffered","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"goLiveWeeks","value":6,"statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"minimumTerm","value":36,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"noticePeriod","value":6,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"ownIt","value":"administrator","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"personalData","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"priceModel","value":"per_unit","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"priceUnit","value":"transaction","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s1-continuity","value":"stop_delay","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s2-law","value":"non_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s2-requests","value":"partly","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s3-logs","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s4-docs","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s4-export","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s4-staff","value":"partly","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s4-switching","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s5-deps","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s7-audit","value":"reports","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s7-cert","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s7-gdpr","value":"avv","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s7-incident","value":"reactive","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"s8-energy","value":"unknown","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"suitableSizes","value":["50k-100k", "100k-500k", "ge500k"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"supportHours","value":"round_the_clock","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"supportLanguages","value":["en"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"training","value":["online"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"yearlyBase","value":1200000,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8fcb5e41-c407-4428-9ab0-0b07d65de9c5","criterion":"yearlyPerUnit","value":12,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"evbIt","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"goLiveWeeks","value":48,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"minimumTerm","value":36,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"ownIt","value":"specialists","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"personalData","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"priceDepends","value":{"de": "Fallzahl im Jahr und Zahl der Arbeitsplätze.", "en": "Cases a year and number of workplaces."},"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"priceModel","value":"individual","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"purchaseWays","value":["direct", "framework"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s1-continuity","value":"contract","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s2-exposure","value":"none","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s2-law","value":"eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-datarights","value":"provider_anon","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-deletion","value":"verified","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-keys","value":"customer","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-location","value":"eu_only","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s3-logs","value":"customer","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s4-docs","value":"request","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s4-export","value":"service","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s4-staff","value":"eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s5-deps","value":"listed","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s7-audit","value":"remote","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s7-cert","value":"none","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"s7-incident","value":"legal","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"suitableSizes","value":["50k-100k", "100k-500k"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"supportHours","value":"business_hours","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"supportLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"training","value":["on_site"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"9fcf36c9-db4d-45f7-a355-fbf87cc1a0cd","criterion":"usesHardware","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"dpaOffered","value":true,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"evbIt","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"exitHelp","value":"charged","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"exportFormats","value":["xml", "pdf", "gpkg"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"goLiveWeeks","value":36,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"minimumTerm","value":36,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"noticePeriod","value":6,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"ownIt","value":"administrator","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"personalData","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"priceModel","value":"individual","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"purchaseWays","value":["direct", "framework", "intermunicipal"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s1-continuity","value":"contract","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s2-exposure","value":"clauses","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-datarights","value":"customer_rights","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-deletion","value":"verified","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s3-keys","value":"shared","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-docs","value":"request","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-export","value":"service","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s4-switching","value":"partly","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s5-deps","value":"listed","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-audit","value":"full","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-cert","value":"iso27001","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-gdpr","value":"avv","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s7-incident","value":"legal","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"s8-energy","value":"weak","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"staffEffort","value":15,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"suitableSizes","value":["20k-50k", "50k-100k", "100k-500k"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"supportHours","value":"business_hours","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"supportLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"training","value":["on_site", "online"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"a108ece4-01ed-4b96-8852-69de3a2a6a1d","criterion":"usesHardware","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"exportFormats","value":["xlsx", "pdf"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"goLiveWeeks","value":3,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"minimumTerm","value":12,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"noticePeriod","value":1,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"ownIt","value":"none","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"priceModel","value":"per_unit","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"priceUnit","value":"user","statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"setupCost","value":40000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"staffEffort","value":4,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"suitableSizes","value":["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"supportHours","value":"business_hours","statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"supportLanguages","value":["de"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"training","value":["on_site"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"b119c307-abcf-409e-ba07-01c95ea02ccf","criterion":"yearlyPerUnit","value":9600,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"d3cabdc9-3978-4599-aa2b-4c5094d1ad43","criterion":"demoAccess","value":"public","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"d3cabdc9-3978-4599-aa2b-4c5094d1ad43","criterion":"demoUrl","value":"https://ris.aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"d3cabdc9-3978-4599-aa2b-4c5094d1ad43","criterion":"exportFormats","value":["api"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"personalData","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"priceModel","value":"individual","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s1-change","value":"notice","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s1-continuity","value":"contract","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s2-exposure","value":"clauses","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s3-datarights","value":"provider_free","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s3-keys","value":"mostly_provider","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s3-location","value":"mainly_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s3-logs","value":"partial","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s4-docs","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s4-staff","value":"non_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s5-deps","value":"listed","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"s5-hardware","value":"exceptions","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"suitableSizes","value":["100k-500k", "ge500k"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"eadd1986-ff93-44aa-9bf5-5ee72d6fbf5d","criterion":"supportLanguages","value":["en"],"statedOn":"2025-09-22","source":{"kind": "provider"}}]');

INSERT INTO "_prisma_migrations" SELECT * FROM json_populate_recordset(NULL::"_prisma_migrations", '[{"id":"39f29235-16fc-44c5-a05a-5361804404dc","checksum":"3f48845adf5e4616317bae8f504e82bca6981fe3981e16f78cbe1fc483be755b","finished_at":"2026-11-28T10:50:35.725+00:00","migration_name":"20261128065657_publiccode_imports","logs":null,"rolled_back_at":null,"started_at":"2026-11-28T10:50:35.638+00:00","applied_steps_count":1},
{"id":"cc30a4b2-4d51-4b56-b957-891a1bff004c","checksum":"071b421091a4eb7b90b4d2c80e22a6139f7d00ec3bf42afa36c2c3964692e10c","finished_at":"2026-11-28T10:50:35.301+00:00","migration_name":"20261128040628_comparisons","logs":null,"rolled_back_at":null,"started_at":"2026-11-28T10:50:35.192+00:00","applied_steps_count":1},
{"id":"f5a975d5-4fd4-45d5-8f5d-f3a47e08f8cd","checksum":"11deaf244d270450b7d1b51efb5564ad2edc5cfe290bd714890ef8379dbf5637","finished_at":"2026-11-28T10:50:34.933+00:00","migration_name":"20261123000000_initial","logs":null,"rolled_back_at":null,"started_at":"2026-11-28T10:50:34.691+00:00","applied_steps_count":1}]');

SELECT setval('public."AuditEvent_id_seq"', 366);

SELECT setval('public."OutboxRow_id_seq"', 366);

RESET session_replication_role;
