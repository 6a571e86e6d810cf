package lantu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command, measured in columns of a terminal: picocli counts a Chinese character as
 * one, so its columns would not stand in line and its lines break inside words.
 */
final class HelpPage {
  private static final String INDENT = "  ";

  private HelpPage() {}

  /** Lets the help of a command and of those below it be laid out here. */
  static void of(CommandLine line) {
    Map<String, IHelpSectionRenderer> sections = line.getHelpSectionMap();
    sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, HelpPage::synopsis);
    sections.put(
        UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
        help -> rows(described(help.commandSpec().positionalParameters())));
    sections.put(
        UsageMessageSpec.SECTION_KEY_OPTION_LIST,
        help ->
            rows(
                described(
                    help.commandSpec().options().stream()
                        .sorted(Comparator.comparing(OptionSpec::longestName))
                        .toList())));
    line.setHelpSectionMap(sections);
  }

  /** An argument as it is written. */
  static String written(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option when option.arity().max() == 0 -> String.join(", ", option.names());
      case OptionSpec option -> String.join(", ", option.names()) + " " + option.paramLabel();
      default -> argument.paramLabel();
    };
  }

  /** The choice that a group of arguments leaves. */
  static String written(ArgGroupSpec choice) {
    return choice.synopsis().replaceAll("(--[a-z-]+)=", "$1 ");
  }

  private static String synopsis(Help help) {
    CommandSpec command = help.commandSpec();
    Stream<String> options =
        command.options().stream()
            .filter(option -> option.group() == null)
            .sorted(Comparator.comparing(OptionSpec::required).reversed())
            .map(option -> option.required() ? written(option) : "[" + written(option) + "]");
    Stream<String> parameters =
        command.positionalParameters().stream().map(PositionalParamSpec::paramLabel);
    Stream<String> below =
        command.subcommands().isEmpty()
            ? Stream.empty()
            : Stream.of(command.usageMessage().synopsisSubcommandLabel());
    String words =
        Stream.of(
                Stream.of(command.qualifiedName()),
                command.argGroups().stream().map(HelpPage::written),
                parameters,
                below,
                options)
            .flatMap(part -> part)
            .collect(Collectors.joining(" "));
    return lines(words, ScreenLines.width(command.usageMessage().synopsisHeading()));
  }

  /** Broken at spaces only; the first line goes on from a heading of that width. */
  private static String lines(String words, int indent) {
    StringBuilder lines = new StringBuilder();
    int used = indent;
    for (String word : words.split(" ", -1)) {
      int width = ScreenLines.width(word);
      if (used > indent && used + 1 + width > ScreenLines.WIDTH) {
        lines.append(System.lineSeparator()).append(" ".repeat(indent));
        used = indent;
      } else if (used > indent) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += width;
    }
    return lines.append(System.lineSeparator()).toString();
  }

  private static Map<String, String> described(List<? extends ArgSpec> arguments) {
    Map<String, String> described = new LinkedHashMap<>();
    for (ArgSpec argument : arguments) {
      described.put(written(argument), String.join(" ", argument.description()));
    }
    return described;
  }

  private static String rows(Map<String, String> described) {
    int widest = described.keySet().stream().mapToInt(ScreenLines::width).max().orElse(0);
    int column = INDENT.length() + widest + INDENT.length();
    List<String> lines = new ArrayList<>();
    described.forEach(
        (name, words) -> {
          String start = INDENT + name;
          for (String line : ScreenLines.wrap(words, ScreenLines.WIDTH - column)) {
            lines.add(start + " ".repeat(column - ScreenLines.width(start)) + line);
            start = "";
          }
        });
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }
}
