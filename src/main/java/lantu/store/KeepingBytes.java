package lantu.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.edition.Rewrite;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.value.PlanYear;

/** What is kept beside the plans, as bytes of the operation journal. */
final class KeepingBytes {
  private KeepingBytes() {}

  /** Writes one item of a list. */
  @FunctionalInterface
  private interface Item<T> {
    void write(DataOutputStream out, T item) throws IOException;
  }

  /** Reads one item of a list. */
  @FunctionalInterface
  private interface Read<T> {
    T from(DataInputStream in) throws IOException;
  }

  static void write(DataOutputStream out, Keeping keeping) throws IOException {
    Bytes.text(out, keeping.getClass().getSimpleName());
    Bytes.text(out, keeping.plan().value());
    switch (keeping) {
      case Keeping.OfAgenda one -> {
        Bytes.text(out, one.agenda().name());
        list(out, one.agenda().items(), KeepingBytes::item);
      }
      case Keeping.WithoutAgenda one -> Bytes.text(out, one.name());
      case Keeping.OfScenario one -> {
        Bytes.text(out, one.scenario().name());
        instant(out, one.scenario().madeAt());
        Bytes.text(out, one.scenario().who());
        list(out, one.scenario().proposals(), KeepingBytes::proposal);
      }
      case Keeping.WithoutScenario one -> Bytes.text(out, one.name());
      case Keeping.OfRewrite one -> {
        Bytes.text(out, one.rewrite().report());
        Bytes.text(out, one.rewrite().paragraph());
        Bytes.text(out, one.rewrite().text());
        list(out, one.rewrite().under(), KeepingBytes::under);
        Bytes.text(out, one.rewrite().who());
        instant(out, one.rewrite().at());
      }
      case Keeping.WithoutRewrite one -> {
        Bytes.text(out, one.report());
        Bytes.text(out, one.paragraph());
      }
      case Keeping.OfEdition one -> {
        edition(out, one.edition());
        Bytes.text(out, one.exported());
      }
    }
  }

  /**
   * What was written.
   *
   * @throws IOException if the bytes are nothing of the kind
   */
  static Keeping read(DataInputStream in) throws IOException {
    String kind = Bytes.text(in);
    try {
      PlanId plan = PlanId.of(Bytes.text(in));
      return switch (kind) {
        case "OfAgenda" ->
            new Keeping.OfAgenda(plan, new Agenda(Bytes.text(in), list(in, KeepingBytes::item)));
        case "WithoutAgenda" -> new Keeping.WithoutAgenda(plan, Bytes.text(in));
        case "OfScenario" ->
            new Keeping.OfScenario(
                plan,
                new Scenario(
                    Bytes.text(in), instant(in), Bytes.text(in), list(in, KeepingBytes::proposal)));
        case "WithoutScenario" -> new Keeping.WithoutScenario(plan, Bytes.text(in));
        case "OfRewrite" ->
            new Keeping.OfRewrite(
                plan,
                new Rewrite(
                    Bytes.text(in),
                    Bytes.text(in),
                    Bytes.text(in),
                    list(in, KeepingBytes::under),
                    Bytes.text(in),
                    instant(in)));
        case "WithoutRewrite" -> new Keeping.WithoutRewrite(plan, Bytes.text(in), Bytes.text(in));
        case "OfEdition" -> new Keeping.OfEdition(plan, edition(in), Bytes.text(in));
        default -> throw new IOException("nothing that is kept: " + kind);
      };
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private static void item(DataOutputStream out, AgendaItem item) throws IOException {
    Bytes.text(out, item.kind().name());
    Bytes.optional(out, item.code());
  }

  private static AgendaItem item(DataInputStream in) throws IOException {
    return new AgendaItem(PageKind.valueOf(Bytes.text(in)), Bytes.optional(in));
  }

  private static void proposal(DataOutputStream out, Proposal proposal) throws IOException {
    FigureKey key = proposal.key();
    Bytes.text(out, key.indicator().value());
    Bytes.text(out, key.area().value());
    out.writeInt(key.year().value());
    Bytes.text(out, key.series().name());
    BigDecimal original = proposal.original();
    Bytes.optional(out, original == null ? null : original.toString());
    Bytes.text(out, proposal.proposed().toString());
  }

  private static Proposal proposal(DataInputStream in) throws IOException {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of(Bytes.text(in)),
            AreaCode.of(Bytes.text(in)),
            PlanYear.of(in.readInt()),
            Series.valueOf(Bytes.text(in)));
    String original = Bytes.optional(in);
    return new Proposal(
        key, original == null ? null : new BigDecimal(original), new BigDecimal(Bytes.text(in)));
  }

  private static void under(DataOutputStream out, Rewrite.Under under) throws IOException {
    Bytes.text(out, under.name());
    Bytes.text(out, under.content());
  }

  private static Rewrite.Under under(DataInputStream in) throws IOException {
    return new Rewrite.Under(Bytes.text(in), Bytes.text(in));
  }

  private static void edition(DataOutputStream out, Edition edition) throws IOException {
    out.writeInt(edition.number());
    Bytes.text(out, edition.report());
    Bytes.text(out, edition.title());
    out.writeBoolean(edition.open());
    Bytes.text(out, edition.who());
    instant(out, edition.at());
    out.writeLong(edition.entry());
    Bytes.text(out, edition.planHash());
    list(out, edition.files(), KeepingBytes::file);
  }

  private static Edition edition(DataInputStream in) throws IOException {
    return new Edition(
        in.readInt(),
        Bytes.text(in),
        Bytes.text(in),
        in.readBoolean(),
        Bytes.text(in),
        instant(in),
        in.readLong(),
        Bytes.text(in),
        list(in, KeepingBytes::file));
  }

  private static void file(DataOutputStream out, EditionFile file) throws IOException {
    Bytes.text(out, file.name());
    out.writeLong(file.size());
    Bytes.text(out, file.hash());
  }

  private static EditionFile file(DataInputStream in) throws IOException {
    return new EditionFile(Bytes.text(in), in.readLong(), Bytes.text(in));
  }

  private static void instant(DataOutputStream out, Instant at) throws IOException {
    out.writeLong(at.getEpochSecond());
    out.writeInt(at.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  private static <T> void list(DataOutputStream out, List<T> all, Item<T> item) throws IOException {
    out.writeInt(all.size());
    for (T one : all) {
      item.write(out, one);
    }
  }

  private static <T> List<T> list(DataInputStream in, Read<T> item) throws IOException {
    int count = in.readInt();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(item.from(in));
    }
    return all;
  }
}
