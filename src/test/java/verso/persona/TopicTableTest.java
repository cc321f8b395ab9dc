package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.event;
import static verso.persona.Samples.follow;
import static verso.persona.Samples.interest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.TopicPattern;
import verso.claim.TopicRow;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class TopicTableTest {
  @TempDir private Path folder;

  private TopicTable table(TraceBuilder... traces) throws IOException {
    try (Traces read = Samples.store(folder, traces).traces()) {
      return Samples.inquiry(read).once(TopicTable.SHARED);
    }
  }

  private Optional<TopicPattern> pattern(TraceBuilder... traces) throws IOException {
    return table(traces).rows().stream()
        .filter(row -> row.topic().id().equals("493"))
        .findFirst()
        .orElseThrow()
        .pattern();
  }

  private static List<TraceBuilder> videos(int count) {
    var videos = new ArrayList<TraceBuilder>();
    for (int i = 0; i < count; i++) {
      Instant day = Instant.parse("2024-05-01T10:00:00Z").plusSeconds(86_400L * i);
      videos.add(
          Samples.trace("google", Kind.VIEW, Origin.OBSERVED, "Tennis match " + i)
              .when(Moment.at(day)));
    }
    return videos;
  }

  private static TraceBuilder[] with(List<TraceBuilder> traces, TraceBuilder... more) {
    var all = new ArrayList<>(traces);
    all.addAll(List.of(more));
    return all.toArray(TraceBuilder[]::new);
  }

  @Test
  void countsTheFourOriginsOfATopicAndWhatLiesBelowIt() throws IOException {
    TopicRow row =
        table(
                with(
                    videos(4),
                    interest("x", "Tennis"),
                    interest("facebook", "Tennis rackets"),
                    follow("facebook", "Example Open"),
                    event("tiktok", "Example Tennis Open", "PURCHASE")))
            .rows()
            .getFirst();

    assertThat(row.topic().id()).isEqualTo("493");
    assertThat(List.of(row.told(), row.watched(), row.guessed(), row.brought()))
        .containsExactly(1L, 4L, 2L, 1L);
    assertThat(row.platforms()).containsExactly("facebook", "google", "tiktok", "x");
  }

  @Test
  void saidAndListedIsToldAndGuessed() throws IOException {
    assertThat(pattern(interest("x", "Tennis"), follow("x", "Example Open")))
        .contains(TopicPattern.TOLD_AND_GUESSED);
  }

  @Test
  void doneAndListedIsWatchedAndGuessed() throws IOException {
    assertThat(pattern(with(videos(3), interest("x", "Tennis"))))
        .contains(TopicPattern.WATCHED_AND_GUESSED);
  }

  @Test
  void listedAloneIsGuessedOnly() throws IOException {
    assertThat(pattern(interest("x", "Tennis"))).contains(TopicPattern.GUESSED_ONLY);
  }

  @Test
  void reportedAloneIsBroughtOnly() throws IOException {
    assertThat(pattern(event("x", "Example Open", "VIEW"))).contains(TopicPattern.BROUGHT_ONLY);
  }

  @Test
  void doneClearlyAndListedByNobodyIsWatchedNotGuessed() throws IOException {
    assertThat(pattern(with(videos(10), interest("x", "Running"))))
        .contains(TopicPattern.WATCHED_NOT_GUESSED);
  }

  @Test
  void nothingIsMissingFromListsThatNobodyExports() throws IOException {
    assertThat(pattern(with(videos(10)))).isEmpty();
  }

  @Test
  void untickedAndListedIsToldOtherwise() throws IOException {
    assertThat(
            pattern(
                interest("x", "Tennis").detail("rejected", "true"),
                interest("facebook", "Tennis match")))
        .contains(TopicPattern.TOLD_OTHERWISE);
  }

  @Test
  void nothingIsSaidOfSensitiveTopics() throws IOException {
    TopicTable table = table(interest("x", "Allergies"), follow("x", "Hay fever"));

    assertThat(table.rows()).isEmpty();
    assertThat(table.claims()).isEmpty();
  }

  @Test
  void aPatternIsAClaimOfVersoWithEvidence() throws IOException {
    Claim claim = table(with(videos(3), interest("x", "Tennis"))).claims().getFirst();

    assertThat(claim.author()).isEqualTo(Author.VERSO);
    assertThat(claim.held()).isFalse();
    assertThat(claim.evidence().count()).isEqualTo(4);
    assertThat(claim.sentence().key()).isEqualTo("claim.topic.WATCHED_AND_GUESSED");
  }
}
