package lantu.edit;

import java.time.Instant;

/**
 * A backup that has been restored once and found equal to the data.
 *
 * @param name of its file
 * @param at when it was made
 * @param entries how many journal entries it holds
 * @param bytes size of the file
 */
public record Backup(String name, Instant at, Occasion occasion, long entries, long bytes) {
  /** What a backup was made for. */
  public enum Occasion {
    /** The program was started. */
    START(false),
    /** The program was closed. */
    EXIT(false),
    /** An hour of work has passed. */
    HOUR(false),
    /** The user asked for it. */
    BY_HAND(true),
    /** The structure of the database was about to be upgraded. */
    MIGRATION(true),
    /** A plan was about to be taken in. */
    IMPORT(false),
    /** A backup was about to be restored; restoring this one undoes that. */
    RESTORE(true);

    private final boolean always;

    Occasion(boolean always) {
      this.always = always;
    }

    /** Whether it is made although nothing has changed since the last one. */
    public boolean always() {
      return always;
    }
  }
}
