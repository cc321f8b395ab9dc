package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class HtmlReportCommandTest {
  @TempDir private static Path folder;
  private static Session verso;

  @BeforeAll
  static void importAnExport() throws IOException {
    verso = new Session(folder.resolve("store"));
    Path zip = folder.resolve("x.zip");
    verso.run("import", Zipped.fixture(zip, "x/current-2025"), "--quiet").hasStatus(0);
  }

  private static Document parsed(Session.Answer answer) {
    return Jsoup.parse(answer.hasStatus(0).out());
  }

  @Test
  void writesAFileThatOnlyItsOwnerCanRead() throws IOException {
    Path file = folder.resolve("persona.html");
    Files.writeString(file, "an older one");

    Session.Answer answer = verso.run("persona", "--format", "html", "-o", file).hasStatus(0);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("Written to " + file);
    assertThat(Files.readString(file)).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(one -> one.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void writesToTheTerminalWithoutAFile() {
    Document report = parsed(verso.run("persona", "--format", "html"));

    assertThat(report.select("section.section")).hasSizeGreaterThan(10);
    assertThat(report.select(".provenance").text())
        .contains("verso persona --format html", verso.store().toString());
  }

  @Test
  void holdsTheSectionAskedForInTheLanguageAskedFor() {
    Document report =
        parsed(verso.run("persona", "--format", "html", "--section", "3", "--lang", "fr"));

    assertThat(report.select("html").attr("lang")).isEqualTo("fr");
    assertThat(report.select("section.section").eachAttr("id")).containsExactly("section-3");
  }

  @Test
  void doesNotTellWhatWouldBeLost() {
    Session.Answer answer =
        verso.run("persona", "--format", "html", "--without", "x").hasStatus(ExitStatus.WRONG_USE);

    assertThat(answer.err()).contains("--format html cannot be joined with --without");
  }
}
