package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource({
    "watch_history, watchhistory",
    "WatchHistory, watchhistory",
    "Watch History, watchhistory",
    "topics_v2, topics",
    "topics_v, topicsv",
    "v2, v2",
    "C++, c++",
    "C#, c#",
    "---, ---",
    "Nom d’utilisateur, nomdutilisateur",
    "Été_v2, été",
    "年龄, 年龄"
  })
  void comparesNamesLoosely(String name, String loose) {
    assertThat(Keys.loose(name)).isEqualTo(loose);
  }
}
