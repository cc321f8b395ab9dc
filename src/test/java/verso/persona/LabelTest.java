package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void takesSpellingsOfOneLabelForEqual() {
    assertThat(Label.normalized("#Café_Culture")).isEqualTo(Label.normalized("cafe culture"));
  }

  @Test
  void showsTheSameSpellingInWhateverOrderTheyCome() {
    assertThat(Label.better("FEMALE", "Female")).isEqualTo("Female");
    assertThat(Label.better("Female", "FEMALE")).isEqualTo("Female");
    assertThat(Label.better("trail running", "Trail running")).isEqualTo("Trail running");
  }
}
