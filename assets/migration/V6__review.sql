CREATE TABLE review_agenda (
  plan_id  VARCHAR(64)  NOT NULL REFERENCES plan ON DELETE CASCADE,
  name     VARCHAR(100) NOT NULL CHECK (TRIM(name) <> ''),
  PRIMARY KEY (plan_id, name)
);
COMMENT ON TABLE review_agenda IS '议程 of review meetings';

CREATE TABLE review_page (
  plan_id   VARCHAR(64)  NOT NULL,
  agenda    VARCHAR(100) NOT NULL,
  position  SMALLINT     NOT NULL CHECK (position >= 0),
  kind      VARCHAR(16)  NOT NULL,
  code      VARCHAR(400),
  PRIMARY KEY (plan_id, agenda, position),
  FOREIGN KEY (plan_id, agenda) REFERENCES review_agenda (plan_id, name) ON DELETE CASCADE,
  CONSTRAINT review_page_kind CHECK (kind IN ('STANDING', 'TALK', 'INDICATOR', 'ZONE', 'CHART', 'FINDINGS', 'FINDING')),
  CONSTRAINT review_page_code CHECK ((kind IN ('INDICATOR', 'ZONE', 'CHART', 'FINDING')) = (code IS NOT NULL))
);
COMMENT ON TABLE review_page IS 'the items of an agenda in order';
COMMENT ON COLUMN review_page.code IS 'of what; without a foreign key, since an item outlives what it shows';

CREATE TABLE scenario (
  plan_id  VARCHAR(64)                 NOT NULL REFERENCES plan ON DELETE CASCADE,
  name     VARCHAR(100)                NOT NULL CHECK (TRIM(name) <> ''),
  made_at  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who      VARCHAR(100)                NOT NULL,
  PRIMARY KEY (plan_id, name)
);
COMMENT ON TABLE scenario IS '方案: figures proposed in a meeting, which the plan does not have';

CREATE TABLE scenario_figure (
  plan_id    VARCHAR(64)  NOT NULL,
  scenario   VARCHAR(100) NOT NULL,
  position   SMALLINT     NOT NULL CHECK (position >= 0),
  indicator  VARCHAR(64)  NOT NULL,
  area       VARCHAR(64)  NOT NULL,
  year_no    SMALLINT     NOT NULL CHECK (year_no BETWEEN 1900 AND 2199),
  series     VARCHAR(12)  NOT NULL CHECK (series IN ('ACTUAL', 'PLANNED', 'REFERENCE', 'ASSIGNED')),
  original   VARCHAR(80),
  proposed   VARCHAR(80)  NOT NULL,
  PRIMARY KEY (plan_id, scenario, position),
  UNIQUE (plan_id, scenario, indicator, area, year_no, series),
  FOREIGN KEY (plan_id, scenario) REFERENCES scenario (plan_id, name) ON DELETE CASCADE
);
COMMENT ON TABLE scenario_figure IS 'the figures of a scenario in order; without foreign keys to the plan, since they outlive what they are about';
COMMENT ON COLUMN scenario_figure.original IS 'digits of what stood in the cell then; null for nothing';
COMMENT ON COLUMN scenario_figure.proposed IS 'digits of the proposed number';
