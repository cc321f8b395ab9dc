package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static verso.persona.Samples.event;
import static verso.persona.Samples.field;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.notes;
import static verso.persona.Samples.section;
import static verso.persona.Samples.shown;
import static verso.persona.Samples.trace;
import static verso.persona.Samples.values;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Analyzer;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class SectionsTest {
  @TempDir private Path folder;

  @Test
  void theIdentityCardPutsTheBestSupportedValueFirst() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            field("facebook", Origin.DECLARED, "age", "34"),
            field("x", Origin.INFERRED, "age", "25-34"),
            Samples.trace("x", Kind.DEVICE, Origin.OBSERVED, "Example Phone 4"));

    assertThat(values(card)).containsExactly("34", "25-34", "Example Phone 4");
    assertThat(card.claims())
        .extracting(claim -> claim.sentence().key())
        .containsExactly("claim.told", "claim.filed", "claim.device");
  }

  @Test
  void theIdentityCardTellsWhoWasToldFromWhoGuessed() throws IOException {
    Claim claim =
        section(
                new IdentityCard(),
                folder,
                field("facebook", Origin.DECLARED, "gender", "Female"),
                field("x", Origin.INFERRED, "gender", "female"))
            .claims()
            .getFirst();

    assertThat(claim.sentence().key()).isEqualTo("claim.toldAndFiled");
    assertThat(claim.sentence().arguments())
        .containsEntry("told", Set.of("facebook"))
        .containsEntry("platforms", Set.of("x"));
    assertThat(claim.fits().orElseThrow().sources())
        .containsExactly(
            new Fits.Component(Fits.Source.DECLARED, "facebook", 0.5, 1),
            new Fits.Component(Fits.Source.PLATFORM_INFERENCE, "x", 0.5, 1));
  }

  @Test
  void theIdentityCardLeavesVisitsOutAndFlagsSensitiveFields() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            Samples.trace("google", Kind.PLACE, Origin.OBSERVED, "Example Bakery"),
            Samples.trace("google", Kind.PLACE, Origin.DECLARED, "Sampletown")
                .detail("field", "home"),
            field("facebook", Origin.DECLARED, "religion", "Pastafarian"));

    assertThat(values(card)).containsExactly("Pastafarian", "Sampletown");
    assertThat(card.claims().getFirst().is(Flag.SENSITIVE)).isTrue();
  }

  @Test
  void theIdentityCardJoinsWaysOfWritingAnAgeAndABirthDate() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            field("discord", Origin.INFERRED, "age range", "25-34"),
            field("snapchat", Origin.INFERRED, "age range", "AGE_25_TO_34"),
            field("tumblr", Origin.INFERRED, "age", "25-34"),
            field("facebook", Origin.DECLARED, "birth date", "1991-05-14"),
            field("tinder", Origin.DECLARED, "birth date", "1991-05-14T00:00:00.000Z"),
            field("google", Origin.DECLARED, "birth date", "1991"));

    assertThat(card.claims())
        .extracting(claim -> claim.sentence().arguments().get("field"), Claim::platforms)
        .containsExactly(
            tuple("age", Set.of("discord", "snapchat", "tumblr")),
            tuple("birth date", Set.of("facebook", "tinder")),
            tuple("birth year", Set.of("google")));
  }

  @Test
  void theIdentityCardSaysWhereAHomeIsAndNothingOfAHotelWithoutAddress() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            Samples.trace("uber", Kind.PLACE, Origin.DECLARED, "Home")
                .detail("placeType", "Home")
                .detail("address", "12 Example Street"),
            Samples.trace("lyft", Kind.PLACE, Origin.DECLARED, "Hotel")
                .detail("placeType", "Hotel"));

    assertThat(card.claims())
        .extracting(claim -> claim.sentence().arguments().get("field"), Claim::value)
        .containsExactly(tuple("home", "12 Example Street"));
  }

  @Test
  void theIdentityCardListsNoIdentifierAsADevice() throws IOException {
    Section card =
        section(
            new IdentityCard(),
            folder,
            Samples.trace("twitch", Kind.DEVICE, Origin.OBSERVED, "web"),
            Samples.trace("discord", Kind.DEVICE, Origin.OBSERVED, "available")
                .detail("field", "advertising id state"));

    assertThat(card.claims()).isEmpty();
  }

  @Test
  void nameGiversAreThoseWithAReason() throws IOException {
    Section givers =
        section(
            new NameGivers(),
            folder,
            listed("facebook", "Acme", Basis.CONTACT_LIST),
            listed("facebook", "Bolt", Basis.CONTACT_LIST),
            listed("x", "Bolt", Basis.LOOKALIKE),
            shown("x", "Seen only"));

    assertThat(values(givers)).containsExactly("Bolt", "Acme");
    assertThat(givers.notes())
        .contains(
            Sentence.of("note.companies", "count", 2, "study", 2_230L, "year", "2024"),
            Sentence.of("note.basis", "basis", Basis.CONTACT_LIST, "count", 2L),
            Sentence.of("note.basis", "basis", Basis.LOOKALIKE, "count", 1L));
  }

  @Test
  void nameGiversNameLabelsThatBrokersSupplied() throws IOException {
    Section givers =
        section(
            new NameGivers(),
            folder,
            Samples.trace("spotify", Kind.SEGMENT, Origin.SUPPLIED, "Recent Movers")
                .basis(Basis.DATA_BROKER),
            Samples.trace("spotify", Kind.SEGMENT, Origin.INFERRED, "Runners"));

    assertThat(values(givers)).containsExactly("Recent Movers");
    assertThat(givers.claims().getFirst().sentence().arguments())
        .containsEntry("author", Author.BROKER);
    assertThat(notes(givers)).containsExactly("note.supplied");
  }

  @Test
  void saysWhichShareOfTheAdvertisingIsOpaque() throws IOException {
    Section why =
        section(
            new WhyThisAd(),
            folder,
            shown("x", "Acme").namedDetail("targeting:List", ""),
            shown("x", "Bolt").detail("targeting:Follower look-alikes", "@acme"),
            shown("x", "Coil").detail("targeting:Age", "25 to 49"),
            shown("x", "Dyne").detail("targeting:Flexible audiences", "a"),
            shown("instagram", "Echo"));

    Figure share = why.figures().getFirst();
    assertThat(share.id()).isEqualTo("opacity.ads");
    assertThat(share.value()).isEqualTo(0.75);
    assertThat(share.n()).isEqualTo(4);
  }

  @Test
  void saysWhichShareOfTheAdvertisersIsOpaque() throws IOException {
    Section givers =
        section(
            new NameGivers(),
            folder,
            listed("x", "Acme", Basis.CONTACT_LIST),
            listed("x", "Bolt", Basis.RETARGETING),
            listed("x", "Coil", Basis.UNSTATED),
            shown("x", "Dyne").detail("targeting:Follower look-alikes", "@acme"));

    assertThat(givers.figures())
        .extracting(Figure::id, Figure::value, Figure::n)
        .containsExactly(tuple("opacity.advertisers", 2.0 / 3, 3L));
  }

  @Test
  void elsewhereAddsUpEventsOfACompany() throws IOException {
    Section elsewhere =
        section(
            new Elsewhere(),
            folder,
            event("facebook", "acme.com", "PURCHASE"),
            event("facebook", "acme.com", "VIEW").detail("ordinal", "1"),
            event("facebook", "acme.com", "VIEW").detail("ordinal", "2"),
            event("tiktok", "Bolt", ""));

    assertThat(values(elsewhere)).containsExactly("acme.com", "Bolt");
    assertThat(elsewhere.claims().getFirst().sentence().arguments())
        .containsEntry("events", "VIEW 2, PURCHASE 1")
        .containsEntry("count", 3L);
    assertThat(elsewhere.claims().getLast().sentence().key()).isEqualTo("claim.elsewhereUnnamed");
    assertThat(elsewhere.notes())
        .containsExactly(Sentence.of("note.elsewhere", "companies", 2, "events", 4L));
  }

  @Test
  void elsewhereTellsWhatWasReportedFromContactsOfYourOwnApps() throws IOException {
    Section elsewhere =
        section(
            new Elsewhere(),
            folder,
            event("facebook", "acme.com", "VIEW"),
            contact("acme.com", "Example Game"),
            contact("acme.com", "Example Maps"));

    assertThat(elsewhere.claims())
        .extracting(claim -> claim.sentence().key(), claim -> claim.evidence().count())
        .containsExactly(tuple("claim.elsewhere", 1L), tuple("claim.tracker", 2L));
    assertThat(elsewhere.notes())
        .containsExactly(
            Sentence.of("note.elsewhere", "companies", 1, "events", 1L),
            Sentence.of("note.contacts", "companies", 1, "events", 2L));
  }

  @Test
  void elsewhereJoinsSpellingsOfAnEvent() throws IOException {
    Section elsewhere =
        section(
            new Elsewhere(),
            folder,
            event("facebook", "acme.com", "ADD_TO_CART"),
            event("x", "acme.com", "AddToCart"),
            event("tiktok", "acme.com", "AddToCart"));

    assertThat(elsewhere.claims().getFirst().sentence().arguments())
        .containsEntry("events", "AddToCart 3");
  }

  @Test
  void noCompanyAdvertisesBecauseAnAppCalledIt() throws IOException {
    assertThat(Samples.advertisers(folder, contact("acme.com", "Example Game"))).isEmpty();
  }

  private static TraceBuilder contact(String company, String app) {
    return trace("trackercontrol", Kind.OFF_PLATFORM, Origin.OBSERVED, company).detail("app", app);
  }

  @Test
  void elsewhereSaysNothingOfEventsThatNameNobody() throws IOException {
    assertThat(section(new Elsewhere(), folder, event("facebook", "", "VIEW")).claims()).isEmpty();
  }

  @Test
  void whyThisAdAddsCriteriaUpOverAllAds() throws IOException {
    Section why =
        section(
            new WhyThisAd(),
            folder,
            shown("x", "Acme")
                .detail("targeting:Keywords", "Running")
                .namedDetail("targeting:Website Activity", ""),
            shown("x", "Bolt").detail("targeting:Keywords", "#running"),
            Samples.trace("x", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Bolt"));

    assertThat(values(why))
        .containsExactly("Website Activity", "Keywords", "Running", "Website Activity");
    Claim keyword = why.claims().get(2);
    assertThat(keyword.sentence().arguments())
        .containsEntry("ads", 2L)
        .containsEntry("advertisers", 2);
    assertThat(keyword.facet()).isEqualTo(Facet.INTERESTS);
    assertThat(why.claims().getLast().facet()).isEqualTo(Facet.RETARGETING);
    assertThat(why.claims().getLast().sentence().key()).isEqualTo("claim.targetingUnnamed");
    assertThat(why.notes())
        .containsExactly(
            Sentence.of("note.ads", "shown", 2L, "actedUpon", 1L),
            Sentence.of("note.criteria", "count", 2));
  }

  @Test
  void whyThisAdCountsACriterionOncePerAd() throws IOException {
    Section why =
        section(
            new WhyThisAd(),
            folder,
            shown("x", "Acme")
                .namedDetail("targeting:Website Activity", "")
                .namedDetail("targeting:Website Activity", ""));

    assertThat(why.claims().getFirst().evidence().count()).isEqualTo(1);
  }

  @Test
  void aCriterionNobodyMappedYetIsABehaviour() throws IOException {
    Section why =
        section(new WhyThisAd(), folder, shown("x", "Acme").detail("targeting:Moon phase", "full"));

    assertThat(why.claims()).extracting(Claim::facet).containsOnly(Facet.BEHAVIOURS);
    assertThat(why.claims().getFirst().sentence().key()).isEqualTo("claim.targetingOtherType");
  }

  @Test
  void whyThisAdSaysWhenNoAdHasCriteria() throws IOException {
    assertThat(notes(section(new WhyThisAd(), folder, shown("facebook", "Acme"))))
        .containsExactly("note.ads", "note.noCriteria");
  }

  @Test
  void blindSpotsCountWhatWasNotRead() throws IOException {
    Section blind = section(new BlindSpots(), folder, shown("x", "Acme"));

    assertThat(blind.notes())
        .startsWith(Sentence.of("note.unread", "failed", 1L, "ignored", 0L))
        .hasSize(7);
  }

  @Test
  void anEmptyArchiveMakesNoClaims() throws IOException {
    for (Analyzer analyzer : List.of(new IdentityCard(), new NameGivers(), new Elsewhere())) {
      Section section = section(analyzer, folder);

      assertThat(section.claims()).isEmpty();
      assertThat(section.notes()).isEmpty();
    }
  }
}
