package verso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The door: reads the surroundings, runs one command, exits with its status. */
public final class Main {
  private static final int WIDTH_WITHOUT_TERMINAL = 100;

  private Main() {}

  /** Runs a command and ends the process. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = Verso.in(surroundings(out, err, arguments)).run(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static Surroundings surroundings(PrintWriter out, PrintWriter err, String[] arguments) {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        out,
        err,
        environment,
        Languages.wanted(List.of(arguments), environment, Locale.getDefault()),
        isTerminal(environment, "VERSO_OUT_TERMINAL"),
        isTerminal(environment, "VERSO_ERR_TERMINAL"),
        columns(environment),
        Path.of(environment.getOrDefault("VERSO_SAMPLES", "samples")),
        Clock.systemDefaultZone());
  }

  /**
   * The launcher knows what each stream is connected to, and says so; Java itself cannot tell one
   * from the other.
   */
  private static boolean isTerminal(Map<String, String> environment, String variable) {
    return environment.getOrDefault(variable, "").equals("1");
  }

  private static int columns(Map<String, String> environment) {
    String told = environment.getOrDefault("VERSO_COLUMNS", environment.get("COLUMNS"));
    return told != null && told.matches("[1-9]\\d{1,3}")
        ? Integer.parseInt(told)
        : WIDTH_WITHOUT_TERMINAL;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
