package verso.platform.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.platform.Glob;
import verso.platform.PathNames;

class CellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Rich Media.csv", "Rich_Media.csv", "richmedia.csv", "Rich_Media_1.csv"})
  void knowsAFileByAllItsNames(String path) {
    assertThat(Glob.all(Cells.names("Rich_Media")))
        .anyMatch(glob -> glob.matches(PathNames.normal(path)));
  }

  @Test
  void doesNotTakeAnotherFileForIt() {
    assertThat(Glob.all(Cells.names("Profile")))
        .noneMatch(glob -> glob.matches(PathNames.normal("Profile Summary.csv")));
  }

  @Test
  void keepsCommasWithinAListedValue() {
    assertThat(Cells.listed("Cycling; Society, Culture;"))
        .containsExactly("Cycling", "Society, Culture");
  }

  @Test
  void takesTheBracketsOffAList() {
    assertThat(Cells.bracketed("[PORTFOLIO:https://example.org,BLOG:https://example.org/b]"))
        .containsExactly("PORTFOLIO:https://example.org", "BLOG:https://example.org/b");
  }
}
