package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.field;
import static verso.persona.Samples.section;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Rows;
import verso.claim.Section;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;

class AgreementTest {
  @TempDir private Path folder;

  private static Rows table(Section section, String name) {
    return section.tables().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCardPutsToldAndGuessedSideBySideWithWhatClashes() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            field("facebook", Origin.DECLARED, "gender", "Female"),
            field("tiktok", Origin.INFERRED, "gender", "femme"),
            field("x", Origin.INFERRED, "gender", "male"));

    Map<String, Object> gender = table(card, "card").rows().getFirst();
    assertThat(gender).containsEntry("field", "gender");
    assertThat((List<?>) gender.get("values"))
        .first()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("told", java.util.Set.of("facebook"))
        .containsEntry("guessed", java.util.Set.of("tiktok"));
    assertThat((List<?>) gender.get("conflicts")).hasSize(1);
    assertThat(card.claims())
        .extracting(claim -> claim.sentence().key())
        .containsExactly("claim.toldAndFiled", "claim.filed", "conflict.told");
  }

  @Test
  void devicesAreCondensedToModels() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            login(
                "Mozilla/5.0 (Linux; Android 15; FP5) AppleWebKit/537.36 Mobile Safari/537.36", 1),
            login(
                "Mozilla/5.0 (Linux; Android 16; FP5) AppleWebKit/537.36 Mobile Safari/537.36", 2),
            login("Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) Safari/604.1", 3),
            Samples.trace(
                "tiktok", Kind.DEVICE, Origin.OBSERVED, "00000000-0000-4000-8000-0123456789ab"));

    assertThat(Samples.values(card)).containsExactly("FP5", "iPad");
    assertThat(card.claims().getFirst().evidence().count()).isEqualTo(2);
  }

  private static verso.trace.TraceBuilder login(String agent, int day) {
    return Samples.trace("facebook", Kind.LOGIN, Origin.OBSERVED, "Login")
        .when(Moment.at(Instant.parse("2026-08-0" + day + "T00:00:00Z")))
        .detail("userAgent", agent);
  }

  @Test
  void yearsCountWhatFirstAppeared() throws IOException {
    Section years =
        section(
            new YearByYear(),
            folder,
            shown("Acme", "2024-05-01T00:00:00Z"),
            shown("Acme", "2026-05-01T00:00:00Z"),
            shown("Bolt", "2026-05-01T00:00:00Z"));

    assertThat(years.claims()).extracting(Claim::value).containsExactly("2024", "2026");
    assertThat(table(years, "years").rows())
        .extracting(row -> row.get("appeared"))
        .containsExactly(Map.of("ADVERTISER", 1), Map.of("ADVERTISER", 1));
    assertThat(table(years, "years").rows())
        .extracting(row -> row.get("lastSeen"))
        .containsExactly(Map.of(), Map.of("ADVERTISER", 2));
  }

  private static verso.trace.TraceBuilder shown(String advertiser, String time) {
    return Samples.shown("x", advertiser).when(Moment.at(Instant.parse(time)));
  }
}
