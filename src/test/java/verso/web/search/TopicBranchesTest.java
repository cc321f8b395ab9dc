package verso.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicBranchesTest {
  /** Sports, and one of them; travel. */
  private static final String SPORTS = "483";

  private static final String RUNNING = "517";
  private static final String TRAVEL = "653";

  private static TopicBranches branches(List<String> ids, Set<String> chosen) {
    return new TopicBranches(new LinkedHashSet<>(ids), chosen);
  }

  @Test
  void keepsTheOrderOfTopicsBesideEachOther() {
    assertThat(branches(List.of(TRAVEL, SPORTS), Set.of()).inOrder())
        .containsExactly(TRAVEL, SPORTS);
  }

  @Test
  void putsTopicsBeneathTheirs() {
    TopicBranches branches = branches(List.of(RUNNING, TRAVEL, SPORTS), Set.of());

    assertThat(branches.inOrder()).containsExactly(TRAVEL, SPORTS, RUNNING);
    assertThat(branches.isBeneath(RUNNING)).isTrue();
    assertThat(branches.isBeneath(SPORTS)).isFalse();
  }

  @Test
  void beginsWithTheBranchOfAChoice() {
    assertThat(branches(List.of(TRAVEL, SPORTS, RUNNING), Set.of(RUNNING)).inOrder())
        .containsExactly(SPORTS, RUNNING, TRAVEL);
  }

  @Test
  void doesNotBringUpSensitiveTopicsUnlessTheyAreChosen() {
    String health = "286";

    assertThat(branches(List.of(health), Set.of()).isUnasked(health)).isTrue();
    assertThat(branches(List.of(health), Set.of(health)).isUnasked(health)).isFalse();
  }
}
