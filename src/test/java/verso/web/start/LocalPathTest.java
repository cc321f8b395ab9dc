package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalPathTest {
  private static final Path HOME = Path.of(System.getProperty("user.home"));

  @Test
  void readsPathsAsPeoplePasteThem() {
    assertThat(LocalPath.of(" \"/a/b c.zip\" ")).contains(Path.of("/a/b c.zip"));
    assertThat(LocalPath.of("file:///a/b%20c.zip")).contains(Path.of("/a/b c.zip"));
    assertThat(LocalPath.of("~/Downloads/a.zip")).contains(HOME.resolve("Downloads/a.zip"));
    assertThat(LocalPath.of("Downloads")).contains(HOME.resolve("Downloads"));
  }

  @Test
  void readsNothingFromWhatIsNoPath() {
    assertThat(LocalPath.of("  ")).isEmpty();
    assertThat(LocalPath.of("a\0b")).isEmpty();
    assertThat(LocalPath.of("file://elsewhere/a.zip")).isEmpty();
  }
}
