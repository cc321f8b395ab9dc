package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.actedUpon;
import static verso.persona.Samples.event;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.shown;
import static verso.persona.Samples.shownAt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Facet;
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

  @Test
  void anAdAmongThoseShownAndThoseActedUponIsOneAd() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                shownAt("Acme", "@acme", "17", "2025-01-02T08:15:30Z")
                    .detail("targeting:Keywords", "bells"),
                actedUpon("Acme", "@acme", "17", "2025-01-02T08:15:30Z")
                    .detail("targeting:Keywords", "bells"),
                shownAt("Acme", "@acme", "17", "2025-01-03T08:15:30Z")
                    .detail("targeting:Keywords", "bells"))
            .getFirst();

    assertThat(acme.impressions()).isEqualTo(2);
    assertThat(acme.engagements()).isEqualTo(1);
    assertThat(acme.ads().criteria().getFirst().ads()).isEqualTo(2);
    assertThat(acme.claim().evidence().count()).isEqualTo(3);
  }

  @Test
  void anAdListedOnlyAmongThoseActedUponWasShownToo() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                actedUpon("Acme", "@acme", "17", "2025-01-02T08:15:30Z")
                    .detail("deliberate", "true"),
                actedUpon("Acme", "@acme", "17", "2025-01-02T08:15:30Z")
                    .detail("action", "VideoView"))
            .getFirst();

    assertThat(acme.impressions()).isEqualTo(1);
    assertThat(acme.engagements()).isEqualTo(1);
  }

  @Test
  void adsOfOneMomentAreToldApartByTheirPost() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                shownAt("Acme", "@acme", "17", "2025-01-02T08:15:30Z"),
                actedUpon("Acme", "@acme", "18", "2025-01-02T08:15:30Z"))
            .getFirst();

    assertThat(acme.impressions()).isEqualTo(2);
    assertThat(acme.engagements()).isEqualTo(1);
  }

  @Test
  void listsCriteriaOfAnAdvertiserMostInvasiveFirst() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                shown("x", "Acme")
                    .detail("targeting:Age", "25 to 49")
                    .namedDetail("targeting:List", "")
                    .detail("targeting:Keywords", "bells")
                    .detail("targeting:Keywords", "lights"),
                shown("x", "Acme").detail("targeting:Keywords", "#Lights"),
                shown("x", "Acme"))
            .getFirst();

    assertThat(acme.ads().criteria())
        .extracting(CriterionUse::type)
        .containsExactly("List", "Keywords", "Age");
    CriterionUse keywords = acme.ads().criteria().get(1);
    assertThat(keywords.ads()).isEqualTo(2);
    assertThat(keywords.values()).isEqualTo(2);
    assertThat(keywords.mostFrequent())
        .containsExactly(new CriterionUse.Value("#Lights", 2), new CriterionUse.Value("bells", 1));
    assertThat(acme.ads().explained()).isEqualTo(2);
    assertThat(acme.ads().opaque()).isEqualTo(1);
    assertThat(acme.isOpaque()).isTrue();
  }

  @Test
  void countsEventsByType() throws IOException {
    Advertiser acme =
        Samples.advertisers(
                folder,
                event("facebook", "acme.com", "PURCHASE"),
                event("facebook", "acme.com", "VIEW").detail("ordinal", "1"),
                event("facebook", "acme.com", "VIEW").detail("ordinal", "2"))
            .getFirst();

    assertThat(acme.eventTypes()).isEqualTo(Map.of("PURCHASE", 1L, "VIEW", 2L));
  }

  @Test
  void namesDataBrokers() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            listed("facebook", "Acxiom UK Ltd", Basis.CONTACT_LIST),
            listed("facebook", "Acxiomatic Shoes", Basis.CONTACT_LIST));

    assertThat(advertisers)
        .extracting(advertiser -> advertiser.claim().sentence().key())
        .containsExactly("claim.brokerBy", "claim.advertiserBy");
    assertThat(advertisers.getFirst().broker().orElseThrow())
        .isEqualTo(new Broker("Acxiom", Broker.Role.BROKER));
  }

  @Test
  void findsAnAdvertiserByAnyOfItsNames() throws IOException {
    List<Advertiser> all =
        Samples.advertisers(
            folder,
            shown("x", "Acme Bicycles France").detail("handle", "@acmebikes_fr"),
            listed("x", "Acme", Basis.UNSTATED),
            listed("x", "Pacme", Basis.UNSTATED));

    assertThat(Advertisers.named("ACME Inc.", all))
        .extracting(Advertiser::name)
        .containsExactly("Acme");
    assertThat(Advertisers.named("acme bicycles", all))
        .extracting(Advertiser::name)
        .containsExactly("Acme Bicycles France");
    assertThat(Advertisers.named("nobody", all)).isEmpty();
  }

  @Test
  void findsWhoseAdItIsInItsTitle() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            listed("facebook", "Acme Bikes", Basis.UNSTATED),
            Samples.trace("facebook", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Acme Bikes: 5% off"),
            Samples.trace("google", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Acme Bikes FR 15s 16x9"),
            Samples.trace("google", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Acme bikes for snakes"),
            Samples.trace("facebook", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Nobody: 5% off"));

    assertThat(advertisers)
        .extracting(Advertiser::name)
        .containsExactly("Acme Bikes", "Acme bikes for snakes", "Nobody: 5% off");
    assertThat(advertisers.getFirst().engagements()).isEqualTo(2);
  }

  @Test
  void joinsAUserNameWithWhatFollowsADot() throws IOException {
    List<Advertiser> advertisers =
        Samples.advertisers(
            folder,
            Samples.trace("instagram", Kind.AD_IMPRESSION, Origin.SHOWN, "velodrome.bikes"),
            shown("x", "Velodrome"),
            shown("instagram", "acme.bikes"),
            shown("x", "Acme"));

    assertThat(advertisers)
        .extracting(Advertiser::name)
        .containsExactly("Velodrome", "Acme", "acme.bikes");
  }
}
