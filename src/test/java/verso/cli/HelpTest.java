package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
  @TempDir private static Path folder;

  static Stream<List<String>> helpOfEveryCommand() {
    var session = new Session(folder);
    var commands = new ArrayList<List<String>>();
    for (String language : List.of("en", "fr")) {
      for (String command : names(session)) {
        commands.add(List.of(command, language));
      }
    }
    return commands.stream();
  }

  private static List<String> names(Session session) {
    return session
        .run("--help")
        .out()
        .lines()
        .filter(line -> line.matches("  [a-z]+ {2,}\\S.*"))
        .map(line -> line.strip().split(" ")[0])
        .toList();
  }

  @Test
  void helpListsTheCommands() {
    assertThat(names(new Session(folder)))
        .containsExactly(
            "demo",
            "web",
            "import",
            "sources",
            "search",
            "show",
            "interests",
            "advertisers",
            "persona",
            "attention",
            "predict",
            "why",
            "diff",
            "actions",
            "verdict",
            "topics",
            "forget",
            "platforms");
  }

  @ParameterizedTest
  @MethodSource("helpOfEveryCommand")
  void everyCommandIsExplainedWithAnExample(List<String> commandAndLanguage) {
    String command = commandAndLanguage.getFirst();
    String language = commandAndLanguage.getLast();

    String help = new Session(folder).run(command, "--help", "--lang", language).hasStatus(0).out();

    assertThat(help)
        .contains("Usage: verso " + command, language.equals("fr") ? "Exemple" : "Example")
        .contains("\n  verso " + command);
    assertThat(help.lines())
        .filteredOn(line -> line.matches("\\s+(-\\w, +)?--[a-z-]+(=\\S+)?\\s*"))
        .as("options without a word")
        .isEmpty();
    assertThat(help.lines().findFirst().orElseThrow()).as("header").doesNotContain("Usage");
  }

  @Test
  void withoutACommandVersoExplainsItselfInTenLines() {
    String english = new Session(folder).run().hasStatus(0).out();
    String french = new Session(folder).run("--lang", "fr").hasStatus(0).out();

    assertThat(english.lines()).hasSize(10);
    assertThat(english)
        .startsWith("Verso shows how the platforms see you")
        .contains("  verso web ");
    assertThat(french.lines()).hasSize(10);
    assertThat(french).contains("  verso web ", "verso --help");
  }

  @Test
  void aMisspeltCommandIsCorrected() {
    assertThat(new Session(folder).run("serch").hasStatus(2).err()).contains("search");
  }

  @Test
  void saysWhichVersoItIs() {
    assertThat(new Session(folder).run("--version").hasStatus(0).out()).startsWith("Verso ");
  }

  @Test
  void theDemonstrationSaysWhenItsArchivesAreMissing() {
    assertThat(new Session(folder).run("demo").hasStatus(3).err()).contains("no-samples-here");
  }
}
