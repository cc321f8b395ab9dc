package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class MeasuresTest {
  private static final Source SOURCE = new Source("i", "a.zip", "f", "");

  private final Measures measures = new Measures();

  @ParameterizedTest
  @CsvSource({
    "clickrow, PICKED",
    "playbtn, PICKED",
    "trackdone, PLAYED_ON",
  })
  void tellsWhatWasPickedFromWhatPlayedOn(String reason, Mark mark) {
    assertThat(marks(listen().detail("reason_start", reason))).containsExactly(mark);
  }

  @Test
  void knowsWhatWasLeft() {
    assertThat(marks(listen().detail("reason_start", "fwdbtn"))).isEmpty();
    assertThat(marks(listen().detail("skipped", "true"))).containsExactly(Mark.SKIPPED);
    assertThat(marks(listen().detail("reason_end", "fwdbtn"))).containsExactly(Mark.SKIPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "Autoplayed: user action: None;, PLAYED_ON",
    "Autoplayed: user action: Unspecified;, PLAYED_ON",
    "Autoplayed: user action: User_Interaction;, PICKED",
  })
  void readsAutoplayOfNetflix(String attributes, Mark mark) {
    TraceBuilder film = of("netflix", Kind.VIEW, "Invented Film").detail("Attributes", attributes);

    assertThat(marks(film)).containsExactly(mark);
  }

  @Test
  void marksEpisodesAndFeeds() {
    TraceBuilder episode =
        of("netflix", Kind.VIEW, "Show: Season 1: Pilot").detail("series", "Show");
    TraceBuilder video = of("tiktok", Kind.VIEW, "https://www.tiktokv.com/share/video/6/");
    TraceBuilder product = of("tiktok", Kind.VIEW, "Lamp").detail("category", "product");

    assertThat(marks(episode)).containsExactly(Mark.EPISODE);
    assertThat(marks(video)).containsExactly(Mark.FEED);
    assertThat(marks(product)).isEmpty();
  }

  @Test
  void tellsOwnWordsFromOthers() {
    assertThat(marks(of("whatsapp", Kind.MESSAGE, "Hi").detail("direction", "sent")))
        .containsExactly(Mark.OWN);
    assertThat(marks(of("whatsapp", Kind.MESSAGE, "Hi").detail("direction", "received")))
        .containsExactly(Mark.OTHERS);
    assertThat(marks(of("whatsapp", Kind.MESSAGE, "Hi"))).isEmpty();
    assertThat(marks(of("newplatform", Kind.POST, "Hello"))).containsExactly(Mark.OWN);
    assertThat(marks(of("github", Kind.COMMENT, "A constant, please"))).isEmpty();
    assertThat(marks(of("x", Kind.POST, "RT").detail("action", "repost"))).isEmpty();
  }

  @Test
  void marksNotificationsAndRecommendations() {
    TraceBuilder notification =
        Trace.builder("facebook", Kind.VIEW, Origin.SHOWN, "Bo commented", SOURCE)
            .detail("category", "notification");
    TraceBuilder suggested =
        Trace.builder("instagram", Kind.VIEW, Origin.SHOWN, "kiln.example", SOURCE)
            .detail("category", "suggested profiles");

    assertThat(marks(notification)).containsExactly(Mark.NOTIFIED);
    assertThat(marks(suggested)).containsExactly(Mark.RECOMMENDED);
  }

  @Test
  void marksTitlesOfBadNews() {
    assertThat(marks(of("google", Kind.VIEW, "Five dead after shooting at Fictionville station")))
        .containsExactly(Mark.BAD_NEWS);
    assertThat(marks(of("google", Kind.LISTEN, "Five dead after shooting"))).isEmpty();
  }

  private static TraceBuilder listen() {
    return of("spotify", Kind.LISTEN, "Paper Lanterns");
  }

  private static TraceBuilder of(String platform, Kind kind, String subject) {
    return Trace.builder(platform, kind, Origin.OBSERVED, subject, SOURCE);
  }

  private Set<Mark> marks(TraceBuilder trace) {
    long marks = measures.marks(trace.build(), List.of());
    return EnumSet.allOf(Mark.class).stream()
        .filter(mark -> mark.isIn(marks))
        .collect(Collectors.toUnmodifiableSet());
  }
}
