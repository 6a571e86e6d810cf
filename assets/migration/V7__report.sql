CREATE TABLE report_rewrite (
  plan_id    VARCHAR(64)                 NOT NULL REFERENCES plan ON DELETE CASCADE,
  report     VARCHAR(200)                NOT NULL CHECK (TRIM(report) <> ''),
  paragraph  VARCHAR(400)                NOT NULL CHECK (TRIM(paragraph) <> ''),
  text       VARCHAR(10000)              NOT NULL CHECK (TRIM(text) <> ''),
  who        VARCHAR(100)                NOT NULL,
  made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (plan_id, report, paragraph)
);
COMMENT ON TABLE report_rewrite IS 'paragraphs of reports whose words are the office''s own';
COMMENT ON COLUMN report_rewrite.report IS 'which report: kind, day and zone';
COMMENT ON COLUMN report_rewrite.paragraph IS 'name in the template and what it is about; it outlives both';

CREATE TABLE report_rewrite_fact (
  plan_id    VARCHAR(64)    NOT NULL,
  report     VARCHAR(200)   NOT NULL,
  paragraph  VARCHAR(400)   NOT NULL,
  position   SMALLINT       NOT NULL CHECK (position >= 0),
  name       VARCHAR(400)   NOT NULL,
  content    VARCHAR(10000) NOT NULL,
  PRIMARY KEY (plan_id, report, paragraph, position),
  FOREIGN KEY (plan_id, report, paragraph) REFERENCES report_rewrite (plan_id, report, paragraph) ON DELETE CASCADE
);
COMMENT ON TABLE report_rewrite_fact IS 'what stood under a rewritten paragraph when it was written, in order';

CREATE TABLE report_edition (
  plan_id    VARCHAR(64)                 NOT NULL REFERENCES plan ON DELETE CASCADE,
  number     INTEGER                     NOT NULL CHECK (number > 0),
  report     VARCHAR(200)                NOT NULL CHECK (TRIM(report) <> ''),
  title      VARCHAR(400)                NOT NULL,
  audience   VARCHAR(8)                  NOT NULL CHECK (audience IN ('WHOLE', 'PUBLIC')),
  who        VARCHAR(100)                NOT NULL,
  made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  entry      BIGINT                      NOT NULL CHECK (entry >= 0),
  plan_hash  CHAR(64)                    NOT NULL,
  PRIMARY KEY (plan_id, number)
);
COMMENT ON TABLE report_edition IS '定稿: reports as they were handed in';
COMMENT ON COLUMN report_edition.entry IS 'the last journal entry of the plan then; 0 for none';
COMMENT ON COLUMN report_edition.plan_hash IS 'SHA-256 of the plan as exported then';

CREATE TABLE report_edition_plan (
  plan_id    VARCHAR(64)    NOT NULL,
  edition    INTEGER        NOT NULL,
  position   SMALLINT       NOT NULL CHECK (position >= 0),
  content    VARCHAR(50000) NOT NULL,
  PRIMARY KEY (plan_id, edition, position),
  FOREIGN KEY (plan_id, edition) REFERENCES report_edition (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE report_edition_plan IS 'the plan as exported when the edition was made, cut into pieces in order';

CREATE TABLE report_edition_file (
  plan_id    VARCHAR(64)  NOT NULL,
  edition    INTEGER      NOT NULL,
  position   SMALLINT     NOT NULL CHECK (position >= 0),
  file_name  VARCHAR(255) NOT NULL CHECK (TRIM(file_name) <> ''),
  file_size  BIGINT       NOT NULL CHECK (file_size > 0),
  hash       CHAR(64)     NOT NULL,
  PRIMARY KEY (plan_id, edition, position),
  FOREIGN KEY (plan_id, edition) REFERENCES report_edition (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE report_edition_file IS 'the files of an edition; they lie in the folder editions of the workspace';
COMMENT ON COLUMN report_edition_file.hash IS 'SHA-256 of the file';
