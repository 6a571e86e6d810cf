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
ALTER TABLE edit ADD CONSTRAINT edit_what CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET', 'INDICATOR_SET', 'RULES_SET', 'VERDICT_SET',
  'SIGN_OFF_SET', 'PROJECT_SET', 'OUTLINE_SET', 'CLOSED_YEAR_SET', 'EVIDENCE_SET'));
ALTER TABLE edit DROP CONSTRAINT edit_cell;
ALTER TABLE edit ADD CONSTRAINT edit_cell CHECK ((what IN ('FIGURE_SET', 'EVIDENCE_SET'))
  = (indicator IS NOT NULL AND area IS NOT NULL AND year_no IS NOT NULL AND series IS NOT NULL));
