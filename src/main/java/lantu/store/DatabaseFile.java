package lantu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.SortedMap;
import lantu.seal.Vault;
import lantu.value.Refusal;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The database file of a workspace. It is looked at read-only before it is ever opened for writing,
 * since opening for writing changes even a file that is then refused. A new or upgraded one is made
 * beside it and moved into its place whole, so that a half-made one is never seen.
 */
final class DatabaseFile {
  static final int SCHEMA_VERSION = 7;
  private static final String NAME = "lantu";
  private static final String NEXT = "lantu.next";
  private static final String SUFFIX = ".mv.db";

  /** No trace file: what went wrong is the refusal's cause. */
  private static final String COMMON = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final String fileSystem;
  private final Path folder;
  private final Path path;
  private final Vault vault;

  /**
   * The file in a folder, as its vault has it.
   *
   * @throws Refusal {@code store.folderName} if the engine would take the folder for another one
   */
  DatabaseFile(Path folder, Vault vault) {
    this("file", folder, vault);
  }

  /** The file as the engine sees it through one of its file systems, for tests of failing disks. */
  DatabaseFile(String fileSystem, Path folder, Vault vault) {
    this.fileSystem = fileSystem;
    this.vault = vault;
    this.folder = folder.toAbsolutePath();
    this.path = this.folder.resolve(NAME + SUFFIX);
    for (Path name : this.folder) {
      // A semicolon ends the engine's file name; a backslash inside a name becomes a separator.
      if (name.toString().contains(";") || name.toString().contains("\\")) {
        throw new Refusal("store.folderName", folder);
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** The same file as another vault has it. */
  DatabaseFile in(Vault other) {
    return new DatabaseFile(fileSystem, folder, other);
  }

  /** How all files of the workspace stand on the disk. */
  Vault vault() {
    return vault;
  }

  /** What is done with a database that is not in its place yet. */
  @FunctionalInterface
  interface Preparation {
    void with(Connection next) throws SQLException;
  }

  /**
   * Makes sure that there is a database of this program's schema, creating or upgrading it; a
   * failed upgrade leaves the old file as it was.
   *
   * @return whether it is new
   */
  boolean prepare(Preparation before) {
    if (Files.notExists(path)) {
      create();
      return true;
    }
    int version = version();
    if (version > SCHEMA_VERSION) {
      throw new Refusal("store.newerSchema", folder, version, SCHEMA_VERSION);
    }
    if (version < SCHEMA_VERSION) {
      keepCopy(version);
      build(
          next -> {
            Files.copy(path, next);
            try (Connection older = connect(NEXT, "")) {
              before.with(older);
            }
            return true;
          },
          connection -> {});
    }
    return false;
  }

  /** Makes an empty one. */
  void create() {
    build(next -> false, null);
  }

  /** Makes one anew from what was kept and puts it in the place of the one that is there. */
  void replace(Restoring restoring) {
    build(
        next -> {
          if (restoring.backup() == null) {
            return false;
          }
          try (Connection fresh = connect(NEXT, "")) {
            restoring.load(fresh);
          }
          return true;
        },
        restoring::finish);
  }

  /** Puts a file that was set aside back. */
  void bringBack(Path aside) {
    try {
      Files.move(aside, path);
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Puts a file that cannot be used where it is out of the way and never deleted.
   *
   * @param stamp for its name
   * @return where it is now
   */
  Path setAside(String stamp) {
    Path aside = folder.resolve("damaged");
    try {
      Files.createDirectories(aside);
      Path to = aside.resolve(NAME + "-" + stamp + SUFFIX);
      for (int i = 2; Files.exists(to); i++) {
        to = aside.resolve(NAME + "-" + stamp + "-" + i + SUFFIX);
      }
      return Files.move(path, to);
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  /**
   * Opens it for writing. {@code WRITE_DELAY=0}: the engine's default loses acknowledged commits at
   * a kill.
   */
  Connection connect() {
    try {
      return connect(NAME, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE");
    } catch (SQLException e) {
      throw switch (e.getErrorCode()) {
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Refusal(e, "store.inUse", folder, "—");
        case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
            new Refusal(e, "store.readOnlyFolder", folder);
        default -> WriteFailures.damaged(e, folder);
      };
    }
  }

  /** The schema's version, by one query over the migration library's own table. */
  private int version() {
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      throw new Refusal("store.readOnlyFolder", folder);
    }
    try (Connection connection = connect(NAME, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE")) {
      return version(connection);
    } catch (SQLException e) {
      throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
          ? new Refusal(e, "store.inUse", folder, "—")
          : WriteFailures.damaged(e, folder);
    }
  }

  /** What its tables hold, by their hashes; it is only read. */
  SortedMap<String, String> tables() throws SQLException {
    try (Connection connection = connect(NAME, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE")) {
      return TableHashes.of(connection);
    }
  }

  static int version(Connection connection) throws SQLException {
    try (Sql sql = new Sql(connection)) {
      return sql.query(
              "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                  + Migration.HISTORY
                  + "\" WHERE \"success\"",
              row -> row.integer(1))
          .getFirst();
    }
  }

  private void keepCopy(int version) {
    try {
      Path copy = folder.resolve(NAME + ".v" + version + SUFFIX);
      Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      force(copy);
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  /** Fills the file that a new database is made in; returns whether there is a schema in it. */
  @FunctionalInterface
  private interface Content {
    boolean into(Path next) throws IOException, SQLException;
  }

  private void build(Content content, @Nullable Preparation after) {
    Path next = folder.resolve(NEXT + SUFFIX);
    try {
      Files.deleteIfExists(next);
      if (content.into(next)) {
        Migration.run(url(NEXT, ""), password());
      } else {
        try (Connection empty = connect(NEXT, "")) {
          CurrentSchema.make(empty);
        }
      }
      if (after != null) {
        finish(after);
      }
      force(next);
      FileSteps.patiently(next, path);
    } catch (SQLException e) {
      throw new Refusal(e, "store.migrationFailed");
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  private void finish(Preparation after) throws SQLException {
    try (Connection connection = connect(NEXT, "")) {
      connection.setAutoCommit(false);
      try (Sql sql = new Sql(connection)) {
        EditChain.fill(sql);
      }
      after.with(connection);
      connection.commit();
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private Connection connect(String name, String settings) throws SQLException {
    if (!vault.sealed()) {
      return DriverManager.getConnection(url(name, settings), Migration.USER, "");
    }
    // Never in the address, which messages quote.
    Properties secret = new Properties();
    secret.put("user", Migration.USER);
    secret.put("password", password());
    return DriverManager.getConnection(url(name, settings), secret);
  }

  /** The file's password and the user's, which is empty, with a space between; empty for none. */
  private char[] password() {
    char[] file = vault.databasePassword();
    char[] both = Arrays.copyOf(file, file.length == 0 ? 0 : file.length + 1);
    if (both.length > 0) {
      both[file.length] = ' ';
    }
    Arrays.fill(file, '\0');
    return both;
  }

  private String url(String name, String settings) {
    String sealed = vault.sealed() ? ";CIPHER=AES" : "";
    return "jdbc:h2:" + fileSystem + ":" + folder.resolve(name) + COMMON + sealed + settings;
  }
}
