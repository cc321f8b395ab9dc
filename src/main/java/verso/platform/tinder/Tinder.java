package verso.platform.tinder;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.HtmlText;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Tinder: one JSON file with a profile, the counts of every day and the person's own messages. */
public final class Tinder implements Platform {
  private static final Set<String> COUNTED =
      Set.of("appopens", "swipeslikes", "swipespasses", "superlikes", "idfa", "advertisingid");
  private static final Set<String> SEARCHED =
      Set.of("agefiltermin", "genderfilter", "interestedin", "phoneid", "travelpos");

  private static final RowMapping PURCHASE =
      RowMapping.of(
              Kind.PURCHASE,
              Origin.OBSERVED,
              "product_type",
              "product_id",
              "type",
              "name",
              "status")
          .time("create_date", "created_at", "purchase_date", "date")
          .detail("endTime", "expire_date", "expires_at")
          .rest();

  private static final RowMapping THEME =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "name", "title")
          .asOfExport()
          .fixed("category", "music")
          .rest();

  private static final RowMapping MATCH =
      RowMapping.of(Kind.CONTACT, Origin.OBSERVED, "match_id").fixed("category", "match");

  @Override
  public String id() {
    return "tinder";
  }

  @Override
  public String name() {
    return "Tinder";
  }

  /** The file is called {@code data.json}, as many are: its keys tell. */
  @Override
  public Signature signature() {
    return Signature.content("the sections Usage or User as Tinder writes them", Tinder::isOwn);
  }

  private static boolean isOwn(Head head) {
    Set<String> keys = head.keys();
    return (keys.contains("usage") && keys.stream().anyMatch(COUNTED::contains))
        || (keys.contains("user") && keys.stream().filter(SEARCHED::contains).count() > 1);
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("data.json")
            .orRootKey("Usage", "User", "StudentVerifications", "SwipeParty")
            .at("/Usage/*", Usage::read)
            .each("/Campaigns/current_campaigns", campaign("current"))
            .each("/Campaigns/expired_campaigns", campaign("expired"))
            .each("/Tailor/insights", Person.insight())
            .each("/Tailor/questions/questions_answers", Person.answer())
            .at("/Tailor/questions/questions_user_metadata", AccountFields.of(Origin.OBSERVED))
            .each("/User/interests", Person.PAGE_LIKE)
            .each("/User/user_interests", Person.interest(Origin.DECLARED))
            .each("/User/descriptors", Person::descriptor)
            .each("/User/image_tags", Person.tag("shown"))
            .each("/User/excluded_tags", Person.tag("excluded"))
            .each("/User/jobs", Person::job)
            .each("/User/schools", Person::school)
            .each("/User/college", Person::school)
            .at("/User/pos", Whereabouts::position)
            .at("/User/travel_pos", Whereabouts::position)
            .at("/User/pos_major", Whereabouts::position)
            .at("/User/signup_pos", Whereabouts::position)
            .each("/User/travel_location_info", Whereabouts::travel)
            .at("/User/city", Whereabouts::city)
            .at("/User/ip_address", Whereabouts::address)
            .at("/User/instagram", Person::instagram)
            .at("/User/client_registration_info", AccountFields.of(Origin.OBSERVED))
            .each("/User/duo_groups", Person.other("group"))
            .each("/User/invites_received", Person.other("invitation"))
            .at("/User/*", AccountFields.declared())
            .each("/Spotify/spotify_top_artists", Person.interest(Origin.SUPPLIED))
            .at("/Spotify/spotify_theme_track", THEME)
            .at("/Spotify/*", AccountFields.of(Origin.SUPPLIED))
            .each("/Messages/*/messages", Tinder::message)
            .each("/Photos", Person.PHOTO)
            .each("/Purchases/*", PURCHASE)
            .at("/Experiences", AccountFields.declared())
            .elsewhere(MATCH)
            .named("usage, profile and messages"));
  }

  private static Mapping campaign(String status) {
    return RowMapping.of(Kind.SEGMENT, Origin.OBSERVED, "campaign_name", "event_name")
        .asOfExport()
        .fixed("category", "campaign")
        .fixed("status", status)
        .rest();
  }

  /** The person's own words; those of others are not exported. */
  private static Stream<Trace> message(Row row) {
    String said = HtmlText.unescaped(row.firstOf("message"));
    boolean isMarkup = said.indexOf('<') >= 0;
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, isMarkup ? "" : said)
        .when(row.firstUtc("sent_date"))
        .text(isMarkup ? HtmlText.words(said) : "")
        .detail("direction", "sent")
        .detail("counterpart", row.contextText("match_id"))
        .detail("category", row.firstOf("type"))
        .stream();
  }
}
