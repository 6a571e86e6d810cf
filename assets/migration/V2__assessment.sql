ALTER TABLE indicator ADD COLUMN weight VARCHAR(64);
ALTER TABLE indicator ADD COLUMN limit_low DECFLOAT(60);
ALTER TABLE indicator ADD COLUMN limit_low_scale SMALLINT;
ALTER TABLE indicator ADD COLUMN limit_high DECFLOAT(60);
ALTER TABLE indicator ADD COLUMN limit_high_scale SMALLINT;
ALTER TABLE indicator ADD COLUMN decimals SMALLINT;
ALTER TABLE indicator ADD FOREIGN KEY (plan_id, weight) REFERENCES indicator (plan_id, code);
ALTER TABLE indicator ADD CHECK (weight IS NULL OR zones = 'WEIGHTED');
ALTER TABLE indicator ADD CHECK ((limit_low IS NULL) = (limit_low_scale IS NULL));
ALTER TABLE indicator ADD CHECK ((limit_high IS NULL) = (limit_high_scale IS NULL));
ALTER TABLE indicator ADD CHECK (limit_low IS NULL OR limit_high IS NULL OR limit_low <= limit_high);
ALTER TABLE indicator ADD CHECK (decimals BETWEEN 0 AND 12);
COMMENT ON COLUMN indicator.weight IS 'the indicator that weighs the zones of a weighted mean';
COMMENT ON COLUMN indicator.limit_low IS '自然界限: the least possible figure';
COMMENT ON COLUMN indicator.limit_high IS '自然界限: the greatest possible figure';
COMMENT ON COLUMN indicator.decimals IS 'decimals to show; null is as typed';

ALTER TABLE target ADD COLUMN edition SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE target DROP PRIMARY KEY;
ALTER TABLE target ADD PRIMARY KEY (plan_id, indicator, area, edition);
ALTER TABLE target ADD CHECK (edition >= 0);
COMMENT ON COLUMN target.edition IS '0 is the original; from 1 on the adjustments of the indicator in order';

CREATE TABLE adjustment (
  plan_id     VARCHAR(64)  NOT NULL,
  indicator   VARCHAR(64)  NOT NULL,
  area        VARCHAR(64)  NOT NULL,
  edition     SMALLINT     NOT NULL CHECK (edition > 0),
  document    VARCHAR(400) NOT NULL,
  decided_on  DATE         NOT NULL,
  PRIMARY KEY (plan_id, indicator, edition),
  FOREIGN KEY (plan_id, indicator, area, edition) REFERENCES target (plan_id, indicator, area, edition) ON DELETE CASCADE
);
COMMENT ON TABLE adjustment IS '中期调整: the paper on which an edition of a target rests';

CREATE TABLE assignment (
  plan_id       VARCHAR(64)  NOT NULL,
  indicator     VARCHAR(64)  NOT NULL,
  area          VARCHAR(64)  NOT NULL,
  edition       SMALLINT     NOT NULL,
  amount        DECFLOAT(60) NOT NULL,
  amount_scale  SMALLINT     NOT NULL,
  judged_as     VARCHAR(24)  NOT NULL CHECK (judged_as IN ('LEVEL', 'CUMULATIVE', 'FLOOR_EACH_YEAR', 'AVERAGE_GROWTH', 'CEILING')),
  document      VARCHAR(400) NOT NULL,
  decided_on    DATE         NOT NULL,
  attachment    VARCHAR(400),
  PRIMARY KEY (plan_id, indicator, area, edition),
  FOREIGN KEY (plan_id, indicator, area, edition) REFERENCES target (plan_id, indicator, area, edition) ON DELETE CASCADE
);
COMMENT ON TABLE assignment IS '市下达: the number that the city assigned for a target, with 文号 and date';

CREATE TABLE assessment_rules (
  plan_id               VARCHAR(64)  NOT NULL PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
  ahead                 DECFLOAT(60) NOT NULL,
  ahead_scale           SMALLINT     NOT NULL,
  on_track              DECFLOAT(60) NOT NULL,
  on_track_scale        SMALLINT     NOT NULL,
  far_behind            DECFLOAT(60) NOT NULL,
  far_behind_scale      SMALLINT     NOT NULL,
  trend_on_track        DECFLOAT(60) NOT NULL,
  trend_on_track_scale  SMALLINT     NOT NULL,
  trend_some            DECFLOAT(60) NOT NULL,
  trend_some_scale      SMALLINT     NOT NULL,
  jump                  DECFLOAT(60) NOT NULL,
  jump_scale            SMALLINT     NOT NULL,
  growth_gap            DECFLOAT(60) NOT NULL,
  growth_gap_scale      SMALLINT     NOT NULL,
  stale_years           INTEGER      NOT NULL CHECK (stale_years > 0),
  CHECK (0 < far_behind AND far_behind < on_track AND on_track < ahead),
  CHECK (0 < trend_some AND trend_some < trend_on_track),
  CHECK (jump > 0 AND growth_gap > 0)
);
COMMENT ON TABLE assessment_rules IS '评估阈值; a plan without a row has the defaults of the method';

CREATE TABLE status_label (
  plan_id  VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  status   VARCHAR(16)  NOT NULL CHECK (status IN ('ACHIEVED', 'AHEAD', 'ON_TRACK', 'BEHIND', 'FAR_BEHIND', 'HELD', 'BROKEN', 'NOT_ASSESSABLE')),
  label    VARCHAR(100) NOT NULL,
  PRIMARY KEY (plan_id, status)
);
COMMENT ON TABLE status_label IS 'the office''s own names of verdicts';

CREATE TABLE relation (
  plan_id    VARCHAR(64) NOT NULL REFERENCES plan ON DELETE CASCADE,
  kind       VARCHAR(16) NOT NULL CHECK (kind IN ('GROWTH_OF', 'DENSITY_OF')),
  indicator  VARCHAR(64) NOT NULL,
  of_other   VARCHAR(64) NOT NULL,
  position   SMALLINT    NOT NULL,
  PRIMARY KEY (plan_id, kind, indicator),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, of_other) REFERENCES indicator (plan_id, code) ON DELETE CASCADE
);
COMMENT ON TABLE relation IS '指标关系: which indicator follows from which';

CREATE TABLE manual_verdict (
  plan_id    VARCHAR(64)   NOT NULL REFERENCES plan ON DELETE CASCADE,
  position   BIGINT        GENERATED ALWAYS AS IDENTITY,
  indicator  VARCHAR(64)   NOT NULL,
  area       VARCHAR(64)   NOT NULL,
  year_no    SMALLINT      NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  mid_year   BOOLEAN       NOT NULL,
  status     VARCHAR(16)   NOT NULL CHECK (status IN ('ACHIEVED', 'AHEAD', 'ON_TRACK', 'BEHIND', 'FAR_BEHIND', 'HELD', 'BROKEN', 'NOT_ASSESSABLE')),
  reason     VARCHAR(2000) NOT NULL,
  who        VARCHAR(100)  NOT NULL,
  PRIMARY KEY (plan_id, indicator, area, year_no, mid_year),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, area) REFERENCES area (plan_id, code)
);
COMMENT ON TABLE manual_verdict IS '人工判定, beside the computed verdict';

CREATE TABLE sign_off (
  plan_id    VARCHAR(64)      NOT NULL REFERENCES plan ON DELETE CASCADE,
  position   BIGINT           GENERATED ALWAYS AS IDENTITY,
  rule       VARCHAR(64)      NOT NULL,
  subject    VARCHAR(400)     NOT NULL,
  inputs     VARCHAR(1000000) NOT NULL,
  reason     VARCHAR(2000)    NOT NULL,
  who        VARCHAR(100)     NOT NULL,
  signed_on  DATE             NOT NULL,
  PRIMARY KEY (plan_id, rule, subject)
);
COMMENT ON TABLE sign_off IS '签核 of consistency findings; inputs is what the finding rested on then';

-- The journal anew: its checks have no names by which they could be widened.
ALTER TABLE edit RENAME TO edit_v1;
CREATE TABLE edit (
  number     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id    VARCHAR(64)   NOT NULL REFERENCES plan,
  made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who        VARCHAR(100)  NOT NULL,
  what       VARCHAR(20)   NOT NULL CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET', 'INDICATOR_SET', 'RULES_SET', 'VERDICT_SET', 'SIGN_OFF_SET')),
  batch      BIGINT        NOT NULL,
  subject    VARCHAR(600),
  indicator  VARCHAR(64),
  area       VARCHAR(64),
  year_no    SMALLINT,
  series     VARCHAR(12),
  old_value  VARCHAR(20000),
  new_value  VARCHAR(20000),
  why        VARCHAR(2000),
  content    VARCHAR(1000000),
  CHECK ((what = 'FIGURE_SET') = (indicator IS NOT NULL AND area IS NOT NULL AND year_no IS NOT NULL AND series IS NOT NULL)),
  CHECK ((what IN ('INDICATOR_SET', 'VERDICT_SET', 'SIGN_OFF_SET')) = (subject IS NOT NULL))
);
COMMENT ON TABLE edit IS 'the journal: who changed what when, from what to what and why; written with the change';
COMMENT ON COLUMN edit.batch IS 'number of the first entry made in the same step';
COMMENT ON COLUMN edit.content IS 'the change whole, for replay and revert; null for a plan that was added and for entries of schema 1';
INSERT INTO edit (number, plan_id, made_at, who, what, batch, indicator, area, year_no, series, old_value, new_value, why)
  OVERRIDING SYSTEM VALUE
  SELECT number, plan_id, made_at, who, what, number, indicator, area, year_no, series, old_value, new_value, why FROM edit_v1;
ALTER TABLE edit ALTER COLUMN number RESTART WITH (SELECT COALESCE(MAX(number), 0) + 1 FROM edit_v1);
DROP TABLE edit_v1;
CREATE INDEX edit_by_plan ON edit (plan_id, number);
