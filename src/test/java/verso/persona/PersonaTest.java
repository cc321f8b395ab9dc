package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verso.persona.Samples.event;
import static verso.persona.Samples.field;
import static verso.persona.Samples.follow;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.search;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class PersonaTest {
  @TempDir private Path folder;

  private static List<TraceBuilder> traces() {
    return List.of(
        interest("x", "Chess"),
        interest("facebook", "chess").when(Moment.ofExport(Samples.NOW)),
        interest("facebook", "Aviation").detail("rejected", "true"),
        follow("facebook", "Chess"),
        search("chess openings", "2026-09-01T10:00:00Z"),
        field("x", Origin.INFERRED, "gender", "male"),
        field("facebook", Origin.DECLARED, "gender", "female"),
        listed("x", "@acme", Basis.CONTACT_LIST),
        event("facebook", "Acme Ltd", "PURCHASE"),
        shown("x", "Acme").detail("handle", "@acme").detail("targeting:Keywords", "chess"));
  }

  private Persona persona(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return Persona.of(Samples.inquiry(traces));
    }
  }

  private static List<Claim> claims(Persona persona) {
    return persona.sections().stream().flatMap(section -> section.claims().stream()).toList();
  }

  @Test
  void hasItsSectionsInOrder() throws IOException {
    Persona persona = persona(Samples.store(folder, traces().toArray(TraceBuilder[]::new)));

    assertThat(persona.sections())
        .extracting(Section::id)
        .containsExactly(IntStream.rangeClosed(0, 19).boxed().toArray(Integer[]::new));
    assertThat(persona.generatedAt()).isEqualTo(Samples.NOW);
  }

  @Test
  void claimsStayTheSameWhenTheSameDataIsImportedAgain() throws IOException {
    Store store = Samples.store(folder, traces().toArray(TraceBuilder[]::new));
    Persona once = persona(store);

    Samples.add(store, "x-2", traces());

    assertThat(claims(persona(store))).isEqualTo(claims(once));
  }

  @Test
  void claimsDoNotDependOnTheOrderOfTheImport(@TempDir Path other) throws IOException {
    var reversed = new ArrayList<>(traces());
    Collections.reverse(reversed);

    Persona one = persona(Samples.store(folder, traces().toArray(TraceBuilder[]::new)));
    Persona two = persona(Samples.store(other, reversed.toArray(TraceBuilder[]::new)));

    assertThat(claims(two)).extracting(Claim::id).isEqualTo(ids(one));
    assertThat(claims(two))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence.links")
        .isEqualTo(claims(one));
  }

  private static List<String> ids(Persona persona) {
    return claims(persona).stream().map(Claim::id).toList();
  }

  @Test
  void everyClaimLeadsToTracesInTheStore() throws IOException {
    Store store = Samples.store(folder, traces().toArray(TraceBuilder[]::new));

    try (Traces read = store.traces()) {
      for (Claim claim : claims(Persona.of(Samples.inquiry(read)))) {
        assertThat(claim.evidence().links()).isNotEmpty();
        for (Evidence.Link link : claim.evidence().links()) {
          assertThat(read.find(link.traceId())).isPresent();
        }
      }
    }
  }

  @Test
  void idsOfClaimsAreUniqueWithinASection() throws IOException {
    Persona persona = persona(Samples.store(folder, traces().toArray(TraceBuilder[]::new)));

    assertThat(persona.sections())
        .allSatisfy(
            section -> assertThat(section.claims()).extracting(Claim::id).doesNotHaveDuplicates());
  }

  @Test
  void thereIsNoClaimWithoutEvidence() {
    assertThatThrownBy(() ->
            new Claim(
                "int-1",
                Facet.INTERESTS,
                "Chess",
                Sentence.of("claim.interest"),
                Set.of(),
                Set.of(),
                true,
                Optional.empty(),
                Period.UNDATED,
                List.of(),
                new Evidence(0, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void evidenceIsListedAsDeepAsAskedFor() throws IOException {
    var searches = new ArrayList<TraceBuilder>(List.of(interest("x", "Chess")));
    for (int day = 10; day < 20; day++) {
      searches.add(search("chess", "2026-10-" + day + "T10:00:00Z"));
    }
    Store store = Samples.store(folder, searches.toArray(TraceBuilder[]::new));

    try (Traces read = store.traces()) {
      Claim sampled = Interests.of(Samples.inquiry(read)).getFirst().claim();
      var all = Samples.inquiry(read, EvidenceDepth.allOf(sampled.id()));
      Claim listed = Interests.of(all).getFirst().claim();

      assertThat(sampled.evidence().links()).hasSize(6);
      assertThat(listed.evidence().links()).hasSize(11);
      assertThat(sampled.evidence().count()).isEqualTo(listed.evidence().count()).isEqualTo(11);
    }
  }

  @Test
  void onePageHoldsNothingSensitiveAndNothingRejected() throws IOException {
    Persona persona =
        persona(
            Samples.store(
                folder,
                interest("x", "Aviation").detail("rejected", "true"),
                field("x", Origin.INFERRED, "religion", "Pastafarian"),
                field("x", Origin.INFERRED, "age", "25-49")));

    assertThat(Samples.values(persona.section(1).orElseThrow())).containsExactly("25-49");
  }

  @Test
  void onePageSaysWhatArchivesWithoutLabelsHoldAndWhatAppsContacted() throws IOException {
    Persona persona =
        persona(
            Samples.store(
                folder,
                Samples.search("trail shoes", "2026-02-03T00:00:00Z"),
                field("reddit", Origin.DECLARED, "language", "fr"),
                Samples.trace("trackercontrol", Kind.OFF_PLATFORM, Origin.OBSERVED, "Acme")));

    assertThat(persona.section(1).orElseThrow().notes())
        .contains(Sentence.of("summary.noLabels", "observed", 1L, "declared", 1L))
        .anyMatch(note -> note.key().equals("summary.contacts"))
        .noneMatch(note -> note.key().equals("summary.elsewhere"));
  }

  @Test
  void onePageCountsCompaniesNotTheLabelsTheySupplied() throws IOException {
    Persona persona =
        persona(
            Samples.store(
                folder,
                Samples.listed("spotify", "Acme", Basis.CONTACT_LIST),
                Samples.trace("spotify", Kind.SEGMENT, Origin.SUPPLIED, "Recent Movers")
                    .basis(Basis.DATA_BROKER)));

    assertThat(persona.section(1).orElseThrow().notes())
        .filteredOn(note -> note.key().equals("summary.nameGivers"))
        .singleElement()
        .extracting(note -> note.arguments().get("number"))
        .isEqualTo(1);
  }

  @Test
  void coverageCountsOnlyWhatRecordsDateThemselves() throws IOException {
    Coverage coverage =
        persona(
                Samples.store(
                    folder,
                    interest("x", "Chess").when(Moment.ofExport(Samples.NOW)),
                    shown("x", "Acme").when(at("2025-02-03T00:00:00Z")),
                    shown("x", "Bolt").when(at("2026-02-03T00:00:00Z"))))
            .coverage();

    Coverage.Platform x = coverage.platforms().get("x");
    assertThat(coverage.traces()).isEqualTo(3);
    assertThat(coverage.origins())
        .containsEntry(Origin.SHOWN, 2L)
        .containsEntry(Origin.INFERRED, 1L);
    assertThat(x.period().first()).contains(Instant.parse("2025-02-03T00:00:00Z"));
    assertThat(x.period().last()).contains(Instant.parse("2026-02-03T00:00:00Z"));
    assertThat(x.exportedAt()).contains(Samples.NOW);
  }

  private static Moment at(String time) {
    return Moment.at(Instant.parse(time));
  }

  @Test
  void aClaimIsFoundByTheBeginningOfItsId() throws IOException {
    Store store = Samples.store(folder, interest("x", "Chess"), shown("x", "Shown only"));

    try (Traces read = store.traces()) {
      Inquiry inquiry = Samples.inquiry(read);
      String interest = Interests.of(inquiry).getFirst().claim().id();
      String advertiser = Advertisers.of(inquiry).getFirst().claim().id();
      Claims claims = Claims.of(inquiry);

      assertThat(claims.find(interest.substring(0, 6))).map(Claim::id).contains(interest);
      assertThat(claims.find(advertiser.substring(0, 6))).map(Claim::id).contains(advertiser);
      assertThat(claims.find(interest.substring(0, 5))).isEmpty();
      assertThat(claims.find("nothing")).isEmpty();
    }
  }
}
