package lantu.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lantu.edit.Backup;
import lantu.seal.Vault;
import lantu.value.Stopping;
import org.h2.message.DbException;
import org.h2.tools.RunScript;

/**
 * One backup: a zip with the database as an SQL script, which every version of the engine reads,
 * and a manifest that says what it holds.
 *
 * @param sequence number of the last record of the operation journal that is in it
 * @param head how far the database is, 0 where it is from before there was a chain
 * @param tables hash of each table
 * @param vault how the file stands on the disk
 */
record BackupFile(
    Path file,
    Instant at,
    Backup.Occasion occasion,
    long sequence,
    EditChain.Head head,
    SortedMap<String, String> tables,
    Vault vault) {
  static final String SUFFIX = ".lantu-backup.zip";
  private static final String FORMAT = "lantu-backup-1";
  private static final String MANIFEST = "manifest.properties";
  private static final String SCRIPT = "lantu.sql";
  private static final String TABLE = "table.";
  private static final long MOST_TEXT = 1L << 31;

  /** Writes what is in a database now into a file, forced to disk, not yet found good. */
  static BackupFile write(
      Path file,
      JournalDisk disk,
      Vault vault,
      Connection connection,
      Instant at,
      Backup.Occasion occasion,
      long sequence,
      EditChain.Head head)
      throws SQLException, IOException {
    BackupFile backup =
        new BackupFile(file, at, occasion, sequence, head, TableHashes.of(connection), vault);
    try (JournalDisk.File written = disk.open(file)) {
      backup.content(connection, new BufferedOutputStream(JournalDisk.after(written)));
      written.force();
    }
    return backup;
  }

  private void content(Connection connection, OutputStream to) throws SQLException, IOException {
    try (OutputStream sealed = vault.out(to);
        ZipOutputStream zip = new ZipOutputStream(sealed);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      out.write(manifest());
      out.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(SCRIPT));
      try (Statement statement = connection.createStatement();
          ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
        while (lines.next()) {
          Stopping.check();
          out.write(lines.getString(1));
          out.write('\n');
        }
      }
      out.flush();
      zip.closeEntry();
    }
  }

  private String manifest() {
    StringBuilder text = new StringBuilder();
    text.append("format=").append(FORMAT).append('\n');
    text.append("made=").append(at).append('\n');
    text.append("occasion=").append(occasion).append('\n');
    text.append("sequence=").append(sequence).append('\n');
    text.append("entries=").append(head.number()).append('\n');
    text.append("hash=").append(head.hash()).append('\n');
    tables.forEach(
        (table, hash) -> text.append(TABLE).append(table).append('=').append(hash).append('\n'));
    return text.toString();
  }

  /**
   * Reads what a file says that it holds.
   *
   * @throws IOException if it is no backup
   */
  static BackupFile read(Path file, Vault vault) throws IOException {
    Properties manifest = new Properties();
    try (InputStream in = entry(file, vault, MANIFEST)) {
      manifest.load(new StringReader(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8)));
    }
    try {
      if (!FORMAT.equals(manifest.getProperty("format"))) {
        throw new IOException("no backup of this format");
      }
      SortedMap<String, String> tables = new TreeMap<>();
      for (String key : manifest.stringPropertyNames()) {
        if (key.startsWith(TABLE)) {
          tables.put(key.substring(TABLE.length()), manifest.getProperty(key));
        }
      }
      return new BackupFile(
          file,
          Instant.parse(manifest.getProperty("made", "")),
          Backup.Occasion.valueOf(manifest.getProperty("occasion", "")),
          Long.parseLong(manifest.getProperty("sequence", "")),
          new EditChain.Head(
              Long.parseLong(manifest.getProperty("entries", "")),
              manifest.getProperty("hash", "")),
          tables,
          vault);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  /**
   * Loads it into an empty database.
   *
   * @throws IOException if it cannot be read or the tables are not what the manifest says
   */
  void load(Connection into) throws IOException, SQLException {
    try (InputStream in = entry(file, vault, SCRIPT);
        Reader script =
            new BufferedReader(new Stoppable(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
      RunScript.execute(into, script);
    } catch (DbException e) {
      throw new IOException(e);
    }
    Map<String, String> loaded = TableHashes.of(into);
    if (!loaded.equals(tables)) {
      throw new IOException("the tables are not what was kept");
    }
  }

  /** Ends whoever reads on when the reader of the program has asked for that. */
  private static final class Stoppable extends FilterReader {
    Stoppable(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] into, int at, int length) throws IOException {
      Stopping.check();
      return super.read(into, at, length);
    }
  }

  /** A part of a file; closing it closes the file. */
  private static InputStream entry(Path file, Vault vault, String name) throws IOException {
    return vault.sealed() ? sealedEntry(file, vault, name) : plainEntry(file, name);
  }

  private static InputStream plainEntry(Path file, String name) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.getSize() > MOST_TEXT) {
      zip.close();
      throw new IOException("a part is missing: " + name);
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }

  /** A sealed file is read from its beginning; the manifest stands there. */
  private static InputStream sealedEntry(Path file, Vault vault, String name) throws IOException {
    ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(vault.in(Files.newInputStream(file))));
    boolean found = false;
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      if (entry == null) {
        throw new IOException("a part is missing: " + name);
      }
      found = true;
      return zip;
    } finally {
      if (!found) {
        zip.close();
      }
    }
  }

  BackupFile movedTo(Path place) {
    return new BackupFile(place, at, occasion, sequence, head, tables, vault);
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  Backup shown() throws IOException {
    return new Backup(name(), at, occasion, head.number(), Files.size(file));
  }
}
