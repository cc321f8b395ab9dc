package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionTest {
  private static final List<Action> ACTIONS = Action.all();

  @Test
  void idsAreUnique() {
    assertThat(ACTIONS).hasSizeGreaterThan(30).extracting(Action::id).doesNotHaveDuplicates();
  }

  @Test
  void linksAreEncrypted() {
    assertThat(ACTIONS.stream().map(Action::url).flatMap(Optional::stream))
        .isNotEmpty()
        .allSatisfy(url -> {
          assertThat(url.getScheme()).isEqualTo("https");
          assertThat(url.getHost()).contains(".");
        });
  }

  @Test
  void nobodyCheckedALinkInTheFuture() {
    assertThat(ACTIONS.stream().map(Action::checked).flatMap(Optional::stream))
        .isNotEmpty()
        .allSatisfy(month -> assertThat(month.isAfter(YearMonth.of(2026, 11))).isFalse());
  }

  @Test
  void everyActionIsAboutSomethingAndTakesMinutes() {
    assertThat(ACTIONS)
        .allSatisfy(action -> {
          assertThat(action.concerns()).isNotEmpty();
          assertThat(action.archives()).isNotEmpty();
          assertThat(action.minutes()).isBetween(1, 60);
        });
  }

  @Test
  void everyPlatformPeopleUseHasAnAction() {
    assertThat(
            Stream.of(
                "facebook",
                "instagram",
                "google",
                "youtube",
                "x",
                "tiktok",
                "linkedin",
                "snapchat",
                "spotify",
                "amazon",
                "netflix",
                "pinterest",
                "reddit",
                "microsoft",
                "apple",
                "ios",
                "android",
                "browser",
                "brokers"))
        .allSatisfy(platform ->
            assertThat(ACTIONS).as(platform).anyMatch(action -> action.isFor(platform)));
  }
}
