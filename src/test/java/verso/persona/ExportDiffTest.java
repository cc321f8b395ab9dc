package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.NOW;
import static verso.persona.Samples.field;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.index.ImportReport;
import verso.index.Scope;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class ExportDiffTest {
  @TempDir private Path folder;

  private static TraceBuilder setting(String field, String value) {
    return Samples.trace("x", Kind.PREFERENCE, Origin.DECLARED, value).detail("field", field);
  }

  private static TraceBuilder userName(String name) {
    return Samples.trace("x", Kind.PROFILE, Origin.DECLARED, name).detail("field", "user name");
  }

  /** Of two imports into one store: what both found is there once. */
  private ExportDiff diff(List<TraceBuilder> older, List<TraceBuilder> newer) throws IOException {
    Store store = Store.open(folder.resolve("store"));
    Samples.add(store, "x-1", older);
    Samples.add(store, "x-2", newer.stream().map(ExportDiffTest::ofSecondImport).toList());
    try (Traces traces = store.traces()) {
      List<ImportReport> imports = traces.imports();
      return ExportDiff.between(
          traces.within(Scope.ofImport("x-1")),
          imports.getFirst(),
          traces.within(Scope.ofImport("x-2")),
          imports.getLast(),
          NOW);
    }
  }

  private static TraceBuilder ofSecondImport(TraceBuilder first) {
    Trace trace = first.build();
    TraceBuilder copy =
        Trace.builder(
                trace.platform(),
                trace.kind(),
                trace.origin(),
                trace.subject(),
                new Source("x-2", "ada2.zip", "data/ads.json", "/0"))
            .when(trace.moment());
    trace.details().entries().forEach(d -> copy.namedDetail(d.name(), d.value()));
    return copy;
  }

  private static ExportDiff.Group group(ExportDiff diff, String id) {
    return diff.groups().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> values(List<Claim> claims) {
    return claims.stream().map(Claim::value).toList();
  }

  @Test
  void labelsAppearAndVanish() throws IOException {
    ExportDiff diff =
        diff(
            List.of(interest("x", "Yoga"), interest("x", "Golf"), interest("x", "Poker")),
            List.of(interest("x", "Yoga"), interest("x", "Chess")));

    ExportDiff.Group labels = group(diff, "labels");
    assertThat(values(labels.appeared())).containsExactly("Chess");
    assertThat(values(labels.vanished())).containsExactly("Golf", "Poker");
    assertThat(labels.before()).isEqualTo(3);
    assertThat(labels.after()).isEqualTo(2);
    assertThat(diff.older().kinds()).containsEntry(Kind.INTEREST, 3L);
    assertThat(diff.newer().kinds()).containsEntry(Kind.INTEREST, 2L);
  }

  @Test
  void advertisersAreComparedByTheirWays() throws IOException {
    ExportDiff diff =
        diff(
            List.of(listed("x", "Acme", Basis.CONTACT_LIST), listed("x", "Bolt", Basis.LOOKALIKE)),
            List.of(listed("x", "Acme", Basis.LOOKALIKE), listed("x", "Bolt", Basis.LOOKALIKE)));

    assertThat(group(diff, "advertisers").isChanged()).isFalse();
    assertThat(values(group(diff, "CONTACT_LIST").vanished())).containsExactly("Acme");
    assertThat(values(group(diff, "LOOKALIKE").appeared())).containsExactly("Acme");
  }

  @Test
  void theIdentityIsCompared() throws IOException {
    ExportDiff diff =
        diff(
            List.of(field("x", Origin.INFERRED, "age", "25-34")),
            List.of(field("x", Origin.INFERRED, "age", "35-44")));

    assertThat(values(group(diff, "identity").appeared())).containsExactly("35-44");
    assertThat(values(group(diff, "identity").vanished())).containsExactly("25-34");
  }

  @Test
  void otherDatesOfTheSameAreTold() throws IOException {
    Moment first = Moment.at(Instant.parse("2024-01-01T00:00:00Z"));
    Moment later = Moment.at(Instant.parse("2025-01-01T00:00:00Z"));
    ExportDiff diff =
        diff(
            List.of(interest("x", "Yoga").when(first)), List.of(interest("x", "Yoga").when(later)));

    ExportDiff.Redated redated = group(diff, "labels").redated().getFirst();
    assertThat(redated.before().first()).contains(first.instant());
    assertThat(redated.after().first()).contains(later.instant());
  }

  @Test
  void settingsThatChangedAreTold() throws IOException {
    ExportDiff diff =
        diff(
            List.of(setting("personalized ads", "on"), setting("location", "off")),
            List.of(setting("personalized ads", "off"), setting("location", "off")));

    assertThat(diff.settings())
        .containsExactly(new ExportDiff.Setting("personalized ads", Set.of("on"), Set.of("off")));
  }

  @Test
  void anotherUserNameIsAnotherAccount() throws IOException {
    assertThat(diff(List.of(userName("ada")), List.of(userName("bo"))).isAnotherAccount()).isTrue();
  }

  @Test
  void aUserNameInCommonIsTheSameAccount() throws IOException {
    assertThat(
            diff(List.of(userName("ada")), List.of(userName("ada"), userName("ada2")))
                .isAnotherAccount())
        .isFalse();
  }
}
