package lantu.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day as people type it: 2026-01-05, 2026/1/5, 2026年1月5日; what is no day is no choice. */
public final class Day extends StringConverter<LocalDate> {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})\\D*", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    Matcher parts = TYPED.matcher(typed == null ? "" : typed.strip());
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
