package lantu.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lantu.exchange.parcel.Parcel;
import lantu.merge.PlanMerge;
import lantu.plan.PlanProfile;
import org.jspecify.annotations.Nullable;

/**
 * A package that was read whole, and how it stands to what is in the workspace. Closing it forgets
 * the password.
 */
public final class Arrived implements AutoCloseable {
  private final Path file;
  private final Parcel parcel;
  private final char @Nullable [] password;
  private final @Nullable PlanMerge merge;
  private final Standing standing;

  Arrived(
      Path file,
      Parcel parcel,
      char @Nullable [] password,
      @Nullable PlanMerge merge,
      Standing standing) {
    this.file = file;
    this.parcel = parcel;
    this.password = password == null ? null : password.clone();
    this.merge = merge;
    this.standing = standing;
  }

  /** How the plan in a package stands to the plans of the workspace. */
  public enum Standing {
    /** There is no plan with its id. */
    NEW,
    /** It is the plan that is here, or one that is here with more. */
    NOTHING_NEW,
    /** It began as the plan that is here, and has something that is not here. */
    SHARED,
    /** There is another plan with its id. */
    STRANGER
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The plan in it. */
  public PlanProfile plan() {
    return parcel.plan().profile();
  }

  /** What is in it. */
  public Parcel parcel() {
    return parcel;
  }

  /** How it stands to what is here. */
  public Standing standing() {
    return standing;
  }

  /** What was changed here and there; empty unless it shares its beginning with a plan here. */
  public Optional<PlanMerge> merge() {
    return Optional.ofNullable(merge);
  }

  char @Nullable [] password() {
    return password;
  }

  @Override
  public void close() {
    if (password != null) {
      Arrays.fill(password, '\0');
    }
  }
}
