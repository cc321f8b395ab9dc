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
import verso.platform.ProfileField;
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

  private static final RowMapping PAGE_LIKE =
      RowMapping.of(Kind.FOLLOW, Origin.SUPPLIED, "name")
          .asOfExport()
          .time("created_time")
          .fixed("category", "Facebook page");

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

  private static final RowMapping PHOTO =
      RowMapping.of(Kind.POST, Origin.OBSERVED, "prompt_text", "url", "id", "filename")
          .time("created_at")
          .fixed("category", "photo")
          .rest()
          .or(RowMapping.of(Kind.POST, Origin.OBSERVED).asOfExport().fixed("category", "photo"));

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
            .orRootKey("Usage", "StudentVerifications", "SwipeParty")
            .at("/Usage/*", Usage::read)
            .each("/Campaigns/current_campaigns", campaign("current"))
            .each("/Campaigns/expired_campaigns", campaign("expired"))
            .each("/Tailor/insights", insight())
            .each("/Tailor/questions/questions_answers", answer())
            .each("/User/interests", PAGE_LIKE)
            .each("/User/user_interests", interest(Origin.DECLARED))
            .each("/User/descriptors", Tinder::descriptor)
            .each("/User/image_tags", tag("shown"))
            .each("/User/excluded_tags", tag("excluded"))
            .each("/User/jobs", Tinder::job)
            .each("/User/schools", Tinder::school)
            .each("/User/college", Tinder::school)
            .at("/User/pos", Whereabouts::position)
            .at("/User/travel_pos", Whereabouts::position)
            .at("/User/pos_major", Whereabouts::position)
            .at("/User/signup_pos", Whereabouts::position)
            .each("/User/travel_location_info", Whereabouts::travel)
            .at("/User/city", Whereabouts::city)
            .at("/User/ip_address", Whereabouts::address)
            .at("/User/instagram", Tinder::instagram)
            .at("/User/client_registration_info", AccountFields.of(Origin.OBSERVED))
            .each("/User/duo_groups", other("group"))
            .each("/User/invites_received", other("invitation"))
            .at("/User/*", AccountFields.declared())
            .each("/Spotify/spotify_top_artists", interest(Origin.SUPPLIED))
            .at("/Spotify/spotify_theme_track", THEME)
            .at("/Spotify/*", AccountFields.of(Origin.SUPPLIED))
            .each("/Messages/*/messages", Tinder::message)
            .each("/Photos", PHOTO)
            .each("/Purchases/*", PURCHASE)
            .at("/Experiences", AccountFields.declared())
            .elsewhere(MATCH)
            .named("all of Tinder"));
  }

  private static Mapping campaign(String status) {
    return RowMapping.of(Kind.SEGMENT, Origin.OBSERVED, "campaign_name", "event_name")
        .asOfExport()
        .fixed("category", "campaign")
        .fixed("status", status)
        .rest();
  }

  /** What Tinder says of the person in words of its own. */
  private static Mapping insight() {
    var bare = RowMapping.of(Kind.PROFILE, Origin.INFERRED).asOfExport().fixed("field", "insight");
    return RowMapping.of(Kind.PROFILE, Origin.INFERRED, "insight", "title", "name", "text")
        .asOfExport()
        .fixed("field", "insight")
        .rest()
        .or(bare);
  }

  private static Mapping answer() {
    return RowMapping.of(Kind.PROFILE, Origin.DECLARED, "answer", "answer_text", "text")
        .asOfExport()
        .detail("field", "question", "question_text", "question_id")
        .rest();
  }

  private static Mapping interest(Origin origin) {
    return RowMapping.of(Kind.INTEREST, origin, "name")
        .asOfExport()
        .rest()
        .or(RowMapping.of(Kind.INTEREST, origin).asOfExport());
  }

  private static Mapping tag(String status) {
    var bare = RowMapping.of(Kind.OTHER, Origin.INFERRED).asOfExport();
    return RowMapping.of(Kind.OTHER, Origin.INFERRED, "tag", "name", "label")
        .asOfExport()
        .fixed("category", "photo tag")
        .fixed("status", status)
        .rest()
        .or(bare.fixed("category", "photo tag").fixed("status", status));
  }

  /** A linked account, with copies of its photos. */
  private static Stream<Trace> instagram(Row row) {
    AccountFields fields = AccountFields.of(Origin.SUPPLIED);
    return row.members().stream()
        .flatMap(member ->
            member.getKey().equals("photos")
                ? row.each("photos").stream().flatMap(PHOTO::map)
                : fields.map(member.getValue()));
  }

  /** Somebody else's number is never the person's. */
  private static Mapping other(String category) {
    return RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, "partner_uid", "uid", "id")
        .asOfExport()
        .time("created_at")
        .fixed("category", category)
        .rest();
  }

  /** A question of the profile, such as {@code Smoking}, and what the person chose. */
  private static Stream<Trace> descriptor(Row row) {
    ProfileField field = ProfileField.of(row.firstOf("name"));
    return row.each("choices").stream()
        .flatMap(choice ->
            row.field(
                field.kind(),
                Origin.DECLARED,
                field.name(),
                choice.text().isEmpty() ? choice.firstOf("name") : choice.text()));
  }

  private static Stream<Trace> job(Row row) {
    return Stream.concat(
        row.field(
            Kind.DEMOGRAPHIC, Origin.DECLARED, "employer", row.firstOf("company/name", "company")),
        row.field(
            Kind.DEMOGRAPHIC, Origin.DECLARED, "job title", row.firstOf("title/name", "title")));
  }

  private static Stream<Trace> school(Row row) {
    String name = row.firstOf("name");
    return row.field(
        Kind.DEMOGRAPHIC, Origin.DECLARED, "education", name.isEmpty() ? row.text() : name);
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
