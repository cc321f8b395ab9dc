package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class ScopeTest {
  @TempDir private Path folder;
  private Store store;

  private static TraceBuilder trace(
      String platform, Kind kind, Origin origin, String subject, String importId) {
    return Trace.builder(platform, kind, origin, subject, Samples.source(importId, "/" + subject));
  }

  private static TraceBuilder advertiser(String name, Basis... bases) {
    TraceBuilder builder = trace("facebook", Kind.ADVERTISER, Origin.SUPPLIED, name, "f1");
    List.of(bases).forEach(builder::basis);
    return builder;
  }

  @BeforeEach
  void twoImports() throws IOException {
    store = Store.open(folder.resolve("store"));
    add(
        "f1",
        "facebook",
        trace("facebook", Kind.INTEREST, Origin.INFERRED, "Yoga", "f1"),
        trace("facebook", Kind.INTEREST, Origin.INFERRED, "Chess", "f1"),
        advertiser("Listed", Basis.CONTACT_LIST),
        advertiser("Both", Basis.CONTACT_LIST, Basis.RETARGETING));
    add(
        "f2",
        "facebook",
        trace("facebook", Kind.INTEREST, Origin.INFERRED, "Yoga", "f2"),
        trace("facebook", Kind.SEARCH, Origin.OBSERVED, "chess rules", "f2"));
    add("x1", "x", trace("x", Kind.INTEREST, Origin.INFERRED, "Golf", "x1"));
  }

  private void add(String importId, String platform, TraceBuilder... traces) throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      for (TraceBuilder trace : traces) {
        transaction.add(trace.build());
      }
      transaction.commit(List.of(Samples.report(importId, platform)));
    }
  }

  private static Scope without(Set<String> platforms, Set<Kind> kinds, Set<Origin> origins) {
    return new Scope(Set.of(), platforms, kinds, origins, Set.of(), detail -> false);
  }

  private Set<String> seen(Scope scope) throws IOException {
    var subjects = new TreeSet<String>();
    try (Traces traces = store.traces()) {
      Traces part = traces.within(scope);
      part.each(TraceQuery.ALL, stored -> subjects.add(stored.trace().subject()));
      assertThat(part.size()).isEqualTo(subjects.size());
      assertThat(part.search(TraceQuery.ALL, 0, 100).total()).isEqualTo(subjects.size());
      var glanced = new ArrayList<Integer>();
      part.glance(TraceQuery.ALL, glance -> glanced.add(glance.number()));
      assertThat(glanced).hasSameSizeAs(subjects);
    }
    return subjects;
  }

  @Test
  void anImportIsAllThatItFoundAlsoWhenAnotherFoundItBefore() throws IOException {
    assertThat(seen(Scope.ofImport("f2"))).containsExactly("Yoga", "chess rules");
    assertThat(seen(Scope.ofImport("f1"))).containsExactly("Both", "Chess", "Listed", "Yoga");
  }

  @Test
  void aPlatformIsLeftOutWithItsImports() throws IOException {
    Scope scope = without(Set.of("facebook"), Set.of(), Set.of());

    assertThat(seen(scope)).containsExactly("Golf");
    try (Traces traces = store.traces()) {
      assertThat(traces.within(scope).imports()).extracting(ImportReport::id).containsExactly("x1");
    }
  }

  @Test
  void kindsAndOriginsAreLeftOut() throws IOException {
    assertThat(seen(without(Set.of(), Set.of(Kind.INTEREST), Set.of())))
        .containsExactly("Both", "Listed", "chess rules");
    assertThat(seen(without(Set.of(), Set.of(), Set.of(Origin.INFERRED, Origin.SUPPLIED))))
        .containsExactly("chess rules");
  }

  @Test
  void anAdvertiserStaysWithTheWaysThatAreNotLeftOut() throws IOException {
    Scope scope =
        new Scope(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Basis.CONTACT_LIST), detail -> false);

    assertThat(seen(scope)).containsExactly("Both", "Chess", "Golf", "Yoga", "chess rules");
    try (Traces traces = store.traces()) {
      traces
          .within(scope)
          .each(
              TraceQuery.ofKinds(Kind.ADVERTISER),
              stored ->
                  assertThat(stored.trace().details().all(Basis.DETAIL))
                      .containsExactly("RETARGETING"));
    }
  }

  @Test
  void wordsAreSearchedOnlyInsideTheScope() throws IOException {
    try (Traces traces = store.traces()) {
      Traces part = traces.within(without(Set.of(), Set.of(Kind.SEARCH), Set.of()));

      assertThat(part.count(TraceQuery.ALL.withText("chess"))).isEqualTo(1);
    }
  }

  @Test
  void closingAPartLeavesTheWholeOpen() throws IOException {
    try (Traces traces = store.traces()) {
      traces.within(Scope.ALL).close();

      assertThat(traces.size()).isEqualTo(6);
    }
  }
}
