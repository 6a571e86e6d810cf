package lantu.store;

import java.sql.SQLException;
import lantu.edition.Edition;
import lantu.edition.Rewrite;
import lantu.plan.PlanId;
import lantu.review.Agenda;
import lantu.review.Scenario;

/**
 * Something that is kept beside a plan or dropped: no change of the plan, and as safe as one. It
 * can be carried out again without harm.
 */
sealed interface Keeping {
  /** The plan that it belongs to. */
  PlanId plan();

  /** Carries it out. */
  void apply(Sql sql) throws SQLException;

  /** Whether the tables are as they are after it. */
  boolean done(Sql sql) throws SQLException;

  /** Carries it out unless it has been. */
  default void again(Sql sql) throws SQLException {
    if (!done(sql)) {
      apply(sql);
    }
  }

  /** An agenda, in place of one of the same name. */
  record OfAgenda(PlanId plan, Agenda agenda) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new ReviewRows(sql, plan).replace(agenda);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new ReviewRows(sql, plan).agendas().contains(agenda);
    }
  }

  /** An agenda goes. */
  record WithoutAgenda(PlanId plan, String name) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new ReviewRows(sql, plan).dropAgenda(name);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new ReviewRows(sql, plan).agendas().stream().map(Agenda::name).noneMatch(name::equals);
    }
  }

  /** A scenario, in place of one of the same name. */
  record OfScenario(PlanId plan, Scenario scenario) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new ReviewRows(sql, plan).replace(scenario);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new ReviewRows(sql, plan).scenarios().contains(scenario);
    }
  }

  /** A scenario goes. */
  record WithoutScenario(PlanId plan, String name) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new ReviewRows(sql, plan).dropScenario(name);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new ReviewRows(sql, plan)
          .scenarios().stream().map(Scenario::name).noneMatch(name::equals);
    }
  }

  /** A rewritten paragraph, in place of what was kept for it. */
  record OfRewrite(PlanId plan, Rewrite rewrite) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new EditionRows(sql, plan).replace(rewrite);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new EditionRows(sql, plan).rewrites(rewrite.report()).contains(rewrite);
    }
  }

  /** A rewritten paragraph goes. */
  record WithoutRewrite(PlanId plan, String report, String paragraph) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new EditionRows(sql, plan).drop(report, paragraph);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new EditionRows(sql, plan)
          .rewrites(report).stream().map(Rewrite::paragraph).noneMatch(paragraph::equals);
    }
  }

  /**
   * An edition.
   *
   * @param exported the plan as it was exported
   */
  record OfEdition(PlanId plan, Edition edition, String exported) implements Keeping {
    @Override
    public void apply(Sql sql) throws SQLException {
      new EditionRows(sql, plan).insert(edition, exported);
    }

    @Override
    public boolean done(Sql sql) throws SQLException {
      return new EditionRows(sql, plan).editions().contains(edition);
    }
  }
}
