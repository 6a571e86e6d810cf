CREATE TABLE indicator_department (
  plan_id    VARCHAR(64)  NOT NULL,
  indicator  VARCHAR(64)  NOT NULL,
  position   SMALLINT     NOT NULL CHECK (position >= 0),
  name       VARCHAR(100) NOT NULL CHECK (TRIM(name) <> ''),
  PRIMARY KEY (plan_id, indicator, position),
  UNIQUE (plan_id, indicator, name),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE
);
COMMENT ON TABLE indicator_department IS '责任单位 of an indicator: position 0 leads, the others support in order';

CREATE TABLE indicator_break (
  plan_id    VARCHAR(64)   NOT NULL,
  indicator  VARCHAR(64)   NOT NULL,
  year_no    SMALLINT      NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  reason     VARCHAR(1000) NOT NULL CHECK (TRIM(reason) <> ''),
  PRIMARY KEY (plan_id, indicator, year_no),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE
);
COMMENT ON TABLE indicator_break IS '口径变化: the first year that is counted in another way';

CREATE TABLE project_department (
  plan_id   VARCHAR(64)  NOT NULL,
  project   VARCHAR(64)  NOT NULL,
  position  SMALLINT     NOT NULL CHECK (position >= 0),
  name      VARCHAR(100) NOT NULL CHECK (TRIM(name) <> ''),
  PRIMARY KEY (plan_id, project, position),
  UNIQUE (plan_id, project, name),
  FOREIGN KEY (plan_id, project) REFERENCES project (plan_id, code) ON DELETE CASCADE
);
COMMENT ON TABLE project_department IS '责任单位 of a project: position 0 leads, the others support in order';

CREATE TABLE project_indicator (
  plan_id    VARCHAR(64) NOT NULL,
  project    VARCHAR(64) NOT NULL,
  position   SMALLINT    NOT NULL CHECK (position >= 0),
  indicator  VARCHAR(64) NOT NULL,
  PRIMARY KEY (plan_id, project, position),
  UNIQUE (plan_id, project, indicator),
  FOREIGN KEY (plan_id, project) REFERENCES project (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code)
);
COMMENT ON TABLE project_indicator IS 'which indicators a project serves';

-- The relations anew: their check has no name by which it could be widened. From now on it has.
ALTER TABLE relation RENAME TO relation_v3;
CREATE TABLE relation (
  plan_id    VARCHAR(64) NOT NULL REFERENCES plan ON DELETE CASCADE,
  kind       VARCHAR(16) NOT NULL,
  indicator  VARCHAR(64) NOT NULL,
  of_other   VARCHAR(64) NOT NULL,
  PRIMARY KEY (plan_id, kind, indicator),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, of_other) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  CONSTRAINT relation_kind CHECK (kind IN ('GROWTH_OF', 'DENSITY_OF', 'PART_OF', 'NUMERATOR', 'DENOMINATOR')),
  CONSTRAINT relation_other CHECK (of_other <> indicator)
);
COMMENT ON TABLE relation IS '指标关系: which indicator follows from which';
INSERT INTO relation (plan_id, kind, indicator, of_other)
  SELECT plan_id, kind, indicator, of_other FROM relation_v3;
DROP TABLE relation_v3;

CREATE TABLE section_text (
  plan_id  VARCHAR(64)     NOT NULL,
  section  SMALLINT        NOT NULL,
  text     VARCHAR(100000) NOT NULL CHECK (TRIM(text) <> ''),
  origin   VARCHAR(400)    NOT NULL,
  PRIMARY KEY (plan_id, section),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE section_text IS '全文 of a section, from the office''s own copy of the document';
COMMENT ON COLUMN section_text.text IS 'paragraphs, one a line, without the heading';
COMMENT ON COLUMN section_text.origin IS 'name of the file it was read from';

CREATE TABLE evidence (
  plan_id    VARCHAR(64)  NOT NULL,
  indicator  VARCHAR(64)  NOT NULL,
  area       VARCHAR(64)  NOT NULL,
  year_no    SMALLINT     NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  series     VARCHAR(12)  NOT NULL CHECK (series IN ('ACTUAL', 'PLANNED', 'REFERENCE', 'ASSIGNED')),
  position   SMALLINT     NOT NULL CHECK (position >= 0),
  file_name  VARCHAR(255) NOT NULL CHECK (TRIM(file_name) <> ''),
  hash       VARCHAR(64)  NOT NULL CHECK (REGEXP_LIKE(hash, '^[0-9a-f]{64}$')),
  file_size  BIGINT       NOT NULL CHECK (file_size > 0),
  PRIMARY KEY (plan_id, indicator, area, series, year_no, position),
  UNIQUE (plan_id, indicator, area, series, year_no, hash),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, area) REFERENCES area (plan_id, code)
);
COMMENT ON TABLE evidence IS '证明材料: the files behind the figure of a cell in order; a cell may have them without a figure';
COMMENT ON COLUMN evidence.file_name IS 'what it was called where it came from';
COMMENT ON COLUMN evidence.hash IS 'SHA-256 of its content; the file in the workspace is named after it';

ALTER TABLE edit DROP CONSTRAINT edit_what;
ALTER TABLE edit ADD CONSTRAINT edit_what CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET', 'INDICATOR_SET', 'RULES_SET', 'VERDICT_SET', 'SIGN_OFF_SET',
  'PROJECT_SET', 'OUTLINE_SET', 'CLOSED_YEAR_SET', 'SECTION_TEXT_SET', 'EVIDENCE_SET'));
ALTER TABLE edit DROP CONSTRAINT edit_subject;
ALTER TABLE edit ADD CONSTRAINT edit_subject CHECK ((what IN ('INDICATOR_SET', 'VERDICT_SET', 'SIGN_OFF_SET', 'PROJECT_SET', 'CLOSED_YEAR_SET', 'SECTION_TEXT_SET'))
  = (subject IS NOT NULL));
ALTER TABLE edit DROP CONSTRAINT edit_cell;
ALTER TABLE edit ADD CONSTRAINT edit_cell CHECK ((what IN ('FIGURE_SET', 'EVIDENCE_SET'))
  = (indicator IS NOT NULL AND area IS NOT NULL AND year_no IS NOT NULL AND series IS NOT NULL));
