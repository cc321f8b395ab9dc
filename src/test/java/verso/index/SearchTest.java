package verso.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

class SearchTest {
  @TempDir Path folder;

  private Store store() {
    return Store.open(folder);
  }

  private static TraceQuery between(String from, String to, TraceQuery.Sort sort) {
    return new TraceQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(from).filter(time -> !time.isEmpty()).map(Instant::parse),
        Optional.of(to).filter(time -> !time.isEmpty()).map(Instant::parse),
        sort);
  }

  private void threeDatedOneUndated() throws IOException {
    Samples.add(
        store(),
        Samples.view("second", "2022-05-01T00:00:00Z"),
        Samples.view("undated"),
        Samples.view("third", "2023-05-01T00:00:00.250Z"),
        Samples.view("first", "1961-05-01T00:00:00Z"));
  }

  @Test
  void sortsByTimeWithUndatedLast() throws IOException {
    threeDatedOneUndated();

    assertThat(Samples.found(store(), TraceQuery.ALL.sortedBy(TraceQuery.Sort.NEWEST)))
        .containsExactly("third", "second", "first", "undated");
    assertThat(Samples.found(store(), TraceQuery.ALL.sortedBy(TraceQuery.Sort.OLDEST)))
        .containsExactly("first", "second", "third", "undated");
  }

  @Test
  void timesAreFromInclusiveToExclusive() throws IOException {
    threeDatedOneUndated();
    var sort = TraceQuery.Sort.OLDEST;

    assertThat(Samples.found(store(), between("2022-05-01T00:00:00Z", "", sort)))
        .containsExactly("second", "third");
    assertThat(
            Samples.found(
                store(), between("2022-05-01T00:00:00.001Z", "2023-05-01T00:00:00.251Z", sort)))
        .containsExactly("third");
    assertThat(Samples.found(store(), between("", "2023-05-01T00:00:00.250Z", sort)))
        .containsExactly("first", "second");
  }

  @Test
  void narrowsByPlatformKindAndOrigin() throws IOException {
    Samples.add(
        store(),
        Samples.view("seen"),
        Trace.builder(
            "x", Kind.AD_IMPRESSION, Origin.SHOWN, "Example Shoes", Samples.source("i1", "/1")));

    assertThat(Samples.found(store(), TraceQuery.ofKinds(Kind.AD_IMPRESSION)))
        .containsExactly("Example Shoes");
    assertThat(Samples.found(store(), TraceQuery.ALL.withPlatforms(Set.of("google"))))
        .containsExactly("seen");
    assertThat(Samples.found(store(), "kind:ad-impression")).containsExactly("Example Shoes");
    assertThat(Samples.found(store(), "origin:SHOWN platform:x")).containsExactly("Example Shoes");
  }

  @Test
  void ranksSubjectsAboveTextAndWordsAboveStems() throws IOException {
    Samples.add(
        store(),
        Samples.view("elsewhere").text("a shoe"),
        Samples.view("shoes"),
        Samples.view("shoe"));

    assertThat(Samples.found(store(), "shoe")).containsExactly("shoe", "shoes", "elsewhere");
    assertThat(Samples.found(store(), "shoes")).containsExactly("shoes", "shoe", "elsewhere");
  }

  @Test
  void wordsOfAQueryMayStandInDifferentFields() throws IOException {
    Samples.add(
        store(), Samples.view("marathon").text("in Lyon").detail("url", "https://example.org/x"));

    assertThat(Samples.found(store(), "marathon lyon example.org")).containsExactly("marathon");
    assertThat(Samples.found(store(), "details:example.org")).containsExactly("marathon");
  }

  @Test
  void phrasesDoNotReachAcrossDetails() throws IOException {
    Samples.add(store(), Samples.view("page").detail("app", "red").detail("device", "shoes"));

    assertThat(Samples.found(store(), "\"red shoes\"")).isEmpty();
  }

  @Test
  void pagesJoinWithoutGapOrOverlap() throws IOException {
    var traces = new ArrayList<Trace>();
    for (int i = 0; i < 25; i++) {
      traces.add(Samples.view("page " + i, "2022-05-01T00:00:00Z").build());
    }
    Samples.add(store(), "i1", traces);

    var seen = new ArrayList<String>();
    try (Traces all = store().traces()) {
      for (int offset = 0; offset < 30; offset += 10) {
        Hits page =
            all.search(
                TraceQuery.ALL.withText("page").sortedBy(TraceQuery.Sort.NEWEST), offset, 10);
        assertThat(page.total()).isEqualTo(25);
        page.hits().forEach(hit -> seen.add(hit.stored().trace().subject()));
      }
      assertThat(all.search(TraceQuery.ALL, 0, 0).total()).isEqualTo(25);
      assertThat(all.search(TraceQuery.ALL, 40, 10).hits()).isEmpty();
    }
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void handsOverEveryTraceInTheOrderOfTheQuery() throws IOException {
    threeDatedOneUndated();
    var seen = new ArrayList<String>();

    try (Traces traces = store().traces()) {
      traces.each(
          TraceQuery.ALL.sortedBy(TraceQuery.Sort.OLDEST),
          stored -> seen.add(stored.trace().subject()));
    }

    assertThat(seen).containsExactly("first", "second", "third", "undated");
  }

  @Test
  void snippetsShowTheMatchInItsPassage() throws IOException {
    Samples.add(
        store(),
        Samples.view("page").text("word ".repeat(100) + "new running\nshoes " + "end ".repeat(99)));

    try (Traces traces = store().traces()) {
      String snippet =
          traces.search(TraceQuery.ALL.withText("run"), 0, 1).hits().getFirst().snippet();
      assertThat(snippet)
          .contains("new " + Hit.MATCH_START + "running" + Hit.MATCH_END + " shoes")
          .hasSizeBetween(120, 200);
      assertThat(traces.search(TraceQuery.ALL, 0, 1).hits().getFirst().snippet()).isEmpty();
    }
  }

  @Test
  void snippetsShowWordsOfANarrowedQuery() throws IOException {
    Samples.add(store(), Samples.view("trail shoes").text("blue"));
    TraceQuery narrowed = TraceQuery.ALL.withPlatforms(Set.of("google"));

    try (Traces traces = store().traces()) {
      assertThat(snippet(traces, narrowed.withText("trail")))
          .isEqualTo(Hit.MATCH_START + "trail" + Hit.MATCH_END + " shoes");
      assertThat(snippet(traces, narrowed.withText("trail blue")))
          .isEqualTo(Hit.MATCH_START + "trail" + Hit.MATCH_END + " shoes");
    }
  }

  private static String snippet(Traces traces, TraceQuery query) throws IOException {
    return traces.search(query, 0, 1).hits().getFirst().snippet();
  }

  @Test
  void suggestsWordsThatTheStoreHas() throws IOException {
    Samples.add(store(), Samples.view("marathon shoes"), Samples.view("élection présidentielle"));

    try (Traces traces = store().traces()) {
      assertThat(traces.search(TraceQuery.ALL.withText("maratohn shoes"), 0, 1).suggestion())
          .contains("marathon shoes");
      assertThat(traces.search(TraceQuery.ALL.withText("présidentyelle"), 0, 1).suggestion())
          .contains("presidentielle");
      assertThat(traces.search(TraceQuery.ALL.withText("shoes"), 0, 1).suggestion()).isEmpty();
      assertThat(traces.search(TraceQuery.ALL.withText("xyzzyplugh"), 0, 1).suggestion()).isEmpty();
    }
  }

  @Test
  void findsByIdAndByUniquePrefix() throws IOException {
    Samples.add(store(), Samples.view("one"), Samples.view("two"));
    String id = Samples.view("one").build().id();

    try (Traces traces = store().traces()) {
      assertThat(traces.find(id).orElseThrow().trace().subject()).isEqualTo("one");
      assertThat(traces.find(id.substring(0, 6)).orElseThrow().id()).isEqualTo(id);
      assertThat(traces.find(id.substring(0, 5))).isEmpty();
      assertThat(traces.find("zzzzzzz")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shoes AND", "(shoes", "shoes)", "OR", "shoes OR AND boots"})
  void aQueryThatCannotBeReadSaysWhatToDo(String query) throws IOException {
    Samples.add(store(), Samples.view("one"));

    try (Traces traces = store().traces()) {
      assertThatExceptionOfType(BadQueryException.class)
          .isThrownBy(() -> traces.count(TraceQuery.ALL.withText(query)))
          .withMessageContaining("between quotes")
          .withMessageNotContaining("Encountered");
    }
  }

  @Test
  void aQueryOfTooManyWordsSaysSo() throws IOException {
    Samples.add(store(), Samples.view("one"));
    String words = IntStream.range(0, 800).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    try (Traces traces = store().traces()) {
      assertThatExceptionOfType(BadQueryException.class)
          .isThrownBy(() -> traces.search(TraceQuery.ALL.withText(words), 0, 1))
          .withMessageContaining("too many words");
      assertThat(traces.count(TraceQuery.ALL.withText(words).whileTyping())).isZero();
    }
  }

  @Test
  void aPatternThatIsTooMuchIsRefusedAndReadAsWordsWhileItIsTyped() throws IOException {
    Samples.add(store(), Samples.view("one"));
    String pattern = "one" + "?*".repeat(12) + "x" + "?".repeat(16);

    try (Traces traces = store().traces()) {
      assertThatExceptionOfType(BadQueryException.class)
          .isThrownBy(() -> traces.count(TraceQuery.ALL.withText(pattern)))
          .withMessageContaining("too many * and ?");
      assertThat(traces.count(TraceQuery.ALL.withText(pattern).whileTyping())).isZero();
    }
  }

  @Test
  void everythingIsMeantByAStarAndByNothing() throws IOException {
    Samples.add(store(), Samples.view("one"), Samples.view("two"));

    for (String query : List.of("", "  ", "*", "*:*")) {
      assertThat(Samples.found(store(), query)).containsExactly("one", "two");
    }
  }

  @Test
  void handsOverLongTextsInOrder() throws IOException {
    var traces = new ArrayList<Trace>();
    for (int i = 0; i < 12; i++) {
      traces.add(
          Samples.view("page " + i, "2022-05-%02dT00:00:00Z".formatted(1 + i * 5 % 12))
              .text("word ".repeat(120_000))
              .build());
    }
    Samples.add(store(), "i1", traces);

    var days = new ArrayList<Integer>();
    try (Traces all = store().traces()) {
      all.each(
          TraceQuery.ALL.sortedBy(TraceQuery.Sort.OLDEST),
          stored ->
              days.add(stored.trace().moment().instant().atZone(ZoneOffset.UTC).getDayOfMonth()));
    }

    assertThat(days).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void doesNotTakeWhatTheConsumerFailsAtForAFaultOfTheStore() throws IOException {
    threeDatedOneUndated();
    var gone = new UncheckedIOException(new EOFException("The reader is gone"));

    try (Traces traces = store().traces()) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() ->
              traces.each(
                  TraceQuery.ALL,
                  stored -> {
                    throw gone;
                  }))
          .isSameAs(gone);
    }
  }

  @Test
  void saysHowManyThereAreHoweverDeepThePageIs() throws IOException {
    threeDatedOneUndated();

    try (Traces traces = store().traces()) {
      Hits hits = traces.search(TraceQuery.ALL, Hits.DEEPEST, 10);

      assertThat(hits.hits()).isEmpty();
      assertThat(hits.total()).isEqualTo(4);
      assertThat(hits.reachable()).isEqualTo(4);
      assertThat(new Hits(1_000_000, List.of(), Optional.empty()).reachable())
          .isEqualTo(Hits.DEEPEST);
    }
  }
}
