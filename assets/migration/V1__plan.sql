CREATE TABLE plan (
  plan_id       VARCHAR(64)   NOT NULL PRIMARY KEY,
  position      INTEGER       NOT NULL UNIQUE,
  title         VARCHAR(400)  NOT NULL,
  short_title   VARCHAR(200)  NOT NULL,
  region        VARCHAR(100)  NOT NULL,
  first_year    SMALLINT      NOT NULL,
  last_year     SMALLINT      NOT NULL,
  base_year     SMALLINT      NOT NULL,
  outlook_year  SMALLINT,
  adopted_on    DATE,
  adopted_by    VARCHAR(200),
  demo          BOOLEAN       NOT NULL,
  CHECK (first_year BETWEEN 1900 AND 2199 AND last_year BETWEEN 1900 AND 2199 AND first_year <= last_year),
  CHECK (base_year BETWEEN 1900 AND 2199 AND outlook_year BETWEEN 1900 AND 2199)
);
COMMENT ON TABLE plan IS '规划: one five-year plan; demo marks synthetic figures';

CREATE TABLE chapter (
  plan_id  VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  number   SMALLINT     NOT NULL CHECK (number > 0),
  title    VARCHAR(200) NOT NULL,
  PRIMARY KEY (plan_id, number)
);
COMMENT ON TABLE chapter IS '章';

CREATE TABLE section (
  plan_id  VARCHAR(64)  NOT NULL,
  number   SMALLINT     NOT NULL CHECK (number > 0),
  chapter  SMALLINT     NOT NULL,
  title    VARCHAR(200) NOT NULL,
  PRIMARY KEY (plan_id, number),
  FOREIGN KEY (plan_id, chapter) REFERENCES chapter (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE section IS '节, numbered through the whole plan';

CREATE TABLE measure (
  plan_id  VARCHAR(64)  NOT NULL,
  section  SMALLINT     NOT NULL,
  ordinal  SMALLINT     NOT NULL CHECK (ordinal > 0),
  title    VARCHAR(200) NOT NULL,
  PRIMARY KEY (plan_id, section, ordinal),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE measure IS '举措, in the order of its section';

CREATE TABLE exhibit (
  plan_id   VARCHAR(64)  NOT NULL,
  position  SMALLINT     NOT NULL,
  kind      VARCHAR(10)  NOT NULL CHECK (kind IN ('TABLE', 'FIGURE')),
  label     VARCHAR(20)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  section   SMALLINT     NOT NULL,
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, label),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number) ON DELETE CASCADE
);
COMMENT ON TABLE exhibit IS '表 and 图 of the document';

CREATE TABLE area (
  plan_id   VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  code      VARCHAR(64)  NOT NULL,
  position  SMALLINT     NOT NULL,
  name      VARCHAR(100) NOT NULL,
  kind      VARCHAR(12)  NOT NULL CHECK (kind IN ('DISTRICT', 'ZONE', 'SUBDISTRICT')),
  parent    VARCHAR(64),
  PRIMARY KEY (plan_id, code),
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, parent) REFERENCES area (plan_id, code)
);
COMMENT ON TABLE area IS '全区, 功能区, 街道';

CREATE TABLE source (
  plan_id   VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  code      VARCHAR(64)  NOT NULL,
  position  SMALLINT     NOT NULL,
  title     VARCHAR(200) NOT NULL,
  section   SMALLINT,
  PRIMARY KEY (plan_id, code),
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number)
);
COMMENT ON TABLE source IS '来源 that figures refer to by code';

CREATE TABLE indicator (
  plan_id     VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  code        VARCHAR(64)  NOT NULL,
  position    SMALLINT     NOT NULL,
  ordinal     SMALLINT,
  role        VARCHAR(12)  NOT NULL CHECK (role IN ('MAIN', 'TEXT', 'BACKGROUND')),
  name        VARCHAR(200) NOT NULL,
  unit        VARCHAR(40)  NOT NULL,
  nature      VARCHAR(12)  CHECK (nature IN ('EXPECTED', 'BINDING')),
  basis       VARCHAR(16)  NOT NULL CHECK (basis IN ('END_OF_PERIOD', 'CUMULATIVE', 'AVERAGE_RATE', 'EACH_YEAR')),
  category    VARCHAR(100) NOT NULL,
  section     SMALLINT     NOT NULL,
  zones       VARCHAR(16)  NOT NULL CHECK (zones IN ('ADDITIVE', 'WEIGHTED', 'NOT_ADDITIVE')),
  related_to  VARCHAR(64),
  note        VARCHAR(1000),
  PRIMARY KEY (plan_id, code),
  UNIQUE (plan_id, position),
  UNIQUE (plan_id, ordinal),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number),
  FOREIGN KEY (plan_id, related_to) REFERENCES indicator (plan_id, code)
);
COMMENT ON TABLE indicator IS '指标: 表五, 文中指标 and 基期指标';
COMMENT ON COLUMN indicator.ordinal IS 'number in 表五, else null';
COMMENT ON COLUMN indicator.related_to IS 'code of the indicator it gives the base level or context of';

CREATE TABLE target (
  plan_id         VARCHAR(64)  NOT NULL,
  indicator       VARCHAR(64)  NOT NULL,
  area            VARCHAR(64)  NOT NULL,
  position        SMALLINT     NOT NULL,
  section         SMALLINT     NOT NULL,
  kind            VARCHAR(24)  NOT NULL CHECK (kind IN ('LEVEL', 'CUMULATIVE', 'FLOOR_EACH_YEAR', 'AVERAGE_GROWTH',
                    'BAND_OVER_REFERENCE', 'CEILING', 'ASSIGNED', 'WITHIN_ASSIGNED', 'ALL_DONE', 'HOLD_LEVEL', 'MULTIPLE_OF_BASE')),
  wording         VARCHAR(400) NOT NULL,
  due_year        SMALLINT     NOT NULL,
  direction       VARCHAR(4)   NOT NULL CHECK (direction IN ('UP', 'DOWN')),
  amount          DECFLOAT(60),
  amount_scale    SMALLINT,
  low             DECFLOAT(60),
  low_scale       SMALLINT,
  high            DECFLOAT(60),
  high_scale      SMALLINT,
  reference       VARCHAR(200),
  milestone_year  SMALLINT,
  PRIMARY KEY (plan_id, indicator, area),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, area) REFERENCES area (plan_id, code),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number),
  CHECK (due_year BETWEEN 1900 AND 2199 AND milestone_year BETWEEN 1900 AND 2199),
  CHECK ((amount IS NULL) = (amount_scale IS NULL)),
  CHECK ((low IS NULL) = (low_scale IS NULL)),
  CHECK ((high IS NULL) = (high_scale IS NULL)),
  CHECK ((amount IS NOT NULL) = (kind IN ('LEVEL', 'CUMULATIVE', 'FLOOR_EACH_YEAR', 'AVERAGE_GROWTH', 'CEILING', 'MULTIPLE_OF_BASE'))
         OR kind = 'ALL_DONE'),
  CHECK ((low IS NOT NULL) = (kind = 'BAND_OVER_REFERENCE')),
  CHECK ((high IS NOT NULL) = (kind = 'BAND_OVER_REFERENCE')),
  CHECK ((reference IS NOT NULL) = (kind IN ('BAND_OVER_REFERENCE', 'HOLD_LEVEL'))),
  CHECK (milestone_year IS NULL OR kind = 'ALL_DONE')
);
COMMENT ON TABLE target IS '目标 of the district or of one area: wording as printed and its meaning';
COMMENT ON COLUMN target.amount_scale IS 'decimals as typed; DECFLOAT drops trailing zeros';

CREATE TABLE project (
  plan_id           VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  code              VARCHAR(64)  NOT NULL,
  position          SMALLINT     NOT NULL,
  name              VARCHAR(200) NOT NULL,
  zone              VARCHAR(64),
  section           SMALLINT     NOT NULL,
  stage             VARCHAR(100),
  start_year        SMALLINT,
  finish_year       SMALLINT,
  investment        DECFLOAT(60),
  investment_scale  SMALLINT,
  note              VARCHAR(1000),
  PRIMARY KEY (plan_id, code),
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, zone) REFERENCES area (plan_id, code),
  FOREIGN KEY (plan_id, section) REFERENCES section (plan_id, number),
  CHECK (start_year BETWEEN 1900 AND 2199 AND finish_year BETWEEN 1900 AND 2199),
  CHECK ((investment IS NULL) = (investment_scale IS NULL))
);
COMMENT ON TABLE project IS '重大项目; investment in 亿元';

CREATE TABLE indicator_measure (
  plan_id    VARCHAR(64) NOT NULL,
  indicator  VARCHAR(64) NOT NULL,
  position   SMALLINT    NOT NULL,
  section    SMALLINT    NOT NULL,
  ordinal    SMALLINT    NOT NULL,
  PRIMARY KEY (plan_id, indicator, position),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, section, ordinal) REFERENCES measure (plan_id, section, ordinal)
);
COMMENT ON TABLE indicator_measure IS 'which measures serve an indicator';

CREATE TABLE project_measure (
  plan_id  VARCHAR(64) NOT NULL,
  project  VARCHAR(64) NOT NULL,
  section  SMALLINT    NOT NULL,
  ordinal  SMALLINT    NOT NULL,
  PRIMARY KEY (plan_id, project),
  FOREIGN KEY (plan_id, project) REFERENCES project (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, section, ordinal) REFERENCES measure (plan_id, section, ordinal)
);
COMMENT ON TABLE project_measure IS 'which measure names a project';

CREATE TABLE figure (
  plan_id    VARCHAR(64)  NOT NULL,
  indicator  VARCHAR(64)  NOT NULL,
  area       VARCHAR(64)  NOT NULL,
  year_no    SMALLINT     NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  series     VARCHAR(12)  NOT NULL CHECK (series IN ('ACTUAL', 'PLANNED', 'REFERENCE', 'ASSIGNED')),
  amount     DECFLOAT(60),
  amount_scale SMALLINT,
  status     VARCHAR(12)  CHECK (status IN ('ESTIMATED', 'FLASH', 'FINAL', 'REVISED', 'MISSING')),
  source     VARCHAR(400),
  note       VARCHAR(2000),
  PRIMARY KEY (plan_id, indicator, area, series, year_no),
  FOREIGN KEY (plan_id, indicator) REFERENCES indicator (plan_id, code) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, area) REFERENCES area (plan_id, code),
  CHECK ((amount IS NULL) = (amount_scale IS NULL)),
  CHECK (amount IS NOT NULL OR (status IS NOT NULL AND status = 'MISSING'))
);
COMMENT ON TABLE figure IS '年度数据: one row a cell; source is a source code or the office''s own words';
COMMENT ON COLUMN figure.amount_scale IS 'decimals as typed; DECFLOAT drops trailing zeros';

CREATE TABLE edit (
  number     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id    VARCHAR(64)   NOT NULL REFERENCES plan,
  made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who        VARCHAR(100)  NOT NULL,
  what       VARCHAR(20)   NOT NULL CHECK (what IN ('PLAN_ADDED', 'FIGURE_SET')),
  indicator  VARCHAR(64),
  area       VARCHAR(64),
  year_no    SMALLINT,
  series     VARCHAR(12),
  old_value  VARCHAR(4000),
  new_value  VARCHAR(4000),
  why        VARCHAR(2000),
  CHECK ((what = 'FIGURE_SET') = (indicator IS NOT NULL AND area IS NOT NULL AND year_no IS NOT NULL AND series IS NOT NULL))
);
COMMENT ON TABLE edit IS 'the journal: who changed what when, from what to what and why; written with the change';
CREATE INDEX edit_by_plan ON edit (plan_id, number);
