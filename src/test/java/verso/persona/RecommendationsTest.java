package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.event;
import static verso.persona.Samples.field;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class RecommendationsTest {
  @TempDir private Path folder;

  private List<Recommendation> recommendations(TraceBuilder... traces) throws IOException {
    try (Traces read = Samples.store(folder, traces).traces()) {
      return Recommendations.of(Samples.inquiry(read));
    }
  }

  private static Recommendation find(List<Recommendation> all, String id) {
    return all.stream().filter(r -> r.action().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void thoseThatConcernMostClaimsComeFirst() throws IOException {
    List<Recommendation> all =
        recommendations(
            interest("x", "Chess"),
            interest("x", "Tea"),
            interest("x", "Rowing"),
            listed("facebook", "Acme", Basis.CONTACT_LIST),
            listed("facebook", "Bolt", Basis.CONTACT_LIST));

    assertThat(all)
        .extracting(r -> r.action().id())
        .startsWith("x-interests", "letter-access", "letter-objection", "meta-audience-lists");
    assertThat(all).extracting(Recommendation::claims).startsWith(3L, 3L, 2L, 2L, 0L);
    assertThat(all).hasSameSizeAs(Action.all());
  }

  @Test
  void namesCountOnceAndRecordsEach() throws IOException {
    Recommendation off =
        find(
            recommendations(
                event("facebook", "Acme Ltd", "VIEW").detail("ordinal", "1"),
                event("facebook", "acme.com", "VIEW").detail("ordinal", "2"),
                event("facebook", "Bolt", "PURCHASE")),
            "meta-off-activity");

    assertThat(off.concerns()).isEqualTo(Map.of(Concern.COMPANIES, 2L));
    assertThat(off.claim().orElseThrow().evidence().count()).isEqualTo(3);
    assertThat(off.claim().orElseThrow().evidence().links()).hasSize(3);
    assertThat(off.claim().orElseThrow().platforms()).containsExactly("facebook");
  }

  @Test
  void whatThePersonChoseOrUntickedIsNoLabel() throws IOException {
    List<Recommendation> all =
        recommendations(
            interest("x", "Chess").detail("rejected", "true"),
            trace("x", Kind.INTEREST, Origin.DECLARED, "Tea"),
            field("linkedin", Origin.DECLARED, "gender", "female"));

    assertThat(find(all, "x-interests").claim()).isEmpty();
    assertThat(find(all, "linkedin-profile").claim()).isEmpty();
  }

  @Test
  void aRecordOfTwoBasesIsOnePieceOfEvidence() throws IOException {
    Recommendation lists =
        find(
            recommendations(listed("facebook", "Acme", Basis.CONTACT_LIST).basis(Basis.LOOKALIKE)),
            "meta-audience-lists");

    assertThat(lists.concerns()).isEqualTo(Map.of(Concern.ADVERTISERS, 1L, Concern.LOOKALIKES, 1L));
    assertThat(lists.claim().orElseThrow().evidence().count()).isEqualTo(1);
  }

  @Test
  void youTubeAndTheRestOfGoogleAreToldApart() throws IOException {
    List<Recommendation> all =
        recommendations(
            trace("google", Kind.VIEW, Origin.OBSERVED, "A film")
                .detail("url", "https://www.youtube.com/watch?v=abc"),
            trace("google", Kind.SEARCH, Origin.OBSERVED, "chess openings"));

    assertThat(find(all, "youtube-history").concerns()).isEqualTo(Map.of(Concern.VIEWS, 1L));
    assertThat(find(all, "google-activity").concerns()).isEqualTo(Map.of(Concern.SEARCHES, 1L));
  }

  @Test
  void withoutEvidenceThereIsNoClaim() throws IOException {
    List<Recommendation> all = recommendations(interest("x", "Chess"));

    Recommendation netflix = find(all, "netflix-ads");
    assertThat(netflix.claim()).isEmpty();
    assertThat(netflix.isPresent()).isFalse();
    Recommendation ads = find(all, "x-personalized-ads");
    assertThat(ads.claim()).isEmpty();
    assertThat(ads.isPresent()).isTrue();
    assertThat(all.indexOf(ads)).isLessThan(all.indexOf(netflix));
  }

  @Test
  void theSectionHoldsOnlyWhatConcernsSomething() throws IOException {
    Section section = Samples.section(new TakeItBack(), folder, interest("x", "Chess"));

    assertThat(Samples.values(section)).containsExactly("x-interests", "letter-access");
    assertThat(section.notes()).containsExactly(Sentence.of("note.actions", "count", 2));
  }
}
