/** One table for each entity of the register, one for each field that holds several ids. */
import type { Migration } from '../sql.ts';

export const register: Migration = {
  version: 1,
  up(db) {
    db.exec(`
CREATE TABLE "organisation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "label" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "languages" TEXT CHECK (json_valid("languages")),
  "legal_name" TEXT,
  "trade_names" TEXT CHECK (json_valid("trade_names")),
  "latin_name" TEXT,
  "legal_form" TEXT,
  "kvk" TEXT,
  "address" TEXT,
  "postcode" TEXT,
  "city" TEXT,
  "country" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "messaging" TEXT CHECK (json_valid("messaging")),
  "contact_place_nl" TEXT,
  "contact_place_en" TEXT,
  "websites" TEXT CHECK (json_valid("websites")),
  "privacy_contact_role_nl" TEXT,
  "privacy_contact_role_en" TEXT,
  "privacy_contact_name" TEXT,
  "privacy_contact_email" TEXT,
  "privacy_contact_phone" TEXT,
  "publish_contact_name" INTEGER CHECK ("publish_contact_name" IN (0, 1)),
  "joint_controllers_state" TEXT CHECK ("joint_controllers_state" IN ('unknown', 'none', 'some')),
  "joint_controllers_on" TEXT,
  "services_nl" TEXT,
  "services_en" TEXT,
  "commitment_nl" TEXT,
  "commitment_en" TEXT,
  "intermediary_role_nl" TEXT,
  "intermediary_role_en" TEXT,
  "group_scope_nl" TEXT,
  "group_scope_en" TEXT,
  "sector" TEXT,
  "head_count" INTEGER,
  "roles" TEXT CHECK (json_valid("roles")),
  "supervisory_authority" TEXT,
  "not_only_occasional_state" TEXT CHECK ("not_only_occasional_state" IN ('unknown', 'none', 'some')),
  "not_only_occasional_on" TEXT,
  "aggregated_data_nl" TEXT,
  "aggregated_data_en" TEXT,
  "logo" TEXT,
  "accent" TEXT,
  "notes_nl" TEXT,
  "notes_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "representative" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "name" TEXT,
  "address" TEXT,
  "country" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "dpo" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "name" TEXT,
  "publish_name" INTEGER CHECK ("publish_name" IN (0, 1)),
  "email" TEXT,
  "phone" TEXT,
  "address" TEXT,
  "registration" TEXT,
  "registered_on" TEXT,
  "other_function_nl" TEXT,
  "other_function_en" TEXT,
  "title_without_appointment" INTEGER CHECK ("title_without_appointment" IN (0, 1)),
  "duties" TEXT CHECK (json_valid("duties")),
  "not_required_reason_nl" TEXT,
  "not_required_reason_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "adoption" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "by" TEXT NOT NULL,
  "function_nl" TEXT,
  "function_en" TEXT,
  "on" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "group_company" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "name_nl" TEXT,
  "name_en" TEXT,
  "relation" TEXT,
  "registration" TEXT,
  "country" TEXT,
  "in_scope_state" TEXT CHECK ("in_scope_state" IN ('unknown', 'none', 'some')),
  "in_scope_on" TEXT,
  "decides_state" TEXT CHECK ("decides_state" IN ('unknown', 'none', 'some')),
  "decides_on" TEXT
) STRICT;

CREATE TABLE "definition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "term_nl" TEXT,
  "term_en" TEXT,
  "meaning_nl" TEXT,
  "meaning_en" TEXT
) STRICT;

CREATE TABLE "user_duty" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "text_nl" TEXT,
  "text_en" TEXT
) STRICT;

CREATE TABLE "declared_practice" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "topic" TEXT NOT NULL,
  "quote" TEXT NOT NULL,
  "quote_language" TEXT,
  "source" TEXT,
  "date" TEXT,
  "assessment_nl" TEXT,
  "assessment_en" TEXT
) STRICT;

CREATE TABLE "own_term" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "list" TEXT NOT NULL,
  "label_nl" TEXT,
  "label_en" TEXT,
  "short_nl" TEXT,
  "short_en" TEXT,
  "special" INTEGER CHECK ("special" IN (0, 1)),
  "criminal" INTEGER CHECK ("criminal" IN (0, 1)),
  "children" INTEGER CHECK ("children" IN (0, 1)),
  "vulnerable" INTEGER CHECK ("vulnerable" IN (0, 1)),
  "audience" TEXT
) STRICT;

CREATE TABLE "rights_policy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "channels" TEXT CHECK (json_valid("channels")),
  "self_service_nl" TEXT,
  "self_service_en" TEXT,
  "identity_check_nl" TEXT,
  "identity_check_en" TEXT,
  "own_term_days" INTEGER,
  "own_term_text_nl" TEXT,
  "own_term_text_en" TEXT,
  "internal_complaint_nl" TEXT,
  "internal_complaint_en" TEXT,
  "feedback_nl" TEXT,
  "feedback_en" TEXT,
  "representatives_note_nl" TEXT,
  "representatives_note_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "right_handling" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "right" TEXT NOT NULL,
  "offered_state" TEXT CHECK ("offered_state" IN ('unknown', 'none', 'some')),
  "offered_on" TEXT,
  "how_nl" TEXT,
  "how_en" TEXT,
  "exceptions_nl" TEXT,
  "exceptions_en" TEXT
) STRICT;

CREATE TABLE "change_policy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "announced_state" TEXT CHECK ("announced_state" IN ('unknown', 'none', 'some')),
  "announced_on" TEXT,
  "how_nl" TEXT,
  "how_en" TEXT,
  "where_nl" TEXT,
  "where_en" TEXT,
  "reviewed_nl" TEXT,
  "reviewed_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "retention_policy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rule_nl" TEXT,
  "rule_en" TEXT,
  "maximum" TEXT,
  "reason_nl" TEXT,
  "reason_en" TEXT,
  "removal_nl" TEXT,
  "removal_en" TEXT,
  "on_request_state" TEXT CHECK ("on_request_state" IN ('unknown', 'none', 'some')),
  "on_request_on" TEXT,
  "backups" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "security_report" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "contact" TEXT,
  "procedure_nl" TEXT,
  "procedure_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "site_use" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "anonymous_use_state" TEXT CHECK ("anonymous_use_state" IN ('unknown', 'none', 'some')),
  "anonymous_use_on" TEXT,
  "anonymous_text_nl" TEXT,
  "anonymous_text_en" TEXT,
  "external_links_nl" TEXT,
  "external_links_en" TEXT,
  "share_buttons_nl" TEXT,
  "share_buttons_en" TEXT,
  "service_messages_nl" TEXT,
  "service_messages_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "party" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "latin_name" TEXT,
  "kind" TEXT,
  "status" TEXT,
  "ended_on" TEXT,
  "address" TEXT,
  "country" TEXT,
  "contact_person" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "website" TEXT,
  "what_nl" TEXT,
  "what_en" TEXT,
  "roles" TEXT CHECK (json_valid("roles")),
  "locations_answer_state" TEXT CHECK ("locations_answer_state" IN ('unknown', 'none', 'some')),
  "locations_answer_on" TEXT,
  "onward_answer_state" TEXT CHECK ("onward_answer_state" IN ('unknown', 'none', 'some')),
  "onward_answer_on" TEXT,
  "in_statement" TEXT,
  "public_category" TEXT,
  "public_detail_nl" TEXT,
  "public_detail_en" TEXT,
  "notes_nl" TEXT,
  "notes_en" TEXT
) STRICT;

CREATE TABLE "location" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "country" TEXT NOT NULL,
  "kind" TEXT,
  "detail" TEXT
) STRICT;

CREATE INDEX "location_party" ON "location" ("party");

CREATE TABLE "party_transfer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "to" TEXT,
  "country" TEXT,
  "organisation" TEXT,
  "place_nl" TEXT,
  "place_en" TEXT,
  "importer_nl" TEXT,
  "importer_en" TEXT,
  "instrument" TEXT,
  "module" TEXT,
  "document" TEXT,
  "copy_route_nl" TEXT,
  "copy_route_en" TEXT,
  "data_type" TEXT,
  "checked_on" TEXT,
  "expires_on" TEXT,
  "fallback" TEXT,
  "tia_on" TEXT,
  "tia_outcome" TEXT,
  "tia_text_nl" TEXT,
  "tia_text_en" TEXT,
  "tia_measures_nl" TEXT,
  "tia_measures_en" TEXT
) STRICT;

CREATE INDEX "party_transfer_party" ON "party_transfer" ("party");

CREATE TABLE "dpf_listing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "listed_state" TEXT CHECK ("listed_state" IN ('unknown', 'none', 'some')),
  "listed_on" TEXT,
  "legal_name" TEXT,
  "data_type" TEXT,
  "checked_on" TEXT,
  "expires_on" TEXT
) STRICT;

CREATE INDEX "dpf_listing_party" ON "dpf_listing" ("party");

CREATE TABLE "processor_agreement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "form" TEXT,
  "reason_nl" TEXT,
  "reason_en" TEXT,
  "url" TEXT,
  "version" TEXT,
  "accepted_on" TEXT,
  "signed_on" TEXT,
  "expires_on" TEXT,
  "review_on" TEXT,
  "where" TEXT,
  "breach_hours" INTEGER,
  "summary_nl" TEXT,
  "summary_en" TEXT
) STRICT;

CREATE INDEX "processor_agreement_party" ON "processor_agreement" ("party");

CREATE TABLE "agreement_clause" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "agreement" TEXT NOT NULL REFERENCES "processor_agreement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "clause" TEXT NOT NULL,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "checked_on" TEXT,
  "note" TEXT
) STRICT;

CREATE INDEX "agreement_clause_agreement" ON "agreement_clause" ("agreement");

CREATE TABLE "sub_processor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "country" TEXT,
  "what_nl" TEXT,
  "what_en" TEXT
) STRICT;

CREATE INDEX "sub_processor_party" ON "sub_processor" ("party");

CREATE TABLE "certificate" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "party" TEXT NOT NULL REFERENCES "party" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "reference" TEXT,
  "valid_until" TEXT
) STRICT;

CREATE INDEX "certificate_party" ON "certificate" ("party");

CREATE TABLE "measure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "term" TEXT NOT NULL,
  "detail_nl" TEXT,
  "detail_en" TEXT,
  "scope" TEXT NOT NULL,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "planned_on" TEXT,
  "checked_on" TEXT,
  "public_text_nl" TEXT,
  "public_text_en" TEXT,
  "in_statement" INTEGER CHECK ("in_statement" IN (0, 1))
) STRICT;

CREATE TABLE "activity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "number" INTEGER NOT NULL,
  "name_nl" TEXT,
  "name_en" TEXT,
  "role" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "description_nl" TEXT,
  "description_en" TEXT,
  "owner_function_nl" TEXT,
  "owner_function_en" TEXT,
  "owner_name" TEXT,
  "department_nl" TEXT,
  "department_en" TEXT,
  "started_on" TEXT,
  "ended_on" TEXT,
  "review_every" TEXT,
  "reviewed_on" TEXT,
  "audiences" TEXT CHECK (json_valid("audiences")),
  "recipients_answer_state" TEXT CHECK ("recipients_answer_state" IN ('unknown', 'none', 'some')),
  "recipients_answer_on" TEXT,
  "transfers_answer_state" TEXT CHECK ("transfers_answer_state" IN ('unknown', 'none', 'some')),
  "transfers_answer_on" TEXT,
  "automated_answer_state" TEXT CHECK ("automated_answer_state" IN ('unknown', 'none', 'some')),
  "automated_answer_on" TEXT,
  "special_answer_state" TEXT CHECK ("special_answer_state" IN ('unknown', 'none', 'some')),
  "special_answer_on" TEXT,
  "criminal_answer_state" TEXT CHECK ("criminal_answer_state" IN ('unknown', 'none', 'some')),
  "criminal_answer_on" TEXT,
  "bsn_answer_state" TEXT CHECK ("bsn_answer_state" IN ('unknown', 'none', 'some')),
  "bsn_answer_on" TEXT,
  "measures_answer_state" TEXT CHECK ("measures_answer_state" IN ('unknown', 'none', 'some')),
  "measures_answer_on" TEXT,
  "security_text_nl" TEXT,
  "security_text_en" TEXT,
  "ai_answer_state" TEXT CHECK ("ai_answer_state" IN ('unknown', 'none', 'some')),
  "ai_answer_on" TEXT,
  "ai_text_nl" TEXT,
  "ai_text_en" TEXT,
  "rights_note_nl" TEXT,
  "rights_note_en" TEXT,
  "notes_nl" TEXT,
  "notes_en" TEXT
) STRICT;

CREATE TABLE "activity__measures" (
  "row" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "reference" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "text_nl" TEXT,
  "text_en" TEXT,
  "link" TEXT
) STRICT;

CREATE INDEX "reference_activity" ON "reference" ("activity");

CREATE TABLE "subject_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "term" TEXT NOT NULL,
  "detail_nl" TEXT,
  "detail_en" TEXT,
  "children_state" TEXT CHECK ("children_state" IN ('unknown', 'none', 'some')),
  "children_on" TEXT,
  "vulnerable_state" TEXT CHECK ("vulnerable_state" IN ('unknown', 'none', 'some')),
  "vulnerable_on" TEXT
) STRICT;

CREATE INDEX "subject_group_activity" ON "subject_group" ("activity");

CREATE TABLE "data_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "term" TEXT NOT NULL,
  "detail_nl" TEXT,
  "detail_en" TEXT,
  "art9" TEXT,
  "uavg" TEXT,
  "art9_record_nl" TEXT,
  "art9_record_en" TEXT,
  "art10" TEXT,
  "bsn_law" TEXT,
  "bsn_law_text" TEXT,
  "masked_state" TEXT CHECK ("masked_state" IN ('unknown', 'none', 'some')),
  "masked_on" TEXT,
  "source" TEXT,
  "source_party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "source_text_nl" TEXT,
  "source_text_en" TEXT,
  "obligatory" TEXT,
  "obligatory_law" TEXT,
  "consequence_nl" TEXT,
  "consequence_en" TEXT,
  "called_sensitive" INTEGER CHECK ("called_sensitive" IN (0, 1)),
  "necessary_state" TEXT CHECK ("necessary_state" IN ('unknown', 'none', 'some')),
  "necessary_on" TEXT
) STRICT;

CREATE INDEX "data_item_activity" ON "data_item" ("activity");

CREATE TABLE "data_item__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "data_item" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "purpose" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "term" TEXT NOT NULL,
  "text_nl" TEXT,
  "text_en" TEXT,
  "statement_text_nl" TEXT,
  "statement_text_en" TEXT,
  "statement_group" TEXT,
  "direct_marketing_state" TEXT CHECK ("direct_marketing_state" IN ('unknown', 'none', 'some')),
  "direct_marketing_on" TEXT,
  "marketing_channels" TEXT CHECK (json_valid("marketing_channels")),
  "marketing_rule" TEXT,
  "opt_out_nl" TEXT,
  "opt_out_en" TEXT,
  "limit_nl" TEXT,
  "limit_en" TEXT,
  "added_on" TEXT,
  "compatibility_nl" TEXT,
  "compatibility_en" TEXT
) STRICT;

CREATE INDEX "purpose_activity" ON "purpose" ("activity");

CREATE TABLE "legal_basis" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "purpose" TEXT NOT NULL REFERENCES "purpose" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "basis" TEXT NOT NULL,
  "unsettled" INTEGER CHECK ("unsettled" IN (0, 1)),
  "law" TEXT,
  "law_text" TEXT,
  "law_public_nl" TEXT,
  "law_public_en" TEXT,
  "contract_nl" TEXT,
  "contract_en" TEXT,
  "interest_public_nl" TEXT,
  "interest_public_en" TEXT,
  "necessity_nl" TEXT,
  "necessity_en" TEXT,
  "balancing_internal_nl" TEXT,
  "balancing_internal_en" TEXT,
  "balancing_summary_nl" TEXT,
  "balancing_summary_en" TEXT,
  "balanced_on" TEXT,
  "consent_how_nl" TEXT,
  "consent_how_en" TEXT,
  "consent_proof_nl" TEXT,
  "consent_proof_en" TEXT,
  "consent_withdraw_nl" TEXT,
  "consent_withdraw_en" TEXT,
  "consent_tied" INTEGER CHECK ("consent_tied" IN (0, 1)),
  "vital_reason_nl" TEXT,
  "vital_reason_en" TEXT
) STRICT;

CREATE INDEX "legal_basis_purpose" ON "legal_basis" ("purpose");

CREATE TABLE "legal_basis__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "legal_basis" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "legal_basis__for_data" (
  "row" TEXT NOT NULL REFERENCES "legal_basis" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "retention" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "kind" TEXT,
  "period" TEXT,
  "at_most" INTEGER CHECK ("at_most" IN (0, 1)),
  "start" TEXT,
  "start_text_nl" TEXT,
  "start_text_en" TEXT,
  "criterion" TEXT,
  "criterion_text_nl" TEXT,
  "criterion_text_en" TEXT,
  "rule" TEXT,
  "reason_nl" TEXT,
  "reason_en" TEXT,
  "destruction" TEXT CHECK (json_valid("destruction")),
  "destruction_text_nl" TEXT,
  "destruction_text_en" TEXT,
  "open_reason_nl" TEXT,
  "open_reason_en" TEXT,
  "planned_on" TEXT
) STRICT;

CREATE INDEX "retention_activity" ON "retention" ("activity");

CREATE TABLE "retention__for_data" (
  "row" TEXT NOT NULL REFERENCES "retention" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "retention__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "retention" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "retention__for_purposes" (
  "row" TEXT NOT NULL REFERENCES "retention" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "purpose" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "recipient" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "term" TEXT,
  "detail_nl" TEXT,
  "detail_en" TEXT,
  "kind" TEXT,
  "what_nl" TEXT,
  "what_en" TEXT,
  "condition_nl" TEXT,
  "condition_en" TEXT,
  "unexpected" INTEGER CHECK ("unexpected" IN (0, 1))
) STRICT;

CREATE INDEX "recipient_activity" ON "recipient" ("activity");

CREATE TABLE "recipient__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "recipient" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "recipient__for_data" (
  "row" TEXT NOT NULL REFERENCES "recipient" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "transfer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "recipient" TEXT REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
  "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "country" TEXT,
  "organisation" TEXT,
  "place_nl" TEXT,
  "place_en" TEXT,
  "importer_nl" TEXT,
  "importer_en" TEXT,
  "instrument" TEXT,
  "module" TEXT,
  "document" TEXT,
  "copy_route_nl" TEXT,
  "copy_route_en" TEXT,
  "data_type" TEXT,
  "checked_on" TEXT,
  "expires_on" TEXT,
  "fallback" TEXT,
  "tia_on" TEXT,
  "tia_outcome" TEXT,
  "tia_text_nl" TEXT,
  "tia_text_en" TEXT,
  "tia_measures_nl" TEXT,
  "tia_measures_en" TEXT,
  "sent_by_person_state" TEXT CHECK ("sent_by_person_state" IN ('unknown', 'none', 'some')),
  "sent_by_person_on" TEXT,
  "necessity_note_nl" TEXT,
  "necessity_note_en" TEXT,
  "occasional_state" TEXT CHECK ("occasional_state" IN ('unknown', 'none', 'some')),
  "occasional_on" TEXT,
  "risk_text_nl" TEXT,
  "risk_text_en" TEXT,
  "consent_record_nl" TEXT,
  "consent_record_en" TEXT,
  "authority_told_on" TEXT
) STRICT;

CREATE INDEX "transfer_activity" ON "transfer" ("activity");

CREATE TABLE "transfer__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "transfer" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "transfer__for_data" (
  "row" TEXT NOT NULL REFERENCES "transfer" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "automated_decision" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "what_nl" TEXT,
  "what_en" TEXT,
  "logic_nl" TEXT,
  "logic_en" TEXT,
  "significance_nl" TEXT,
  "significance_en" TEXT,
  "consequences_nl" TEXT,
  "consequences_en" TEXT,
  "significant_effect_state" TEXT CHECK ("significant_effect_state" IN ('unknown', 'none', 'some')),
  "significant_effect_on" TEXT,
  "ground" TEXT,
  "human_nl" TEXT,
  "human_en" TEXT
) STRICT;

CREATE INDEX "automated_decision_activity" ON "automated_decision" ("activity");

CREATE TABLE "automated_decision__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "automated_decision" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "dpia" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "screened_state" TEXT CHECK ("screened_state" IN ('unknown', 'none', 'some')),
  "screened_on" TEXT,
  "art35" TEXT CHECK (json_valid("art35")),
  "wp248" TEXT CHECK (json_valid("wp248")),
  "ap_list" TEXT CHECK (json_valid("ap_list")),
  "outcome" TEXT,
  "reason_nl" TEXT,
  "reason_en" TEXT,
  "date" TEXT,
  "reference" TEXT
) STRICT;

CREATE INDEX "dpia_activity" ON "dpia" ("activity");

CREATE TABLE "informing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "moment" TEXT,
  "channel_nl" TEXT,
  "channel_en" TEXT,
  "exception" TEXT,
  "reason_nl" TEXT,
  "reason_en" TEXT,
  "date" TEXT
) STRICT;

CREATE INDEX "informing_activity" ON "informing" ("activity");

CREATE TABLE "informing__for_subjects" (
  "row" TEXT NOT NULL REFERENCES "informing" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "subject_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "client" TEXT NOT NULL REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "client_contact" TEXT,
  "client_representative" TEXT,
  "client_dpo" TEXT,
  "contract" TEXT,
  "contract_on" TEXT,
  "contract_where" TEXT,
  "categories_nl" TEXT,
  "categories_en" TEXT,
  "instructions_nl" TEXT,
  "instructions_en" TEXT,
  "transfers_answer_state" TEXT CHECK ("transfers_answer_state" IN ('unknown', 'none', 'some')),
  "transfers_answer_on" TEXT,
  "end_action" TEXT
) STRICT;

CREATE INDEX "engagement_activity" ON "engagement" ("activity");

CREATE TABLE "engagement__transfers" (
  "row" TEXT NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "transfer" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagement__sub_processors" (
  "row" TEXT NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagement__measures" (
  "row" TEXT NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "joint_arrangement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "name_nl" TEXT,
  "name_en" TEXT,
  "scope_nl" TEXT,
  "scope_en" TEXT,
  "who_informs_nl" TEXT,
  "who_informs_en" TEXT,
  "who_answers_nl" TEXT,
  "who_answers_en" TEXT,
  "contact_point_nl" TEXT,
  "contact_point_en" TEXT,
  "breach_split_nl" TEXT,
  "breach_split_en" TEXT,
  "document" TEXT,
  "on" TEXT,
  "essence_nl" TEXT,
  "essence_en" TEXT
) STRICT;

CREATE TABLE "joint_arrangement__parties" (
  "row" TEXT NOT NULL REFERENCES "joint_arrangement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "joint_arrangement__activities" (
  "row" TEXT NOT NULL REFERENCES "joint_arrangement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "system" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "what_nl" TEXT,
  "what_en" TEXT,
  "supplier" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "location_answer_state" TEXT CHECK ("location_answer_state" IN ('unknown', 'none', 'some')),
  "location_answer_on" TEXT,
  "country" TEXT
) STRICT;

CREATE TABLE "system__activities" (
  "row" TEXT NOT NULL REFERENCES "system" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "cookie" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "name_nl" TEXT,
  "name_en" TEXT,
  "technique" TEXT,
  "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "third_party_state" TEXT CHECK ("third_party_state" IN ('unknown', 'none', 'some')),
  "third_party_on" TEXT,
  "category" TEXT,
  "purpose_nl" TEXT,
  "purpose_en" TEXT,
  "lifetime" TEXT,
  "lifetime_text_nl" TEXT,
  "lifetime_text_en" TEXT,
  "consent" TEXT,
  "exemption" TEXT,
  "basis" TEXT,
  "shared_with_nl" TEXT,
  "shared_with_en" TEXT,
  "anonymised_state" TEXT CHECK ("anonymised_state" IN ('unknown', 'none', 'some')),
  "anonymised_on" TEXT,
  "sites" TEXT CHECK (json_valid("sites")),
  "scanned_on" TEXT
) STRICT;

CREATE TABLE "cookie_banner" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "answer_state" TEXT CHECK ("answer_state" IN ('unknown', 'none', 'some')),
  "answer_on" TEXT,
  "tool" TEXT,
  "refuse_in_first_layer_state" TEXT CHECK ("refuse_in_first_layer_state" IN ('unknown', 'none', 'some')),
  "refuse_in_first_layer_on" TEXT,
  "how_to_change_nl" TEXT,
  "how_to_change_en" TEXT,
  "switch_off_nl" TEXT,
  "switch_off_en" TEXT,
  "consequence_nl" TEXT,
  "consequence_en" TEXT,
  "singleton" INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK ("singleton" = 1)
) STRICT;

CREATE TABLE "embed" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "service_nl" TEXT,
  "service_en" TEXT,
  "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED,
  "what_nl" TEXT,
  "what_en" TEXT,
  "click_to_load_state" TEXT CHECK ("click_to_load_state" IN ('unknown', 'none', 'some')),
  "click_to_load_on" TEXT,
  "policy_nl" TEXT,
  "policy_en" TEXT
) STRICT;

CREATE TABLE "statement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rank" REAL NOT NULL,
  "audience" TEXT NOT NULL,
  "title_nl" TEXT,
  "title_en" TEXT,
  "brand" TEXT,
  "websites" TEXT CHECK (json_valid("websites")),
  "introduction_nl" TEXT,
  "introduction_en" TEXT,
  "sections_off" TEXT CHECK (json_valid("sections_off"))
) STRICT;

CREATE TABLE "statement__activities" (
  "row" TEXT NOT NULL REFERENCES "statement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("row", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "statement_exclusion" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "statement" TEXT NOT NULL REFERENCES "statement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "reason_nl" TEXT,
  "reason_en" TEXT
) STRICT;

CREATE INDEX "statement_exclusion_statement" ON "statement_exclusion" ("statement");

CREATE TABLE "own_paragraph" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "statement" TEXT NOT NULL REFERENCES "statement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "rank" REAL NOT NULL,
  "after" TEXT NOT NULL,
  "text_nl" TEXT,
  "text_en" TEXT
) STRICT;

CREATE INDEX "own_paragraph_statement" ON "own_paragraph" ("statement");

CREATE TABLE "publication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "statement" TEXT NOT NULL REFERENCES "statement" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL,
  "version" TEXT,
  "url" TEXT,
  "digest" TEXT
) STRICT;

CREATE INDEX "publication_statement" ON "publication" ("statement");

CREATE TABLE "dismissal" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rule" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "by" TEXT,
  "on" TEXT NOT NULL
) STRICT;

CREATE TABLE "provenance" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "target" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "by" TEXT,
  "on" TEXT,
  "document" TEXT,
  "quote" TEXT,
  "source_date" TEXT,
  "remark_nl" TEXT,
  "remark_en" TEXT
) STRICT;
`);
  },
};
