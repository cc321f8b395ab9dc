package verso.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import verso.index.BadQueryException;
import verso.index.StoreException;
import verso.report.Messages;

/** All commands, wired up; and the one place where what went wrong becomes words and a status. */
@Command(
    name = "verso",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Verso.Version.class)
public final class Verso implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Messages messages;

  @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang")
  private Optional<CommonOptions.Language> language = Optional.empty();

  /** Says which Verso this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Verso.class.getPackage().getImplementationVersion();
      return new String[] {"Verso " + (built == null ? "(not packaged)" : built)};
    }
  }

  private Verso(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.messages = Messages.in(surroundings.locale());
  }

  /** The command line in these surroundings. */
  public static Verso in(Surroundings surroundings) {
    return new Verso(surroundings);
  }

  /** Runs one command; never throws and never prints a stack trace without being asked. */
  public int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (OutOfMemoryError e) {
      return said(messages.text("fault.memory"), ExitStatus.CANNOT_CONTINUE);
    }
  }

  /** Without a command, says in ten lines what this is and how to begin. */
  @Override
  public Integer call() {
    String verso = surroundings.environment().getOrDefault("VERSO_COMMAND", "verso");
    messages.text("welcome", "verso", verso).lines().forEach(surroundings.out()::println);
    return ExitStatus.DONE;
  }

  private CommandLine commandLine() {
    var line = new CommandLine(this);
    commands().forEach(line::addSubcommand);
    line.setResourceBundle(
        ResourceBundle.getBundle("verso.cli.help", messages.locale(), Messages.NO_FALLBACK));
    line.getSubcommands().values().forEach(c -> c.setUsageHelpWidth(width()));
    return line.setOut(surroundings.out())
        .setErr(surroundings.err())
        .setUsageHelpWidth(width())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setExecutionExceptionHandler(this::explain)
        .setParameterExceptionHandler(this::explainUse);
  }

  private Map<String, Object> commands() {
    return Commands.in(surroundings, messages);
  }

  private int width() {
    return Math.clamp(surroundings.columns(), 60, 120);
  }

  private CommandLine.Help.Ansi ansi() {
    return surroundings.wantsColor() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private int explainUse(CommandLine.ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    say(wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, surroundings.err());
    String name = command.getCommandSpec().qualifiedName();
    surroundings.err().println(messages.text("use.seeHelp", "command", name + " --help"));
    return ExitStatus.WRONG_USE;
  }

  private int explain(Exception wrong, CommandLine command, CommandLine.ParseResult parsed) {
    return switch (wrong) {
      case WrongUseException e -> said(e.getMessage(), ExitStatus.WRONG_USE);
      case BadQueryException e -> said(e.getMessage(), ExitStatus.WRONG_USE);
      case NothingFoundException e -> said(e.getMessage(), ExitStatus.NOTHING_USABLE);
      case StoreException e -> said(e.getMessage(), ExitStatus.CANNOT_CONTINUE);
      case IOException e ->
          said(messages.text("fault.io", "message", words(e)), ExitStatus.CANNOT_CONTINUE);
      default -> fault(wrong, parsed);
    };
  }

  /** The system's own messages about files are paths and little else. */
  private String words(IOException wrong) {
    return switch (wrong) {
      case NoSuchFileException e -> messages.text("fault.noSuchFile", "path", e.getFile());
      case AccessDeniedException e -> messages.text("fault.accessDenied", "path", e.getFile());
      default -> String.valueOf(wrong.getMessage());
    };
  }

  private int said(String message, int status) {
    say(message);
    return status;
  }

  private void say(String message) {
    surroundings.err().println("verso: " + message);
  }

  /** A fault of ours: the kind and place of it, which hold nothing of the person's data. */
  private int fault(Exception wrong, CommandLine.ParseResult parsed) {
    StackTraceElement[] trace = wrong.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    say(messages.text("fault.ours", "kind", wrong.getClass().getSimpleName(), "place", place));
    if (surroundings.environment().containsKey("VERSO_DEBUG")) {
      wrong.printStackTrace(surroundings.err());
    }
    return ExitStatus.CANNOT_CONTINUE;
  }
}
