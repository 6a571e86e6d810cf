package lantu.store;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import java.util.zip.ZipOutputStream;
import lantu.edit.Backup;
import org.h2.message.DbException;
import org.h2.tools.RunScript;

/**
 * One backup: a zip with the database as an SQL script, which every version of the engine reads,
 * and a manifest that says what it holds.
 *
 * @param sequence number of the last record of the operation journal that is in it
 * @param head how far the database is, 0 where it is from before there was a chain
 * @param tables hash of each table
 */
record BackupFile(
    Path file,
    Instant at,
    Backup.Occasion occasion,
    long sequence,
    EditChain.Head head,
    SortedMap<String, String> tables) {
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
      Connection connection,
      Instant at,
      Backup.Occasion occasion,
      long sequence,
      EditChain.Head head)
      throws SQLException, IOException {
    BackupFile backup =
        new BackupFile(file, at, occasion, sequence, head, TableHashes.of(connection));
    try (JournalDisk.File written = disk.open(file);
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(JournalDisk.after(written)));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      out.write(backup.manifest());
      out.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(SCRIPT));
      try (Statement statement = connection.createStatement();
          ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
        while (lines.next()) {
          out.write(lines.getString(1));
          out.write('\n');
        }
      }
      out.flush();
      zip.closeEntry();
      zip.finish();
      zip.flush();
      written.force();
    }
    return backup;
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
  static BackupFile read(Path file) throws IOException {
    Properties manifest = new Properties();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = entry(zip, MANIFEST)) {
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
          tables);
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
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = entry(zip, SCRIPT);
        Reader script = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      RunScript.execute(into, script);
    } catch (DbException e) {
      throw new IOException(e);
    }
    Map<String, String> loaded = TableHashes.of(into);
    if (!loaded.equals(tables)) {
      throw new IOException("the tables are not what was kept");
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.getSize() > MOST_TEXT) {
      throw new IOException("a part is missing: " + name);
    }
    return zip.getInputStream(entry);
  }

  BackupFile movedTo(Path place) {
    return new BackupFile(place, at, occasion, sequence, head, tables);
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  Backup shown() throws IOException {
    return new Backup(name(), at, occasion, head.number(), Files.size(file));
  }
}
