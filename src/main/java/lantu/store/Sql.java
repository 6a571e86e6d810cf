package lantu.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Parameterised statements of one transaction, each prepared once. */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the current row. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  <T> List<T> query(String statement, Mapper<T> mapper, @Nullable Object... parameters)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet result = bound(statement, parameters).executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        all.add(mapper.map(row));
      }
    }
    return all;
  }

  /**
   * The same for what comes by the hundred thousand: row by row as it is read, where the engine
   * would otherwise put all of it down in a file first. The mapper may ask for nothing else.
   */
  <T> List<T> stream(String statement, Mapper<T> mapper, @Nullable Object... parameters)
      throws SQLException {
    return RowByRow.in(connection, () -> query(statement, mapper, parameters));
  }

  int update(String statement, @Nullable Object... parameters) throws SQLException {
    return bound(statement, parameters).executeUpdate();
  }

  /** Inserts one row into a table, one value for each of its columns in order. */
  void insert(String table, @Nullable Object... values) throws SQLException {
    String places = "?, ".repeat(values.length - 1) + "?";
    update("INSERT INTO " + table + " VALUES (" + places + ")", values);
  }

  private PreparedStatement bound(String statement, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement ready = prepared.get(statement);
    if (ready == null) {
      ready = connection.prepareStatement(statement);
      prepared.put(statement, ready);
    }
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      ready.setObject(
          i + 1,
          switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case PlanYear year -> year.value();
            case Record code -> code.toString();
            default -> value;
          });
    }
    return ready;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }

  /** The current row of a result. */
  static final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
      this.result = result;
    }

    String text(String column) throws SQLException {
      return result.getString(column);
    }

    @Nullable String optionalText(String column) throws SQLException {
      return result.getString(column);
    }

    int integer(String column) throws SQLException {
      return result.getInt(column);
    }

    String text(int column) throws SQLException {
      return result.getString(column);
    }

    @Nullable String optionalText(int column) throws SQLException {
      return result.getString(column);
    }

    /** A decimal with its digits as typed; its scale stands in the column behind it. */
    @Nullable BigDecimal decimal(int column) throws SQLException {
      BigDecimal value = result.getBigDecimal(column);
      return value == null ? null : value.setScale(result.getInt(column + 1));
    }

    int integer(int column) throws SQLException {
      return result.getInt(column);
    }

    long number(String column) throws SQLException {
      return result.getLong(column);
    }

    boolean flag(String column) throws SQLException {
      return result.getBoolean(column);
    }

    @Nullable Integer optionalInteger(String column) throws SQLException {
      int value = result.getInt(column);
      return result.wasNull() ? null : value;
    }

    PlanYear year(String column) throws SQLException {
      return PlanYear.of(result.getInt(column));
    }

    @Nullable PlanYear optionalYear(String column) throws SQLException {
      Integer value = optionalInteger(column);
      return value == null ? null : PlanYear.of(value);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
      return Enum.valueOf(type, result.getString(column));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type)
        throws SQLException {
      String name = result.getString(column);
      return name == null ? null : Enum.valueOf(type, name);
    }

    /** A decimal with its digits as typed: the scale stands in a column beside it. */
    @Nullable BigDecimal decimal(String column) throws SQLException {
      BigDecimal value = result.getBigDecimal(column);
      return value == null ? null : value.setScale(result.getInt(column + "_scale"));
    }

    /** A decimal that is never missing, with its digits as typed. */
    BigDecimal number(String column, String scaleColumn) throws SQLException {
      return result.getBigDecimal(column).setScale(result.getInt(scaleColumn));
    }

    <T> T object(String column, Class<T> type) throws SQLException {
      return result.getObject(column, type);
    }
  }
}
