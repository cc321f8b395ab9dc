package verso.platform.hinge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Head;
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

/** Hinge: a profile with preferences and installations, and the person's side of each match. */
public final class Hinge implements Platform {
  /** All that a thread of {@code matches.json} may hold. */
  private static final Set<String> THREAD =
      Set.of("chats", "like", "match", "block", "wemet", "voicenotes");

  private static final RowMapping INSTALLATION =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "idfa", "adid", "idfv", "device_id")
          .asOfExport()
          .utc("install_time", "timestamp")
          .fixed("field", "advertising id")
          .detail("ip", "ip_address")
          .detail("userAgent", "user_agent")
          .rest();

  private static final RowMapping DEVICE =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "device_model", "model", "name")
          .asOfExport()
          .utc("last_seen", "created", "timestamp")
          .detail("os", "os_version", "os", "platform")
          .detail("ip", "ip_address")
          .rest();

  private static final RowMapping LOCATION =
      RowMapping.of(Kind.PLACE, Origin.OBSERVED, "neighborhood", "city", "postal_code", "country")
          .asOfExport()
          .fixed("placeType", "current location")
          .detail("city", "city")
          .detail("latitude", "latitude")
          .detail("longitude", "longitude")
          .rest();

  private static final RowMapping PROMPT =
      RowMapping.of(Kind.PROFILE, Origin.DECLARED, "text", "transcript")
          .asOfExport()
          .utc("user_updated", "created")
          .detail("field", "prompt")
          .rest()
          .or(Hinge::options);

  private static final RowMapping MEDIA =
      RowMapping.of(Kind.POST, Origin.OBSERVED, "caption", "url", "id")
          .asOfExport()
          .utc("timestamp", "created")
          .fixed("category", "photo or video")
          .rest();

  private static final RowMapping SUBSCRIPTION =
      RowMapping.of(
              Kind.PURCHASE, Origin.OBSERVED, "subscription_type", "product", "sku", "type", "name")
          .asOfExport()
          .utc("purchase_date", "start_date", "created", "timestamp")
          .detail("endTime", "expiration_date", "end_date")
          .detail("amount", "price", "amount")
          .rest();

  /** What Hinge proposed to say to somebody. */
  private static final RowMapping STARTER =
      RowMapping.of(Kind.OTHER, Origin.SHOWN, "text", "body", "content", "prompt", "starter")
          .asOfExport()
          .utc("timestamp", "created")
          .fixed("category", "conversation starter")
          .rest();

  private static final RowMapping FEEDBACK =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "feedback", "rating", "reason", "prompt")
          .utc("timestamp", "created")
          .rest();

  @Override
  public String id() {
    return "hinge";
  }

  @Override
  public String name() {
    return "Hinge";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("convo_starters.json", "prompt_feedback.json")
        .or(
            Signature.atLeast(
                3,
                "matches.json",
                "prompts.json",
                "media.json",
                "user.json",
                "subscriptions.json",
                "selfie_verification.json"))
        .or(Signature.allKeys("preferences", "identity", "account"))
        .or(Signature.allKeys("preferences", "gender_preference"))
        .or(Signature.allKeys("prompt", "user_updated"))
        .or(Signature.content("a list of threads as Hinge writes them", Hinge::hasThreads));
  }

  private static boolean hasThreads(Head head) {
    return head.startsWith("[")
        && !head.keys().isEmpty()
        && THREAD.containsAll(head.keys())
        && head.contains("\"timestamp\"");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("user.json")
            .orRootKey("identity", "installs")
            .each("/installs", Hinge::installation)
            .each("/devices", DEVICE)
            .each("/location", LOCATION)
            .at("/preferences", AccountFields.settings())
            .at("/identity", AccountFields.declared())
            .at("/account", AccountFields.of(Origin.OBSERVED))
            .at("/profile", AccountFields.declared())
            .named("account, profile and installations"),
        FileRule.json("matches.json")
            .orRootKey("chats", "we_met", "voice_notes", "like", "match", "block")
            .each("/*/chats", Match.said("body"))
            .each("/*/voice_notes", Match.said("url"))
            .each("/*/like", Match::like)
            .each("/*/match", Match.event("match"))
            .each("/*/block", Match.event("block"))
            .each("/*/we_met", Match::met)
            .named("matches"),
        FileRule.json("prompts.json").orRootKey("user_updated").each("", PROMPT).named("prompts"),
        FileRule.json("prompt_feedback.json").each("", FEEDBACK).named("feedback on prompts"),
        FileRule.json("convo_starters.json").each("", STARTER).named("conversation starters"),
        FileRule.json("media.json").each("", MEDIA).named("photos and videos"),
        FileRule.json("subscriptions.json").each("", SUBSCRIPTION).named("subscriptions"),
        FileRule.json("selfie_verification.json")
            .each("", verification())
            .named("selfie verification"),
        FileRule.ignored("The same data once more, to look at", "index.html"));
  }

  /** A poll: what the person put to the choice of others. */
  private static Stream<Trace> options(Row row) {
    return row.each("options").stream()
        .flatMap(option ->
            option.field(Kind.PROFILE, Origin.DECLARED, row.firstOf("prompt"), option.text()));
  }

  private static Mapping verification() {
    return AccountFields.of(Origin.OBSERVED);
  }

  /** The identifiers of a phone; and the advertising network credited with the installation. */
  private static Stream<Trace> installation(Row row) {
    String network = row.firstOf("network_name");
    boolean isOwnAccord = network.isEmpty() || network.toLowerCase(Locale.ROOT).contains("organic");
    Stream<Trace> credited =
        isOwnAccord
            ? Stream.empty()
            : row
                .trace(Kind.CONVERSION, Origin.SUPPLIED, network)
                .detail("event", "install")
                .detail("category", "advertising network")
                .when(row.firstUtc("install_time", "timestamp"))
                .stream();
    return Stream.concat(INSTALLATION.map(row), credited);
  }
}
