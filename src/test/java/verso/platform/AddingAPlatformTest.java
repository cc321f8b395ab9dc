package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.platform.catalog.PlatformCatalog;

/**
 * Keeps {@code docs/adding-a-platform.md} true: every file shown there is taken from the page, and
 * the platform it adds up to is compiled and run.
 */
class AddingAPlatformTest {
  private static final Path PAGE = Path.of("docs/adding-a-platform.md");

  /** A path between backticks on a line of its own, then the fenced text of that file. */
  private static final Pattern FILE =
      Pattern.compile(
          "^`([^`\\n]+/[^`\\n]+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String FIXTURE = "src/test/resources/platforms/exampleradio/en-2025/";

  private static final String DECLARATION =
      "src/main/java/verso/platform/exampleradio/ExampleRadio.java";

  @TempDir Path folder;

  @Test
  void compilesWithoutAWarning() throws IOException {
    assertThat(compile(filesOfThePage(), folder)).isEmpty();
  }

  @Test
  void aPlatformOfTwoFilesTakesFewerThanSixtyLines() throws IOException {
    assertThat(filesOfThePage().get(DECLARATION).lines().count()).isLessThan(60);
  }

  @Test
  void readsTheExportAsThePageSays() throws Exception {
    Map<String, String> files = filesOfThePage();
    compile(files, folder);

    ReadExport read = read(files);

    assertThat(read.traces.stream().map(PlatformContract::golden).toList())
        .isEqualTo(files.get(FIXTURE + "expected.jsonl").lines().toList());
    assertThat(read.entries)
        .extracting(EntryReport::state)
        .containsExactlyInAnyOrder(
            EntryState.UNDERSTOOD, EntryState.UNDERSTOOD, EntryState.IGNORED);
  }

  private static Map<String, String> filesOfThePage() throws IOException {
    var files = new LinkedHashMap<String, String>();
    FILE.matcher(Files.readString(PAGE))
        .results()
        .forEach(file -> files.put(file.group(1), file.group(2)));
    return files;
  }

  /** Compiles as the build does; what the compiler says, empty when it is content. */
  private static String compile(Map<String, String> files, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    var options =
        List.of(
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-proc:none",
            "-Xlint:all,-path",
            "-Werror");
    compiler.getTask(said, null, null, options, null, sources(files)).call();
    return said.toString();
  }

  private static List<JavaFileObject> sources(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".java"))
        .map(file -> (JavaFileObject) new Source(file.getKey(), file.getValue()))
        .toList();
  }

  private ReadExport read(Map<String, String> files) throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().startsWith(FIXTURE)) {
        Path path = folder.resolve(file.getKey().substring(FIXTURE.length()));
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    var url = new URL[] {folder.toUri().toURL()};
    try (var loader = new URLClassLoader(url, getClass().getClassLoader())) {
      Platform platform =
          loader
              .loadClass("verso.platform.exampleradio.ExampleRadio")
              .asSubclass(Platform.class)
              .getDeclaredConstructor()
              .newInstance();
      Path zip = new Fixture(platform.id(), "en-2025", folder).zippedIn(folder);
      return ReadExport.of(zip, PlatformCatalog.of(List.of(platform)));
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoresErrors) {
      return text;
    }
  }
}
