package lantu.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line and where to read how it is written. */
final class WrongUsage implements IParameterExceptionHandler {
  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    Set<String> repeated = repeated(arguments);
    if (e instanceof UnmatchedArgumentException unmatched) {
      complain("unmatched", String.join(" ", unmatched.getUnmatched()), command);
    } else if (e instanceof MissingParameterException missing) {
      missing(missing, arguments, command);
    } else if (!repeated.isEmpty()) {
      complain("twice", String.join("、", repeated), command);
    } else if (e instanceof MutuallyExclusiveArgsException
        || e instanceof MaxValuesExceededException) {
      complain("together", String.join("、", options(arguments)), command);
    } else if (e.getArgSpec() != null) {
      complain("value", name(e.getArgSpec()), shown(e.getValue()), command);
    } else {
      complain("nothing", commands(e.getCommandLine()), command);
    }
    return Cli.WRONG_USAGE;
  }

  private void missing(MissingParameterException e, String[] arguments, String command) {
    for (ArgSpec spec : e.getMissing()) {
      if (spec instanceof OptionSpec option && cutShort(option, arguments)) {
        complain("empty", option.longestName(), option.paramLabel(), command);
        return;
      }
    }
    Set<String> given = Set.copyOf(options(arguments));
    Set<String> missing = new LinkedHashSet<>();
    e.getMissing().forEach(spec -> missing.add(written(spec, given)));
    missing.remove("");
    complain("missing", String.join(" ", missing), command);
  }

  /** An argument as it is written; the whole choice where none of several ways is begun. */
  private static String written(ArgSpec spec, Set<String> given) {
    ArgGroupSpec choice = spec.group();
    while (choice != null && choice.parentGroup() != null) {
      choice = choice.parentGroup();
    }
    if (choice != null
        && choice.allOptionsNested().stream().noneMatch(o -> given.contains(o.longestName()))) {
      return HelpPage.written(choice);
    }
    return spec.required() && !given.contains(name(spec)) ? HelpPage.written(spec) : "";
  }

  /** Whether the option is written without all that has to follow it. */
  private static boolean cutShort(OptionSpec option, String[] arguments) {
    int from = List.of(arguments).indexOf(option.longestName()) + 1;
    int to = from + option.arity().min();
    return from > 0
        && (to > arguments.length
            || Arrays.stream(arguments, from, to).anyMatch(word -> word.startsWith("--")));
  }

  /** The names of the options that are written, each as often as it is. */
  private static List<String> options(String[] arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith("--"))
        .map(argument -> argument.replaceFirst("=.*", ""))
        .toList();
  }

  private static Set<String> repeated(String[] arguments) {
    Set<String> seen = new HashSet<>();
    return options(arguments).stream()
        .filter(name -> !seen.add(name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private String shown(String value) {
    return value.isBlank() ? console.messages().get("work.blank") : value;
  }

  private static String commands(CommandLine line) {
    return String.join("、", line.getSubcommands().keySet());
  }

  private void complain(String kind, Object... arguments) {
    console.complain("cli.wrong." + kind, arguments);
  }
}
