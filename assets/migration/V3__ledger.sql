CREATE TABLE closed_year (
  plan_id    VARCHAR(64)   NOT NULL REFERENCES plan ON DELETE CASCADE,
  year_no    SMALLINT      NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  who        VARCHAR(100)  NOT NULL,
  why        VARCHAR(2000) NOT NULL CHECK (TRIM(why) <> ''),
  closed_on  DATE          NOT NULL,
  PRIMARY KEY (plan_id, year_no)
);
COMMENT ON TABLE closed_year IS '已关闭的年份: figures of the year are not to be changed while there is a row';

ALTER TABLE project ADD COLUMN start_month SMALLINT;
ALTER TABLE project ADD COLUMN finish_month SMALLINT;
ALTER TABLE project ADD COLUMN blocking VARCHAR(2000);
ALTER TABLE project ADD COLUMN confidence VARCHAR(10);
ALTER TABLE project ADD CONSTRAINT project_start CHECK (start_month IS NULL OR (start_year IS NOT NULL AND start_month BETWEEN 1 AND 12));
ALTER TABLE project ADD CONSTRAINT project_finish CHECK (finish_month IS NULL OR (finish_year IS NOT NULL AND finish_month BETWEEN 1 AND 12));
-- A date without a month can be any of the year, hence the first possible against the last possible.
ALTER TABLE project ADD CONSTRAINT project_order CHECK (start_year IS NULL OR finish_year IS NULL
  OR finish_year * 12 + COALESCE(finish_month, 12) >= start_year * 12 + COALESCE(start_month, 1));
ALTER TABLE project ADD CONSTRAINT project_confidence CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW'));
COMMENT ON COLUMN project.start_month IS '1–12; null where only the year is known';
COMMENT ON COLUMN project.finish_month IS '1–12; null where only the year is known';
COMMENT ON COLUMN project.blocking IS 'what stands in its way, in the office''s words';
COMMENT ON COLUMN project.confidence IS '按期完成的把握';

CREATE TABLE project_investment (
  plan_id       VARCHAR(64)  NOT NULL,
  project       VARCHAR(64)  NOT NULL,
  year_no       SMALLINT     NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  amount        DECFLOAT(60) NOT NULL,
  amount_scale  SMALLINT     NOT NULL,
  PRIMARY KEY (plan_id, project, year_no),
  FOREIGN KEY (plan_id, project) REFERENCES project (plan_id, code) ON DELETE CASCADE
);
COMMENT ON TABLE project_investment IS '分年度投资 of a project in 亿元';
COMMENT ON COLUMN project_investment.amount_scale IS 'decimals as typed; DECFLOAT drops trailing zeros';

CREATE TABLE project_milestone (
  plan_id    VARCHAR(64)  NOT NULL,
  project    VARCHAR(64)  NOT NULL,
  position   SMALLINT     NOT NULL CHECK (position >= 0),
  title      VARCHAR(400) NOT NULL CHECK (TRIM(title) <> ''),
  due_year   SMALLINT     CHECK (due_year BETWEEN 1900 AND 2199),
  due_month  SMALLINT     CHECK (due_month BETWEEN 1 AND 12),
  done       BOOLEAN      NOT NULL,
  PRIMARY KEY (plan_id, project, position),
  FOREIGN KEY (plan_id, project) REFERENCES project (plan_id, code) ON DELETE CASCADE,
  CHECK (due_month IS NULL OR due_year IS NOT NULL)
);
COMMENT ON TABLE project_milestone IS '里程碑 of a project in order';

-- The journal anew: its checks have no names by which they could be widened. From now on they have.
ALTER TABLE edit RENAME TO edit_v2;
CREATE TABLE edit (
  number     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id    VARCHAR(64)   NOT NULL REFERENCES plan,
  made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who        VARCHAR(100)  NOT NULL,
  what       VARCHAR(20)   NOT NULL,
  batch      BIGINT        NOT NULL,
  subject    VARCHAR(600),
  indicator  VARCHAR(64),
  area       VARCHAR(64),
  year_no    SMALLINT,
  series     VARCHAR(12),
  old_value  VARCHAR(100000),
  new_value  VARCHAR(100000),
  why        VARCHAR(2000),
  content    VARCHAR(1000000),
  CONSTRAINT edit_what CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET', 'INDICATOR_SET', 'RULES_SET', 'VERDICT_SET', 'SIGN_OFF_SET',
    'PROJECT_SET', 'OUTLINE_SET', 'CLOSED_YEAR_SET')),
  CONSTRAINT edit_cell CHECK ((what = 'FIGURE_SET') = (indicator IS NOT NULL AND area IS NOT NULL AND year_no IS NOT NULL AND series IS NOT NULL)),
  CONSTRAINT edit_subject CHECK ((what IN ('INDICATOR_SET', 'VERDICT_SET', 'SIGN_OFF_SET', 'PROJECT_SET', 'CLOSED_YEAR_SET')) = (subject IS NOT NULL))
);
COMMENT ON TABLE edit IS 'the journal: who changed what when, from what to what and why; written with the change';
COMMENT ON COLUMN edit.batch IS 'number of the first entry made in the same step';
COMMENT ON COLUMN edit.content IS 'the change whole, for replay and revert; null for a plan that was added and for entries of schema 1';
INSERT INTO edit (number, plan_id, made_at, who, what, batch, subject, indicator, area, year_no, series, old_value, new_value, why, content)
  OVERRIDING SYSTEM VALUE
  SELECT number, plan_id, made_at, who, what, batch, subject, indicator, area, year_no, series, old_value, new_value, why, content FROM edit_v2;
ALTER TABLE edit ALTER COLUMN number RESTART WITH (SELECT COALESCE(MAX(number), 0) + 1 FROM edit_v2);
DROP TABLE edit_v2;
CREATE INDEX edit_by_plan ON edit (plan_id, number);
