package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.event;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;

class AdvertisersTest {
  @TempDir private Path folder;

  @Test
  void joinsTheNamesOfOnePartyAcrossPlatforms() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            listed("facebook", "Acme Inc.", Basis.CONTACT_LIST),
            listed("instagram", "Acme", Basis.RETARGETING),
            event("facebook", "www.acme.com", "PURCHASE"),
            shown("x", "Acme").detail("device", "phone"),
            shown("x", "Acme").detail("device", "tablet"));

    assertThat(advertisers).hasSize(1);
    Advertiser acme = advertisers.getFirst();
    assertThat(acme.name()).isEqualTo("Acme");
    assertThat(acme.platforms()).containsExactly("facebook", "instagram", "x");
    assertThat(acme.bases()).containsExactly(Basis.CONTACT_LIST, Basis.RETARGETING);
    assertThat(acme.impressions()).isEqualTo(2);
    assertThat(acme.engagements()).isZero();
    assertThat(acme.offPlatformEvents()).isEqualTo(1);
    assertThat(acme.claim().evidence().count()).isEqualTo(5);
  }

  @Test
  void findsAListedHandleByTheImpressionThatNamesItsOwner() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            listed("x", "@acme_fr", Basis.CONTACT_LIST),
            shown("x", "Acme France").detail("handle", "@acme_fr"));

    assertThat(advertisers).extracting(Advertiser::name).containsExactly("Acme France");
    assertThat(advertisers.getFirst().bases()).containsExactly(Basis.CONTACT_LIST);
    assertThat(advertisers.getFirst().impressions()).isEqualTo(1);
  }

  @Test
  void countsConversionsAmongTheEvents() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                event("facebook", "Acme", "VIEW"),
                Samples.trace("x", Kind.CONVERSION, Origin.SUPPLIED, "Acme"))
            .getFirst();

    assertThat(acme.offPlatformEvents()).isEqualTo(2);
    assertThat(acme.conversions()).isEqualTo(1);
    assertThat(acme.claim().facet()).isEqualTo(Facet.OFF_PLATFORM);
  }

  @Test
  void thoseWithMostToDoWithThePersonComeFirst() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            shown("x", "Shown"),
            listed("x", "Listed", Basis.UNSTATED),
            event("x", "Reporting", "VIEW"),
            Samples.trace("x", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Clicked"));

    assertThat(advertisers)
        .extracting(Advertiser::name)
        .containsExactly("Clicked", "Reporting", "Listed", "Shown");
  }

  @Test
  void saysWhichSideOfThePersonItIsAbout() throws IOException {
    assertThat(
            Samples.advertisers(
                folder,
                listed("x", "A one", Basis.EXCLUSION),
                listed("x", "B two", Basis.LOOKALIKE),
                listed("x", "C three", Basis.RETARGETING),
                shown("x", "D four")))
        .extracting(advertiser -> advertiser.claim().facet())
        .containsExactly(
            Facet.ADVERTISER_LISTS, Facet.LOOKALIKES, Facet.RETARGETING, Facet.PERSUASION);
  }

  @Test
  void aRecordThatNamesNobodyIsNoAdvertiser() throws IOException {
    assertThat(Samples.advertisers(folder, event("facebook", "***", "VIEW"))).isEmpty();
  }
}
