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

ALTER TABLE edit DROP CONSTRAINT edit_what;
ALTER TABLE edit ADD CONSTRAINT edit_what CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET', 'INDICATOR_SET', 'RULES_SET', 'VERDICT_SET', 'SIGN_OFF_SET',
  'PROJECT_SET', 'OUTLINE_SET', 'CLOSED_YEAR_SET', 'SECTION_TEXT_SET'));
ALTER TABLE edit DROP CONSTRAINT edit_subject;
ALTER TABLE edit ADD CONSTRAINT edit_subject CHECK ((what IN ('INDICATOR_SET', 'VERDICT_SET', 'SIGN_OFF_SET', 'PROJECT_SET', 'CLOSED_YEAR_SET', 'SECTION_TEXT_SET'))
  = (subject IS NOT NULL));
