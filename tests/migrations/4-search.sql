-- State of a1caf53 of 2026-11-29, made by tests/migrations/make.ts with the code of that commit.

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

CREATE TABLE "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
);

SET session_replication_role = replica;

INSERT INTO "AddedWords" SELECT * FROM json_populate_recordset(NULL::"AddedWords", '[{"id":"00000000-0000-7000-8000-000000000014","kind":"synonyms","languages":["de","en"],"words":["Tonne","Gelbe Tonne"],"function":null,"identity":"drill synonyms","withdrawnAt":null,"version":1,"createdAt":"2026-11-29T00:14:34.503+00:00","updatedAt":"2026-11-28T09:00:00+00:00"},
{"id":"00000000-0000-7000-8000-000000000015","kind":"phrases","languages":["de"],"words":["Müll, der meldet"],"function":"ops.waste","identity":"drill phrases","withdrawnAt":null,"version":1,"createdAt":"2026-11-29T00:14:34.503+00:00","updatedAt":"2026-11-28T09:00:00+00:00"},
{"id":"00000000-0000-7000-8000-000000000016","kind":"synonyms","languages":["en"],"words":["bin","can"],"function":null,"identity":null,"withdrawnAt":"2026-11-28T10:00:00+00:00","version":1,"createdAt":"2026-11-29T00:14:34.503+00:00","updatedAt":"2026-11-28T10:00:00+00:00"}]');

INSERT INTO "AgsAlias" SELECT * FROM json_populate_recordset(NULL::"AgsAlias", '[{"formerAgs":"06999999","ags":"06411000","validUntil":"2023-01-01","note":"drill"}]');

INSERT INTO "AuditEvent" SELECT * FROM json_populate_recordset(NULL::"AuditEvent", '[{"id":1,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4522-7000-a0a7-0e46a33bc609","details":{"slug": "aitema"}},
{"id":10,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7004-babb-d2f9f1437438","details":{"slug": "osgeo"}},
{"id":11,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7005-8e3e-9c8d508d2576","details":{"slug": "grafana-labs"}},
{"id":12,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7006-bd09-fdd8848f4215","details":{"slug": "8x8"}},
{"id":13,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7007-aa43-d116a8444ae5","details":{"slug": "keycloak-projekt"}},
{"id":14,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7008-bc31-a73c94100139","details":{"slug": "limesurvey"}},
{"id":15,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7009-b374-4df340d75200","details":{"slug": "lgv-hamburg"}},
{"id":16,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700a-8f76-19a72afb0df6","details":{"slug": "matomo"}},
{"id":17,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700b-81a2-ab63a17512f1","details":{"slug": "liquid-democracy"}},
{"id":18,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700c-b57b-aecadfda9e36","details":{"slug": "moodle-pty-ltd"}},
{"id":19,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700d-abec-8264aca87ec0","details":{"slug": "nextcloud-gmbh"}},
{"id":2,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4525-7000-93ff-891b6bf9e1d5","details":{"slug": "bigbluebutton-inc"}},
{"id":20,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700e-8e46-547480da5f50","details":{"slug": "openjs-foundation"}},
{"id":21,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-700f-868b-bfe09623d9c8","details":{"slug": "maykin"}},
{"id":22,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7010-820c-e52d44d91d62","details":{"slug": "dimpact"}},
{"id":23,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7011-9a1b-d9979363ce95","details":{"slug": "openbao"}},
{"id":24,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7012-ad4c-d84769477d18","details":{"slug": "openems-association"}},
{"id":25,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7013-abe9-4fa1fc4ec8f9","details":{"slug": "openproject-gmbh"}},
{"id":26,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7014-8f70-b7a920669480","details":{"slug": "openslides"}},
{"id":27,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7015-9bea-1910f5504a8a","details":{"slug": "opentripplanner-projekt"}},
{"id":28,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7016-bc1c-f416ddc8c904","details":{"slug": "openwisp"}},
{"id":29,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7017-975c-5f51c823c546","details":{"slug": "fiware-foundation"}},
{"id":3,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4525-7001-bcfc-92b55266ccc8","details":{"slug": "chirpstack-projekt"}},
{"id":30,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7018-b48f-51fbc1498642","details":{"slug": "qgis-projekt"}},
{"id":31,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7000-a1de-cb4e7516058b","details":{"slug": "nec-laboratories-europe"}},
{"id":32,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7001-882f-1a7324a1cc01","details":{"slug": "gemeente-amsterdam"}},
{"id":33,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7002-8fe4-a96176858a36","details":{"slug": "smart-village-solutions"}},
{"id":34,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7003-bc94-63ea4342a863","details":{"slug": "the-things-industries"}},
{"id":35,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7004-816a-a046b08dbab9","details":{"slug": "thingsboard"}},
{"id":36,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4533-7005-830f-f047328580f0","details":{"slug": "zammad-gmbh"}},
{"id":37,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a224a7-4522-7000-a0a7-0e46a33bc609","details":{}},
{"id":38,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a224a7-4525-7000-93ff-891b6bf9e1d5","details":{}},
{"id":39,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a224a7-4525-7001-bcfc-92b55266ccc8","details":{}},
{"id":4,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4531-7000-bd60-868b3881098e","details":{"slug": "ckan-projekt"}},
{"id":40,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.answer","entity":"provider","entityId":"01a224a7-4531-7000-bd60-868b3881098e","details":{}},
{"id":5,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4531-7001-895c-88e167b90b3d","details":{"slug": "consul-democracy-foundation"}},
{"id":6,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7000-a930-289aa1090d68","details":{"slug": "decidim-verein"}},
{"id":7,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7001-a88c-b81ca7999b4a","details":{"slug": "tuer-an-tuer-digitalfabrik"}},
{"id":8,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7002-a3b8-60171144d97f","details":{"slug": "mysociety"}},
{"id":9,"at":"2026-11-29T00:14:31.702+00:00","actor":"system:listings:curated","action":"provider.create","entity":"provider","entityId":"01a224a7-4532-7003-ab6f-11e521e672f1","details":{"slug": "fraunhofer-iosb"}}]');

INSERT INTO "BarrierReport" SELECT * FROM json_populate_recordset(NULL::"BarrierReport",  E'[{"id":"00000000-0000-7000-8000-000000000001","text":"Zeile 1\\nZeile 2","page":"/katalog","address":null,"language":"de","createdAt":"2026-11-01T10:00:00+00:00","deleteAfter":"2099-01-30"}]');

INSERT INTO "Comparison" SELECT * FROM json_populate_recordset(NULL::"Comparison", '[{"id":"00000000-0000-7000-8000-000000000011","key":"drill-comparison","variants":[{"number": 1, "listingId": "01a224a7-48c0-7000-a653-93ca951beddf", "variantId": "3136595f-0b00-43c9-9732-d3cf7afcf621"}],"dropped":[],"requirements":[],"search":"q=Licht","municipality":"","version":1,"createdAt":"2026-11-29T00:14:34.492+00:00","updatedAt":"2026-11-28T06:00:00+00:00","expiresOn":"2099-05-28"}]');

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

INSERT INTO "Evidence" SELECT * FROM json_populate_recordset(NULL::"Evidence", '[{"id":"01a224a7-48c0-7001-82f8-84b6b001421e","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":null,"criterion":"s6-interfaces","grade":"D","title":{"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"},"issuer":null,"issuedOn":"2025-12-01","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s6-interfaces","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a224a7-48c0-7002-8a3a-b81b86e36d86","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-07-26","validUntil":null,"url":null,"visibility":"buyers","state":"refused","reason":{"de": "Die Klausel gilt nur für Verträge mit dem Land, nicht für Kommunen.", "en": "The clause covers contracts with the state only, not with municipalities."},"reviewedOn":"2025-07-26"},
{"id":"01a224a7-48c0-7003-a71f-62e4b6d37449","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s2-requests","grade":"C","title":{"de": "Vertrag, Ziffer 19: Ersuchen von Behörden", "en": "Contract, clause 19: authority requests"},"issuer":null,"issuedOn":"2025-12-24","validUntil":null,"url":null,"visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a224a7-48c0-7004-90a1-cc363d417d2e","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s4-staff","grade":"D","title":{"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"},"issuer":null,"issuedOn":"2025-11-25","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s4-staff","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a224a7-48c0-7005-bfb3-e3661a28a7dd","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2025-11-17","validUntil":null,"url":"https://beispiel-amtsfrage.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-11-17"},
{"id":"01a224a7-48c0-7006-8f5a-766fd1fd274a","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s7-gdpr","grade":"C","title":{"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"},"issuer":null,"issuedOn":"2025-05-25","validUntil":"2028-01-25","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-05-25"},
{"id":"01a224a7-48cf-7001-984a-8c5270bcf829","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":null,"criterion":"s5-sbom","grade":"S","title":{"de": "Erklärung des Anbieters", "en": "Statement by the provider"},"issuer":null,"issuedOn":"2026-02-20","validUntil":null,"url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-20"},
{"id":"01a224a7-48cf-7002-8f8a-6d3a1ee915f5","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":null,"criterion":"s6-interfaces","grade":"D","title":{"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"},"issuer":null,"issuedOn":"2026-03-09","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-interfaces","visibility":"public","state":"offered","reason":null,"reviewedOn":null},
{"id":"01a224a7-48cf-7003-8d2a-9ad2040637a8","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":null,"criterion":"s6-standards","grade":"D","title":{"de": "Liste der Standards mit Version", "en": "List of standards with version"},"issuer":null,"issuedOn":"2026-03-22","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-standards","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-22"},
{"id":"01a224a7-48cf-7004-a05c-a9abe7f7555e","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":null,"criterion":"s6-architecture","grade":"D","title":{"de": "Architektur und Datenflüsse", "en": "Architecture and data flows"},"issuer":null,"issuedOn":"2026-03-17","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s6-architecture","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a224a7-48cf-7005-92fc-e9465e369114","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-02-06","validUntil":"2026-06-05","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-02-06"},
{"id":"01a224a7-48cf-7006-9517-b8bac874254e","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s2-law","grade":"D","title":{"de": "Allgemeine Geschäftsbedingungen, Fassung 4", "en": "General terms, version 4"},"issuer":null,"issuedOn":"2026-03-29","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s2-law","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-29"},
{"id":"01a224a7-48cf-7007-ac27-6c13d255655a","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s2-exposure","grade":"S","title":{"de": "Erklärung des Anbieters", "en": "Statement by the provider"},"issuer":null,"issuedOn":"2026-03-11","validUntil":null,"url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-11"},
{"id":"01a224a7-48cf-7008-9d2c-4614ac688759","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-keys","grade":"D","title":{"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"},"issuer":null,"issuedOn":"2026-02-20","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s3-keys","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-20"},
{"id":"01a224a7-48cf-7009-831d-3f1a1aaff624","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-deletion","grade":"C","title":{"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"},"issuer":null,"issuedOn":"2024-09-10","validUntil":"2026-01-07","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2024-09-10"},
{"id":"01a224a7-48cf-700a-ab7f-5db54ec2abc0","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-datarights","grade":"C","title":{"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"},"issuer":null,"issuedOn":"2025-04-28","validUntil":"2027-12-28","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-04-28"},
{"id":"01a224a7-48cf-700b-90e6-f50bbb68fa3d","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s4-staff","grade":"D","title":{"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"},"issuer":null,"issuedOn":"2026-02-11","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-staff","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-11"},
{"id":"01a224a7-48cf-700c-b5c2-11fc90e27526","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s4-docs","grade":"D","title":{"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"},"issuer":null,"issuedOn":"2026-05-01","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-docs","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-05-01"},
{"id":"01a224a7-48cf-700d-8bed-ea1acedae18c","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2024-06-06","validUntil":"2025-10-03","url":"https://beispiel-bauakte.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-06-06"},
{"id":"01a224a7-48cf-700e-83ba-aab21c65b843","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s7-incident","grade":"D","title":{"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"},"issuer":null,"issuedOn":"2026-04-30","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s7-incident","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-04-30"},
{"id":"01a224a7-48cf-700f-8175-9f91835db2e8","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s7-audit","grade":"C","title":{"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"},"issuer":null,"issuedOn":"2026-04-04","validUntil":"2028-12-04","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2026-04-04"},
{"id":"01a224a7-48cf-7010-9a39-a0462d916061","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s1-continuity","grade":"C","title":{"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"},"issuer":null,"issuedOn":"2025-05-03","validUntil":"2028-01-03","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-05-03"},
{"id":"01a224a7-48cf-7011-9ef9-336fa3e2d2c3","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s2-exposure","grade":"D","title":{"de": "Bewertung der Rechtsrisiken aus Drittstaaten", "en": "Assessment of third-country legal risks"},"issuer":null,"issuedOn":"2026-01-12","validUntil":"2027-01-12","url":"https://beispiel-bauakte.example/nachweise/s2-exposure","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-01-12"},
{"id":"01a224a7-48cf-7012-890e-1b66713ce030","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-keys","grade":"D","title":{"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"},"issuer":null,"issuedOn":"2026-03-17","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s3-keys","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a224a7-48cf-7013-8bfc-416f2d142e01","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-deletion","grade":"C","title":{"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"},"issuer":null,"issuedOn":"2026-04-24","validUntil":null,"url":null,"visibility":"buyers","state":"refused","reason":{"de": "Die Klausel ist ein Entwurf und nicht Teil des Vertragsmusters.", "en": "The clause is a draft and not part of the model contract."},"reviewedOn":"2026-04-24"},
{"id":"01a224a7-48cf-7014-a0ed-5f68c1bbf4bc","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-datarights","grade":"C","title":{"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"},"issuer":null,"issuedOn":"2026-03-17","validUntil":"2028-11-17","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-17"},
{"id":"01a224a7-48d0-7000-9d81-2252a9904ac3","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-export","grade":"D","title":{"de": "Beschreibung des Exports", "en": "Export description"},"issuer":null,"issuedOn":"2026-05-16","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-export","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-05-16"},
{"id":"01a224a7-48d0-7001-8d71-adec3d5d45ed","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-switching","grade":"C","title":{"de": "Vertrag, Ziffer 15: Anbieterwechsel nach Data Act", "en": "Contract, clause 15: switching under the Data Act"},"issuer":null,"issuedOn":"2025-03-30","validUntil":"2026-07-27","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2025-03-30"},
{"id":"01a224a7-48d0-7002-b235-aa6343ea8629","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-docs","grade":"D","title":{"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"},"issuer":null,"issuedOn":"2026-03-19","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s4-docs","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-19"},
{"id":"01a224a7-48d0-7003-a59d-7f0b91c5e093","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s5-deps","grade":"D","title":{"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"},"issuer":null,"issuedOn":"2024-10-31","validUntil":"2026-02-27","url":"https://beispiel-bauakte.example/nachweise/s5-deps","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-10-31"},
{"id":"01a224a7-48d0-7004-9b79-58c57d8c6aee","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-cert","grade":"X","title":{"de": "Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung", "en": "ISO/IEC 27001 certificate, scope: operation of the solution"},"issuer":"Prüfverein Musterland e. V.","issuedOn":"2026-03-19","validUntil":"2028-11-19","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-03-19"},
{"id":"01a224a7-48d0-7005-90db-c59e9023fb83","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-gdpr","grade":"C","title":{"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"},"issuer":null,"issuedOn":"2025-04-08","validUntil":"2026-08-05","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-04-08"},
{"id":"01a224a7-48d0-7006-bb1e-a917b4d22d76","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-incident","grade":"D","title":{"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"},"issuer":null,"issuedOn":"2026-02-26","validUntil":null,"url":"https://beispiel-bauakte.example/nachweise/s7-incident","visibility":"public","state":"accepted","reason":null,"reviewedOn":"2026-02-26"},
{"id":"01a224a7-48d0-7007-8353-fd4238449103","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-audit","grade":"C","title":{"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"},"issuer":null,"issuedOn":"2025-09-28","validUntil":"2028-05-28","url":null,"visibility":"buyers","state":"accepted","reason":null,"reviewedOn":"2025-09-28"}]');

INSERT INTO "FrozenComparison" SELECT * FROM json_populate_recordset(NULL::"FrozenComparison", '[{"id":"00000000-0000-7000-8000-000000000012","key":"drill-frozen","document":{"format": 1},"hash":"0000000000000000000000000000000000000000000000000000000000000000","frozenAt":"2026-11-28T06:00:00+00:00","expiresOn":null}]');

INSERT INTO "Listing" SELECT * FROM json_populate_recordset(NULL::"Listing", '[{"id":"01a224a7-45f8-7000-a32a-06e929cc9bd5","slug":"aitema-ratsinformationssystem","providerId":"01a224a7-4522-7000-a0a7-0e46a33bc609","name":"aitema|Rats RIS","summary":{"de": "Ratsinformationssystem: Sitzungen, Tagesordnungen, Vorlagen, Gremien und Mandatsträger sind im Netz durchsuchbar und über OParl abrufbar. Es wird mit Docker auf eigenen Servern betrieben. Die Lizenzangaben im Repository widersprechen sich: EUPL 1.2 (LICENSE), MIT (README) und AGPL 3.0 (publiccode.yml). Vor einem Einsatz ist die Lizenz zu klären.", "en": "Council information system: meetings, agendas, papers, committees and members can be searched online and retrieved through OParl. It runs on own servers with Docker. The repository contradicts itself on the licence: EUPL 1.2 (LICENSE), MIT (README) and AGPL 3.0 (publiccode.yml). The licence has to be clarified before use."},"features":{"de": ["Sitzungen und Tagesordnungen veröffentlichen", "Vorlagen und Dokumente im Volltext durchsuchen", "Gremien und Mandatsträger zeigen", "Sitzungskalender führen", "Daten über OParl bereitstellen und einlesen", "Interne Unterlagen von öffentlichen trennen"], "en": ["Publish meetings and agendas", "Search papers and documents in full text", "Show committees and members", "Keep a calendar of meetings", "Provide and import data through OParl", "Separate internal from public documents"]},"origin":"public_sources","invented":false,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-11-23","version":2,"createdAt":"2026-11-29T00:14:31.841+00:00","updatedAt":"2026-11-29T00:14:32.433+00:00","publishedSnapshotId":"01a224a7-4762-7000-85a1-328fd1ef8b2f","publiccode":null,"written":null},
{"id":"01a224a7-4603-7000-92f8-c39fd02e1e0f","slug":"bigbluebutton","providerId":"01a224a7-4525-7000-93ff-891b6bf9e1d5","name":"BigBlueButton","summary":{"de": "BigBlueButton ist eine Software für Videokonferenzen mit Schwerpunkt auf Unterricht und Kursen. Teilnehmende sehen und hören sich im Browser, arbeiten an einer gemeinsamen Tafel, stimmen ab und teilen sich in Gruppenräume auf. Sitzungen lassen sich aufzeichnen. Empfohlen ist ein eigener Server mit Ubuntu, 8 Prozessorkernen und 16 GB Arbeitsspeicher. Räume und Konten verwaltet die zugehörige Oberfläche Greenlight.", "en": "BigBlueButton is software for video conferences with a focus on lessons and courses. Participants see and hear each other in the browser, work on a shared whiteboard, vote and split into breakout rooms. Sessions can be recorded. A dedicated Ubuntu server with 8 processor cores and 16 GB of memory is recommended. Rooms and accounts are managed in the companion interface Greenlight."},"features":{"de": ["Ton, Bild, Folien und Bildschirm teilen", "Gemeinsame Tafel und Notizen", "Umfragen während der Sitzung", "Gruppenräume für kleine Runden", "Sitzungen aufzeichnen", "Moderation steuert Teilnehmende und Ablauf", "Anbindung an Lernplattformen wie Moodle"], "en": ["Share audio, video, slides and screen", "Shared whiteboard and notes", "Polls during the session", "Breakout rooms for small groups", "Record sessions", "Moderators manage participants and proceedings", "Connection to learning platforms such as Moodle"]},"origin":"public_sources","invented":false,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-11-23","version":2,"createdAt":"2026-11-29T00:14:31.841+00:00","updatedAt":"2026-11-29T00:14:32.433+00:00","publishedSnapshotId":"01a224a7-4763-7000-bee7-e4340a63fa5d","publiccode":null,"written":null},
{"id":"01a224a7-48c0-7000-a653-93ca951beddf","slug":"beispiel-amtsfrage","providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","name":"Beispiel Amtsfrage","summary":{"de": "Virtueller Assistent für die Website der Stadt. Er liest die vorhandenen Seiten ein und beantwortet Fragen im Chat, per Messenger oder am Telefon. Das Sprachmodell wird über eine Programmierschnittstelle eines Drittanbieters bezogen.", "en": "Virtual agent for the city website. It ingests existing pages and answers questions in chat, by messenger or on the phone. The language model is consumed through a third-party programming interface."},"features":{"de": ["Liest Website und PDF-Dateien ein", "Chat, Messenger und Telefon", "Übergabe an Beschäftigte mit Verlauf", "Antworten in 40 Sprachen", "Auswertung der häufigsten Fragen"], "en": ["Ingests website and PDF files", "Chat, messenger and telephone", "Handover to staff with transcript", "Answers in 40 languages", "Analysis of most frequent questions"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-02-03","version":2,"createdAt":"2026-11-29T00:14:32.567+00:00","updatedAt":"2026-11-29T00:14:34.293+00:00","publishedSnapshotId":"01a224a7-4d5b-7000-ab73-591ffbdcf6a5","publiccode":null,"written":null},
{"id":"01a224a7-48cf-7000-b86f-4dadd6dc194e","slug":"beispiel-bauakte","providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","name":"Beispiel Bauakte","summary":{"de": "Bauantrag, Beteiligung und Bauakte in einem Verfahren. Pläne werden geprüft, mit dem Bebauungsplan überlagert und an Fachstellen verteilt. Die Bauaufsicht arbeitet in der Karte, Antragstellende sehen den Stand ihres Antrags.", "en": "Building application, consultation and building file in one procedure. Plans are checked, overlaid with the land-use plan and sent to the bodies involved. The building authority works on the map, applicants see the status of their application."},"features":{"de": ["Digitaler Bauantrag nach XBau", "Überlagerung mit Bebauungsplänen", "Beteiligung der Fachstellen mit Fristen", "Prüfvermerke direkt im Plan", "Statusabfrage für Antragstellende"], "en": ["Digital building application based on XBau", "Overlay with land-use plans", "Consultation of bodies with deadlines", "Review notes directly in the plan", "Status enquiry for applicants"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-05-19","version":2,"createdAt":"2026-11-29T00:14:32.567+00:00","updatedAt":"2026-11-29T00:14:34.293+00:00","publishedSnapshotId":"01a224a7-4d63-7000-b940-6e41ecd347e1","publiccode":null,"written":null},
{"id":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","slug":"beispiel-bauhofbuch","providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","name":"Beispiel Bauhofbuch","summary":{"de": "Aufträge, Stunden, Geräte, Prüftermine. Morgens verteilen, abends abrechnen, am Jahresende Zahlen für die Kalkulation. Läuft auf dem Handy mit Handschuhen, weil die Knöpfe groß sind.", "en": "Jobs, hours, machines, inspection dates. Hand out in the morning, book in the evening, figures for costing at year end. Works on a phone with gloves on because the buttons are big."},"features":{"de": ["Aufträge annehmen, verteilen, abhaken", "Stunden und Maschinen je Kostenstelle", "Spielplatz- und Baumkontrolle mit Foto", "Prüffristen für Leitern bis Hebebühne", "Tankliste und Werkstattbuch"], "en": ["Take, hand out and tick off jobs", "Hours and machines per cost centre", "Playground and tree checks with photo", "Inspection dates from ladder to platform", "Fuel list and workshop log"]},"origin":"provider","invented":true,"state":"published","withdrawnOn":null,"withdrawnReason":null,"confirmedOn":"2026-03-26","version":2,"createdAt":"2026-11-29T00:14:32.567+00:00","updatedAt":"2026-11-29T00:14:34.293+00:00","publishedSnapshotId":"01a224a7-4de7-7001-912c-7441b6930f04","publiccode":null,"written":null},
{"id":"01a224a7-4a74-7013-9c43-d22b80c9b093","slug":"beispiel-ideenraum","providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","name":"Beispiel Ideenraum","summary":{"de": "Online-Dialoge mit Abstimmung in Echtzeit. Teilnehmende bewerten Aussagen, das System bildet Gruppen ähnlicher Meinungen.", "en": "Online dialogues with live voting. Participants rate statements, the system forms groups of similar opinions."},"features":{"de": ["Aussagen bewerten statt kommentieren", "Meinungsgruppen als Diagramm", "Einladung per Link oder QR-Code"], "en": ["Rate statements instead of commenting", "Opinion groups as a chart", "Invitation by link or QR code"]},"origin":"provider","invented":true,"state":"withdrawn","withdrawnOn":"2026-02-28","withdrawnReason":{"de": "Der Anbieter bietet die Lösung in der EU nicht mehr an.", "en": "The provider no longer offers the solution in the EU."},"confirmedOn":"2025-09-22","version":3,"createdAt":"2026-11-29T00:14:32.567+00:00","updatedAt":"2026-11-29T00:14:34.315+00:00","publishedSnapshotId":"01a224a7-4e70-7001-9f89-660d2addf5a1","publiccode":null,"written":null}]');

INSERT INTO "ListingAnswer" SELECT * FROM json_populate_recordset(NULL::"ListingAnswer", '[{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"contributionGuide","value":true,"statedOn":"2026-11-23","source":{"file": "CONTRIBUTING.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"documentation","value":"https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/installation.md","statedOn":"2026-11-23","source":{"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"functions","value":["admin.council"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"licence","value":"EUPL-1.2","statedOn":"2026-11-23","source":{"file": "LICENSE", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"mainFunction","value":"admin.council","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"maintenance","value":"internal","statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"maturity","value":"stable","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"openApiUrl","value":"https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml","statedOn":"2026-11-23","source":{"file": "docs/openapi.yaml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"platforms","value":["web"],"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"publiccodeValid","value":false,"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"repoPublic","value":true,"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"repoUrl","value":"https://github.com/Aitema-gmbh/ratsinformationssystem","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"selfHostable","value":true,"statedOn":"2026-11-23","source":{"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"solutionKind","value":["software"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"standards","value":[{"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/faq.md", "role": "both", "claim": "documented", "version": "1.1", "standard": "oparl"}, {"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "role": "provides", "claim": "documented", "version": "3.1.0", "standard": "openapi"}],"statedOn":"2026-11-23","source":{"file": "docs/faq.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"translatable","value":true,"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"uiLanguages","value":["de", "en"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","criterion":"website","value":"https://aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"contributionGuide","value":true,"statedOn":"2026-11-23","source":{"file": "docs/docs/support/faq.md", "kind": "repository", "commit": "27455927bdd51b64a1a7dfc815fc1cc1587d5c7e", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"documentation","value":"https://docs.bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"functions","value":["social.school", "social.learning", "admin.workplace"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"licence","value":"LGPL-3.0-only","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"mainFunction","value":"social.school","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"maintenance","value":"community","statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"maturity","value":"stable","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"openApiUrl","value":"https://docs.bigbluebutton.org/development/api/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"platforms","value":["web"],"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"repoPublic","value":true,"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"repoUrl","value":"https://github.com/bigbluebutton/bigbluebutton","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"selfHostable","value":true,"statedOn":"2026-11-23","source":{"file": "docs/docs/administration/install.md", "kind": "repository", "commit": "89dc92217580ed7ca0bda9d3b3403242ebc2571b", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"solutionKind","value":["software"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"translatable","value":true,"statedOn":"2026-11-28","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"uiLanguages","value":["de", "en", "fr", "it", "nl", "pl", "tr", "uk", "ar", "other"],"statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","criterion":"website","value":"https://bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"functions","value":["admin.assistant"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"mainFunction","value":"admin.assistant","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"maturity","value":"stable","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"municipalitiesInUse","value":3,"statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"s1-roadmap","value":"none","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"s3-ai","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"s5-origin","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"s5-sbom","value":"none","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"s6-interfaces","value":"restricted","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"solutionKind","value":["software", "ai_model"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"standards","value":[{"url": null, "role": "provides", "claim": "claimed", "version": null, "standard": "rest-json"}],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"uiLanguages","value":["en", "de", "fr", "it", "other"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"usesAi","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48c0-7000-a653-93ca951beddf","criterion":"website","value":"https://beispiel-amtsfrage.example/","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"accessibility","value":"partly","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"functions","value":["admin.permits", "admin.case", "data.gis"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"mainFunction","value":"admin.permits","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"maturity","value":"stable","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"municipalitiesInUse","value":23,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"openApiUrl","value":"https://beispiel-bauakte.example/schnittstellen","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"openExport","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"s5-origin","value":"core_eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"s5-sbom","value":"request","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"s6-architecture","value":"some","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"s6-interfaces","value":"mixed","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"s6-standards","value":"most","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"sizesInUse","value":["20k-50k", "50k-100k", "100k-500k"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"solutionKind","value":["software"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"specialistInterfaces","value":["building", "gis", "dms", "portal", "finance"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"standards","value":[{"url": "https://beispiel-bauakte.example/xbau", "role": "both", "claim": "documented", "version": "2.3", "standard": "xbau"}, {"url": "https://beispiel-bauakte.example/xplanung", "role": "consumes", "claim": "documented", "version": "6.0", "standard": "xplanung"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "1.3.0", "standard": "wms"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "4", "standard": "ifc"}],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"uiLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"usesAi","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","criterion":"website","value":"https://beispiel-bauakte.example/","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"functions","value":["ops.depot", "ops.roads", "env.green"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"internalNote","value":{"de": "Die Fragen zur Souveränität machen wir im Winter, wenn Zeit ist.", "en": "We will do the sovereignty questions in winter when there is time."},"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"mainFunction","value":"ops.depot","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"maturity","value":"stable","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"municipalitiesInUse","value":95,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"sizesInUse","value":["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"solutionKind","value":["software", "mobile_app"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"specialistInterfaces","value":["finance"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"uiLanguages","value":["de"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","criterion":"website","value":"https://beispiel-bauhofbuch.example/","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"functions","value":["civic.participation"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"licence","value":"LicenseRef-proprietary","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"mainFunction","value":"civic.participation","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"s3-ai","value":"blackbox","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"s6-interfaces","value":"restricted","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"solutionKind","value":["software"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"uiLanguages","value":["en", "de"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"usesAi","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","criterion":"website","value":"https://beispiel-ideenraum.example/","statedOn":"2025-09-22","source":{"kind": "provider"}}]');

INSERT INTO "ListingSnapshot" SELECT * FROM json_populate_recordset(NULL::"ListingSnapshot", '[{"id":"01a224a7-4762-7000-85a1-328fd1ef8b2f","listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","number":1,"document":{"format": 1, "answers": {"licence": {"value": "EUPL-1.2", "source": {"file": "LICENSE", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "repoUrl": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "website": {"value": "https://aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "maturity": {"value": "stable", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "functions": {"value": ["admin.council"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "platforms": {"value": ["web"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "standards": {"value": [{"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/faq.md", "role": "both", "claim": "documented", "version": "1.1", "standard": "oparl"}, {"url": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "role": "provides", "claim": "documented", "version": "3.1.0", "standard": "openapi"}], "source": {"file": "docs/faq.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "openApiUrl": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/openapi.yaml", "source": {"file": "docs/openapi.yaml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "repoPublic": {"value": true, "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "maintenance": {"value": "internal", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "uiLanguages": {"value": ["de", "en"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "mainFunction": {"value": "admin.council", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "selfHostable": {"value": true, "source": {"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "solutionKind": {"value": ["software"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "translatable": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-28"}, "documentation": {"value": "https://github.com/Aitema-gmbh/ratsinformationssystem/blob/558d45b539f193c8539396e14ce1535a4f9b558c/docs/installation.md", "source": {"file": "docs/installation.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "publiccodeValid": {"value": false, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "contributionGuide": {"value": true, "source": {"file": "CONTRIBUTING.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "listing": {"id": "01a224a7-45f8-7000-a32a-06e929cc9bd5", "name": "aitema|Rats RIS", "slug": "aitema-ratsinformationssystem", "origin": "public_sources", "summary": {"de": "Ratsinformationssystem: Sitzungen, Tagesordnungen, Vorlagen, Gremien und Mandatsträger sind im Netz durchsuchbar und über OParl abrufbar. Es wird mit Docker auf eigenen Servern betrieben. Die Lizenzangaben im Repository widersprechen sich: EUPL 1.2 (LICENSE), MIT (README) und AGPL 3.0 (publiccode.yml). Vor einem Einsatz ist die Lizenz zu klären.", "en": "Council information system: meetings, agendas, papers, committees and members can be searched online and retrieved through OParl. It runs on own servers with Docker. The repository contradicts itself on the licence: EUPL 1.2 (LICENSE), MIT (README) and AGPL 3.0 (publiccode.yml). The licence has to be clarified before use."}, "features": {"de": ["Sitzungen und Tagesordnungen veröffentlichen", "Vorlagen und Dokumente im Volltext durchsuchen", "Gremien und Mandatsträger zeigen", "Sitzungskalender führen", "Daten über OParl bereitstellen und einlesen", "Interne Unterlagen von öffentlichen trennen"], "en": ["Publish meetings and agendas", "Search papers and documents in full text", "Show committees and members", "Keep a calendar of meetings", "Provide and import data through OParl", "Separate internal from public documents"]}, "invented": false, "confirmedOn": "2026-11-23"}, "provider": {"id": "01a224a7-4522-7000-a0a7-0e46a33bc609", "name": "aitema GmbH", "slug": "aitema", "origin": "public_sources", "answers": {"providerWebsite": {"value": "https://aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "invented": false}, "variants": [{"id": "c0b73511-ac11-4ea9-82aa-ee6e3768dee0", "answers": {"demoUrl": {"value": "https://ris.aitema.de", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "demoAccess": {"value": "public", "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}, "exportFormats": {"value": ["api"], "source": {"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}, "evidence": [], "statedOn": "2026-11-23"}}, "delivery": "onprem"}], "references": []},"hash":"322dce0677f0769726161fad5390b440dc4fc420ca79500174641292d879eeaf","createdAt":"2026-11-29T00:14:31.841+00:00"},
{"id":"01a224a7-4763-7000-bee7-e4340a63fa5d","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","number":1,"document":{"format": 1, "answers": {"licence": {"value": "LGPL-3.0-only", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "repoUrl": {"value": "https://github.com/bigbluebutton/bigbluebutton", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "website": {"value": "https://bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "maturity": {"value": "stable", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "functions": {"value": ["social.school", "social.learning", "admin.workplace"], "source": {"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "platforms": {"value": ["web"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "openApiUrl": {"value": "https://docs.bigbluebutton.org/development/api/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "repoPublic": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "maintenance": {"value": "community", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "uiLanguages": {"value": ["de", "en", "fr", "it", "nl", "pl", "tr", "uk", "ar", "other"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "mainFunction": {"value": "social.school", "source": {"file": "README.md", "kind": "repository", "commit": "02ffac1a0f66c5706803aeec81054c8597ec5b54", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "selfHostable": {"value": true, "source": {"file": "docs/docs/administration/install.md", "kind": "repository", "commit": "89dc92217580ed7ca0bda9d3b3403242ebc2571b", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "solutionKind": {"value": ["software"], "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "translatable": {"value": true, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-28"}, "documentation": {"value": "https://docs.bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}, "contributionGuide": {"value": true, "source": {"file": "docs/docs/support/faq.md", "kind": "repository", "commit": "27455927bdd51b64a1a7dfc815fc1cc1587d5c7e", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}}, "listing": {"id": "01a224a7-4603-7000-92f8-c39fd02e1e0f", "name": "BigBlueButton", "slug": "bigbluebutton", "origin": "public_sources", "summary": {"de": "BigBlueButton ist eine Software für Videokonferenzen mit Schwerpunkt auf Unterricht und Kursen. Teilnehmende sehen und hören sich im Browser, arbeiten an einer gemeinsamen Tafel, stimmen ab und teilen sich in Gruppenräume auf. Sitzungen lassen sich aufzeichnen. Empfohlen ist ein eigener Server mit Ubuntu, 8 Prozessorkernen und 16 GB Arbeitsspeicher. Räume und Konten verwaltet die zugehörige Oberfläche Greenlight.", "en": "BigBlueButton is software for video conferences with a focus on lessons and courses. Participants see and hear each other in the browser, work on a shared whiteboard, vote and split into breakout rooms. Sessions can be recorded. A dedicated Ubuntu server with 8 processor cores and 16 GB of memory is recommended. Rooms and accounts are managed in the companion interface Greenlight."}, "features": {"de": ["Ton, Bild, Folien und Bildschirm teilen", "Gemeinsame Tafel und Notizen", "Umfragen während der Sitzung", "Gruppenräume für kleine Runden", "Sitzungen aufzeichnen", "Moderation steuert Teilnehmende und Ablauf", "Anbindung an Lernplattformen wie Moodle"], "en": ["Share audio, video, slides and screen", "Shared whiteboard and notes", "Polls during the session", "Breakout rooms for small groups", "Record sessions", "Moderators manage participants and proceedings", "Connection to learning platforms such as Moodle"]}, "invented": false, "confirmedOn": "2026-11-23"}, "provider": {"id": "01a224a7-4525-7000-93ff-891b6bf9e1d5", "name": "BigBlueButton Inc.", "slug": "bigbluebutton-inc", "origin": "public_sources", "answers": {"providerWebsite": {"value": "https://bigbluebutton.org/", "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "evidence": [], "statedOn": "2026-11-23"}}, "invented": false}, "variants": [{"id": "7f78ef57-1bf7-47a5-86bb-6db9e3abdf5f", "answers": {"demoUrl": {"value": "https://demo.bigbluebutton.org/", "source": {"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}, "evidence": [], "statedOn": "2026-11-23"}, "demoAccess": {"value": "public", "source": {"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}, "evidence": [], "statedOn": "2026-11-23"}}, "delivery": "onprem"}], "references": [{"use": null, "name": "French Ministry of Education", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "European Commission", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "OpenForum Europe", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Universität Osnabrück", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Technische Universität Berlin", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Technische Hochschule Mittelhessen", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Johannes Gutenberg-Universität Mainz", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Humboldt-Universität zu Berlin", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Brazilian National Research and Education Network", "since": null, "source": {"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}]},"hash":"c517268db67a9ee337922cf4f8697924e4b47f3228cf77f17412eb8fc939a263","createdAt":"2026-11-29T00:14:31.841+00:00"},
{"id":"01a224a7-4d5b-7000-ab73-591ffbdcf6a5","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","number":1,"document":{"format": 1, "answers": {"s3-ai": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "usesAi": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s5-sbom": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "website": {"value": "https://beispiel-amtsfrage.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "functions": {"value": ["admin.assistant"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-origin": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "standards": {"value": [{"url": null, "role": "provides", "claim": "claimed", "version": null, "standard": "rest-json"}], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-roadmap": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "uiLanguages": {"value": ["en", "de", "fr", "it", "other"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "mainFunction": {"value": "admin.assistant", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "solutionKind": {"value": ["software", "ai_model"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s6-interfaces": {"value": "restricted", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7001-82f8-84b6b001421e", "url": "https://beispiel-amtsfrage.example/nachweise/s6-interfaces", "grade": "D", "state": "offered", "title": {"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"}, "issuer": null, "reason": null, "issuedOn": "2025-12-01", "validUntil": null, "visibility": "public"}], "statedOn": "2026-02-03"}, "municipalitiesInUse": {"value": 3, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}}, "listing": {"id": "01a224a7-48c0-7000-a653-93ca951beddf", "name": "Beispiel Amtsfrage", "slug": "beispiel-amtsfrage", "origin": "provider", "summary": {"de": "Virtueller Assistent für die Website der Stadt. Er liest die vorhandenen Seiten ein und beantwortet Fragen im Chat, per Messenger oder am Telefon. Das Sprachmodell wird über eine Programmierschnittstelle eines Drittanbieters bezogen.", "en": "Virtual agent for the city website. It ingests existing pages and answers questions in chat, by messenger or on the phone. The language model is consumed through a third-party programming interface."}, "features": {"de": ["Liest Website und PDF-Dateien ein", "Chat, Messenger und Telefon", "Übergabe an Beschäftigte mit Verlauf", "Antworten in 40 Sprachen", "Auswertung der häufigsten Fragen"], "en": ["Ingests website and PDF files", "Chat, messenger and telephone", "Handover to staff with transcript", "Answers in 40 languages", "Analysis of most frequent questions"]}, "invented": true, "confirmedOn": "2026-02-03"}, "provider": {"id": "01a224a7-4830-7013-bd62-9bc37ed4cbe1", "name": "Beispiel Civic Inc.", "slug": "beispiel-civic", "origin": "provider", "answers": {"s1-control": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "staffCount": {"value": 900, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "foundedYear": {"value": 2008, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "buyerContact": {"value": {"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerKind": {"value": "large_company", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerCountry": {"value": "US", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerWebsite": {"value": "https://beispiel-civic.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}}, "invented": true}, "variants": [{"id": "3136595f-0b00-43c9-9732-d3cf7afcf621", "answers": {"ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s2-law": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-logs": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-deps": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7005-bfb3-e3661a28a7dd", "url": "https://beispiel-amtsfrage.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2025-11-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-cert": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s7-gdpr": {"value": "avv", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7006-8f5a-766fd1fd274a", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"}, "issuer": null, "reason": null, "issuedOn": "2025-05-25", "validUntil": "2028-01-25", "visibility": "public"}], "statedOn": "2025-09-22"}, "s4-staff": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7004-90a1-cc363d417d2e", "url": "https://beispiel-amtsfrage.example/nachweise/s4-staff", "grade": "D", "state": "offered", "title": {"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"}, "issuer": null, "reason": null, "issuedOn": "2025-11-25", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-audit": {"value": "reports", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "training": {"value": ["online"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceUnit": {"value": "transaction", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s4-export": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s8-energy": {"value": "unknown", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "dpaOffered": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceModel": {"value": "per_unit", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "yearlyBase": {"value": 1200000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "goLiveWeeks": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s2-requests": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7003-a71f-62e4b6d37449", "url": null, "grade": "C", "state": "offered", "title": {"de": "Vertrag, Ziffer 19: Ersuchen von Behörden", "en": "Contract, clause 19: authority requests"}, "issuer": null, "reason": null, "issuedOn": "2025-12-24", "validUntil": null, "visibility": "public"}], "statedOn": "2025-09-22"}, "s7-incident": {"value": "reactive", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "noticePeriod": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-switching": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportHours": {"value": "round_the_clock", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-02-03"}, "s1-continuity": {"value": "stop_delay", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48c0-7002-8a3a-b81b86e36d86", "url": null, "grade": "C", "state": "refused", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": {"de": "Die Klausel gilt nur für Verträge mit dem Land, nicht für Kommunen.", "en": "The clause covers contracts with the state only, not with municipalities."}, "issuedOn": "2025-07-26", "validUntil": null, "visibility": "buyers"}], "statedOn": "2025-09-22"}, "suitableSizes": {"value": ["50k-100k", "100k-500k", "ge500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "yearlyPerUnit": {"value": 12, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportLanguages": {"value": ["en"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "delivery": "saas"}], "references": [{"use": {"de": "Chat auf der Website", "en": "Chat on the website"}, "name": "Musterstadt am Beispiel", "since": 2025, "source": {"kind": "provider"}, "latitude": 50.148, "longitude": 8.571, "population": 612700, "confirmedOn": null}]},"hash":"19cfae514d82b59da0e519f50f4aa8ee66b4ac0a542799d73fd700741e9c1407","createdAt":"2026-11-29T00:14:32.567+00:00"},
{"id":"01a224a7-4d63-7000-b940-6e41ecd347e1","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","number":1,"document":{"format": 1, "answers": {"usesAi": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s5-sbom": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7001-984a-8c5270bcf829", "url": null, "grade": "S", "state": "accepted", "title": {"de": "Erklärung des Anbieters", "en": "Statement by the provider"}, "issuer": null, "reason": null, "issuedOn": "2026-02-20", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "website": {"value": "https://beispiel-bauakte.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "functions": {"value": ["admin.permits", "admin.case", "data.gis"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s5-origin": {"value": "core_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "standards": {"value": [{"url": "https://beispiel-bauakte.example/xbau", "role": "both", "claim": "documented", "version": "2.3", "standard": "xbau"}, {"url": "https://beispiel-bauakte.example/xplanung", "role": "consumes", "claim": "documented", "version": "6.0", "standard": "xplanung"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "1.3.0", "standard": "wms"}, {"url": null, "role": "consumes", "claim": "claimed", "version": "4", "standard": "ifc"}], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "openApiUrl": {"value": "https://beispiel-bauakte.example/schnittstellen", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "openExport": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "sizesInUse": {"value": ["20k-50k", "50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "uiLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "mainFunction": {"value": "admin.permits", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s6-standards": {"value": "most", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7003-8d2a-9ad2040637a8", "url": "https://beispiel-bauakte.example/nachweise/s6-standards", "grade": "D", "state": "accepted", "title": {"de": "Liste der Standards mit Version", "en": "List of standards with version"}, "issuer": null, "reason": null, "issuedOn": "2026-03-22", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "solutionKind": {"value": ["software"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "accessibility": {"value": "partly", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s6-interfaces": {"value": "mixed", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7002-8f8a-6d3a1ee915f5", "url": "https://beispiel-bauakte.example/nachweise/s6-interfaces", "grade": "D", "state": "offered", "title": {"de": "Öffentliche Beschreibung der Schnittstellen", "en": "Public description of the interfaces"}, "issuer": null, "reason": null, "issuedOn": "2026-03-09", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s6-architecture": {"value": "some", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7004-a05c-a9abe7f7555e", "url": "https://beispiel-bauakte.example/nachweise/s6-architecture", "grade": "D", "state": "accepted", "title": {"de": "Architektur und Datenflüsse", "en": "Architecture and data flows"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "municipalitiesInUse": {"value": 23, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "specialistInterfaces": {"value": ["building", "gis", "dms", "portal", "finance"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}}, "listing": {"id": "01a224a7-48cf-7000-b86f-4dadd6dc194e", "name": "Beispiel Bauakte", "slug": "beispiel-bauakte", "origin": "provider", "summary": {"de": "Bauantrag, Beteiligung und Bauakte in einem Verfahren. Pläne werden geprüft, mit dem Bebauungsplan überlagert und an Fachstellen verteilt. Die Bauaufsicht arbeitet in der Karte, Antragstellende sehen den Stand ihres Antrags.", "en": "Building application, consultation and building file in one procedure. Plans are checked, overlaid with the land-use plan and sent to the bodies involved. The building authority works on the map, applicants see the status of their application."}, "features": {"de": ["Digitaler Bauantrag nach XBau", "Überlagerung mit Bebauungsplänen", "Beteiligung der Fachstellen mit Fristen", "Prüfvermerke direkt im Plan", "Statusabfrage für Antragstellende"], "en": ["Digital building application based on XBau", "Overlay with land-use plans", "Consultation of bodies with deadlines", "Review notes directly in the plan", "Status enquiry for applicants"]}, "invented": true, "confirmedOn": "2026-05-19"}, "provider": {"id": "01a224a7-4830-7004-b817-2b1000f2ffb0", "name": "Mustergeo AG", "slug": "mustergeo", "origin": "provider", "answers": {"s1-control": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-485e-700b-921b-7d11320ae459", "url": null, "grade": "X", "state": "accepted", "title": {"de": "Registerauszug mit Beteiligungen bis zu den wirtschaftlich Berechtigten", "en": "Register extract with holdings up to the beneficial owners"}, "issuer": "Registergericht Groß-Muster", "reason": null, "issuedOn": "2024-09-30", "validUntil": "2026-03-31", "visibility": "public"}], "statedOn": "2025-11-18"}, "staffCount": {"value": 76, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "foundedYear": {"value": 2002, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "buyerContact": {"value": {"de": "Angebote und Vergabe, kommunen@beispiel-mustergeo.example", "en": "Quotes and tenders, kommunen@beispiel-mustergeo.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerKind": {"value": "sme", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerCountry": {"value": "DE", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}, "providerWebsite": {"value": "https://beispiel-mustergeo.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-18"}}, "invented": true}, "variants": [{"id": "ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8", "answers": {"evbIt": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "ownIt": {"value": "specialists", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s2-law": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7006-9517-b8bac874254e", "url": "https://beispiel-bauakte.example/nachweise/s2-law", "grade": "D", "state": "accepted", "title": {"de": "Allgemeine Geschäftsbedingungen, Fassung 4", "en": "General terms, version 4"}, "issuer": null, "reason": null, "issuedOn": "2026-03-29", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-keys": {"value": "customer", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7008-9d2c-4614ac688759", "url": "https://beispiel-bauakte.example/nachweise/s3-keys", "grade": "D", "state": "accepted", "title": {"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"}, "issuer": null, "reason": null, "issuedOn": "2026-02-20", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-logs": {"value": "customer", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700c-b5c2-11fc90e27526", "url": "https://beispiel-bauakte.example/nachweise/s4-docs", "grade": "D", "state": "accepted", "title": {"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"}, "issuer": null, "reason": null, "issuedOn": "2026-05-01", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700d-8bed-ea1acedae18c", "url": "https://beispiel-bauakte.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2024-06-06", "validUntil": "2025-10-03", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-cert": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-staff": {"value": "eu", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700b-90e6-f50bbb68fa3d", "url": "https://beispiel-bauakte.example/nachweise/s4-staff", "grade": "D", "state": "accepted", "title": {"de": "Übersicht der Betriebs- und Supportstandorte", "en": "Overview of operation and support sites"}, "issuer": null, "reason": null, "issuedOn": "2026-02-11", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s7-audit": {"value": "remote", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700f-8175-9f91835db2e8", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"}, "issuer": null, "reason": null, "issuedOn": "2026-04-04", "validUntil": "2028-12-04", "visibility": "buyers"}], "statedOn": "2026-05-19"}, "training": {"value": ["on_site"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-export": {"value": "service", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "goLiveWeeks": {"value": 48, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s2-exposure": {"value": "none", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7007-ac27-6c13d255655a", "url": null, "grade": "S", "state": "accepted", "title": {"de": "Erklärung des Anbieters", "en": "Statement by the provider"}, "issuer": null, "reason": null, "issuedOn": "2026-03-11", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-deletion": {"value": "verified", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7009-831d-3f1a1aaff624", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"}, "issuer": null, "reason": null, "issuedOn": "2024-09-10", "validUntil": "2026-01-07", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-location": {"value": "eu_only", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s7-incident": {"value": "legal", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700e-83ba-aab21c65b843", "url": "https://beispiel-bauakte.example/nachweise/s7-incident", "grade": "D", "state": "accepted", "title": {"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"}, "issuer": null, "reason": null, "issuedOn": "2026-04-30", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "priceDepends": {"value": {"de": "Fallzahl im Jahr und Zahl der Arbeitsplätze.", "en": "Cases a year and number of workplaces."}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "purchaseWays": {"value": ["direct", "framework"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "usesHardware": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7005-92fc-e9465e369114", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": null, "issuedOn": "2025-02-06", "validUntil": "2026-06-05", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-datarights": {"value": "provider_anon", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-700a-ab7f-5db54ec2abc0", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"}, "issuer": null, "reason": null, "issuedOn": "2025-04-28", "validUntil": "2027-12-28", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "suitableSizes": {"value": ["50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}}, "delivery": "onprem"}, {"id": "571f2105-3254-4f43-ae9f-590c5afb2056", "answers": {"evbIt": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s3-keys": {"value": "shared", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7012-890e-1b66713ce030", "url": "https://beispiel-bauakte.example/nachweise/s3-keys", "grade": "D", "state": "accepted", "title": {"de": "Konzept zur Verschlüsselung", "en": "Encryption concept"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": null, "visibility": "public"}], "statedOn": "2025-11-24"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7002-b235-aa6343ea8629", "url": "https://beispiel-bauakte.example/nachweise/s4-docs", "grade": "D", "state": "accepted", "title": {"de": "Handbuch für Administration und Betrieb", "en": "Administration and operations manual"}, "issuer": null, "reason": null, "issuedOn": "2026-03-19", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7003-a59d-7f0b91c5e093", "url": "https://beispiel-bauakte.example/nachweise/s5-deps", "grade": "D", "state": "accepted", "title": {"de": "Liste der Unterauftragnehmer und Dienste mit Land", "en": "List of subcontractors and services with country"}, "issuer": null, "reason": null, "issuedOn": "2024-10-31", "validUntil": "2026-02-27", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-cert": {"value": "iso27001", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7004-9b79-58c57d8c6aee", "url": null, "grade": "X", "state": "accepted", "title": {"de": "Zertifikat ISO/IEC 27001, Geltungsbereich Betrieb der Lösung", "en": "ISO/IEC 27001 certificate, scope: operation of the solution"}, "issuer": "Prüfverein Musterland e. V.", "reason": null, "issuedOn": "2026-03-19", "validUntil": "2028-11-19", "visibility": "public"}], "statedOn": "2026-05-19"}, "s7-gdpr": {"value": "avv", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7005-90db-c59e9023fb83", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Auftragsverarbeitung mit Maßnahmenliste", "en": "Data processing agreement with list of measures"}, "issuer": null, "reason": null, "issuedOn": "2025-04-08", "validUntil": "2026-08-05", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "exitHelp": {"value": "charged", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s7-audit": {"value": "full", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7007-8353-fd4238449103", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 17: Prüfrechte", "en": "Contract, clause 17: audit rights"}, "issuer": null, "reason": null, "issuedOn": "2025-09-28", "validUntil": "2028-05-28", "visibility": "buyers"}], "statedOn": "2026-05-19"}, "training": {"value": ["on_site", "online"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s4-export": {"value": "service", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7000-9d81-2252a9904ac3", "url": "https://beispiel-bauakte.example/nachweise/s4-export", "grade": "D", "state": "accepted", "title": {"de": "Beschreibung des Exports", "en": "Export description"}, "issuer": null, "reason": null, "issuedOn": "2026-05-16", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "s8-energy": {"value": "weak", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "dpaOffered": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "goLiveWeeks": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "minimumTerm": {"value": 36, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "s2-exposure": {"value": "clauses", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7011-9ef9-336fa3e2d2c3", "url": "https://beispiel-bauakte.example/nachweise/s2-exposure", "grade": "D", "state": "accepted", "title": {"de": "Bewertung der Rechtsrisiken aus Drittstaaten", "en": "Assessment of third-country legal risks"}, "issuer": null, "reason": null, "issuedOn": "2026-01-12", "validUntil": "2027-01-12", "visibility": "public"}], "statedOn": "2025-11-24"}, "s3-deletion": {"value": "verified", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7013-8bfc-416f2d142e01", "url": null, "grade": "C", "state": "refused", "title": {"de": "Auftragsverarbeitung, Ziffer 11: Löschung und Nachweis", "en": "Data processing agreement, clause 11: deletion and proof"}, "issuer": null, "reason": {"de": "Die Klausel ist ein Entwurf und nicht Teil des Vertragsmusters.", "en": "The clause is a draft and not part of the model contract."}, "issuedOn": "2026-04-24", "validUntil": null, "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s7-incident": {"value": "legal", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7006-bb1e-a917b4d22d76", "url": "https://beispiel-bauakte.example/nachweise/s7-incident", "grade": "D", "state": "accepted", "title": {"de": "Richtlinie zur Meldung von Schwachstellen", "en": "Vulnerability disclosure policy"}, "issuer": null, "reason": null, "issuedOn": "2026-02-26", "validUntil": null, "visibility": "public"}], "statedOn": "2026-05-19"}, "staffEffort": {"value": 15, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "noticePeriod": {"value": 6, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "purchaseWays": {"value": ["direct", "framework", "intermunicipal"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s4-switching": {"value": "partly", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48d0-7001-8d71-adec3d5d45ed", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 15: Anbieterwechsel nach Data Act", "en": "Contract, clause 15: switching under the Data Act"}, "issuer": null, "reason": null, "issuedOn": "2025-03-30", "validUntil": "2026-07-27", "visibility": "public"}], "statedOn": "2025-11-24"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-05-19"}, "usesHardware": {"value": false, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "exportFormats": {"value": ["xml", "pdf", "gpkg"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7010-9a39-a0462d916061", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 12: Weiterbetrieb und Hinterlegung", "en": "Contract, clause 12: continued operation and escrow"}, "issuer": null, "reason": null, "issuedOn": "2025-05-03", "validUntil": "2028-01-03", "visibility": "buyers"}], "statedOn": "2025-11-24"}, "s3-datarights": {"value": "customer_rights", "source": {"kind": "provider"}, "evidence": [{"id": "01a224a7-48cf-7014-a0ed-5f68c1bbf4bc", "url": null, "grade": "C", "state": "accepted", "title": {"de": "Vertrag, Ziffer 8: Rechte an Daten", "en": "Contract, clause 8: rights in data"}, "issuer": null, "reason": null, "issuedOn": "2026-03-17", "validUntil": "2028-11-17", "visibility": "public"}], "statedOn": "2025-11-24"}, "suitableSizes": {"value": ["20k-50k", "50k-100k", "100k-500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-11-24"}}, "delivery": "managed"}], "references": [{"use": {"de": "1.100 Anträge im Jahr", "en": "1,100 applications a year"}, "name": "Bauaufsicht des Landkreises Musterkreis", "since": 2023, "source": {"kind": "provider"}, "latitude": null, "longitude": null, "population": null, "confirmedOn": null}, {"use": null, "name": "Groß-Muster", "since": 2024, "source": {"kind": "provider"}, "latitude": 50.641, "longitude": 8.812, "population": 72390, "confirmedOn": "2026-03-12"}]},"hash":"1c087e3c192554869c3d66a251367d1c1ab05a8abf4ef634e72e5cc3177c6f9f","createdAt":"2026-11-29T00:14:32.567+00:00"},
{"id":"01a224a7-4de7-7001-912c-7441b6930f04","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","number":1,"document":{"format": 1, "answers": {"licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "website": {"value": "https://beispiel-bauhofbuch.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "maturity": {"value": "stable", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "functions": {"value": ["ops.depot", "ops.roads", "env.green"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "sizesInUse": {"value": ["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "uiLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "internalNote": {"value": {"de": "Die Fragen zur Souveränität machen wir im Winter, wenn Zeit ist.", "en": "We will do the sovereignty questions in winter when there is time."}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "mainFunction": {"value": "ops.depot", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "solutionKind": {"value": ["software", "mobile_app"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "municipalitiesInUse": {"value": 95, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "specialistInterfaces": {"value": ["finance"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}}, "listing": {"id": "01a224a7-4a2f-7006-8d87-ab3be3f6c909", "name": "Beispiel Bauhofbuch", "slug": "beispiel-bauhofbuch", "origin": "provider", "summary": {"de": "Aufträge, Stunden, Geräte, Prüftermine. Morgens verteilen, abends abrechnen, am Jahresende Zahlen für die Kalkulation. Läuft auf dem Handy mit Handschuhen, weil die Knöpfe groß sind.", "en": "Jobs, hours, machines, inspection dates. Hand out in the morning, book in the evening, figures for costing at year end. Works on a phone with gloves on because the buttons are big."}, "features": {"de": ["Aufträge annehmen, verteilen, abhaken", "Stunden und Maschinen je Kostenstelle", "Spielplatz- und Baumkontrolle mit Foto", "Prüffristen für Leitern bis Hebebühne", "Tankliste und Werkstattbuch"], "en": ["Take, hand out and tick off jobs", "Hours and machines per cost centre", "Playground and tree checks with photo", "Inspection dates from ladder to platform", "Fuel list and workshop log"]}, "invented": true, "confirmedOn": "2026-03-26"}, "provider": {"id": "01a224a7-4830-7017-8a1a-4bd8ba1ce519", "name": "Beispiel Bauhof Software GbR", "slug": "beispiel-bauhof", "origin": "provider", "answers": {"staffCount": {"value": 4, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "foundedYear": {"value": 2010, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "buyerContact": {"value": {"de": "Am besten per Telefon, kommunen@beispiel-bauhof.example", "en": "Telephone works best, kommunen@beispiel-bauhof.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerKind": {"value": "sme", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerCountry": {"value": "DE", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "providerWebsite": {"value": "https://beispiel-bauhof.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}}, "invented": true}, "variants": [{"id": "a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4", "answers": {"ownIt": {"value": "none", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "training": {"value": ["on_site"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceUnit": {"value": "user", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "setupCost": {"value": 40000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceModel": {"value": "per_unit", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "goLiveWeeks": {"value": 3, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "minimumTerm": {"value": 12, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "staffEffort": {"value": 4, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "noticePeriod": {"value": 1, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "supportHours": {"value": "business_hours", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "exportFormats": {"value": ["xlsx", "pdf"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "suitableSizes": {"value": ["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "yearlyPerUnit": {"value": 9600, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}}, "delivery": "saas"}, {"id": "a086ae55-9a5d-42ef-a62f-941a06cae7a7", "answers": {"ownIt": {"value": "administrator", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "setupCost": {"value": 280000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "priceModel": {"value": "fixed", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "yearlyBase": {"value": 89000, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "suitableSizes": {"value": ["10k-20k", "20k-50k", "50k-100k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-07-14"}, "supportLanguages": {"value": ["de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2026-03-26"}}, "delivery": "onprem"}], "references": [{"use": null, "name": "Musterbach", "since": 2014, "source": {"kind": "provider"}, "latitude": 50.884, "longitude": 8.562, "population": 3420, "confirmedOn": "2026-03-31"}, {"use": {"de": "14 Beschäftigte", "en": "14 staff"}, "name": "Beispielhain", "since": 2016, "source": {"kind": "provider"}, "latitude": 51.062, "longitude": 9.214, "population": 6350, "confirmedOn": "2025-10-22"}, {"use": null, "name": "Musterbrück", "since": 2022, "source": {"kind": "provider"}, "latitude": 50.562, "longitude": 8.382, "population": 12640, "confirmedOn": null}]},"hash":"9d9f0bb9509c1f31f92b8fe9f098c43ad5c46840eb054e719d9e1e2bff068c19","createdAt":"2026-11-29T00:14:32.567+00:00"},
{"id":"01a224a7-4e70-7001-9f89-660d2addf5a1","listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","number":1,"document":{"format": 1, "answers": {"s3-ai": {"value": "blackbox", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "usesAi": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "licence": {"value": "LicenseRef-proprietary", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "website": {"value": "https://beispiel-ideenraum.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "functions": {"value": ["civic.participation"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "uiLanguages": {"value": ["en", "de"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "mainFunction": {"value": "civic.participation", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "solutionKind": {"value": ["software"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s6-interfaces": {"value": "restricted", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "listing": {"id": "01a224a7-4a74-7013-9c43-d22b80c9b093", "name": "Beispiel Ideenraum", "slug": "beispiel-ideenraum", "origin": "provider", "summary": {"de": "Online-Dialoge mit Abstimmung in Echtzeit. Teilnehmende bewerten Aussagen, das System bildet Gruppen ähnlicher Meinungen.", "en": "Online dialogues with live voting. Participants rate statements, the system forms groups of similar opinions."}, "features": {"de": ["Aussagen bewerten statt kommentieren", "Meinungsgruppen als Diagramm", "Einladung per Link oder QR-Code"], "en": ["Rate statements instead of commenting", "Opinion groups as a chart", "Invitation by link or QR code"]}, "invented": true, "confirmedOn": "2025-09-22"}, "provider": {"id": "01a224a7-4830-7013-bd62-9bc37ed4cbe1", "name": "Beispiel Civic Inc.", "slug": "beispiel-civic", "origin": "provider", "answers": {"s1-control": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "staffCount": {"value": 900, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "foundedYear": {"value": 2008, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "buyerContact": {"value": {"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"}, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerKind": {"value": "large_company", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerCountry": {"value": "US", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}, "providerWebsite": {"value": "https://beispiel-civic.example/", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-15"}}, "invented": true}, "variants": [{"id": "8287b91b-63b0-4daa-82ba-82df51c9d6ce", "answers": {"s3-keys": {"value": "mostly_provider", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-logs": {"value": "partial", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-docs": {"value": "request", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-deps": {"value": "listed", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s4-staff": {"value": "non_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-change": {"value": "notice", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "priceModel": {"value": "individual", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s2-exposure": {"value": "clauses", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-location": {"value": "mainly_eu", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s5-hardware": {"value": "exceptions", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "personalData": {"value": true, "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "purchaseWays": {"value": ["direct"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s1-continuity": {"value": "contract", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "s3-datarights": {"value": "provider_free", "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "suitableSizes": {"value": ["100k-500k", "ge500k"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}, "supportLanguages": {"value": ["en"], "source": {"kind": "provider"}, "evidence": [], "statedOn": "2025-09-22"}}, "delivery": "saas"}], "references": []},"hash":"49fa59fc6147e27e0fcc7b966fa95b068a7d97b0d4b662fc35ce3dd10c65b865","createdAt":"2026-11-29T00:14:32.567+00:00"}]');

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

INSERT INTO "OutboxRow" SELECT * FROM json_populate_recordset(NULL::"OutboxRow", '[{"id":1,"transaction":759,"topic":"provider","key":"01a224a7-4522-7000-a0a7-0e46a33bc609","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":10,"transaction":759,"topic":"provider","key":"01a224a7-4532-7004-babb-d2f9f1437438","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":11,"transaction":759,"topic":"provider","key":"01a224a7-4532-7005-8e3e-9c8d508d2576","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":12,"transaction":759,"topic":"provider","key":"01a224a7-4532-7006-bd09-fdd8848f4215","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":13,"transaction":759,"topic":"provider","key":"01a224a7-4532-7007-aa43-d116a8444ae5","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":14,"transaction":759,"topic":"provider","key":"01a224a7-4532-7008-bc31-a73c94100139","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":15,"transaction":759,"topic":"provider","key":"01a224a7-4532-7009-b374-4df340d75200","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":16,"transaction":759,"topic":"provider","key":"01a224a7-4532-700a-8f76-19a72afb0df6","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":17,"transaction":759,"topic":"provider","key":"01a224a7-4532-700b-81a2-ab63a17512f1","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":18,"transaction":759,"topic":"provider","key":"01a224a7-4532-700c-b57b-aecadfda9e36","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":19,"transaction":759,"topic":"provider","key":"01a224a7-4532-700d-abec-8264aca87ec0","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":2,"transaction":759,"topic":"provider","key":"01a224a7-4525-7000-93ff-891b6bf9e1d5","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":20,"transaction":759,"topic":"provider","key":"01a224a7-4532-700e-8e46-547480da5f50","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":21,"transaction":759,"topic":"provider","key":"01a224a7-4532-700f-868b-bfe09623d9c8","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":22,"transaction":759,"topic":"provider","key":"01a224a7-4532-7010-820c-e52d44d91d62","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":23,"transaction":759,"topic":"provider","key":"01a224a7-4532-7011-9a1b-d9979363ce95","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":24,"transaction":759,"topic":"provider","key":"01a224a7-4532-7012-ad4c-d84769477d18","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":25,"transaction":759,"topic":"provider","key":"01a224a7-4532-7013-abe9-4fa1fc4ec8f9","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":26,"transaction":759,"topic":"provider","key":"01a224a7-4532-7014-8f70-b7a920669480","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":27,"transaction":759,"topic":"provider","key":"01a224a7-4532-7015-9bea-1910f5504a8a","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":28,"transaction":759,"topic":"provider","key":"01a224a7-4532-7016-bc1c-f416ddc8c904","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":29,"transaction":759,"topic":"provider","key":"01a224a7-4532-7017-975c-5f51c823c546","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":3,"transaction":759,"topic":"provider","key":"01a224a7-4525-7001-bcfc-92b55266ccc8","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":30,"transaction":759,"topic":"provider","key":"01a224a7-4532-7018-b48f-51fbc1498642","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":31,"transaction":759,"topic":"provider","key":"01a224a7-4533-7000-a1de-cb4e7516058b","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":32,"transaction":759,"topic":"provider","key":"01a224a7-4533-7001-882f-1a7324a1cc01","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":33,"transaction":759,"topic":"provider","key":"01a224a7-4533-7002-8fe4-a96176858a36","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":34,"transaction":759,"topic":"provider","key":"01a224a7-4533-7003-bc94-63ea4342a863","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":35,"transaction":759,"topic":"provider","key":"01a224a7-4533-7004-816a-a046b08dbab9","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":36,"transaction":759,"topic":"provider","key":"01a224a7-4533-7005-830f-f047328580f0","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":37,"transaction":759,"topic":"provider","key":"01a224a7-4522-7000-a0a7-0e46a33bc609","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":38,"transaction":759,"topic":"provider","key":"01a224a7-4525-7000-93ff-891b6bf9e1d5","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":39,"transaction":759,"topic":"provider","key":"01a224a7-4525-7001-bcfc-92b55266ccc8","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":4,"transaction":759,"topic":"provider","key":"01a224a7-4531-7000-bd60-868b3881098e","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":40,"transaction":759,"topic":"provider","key":"01a224a7-4531-7000-bd60-868b3881098e","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":5,"transaction":759,"topic":"provider","key":"01a224a7-4531-7001-895c-88e167b90b3d","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":6,"transaction":759,"topic":"provider","key":"01a224a7-4532-7000-a930-289aa1090d68","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":7,"transaction":759,"topic":"provider","key":"01a224a7-4532-7001-a88c-b81ca7999b4a","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":8,"transaction":759,"topic":"provider","key":"01a224a7-4532-7002-a3b8-60171144d97f","createdAt":"2026-11-29T00:14:31.702+00:00"},
{"id":9,"transaction":759,"topic":"provider","key":"01a224a7-4532-7003-ab6f-11e521e672f1","createdAt":"2026-11-29T00:14:31.702+00:00"}]');

INSERT INTO "Provider" SELECT * FROM json_populate_recordset(NULL::"Provider", '[{"id":"01a224a7-4522-7000-a0a7-0e46a33bc609","slug":"aitema","name":"aitema GmbH","about":{"de": "Unternehmen, das quelloffene Fachanwendungen für Verwaltungen veröffentlicht, darunter Ratsinformation, Hinweisgebersystem und Terminvergabe.", "en": "Company that publishes open-source applications for public bodies, among them council information, whistleblowing and appointment booking."},"origin":"public_sources","invented":false,"version":1,"createdAt":"2026-11-29T00:14:31.702+00:00","updatedAt":"2026-11-29T00:14:31.714+00:00"},
{"id":"01a224a7-4525-7000-93ff-891b6bf9e1d5","slug":"bigbluebutton-inc","name":"BigBlueButton Inc.","about":{"de": "Inhaberin der Marke BigBlueButton und Ansprechstelle des Projekts. Support bieten mehrere Unternehmen an.", "en": "Owner of the BigBlueButton trademark and contact of the project. Several companies offer support."},"origin":"public_sources","invented":false,"version":1,"createdAt":"2026-11-29T00:14:31.702+00:00","updatedAt":"2026-11-29T00:14:31.714+00:00"},
{"id":"01a224a7-4830-7004-b817-2b1000f2ffb0","slug":"mustergeo","name":"Mustergeo AG","about":{"de": "Geoinformatik für Kommunen und Kreise: Karten, Bauleitplanung, Solarpotenziale. Nicht börsennotiert, Sitz in Groß-Muster.", "en": "Geoinformatics for municipalities and districts: maps, land-use planning, solar potential. Not listed, based in Groß-Muster."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-29T00:14:32.49+00:00","updatedAt":"2026-11-29T00:14:32.495+00:00"},
{"id":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","slug":"beispiel-civic","name":"Beispiel Civic Inc.","about":{"de": "Cloud-Anwendungen für Stadtverwaltungen, Sitz in den USA. Kundinnen und Kunden in Europa werden von einem Team in zwei Zeitzonen betreut.", "en": "Cloud applications for city administrations, based in the USA. Customers in Europe are served by a team in two time zones."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-29T00:14:32.49+00:00","updatedAt":"2026-11-29T00:14:32.495+00:00"},
{"id":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","slug":"beispiel-bauhof","name":"Beispiel Bauhof Software GbR","about":{"de": "Zwei Brüder, früher selbst auf dem Bauhof. Software für Einsatz, Gerät und Winterdienst.", "en": "Two brothers who used to work at the depot themselves. Software for jobs, machines and winter service."},"origin":"provider","invented":true,"version":1,"createdAt":"2026-11-29T00:14:32.49+00:00","updatedAt":"2026-11-29T00:14:32.495+00:00"}]');

INSERT INTO "ProviderAnswer" SELECT * FROM json_populate_recordset(NULL::"ProviderAnswer", '[{"providerId":"01a224a7-4522-7000-a0a7-0e46a33bc609","criterion":"providerWebsite","value":"https://aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"providerId":"01a224a7-4525-7000-93ff-891b6bf9e1d5","criterion":"providerWebsite","value":"https://bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"buyerContact","value":{"de": "Angebote und Vergabe, kommunen@beispiel-mustergeo.example", "en": "Quotes and tenders, kommunen@beispiel-mustergeo.example"},"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"foundedYear","value":2002,"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"providerCountry","value":"DE","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"providerKind","value":"sme","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"providerWebsite","value":"https://beispiel-mustergeo.example/","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"s1-control","value":"eu","statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"staffCount","value":76,"statedOn":"2025-11-18","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"buyerContact","value":{"de": "EMEA Public Sector, kommunen@beispiel-civic.example", "en": "EMEA public sector, kommunen@beispiel-civic.example"},"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"foundedYear","value":2008,"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"providerCountry","value":"US","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"providerKind","value":"large_company","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"providerWebsite","value":"https://beispiel-civic.example/","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"s1-control","value":"non_eu","statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7013-bd62-9bc37ed4cbe1","criterion":"staffCount","value":900,"statedOn":"2025-09-15","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"buyerContact","value":{"de": "Am besten per Telefon, kommunen@beispiel-bauhof.example", "en": "Telephone works best, kommunen@beispiel-bauhof.example"},"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"foundedYear","value":2010,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"providerCountry","value":"DE","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"providerKind","value":"sme","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"providerWebsite","value":"https://beispiel-bauhof.example/","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"providerId":"01a224a7-4830-7017-8a1a-4bd8ba1ce519","criterion":"staffCount","value":4,"statedOn":"2025-07-14","source":{"kind": "provider"}}]');

INSERT INTO "ProviderEvidence" SELECT * FROM json_populate_recordset(NULL::"ProviderEvidence", '[{"id":"01a224a7-485e-700b-921b-7d11320ae459","providerId":"01a224a7-4830-7004-b817-2b1000f2ffb0","criterion":"s1-control","grade":"X","title":{"de": "Registerauszug mit Beteiligungen bis zu den wirtschaftlich Berechtigten", "en": "Register extract with holdings up to the beneficial owners"},"issuer":"Registergericht Groß-Muster","issuedOn":"2024-09-30","validUntil":"2026-03-31","url":null,"visibility":"public","state":"accepted","reason":null,"reviewedOn":"2024-09-30"}]');

INSERT INTO "PubliccodeImport" SELECT * FROM json_populate_recordset(NULL::"PubliccodeImport", '[{"id":"00000000-0000-7000-8000-000000000013","project":"code.example/drill","listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","file":"publiccode.yml","readOn":"2026-11-28","hash":"0000000000000000000000000000000000000000000000000000000000000000","version":null,"conforms":true,"findings":[],"taken":{},"suggestions":{"functions": [], "standards": []},"changes":[],"fields":{},"kept":{},"left":[],"state":"waiting","reason":null,"decidedAt":null,"createdAt":"2026-11-29T00:14:34.496+00:00","updatedAt":"2026-11-28T09:00:00+00:00"}]');

INSERT INTO "Reference" SELECT * FROM json_populate_recordset(NULL::"Reference", '[{"id":"01a224a7-4603-7001-aba4-da49524f0cba","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"French Ministry of Education","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7002-a522-eb9544417631","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"European Commission","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7003-b0f4-057d28b9de0e","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"OpenForum Europe","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7004-9c10-896ece812f16","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Universität Osnabrück","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7005-9874-5851e3f7fba0","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Technische Universität Berlin","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7006-af99-cf653a771ce0","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Technische Hochschule Mittelhessen","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7007-b03e-a4b789dcdfe4","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Johannes Gutenberg-Universität Mainz","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7008-9f61-af815d5dcfeb","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Humboldt-Universität zu Berlin","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-4603-7009-978f-c329ac8298dd","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","name":"Brazilian National Research and Education Network","municipality":null,"population":null,"latitude":null,"longitude":null,"since":null,"use":null,"confirmedOn":null,"source":{"file": "publiccode.yml", "kind": "repository", "commit": "18e973ca8755bdf3d27744878ad5e4e3b88c5115", "repository": "https://github.com/bigbluebutton/bigbluebutton"}},
{"id":"01a224a7-48c0-7007-9ce9-ec276a73f728","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","name":"Musterstadt am Beispiel","municipality":"demo-musterstadt-am-beispiel","population":612700,"latitude":50.148,"longitude":8.571,"since":2025,"use":{"de": "Chat auf der Website", "en": "Chat on the website"},"confirmedOn":null,"source":{"kind": "provider"}},
{"id":"01a224a7-48d0-7008-8af3-7ae722d6bc56","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","name":"Bauaufsicht des Landkreises Musterkreis","municipality":null,"population":null,"latitude":null,"longitude":null,"since":2023,"use":{"de": "1.100 Anträge im Jahr", "en": "1,100 applications a year"},"confirmedOn":null,"source":{"kind": "provider"}},
{"id":"01a224a7-48d0-7009-bd28-f6dfb73e0b6c","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","name":"Groß-Muster","municipality":"demo-gross-muster","population":72390,"latitude":50.641,"longitude":8.812,"since":2024,"use":null,"confirmedOn":"2026-03-12","source":{"kind": "provider"}},
{"id":"01a224a7-4a2f-7007-91fb-6b5bec534c38","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","name":"Musterbach","municipality":"demo-musterbach","population":3420,"latitude":50.884,"longitude":8.562,"since":2014,"use":null,"confirmedOn":"2026-03-31","source":{"kind": "provider"}},
{"id":"01a224a7-4a2f-7008-adae-9d2a1c3daacd","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","name":"Beispielhain","municipality":"demo-beispielhain","population":6350,"latitude":51.062,"longitude":9.214,"since":2016,"use":{"de": "14 Beschäftigte", "en": "14 staff"},"confirmedOn":"2025-10-22","source":{"kind": "provider"}},
{"id":"01a224a7-4a2f-7009-96fc-ab6f36aa448b","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","name":"Musterbrück","municipality":"demo-musterbrueck","population":12640,"latitude":50.562,"longitude":8.382,"since":2022,"use":null,"confirmedOn":null,"source":{"kind": "provider"}}]');

INSERT INTO "ReferenceData" SELECT * FROM json_populate_recordset(NULL::"ReferenceData", '[{"name":"regions-hessen","hash":"59fbde6ea2999e5cffe6843fec4d30a4acfd355f27bbbc8fc38410d44b0d960e","writtenAt":"2026-11-29T00:14:31.646+00:00"}]');

INSERT INTO "SearchCount" SELECT * FROM json_populate_recordset(NULL::"SearchCount",  E'[{"day":"2099-01-01","language":"de","text":"schluckspecht","searches":3,"withoutHits":3,"widened":0,"hits":0,"clicks":0},
{"day":"2099-01-01","language":"en","text":"bin \\"level\\"","searches":2,"withoutHits":0,"widened":1,"hits":4,"clicks":1}]');

INSERT INTO "SlugRedirect" SELECT * FROM json_populate_recordset(NULL::"SlugRedirect", '[{"slug":"drill-old-slug","listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5"}]');

INSERT INTO "Variant" SELECT * FROM json_populate_recordset(NULL::"Variant", '[{"id":"3136595f-0b00-43c9-9732-d3cf7afcf621","listingId":"01a224a7-48c0-7000-a653-93ca951beddf","delivery":"saas","position":0},
{"id":"571f2105-3254-4f43-ae9f-590c5afb2056","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","delivery":"managed","position":1},
{"id":"7f78ef57-1bf7-47a5-86bb-6db9e3abdf5f","listingId":"01a224a7-4603-7000-92f8-c39fd02e1e0f","delivery":"onprem","position":0},
{"id":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","listingId":"01a224a7-4a74-7013-9c43-d22b80c9b093","delivery":"saas","position":0},
{"id":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","delivery":"onprem","position":1},
{"id":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","listingId":"01a224a7-4a2f-7006-8d87-ab3be3f6c909","delivery":"saas","position":0},
{"id":"c0b73511-ac11-4ea9-82aa-ee6e3768dee0","listingId":"01a224a7-45f8-7000-a32a-06e929cc9bd5","delivery":"onprem","position":0},
{"id":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","listingId":"01a224a7-48cf-7000-b86f-4dadd6dc194e","delivery":"onprem","position":0}]');

INSERT INTO "VariantAnswer" SELECT * FROM json_populate_recordset(NULL::"VariantAnswer", '[{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"dpaOffered","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"goLiveWeeks","value":6,"statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"minimumTerm","value":36,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"noticePeriod","value":6,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"ownIt","value":"administrator","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"personalData","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"priceModel","value":"per_unit","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"priceUnit","value":"transaction","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s1-continuity","value":"stop_delay","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s2-law","value":"non_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s2-requests","value":"partly","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s3-logs","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s4-docs","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s4-export","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s4-staff","value":"partly","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s4-switching","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s5-deps","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s7-audit","value":"reports","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s7-cert","value":"none","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s7-gdpr","value":"avv","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s7-incident","value":"reactive","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"s8-energy","value":"unknown","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"suitableSizes","value":["50k-100k", "100k-500k", "ge500k"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"supportHours","value":"round_the_clock","statedOn":"2026-02-03","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"supportLanguages","value":["en"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"training","value":["online"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"yearlyBase","value":1200000,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"3136595f-0b00-43c9-9732-d3cf7afcf621","criterion":"yearlyPerUnit","value":12,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"dpaOffered","value":true,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"evbIt","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"exitHelp","value":"charged","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"exportFormats","value":["xml", "pdf", "gpkg"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"goLiveWeeks","value":36,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"minimumTerm","value":36,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"noticePeriod","value":6,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"ownIt","value":"administrator","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"personalData","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"priceModel","value":"individual","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"purchaseWays","value":["direct", "framework", "intermunicipal"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s1-continuity","value":"contract","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s2-exposure","value":"clauses","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-datarights","value":"customer_rights","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-deletion","value":"verified","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s3-keys","value":"shared","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-docs","value":"request","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-export","value":"service","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s4-switching","value":"partly","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s5-deps","value":"listed","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-audit","value":"full","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-cert","value":"iso27001","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-gdpr","value":"avv","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s7-incident","value":"legal","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"s8-energy","value":"weak","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"staffEffort","value":15,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"suitableSizes","value":["20k-50k", "50k-100k", "100k-500k"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"supportHours","value":"business_hours","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"supportLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"training","value":["on_site", "online"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"571f2105-3254-4f43-ae9f-590c5afb2056","criterion":"usesHardware","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"7f78ef57-1bf7-47a5-86bb-6db9e3abdf5f","criterion":"demoAccess","value":"public","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}},
{"variantId":"7f78ef57-1bf7-47a5-86bb-6db9e3abdf5f","criterion":"demoUrl","value":"https://demo.bigbluebutton.org/","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "15db765b7fab10414df1a838ae8b3501b215cec4", "repository": "https://github.com/bigbluebutton/greenlight"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"personalData","value":true,"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"priceModel","value":"individual","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s1-change","value":"notice","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s1-continuity","value":"contract","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s2-exposure","value":"clauses","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s3-datarights","value":"provider_free","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s3-keys","value":"mostly_provider","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s3-location","value":"mainly_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s3-logs","value":"partial","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s4-docs","value":"request","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s4-staff","value":"non_eu","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s5-deps","value":"listed","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"s5-hardware","value":"exceptions","statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"suitableSizes","value":["100k-500k", "ge500k"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"8287b91b-63b0-4daa-82ba-82df51c9d6ce","criterion":"supportLanguages","value":["en"],"statedOn":"2025-09-22","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"ownIt","value":"administrator","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"priceModel","value":"fixed","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"setupCost","value":280000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"suitableSizes","value":["10k-20k", "20k-50k", "50k-100k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"supportLanguages","value":["de"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a086ae55-9a5d-42ef-a62f-941a06cae7a7","criterion":"yearlyBase","value":89000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"exportFormats","value":["xlsx", "pdf"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"goLiveWeeks","value":3,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"minimumTerm","value":12,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"noticePeriod","value":1,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"ownIt","value":"none","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"priceModel","value":"per_unit","statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"priceUnit","value":"user","statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"purchaseWays","value":["direct"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"setupCost","value":40000,"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"staffEffort","value":4,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"suitableSizes","value":["lt2k", "2k-5k", "5k-10k", "10k-20k", "20k-50k"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"supportHours","value":"business_hours","statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"supportLanguages","value":["de"],"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"training","value":["on_site"],"statedOn":"2025-07-14","source":{"kind": "provider"}},
{"variantId":"a67023f5-ccf6-4fa3-b98f-d7ee58ebb2e4","criterion":"yearlyPerUnit","value":9600,"statedOn":"2026-03-26","source":{"kind": "provider"}},
{"variantId":"c0b73511-ac11-4ea9-82aa-ee6e3768dee0","criterion":"demoAccess","value":"public","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"c0b73511-ac11-4ea9-82aa-ee6e3768dee0","criterion":"demoUrl","value":"https://ris.aitema.de","statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"c0b73511-ac11-4ea9-82aa-ee6e3768dee0","criterion":"exportFormats","value":["api"],"statedOn":"2026-11-23","source":{"file": "README.md", "kind": "repository", "commit": "558d45b539f193c8539396e14ce1535a4f9b558c", "repository": "https://github.com/Aitema-gmbh/ratsinformationssystem"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"evbIt","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"goLiveWeeks","value":48,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"minimumTerm","value":36,"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"ownIt","value":"specialists","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"personalData","value":true,"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"priceDepends","value":{"de": "Fallzahl im Jahr und Zahl der Arbeitsplätze.", "en": "Cases a year and number of workplaces."},"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"priceModel","value":"individual","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"purchaseWays","value":["direct", "framework"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s1-continuity","value":"contract","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s2-exposure","value":"none","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s2-law","value":"eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-datarights","value":"provider_anon","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-deletion","value":"verified","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-keys","value":"customer","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-location","value":"eu_only","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s3-logs","value":"customer","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s4-docs","value":"request","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s4-export","value":"service","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s4-staff","value":"eu","statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s5-deps","value":"listed","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s7-audit","value":"remote","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s7-cert","value":"none","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"s7-incident","value":"legal","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"suitableSizes","value":["50k-100k", "100k-500k"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"supportHours","value":"business_hours","statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"supportLanguages","value":["de"],"statedOn":"2025-11-24","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"training","value":["on_site"],"statedOn":"2026-05-19","source":{"kind": "provider"}},
{"variantId":"ec5a4fd6-aa83-47be-aafd-d36d5d9d01d8","criterion":"usesHardware","value":false,"statedOn":"2025-11-24","source":{"kind": "provider"}}]');

INSERT INTO "_prisma_migrations" SELECT * FROM json_populate_recordset(NULL::"_prisma_migrations", '[{"id":"480f7019-5af6-43da-8a2d-184a1ef20308","checksum":"11deaf244d270450b7d1b51efb5564ad2edc5cfe290bd714890ef8379dbf5637","finished_at":"2026-11-29T00:14:30.702272+00:00","migration_name":"20261123000000_initial","logs":null,"rolled_back_at":null,"started_at":"2026-11-29T00:14:30.615437+00:00","applied_steps_count":1},
{"id":"4df20d1f-e85b-40e7-9b4f-cf4bc486a16b","checksum":"071b421091a4eb7b90b4d2c80e22a6139f7d00ec3bf42afa36c2c3964692e10c","finished_at":"2026-11-29T00:14:30.744614+00:00","migration_name":"20261128040628_comparisons","logs":null,"rolled_back_at":null,"started_at":"2026-11-29T00:14:30.725153+00:00","applied_steps_count":1},
{"id":"c4c8653a-381f-4568-a5ec-b645c0509f80","checksum":"3f48845adf5e4616317bae8f504e82bca6981fe3981e16f78cbe1fc483be755b","finished_at":"2026-11-29T00:14:30.774114+00:00","migration_name":"20261128065657_publiccode_imports","logs":null,"rolled_back_at":null,"started_at":"2026-11-29T00:14:30.75775+00:00","applied_steps_count":1},
{"id":"feb489a5-f11c-4380-84ef-2e10e52a5600","checksum":"cbb8f8a6e475bfdda2fbd966def20cb8bc7412b43fb2b1dfe024baef42e82be4","finished_at":"2026-11-29T00:14:30.809265+00:00","migration_name":"20261128102608_search_words","logs":null,"rolled_back_at":null,"started_at":"2026-11-29T00:14:30.791761+00:00","applied_steps_count":1}]');

SELECT setval('public."AuditEvent_id_seq"', 366);

SELECT setval('public."OutboxRow_id_seq"', 366);

RESET session_replication_role;
