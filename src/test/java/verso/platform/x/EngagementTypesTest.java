package verso.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementTypesTest {

  @Test
  void isDeliberateWhenOneOfManyIs() {
    assertThat(EngagementTypes.areDeliberate(List.of("VideoSession", "CardUrlClick")))
        .contains(true);
  }

  @Test
  void isNotDeliberateWhenAVideoMerelyPlayed() {
    assertThat(EngagementTypes.areDeliberate(List.of("VideoContentPlayback25", "VideoAdView")))
        .contains(false);
  }

  @Test
  void tellsATapOnAVideoFromAVideoThatPlays() {
    assertThat(EngagementTypes.areDeliberate(List.of("VideoContentPlayFromTapV2"))).contains(true);
  }

  @Test
  void claimsNothingOfATypeNobodyKnows() {
    assertThat(EngagementTypes.areDeliberate(List.of("TrendView", "SomethingNew"))).isEmpty();
  }
}
