package lantu.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to a database come from. */
@FunctionalInterface
interface Source {
  Connection connect() throws SQLException;
}
