package verso.samples;

import static verso.samples.Json.NOTHING;
import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ChatGPT export of 2026: conversations as trees, and what it keeps in mind about Camille. */
final class ChatGptArchive {
  private final Export export;
  private final Dice dice;
  private final Talk talk;

  private ChatGptArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.talk = Talk.of(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "chatgpt-2026-09-01.zip");
    var chatGpt = new ChatGptArchive(export);
    chatGpt.addAds();
    chatGpt.addAccount();
    chatGpt.addConversations();
    return List.of(export.archive());
  }

  /** Nobody outside has seen the keys of this file; these are as good as any. */
  private void addAds() {
    List<String> brands =
        export.life().brands().stream().filter(b -> b.reachesBy('r')).map(Brand::name).toList();
    export.add(
        "ads.json",
        Json.PLAIN,
        object(
            "personalized_ads_enabled",
            true,
            "interests",
            export.life().labelledBy('x').stream().map(Interest::english).toList(),
            "advertisers",
            brands.stream().map(name -> object("advertiser_name", name)).toList(),
            "impressions",
            export.each(60, 12, this::impression)));
  }

  private Map<String, Object> impression(Instant moment) {
    Brand brand = export.life().advertiserAt(moment, dice);
    return object(
        "advertiser", brand.name(),
        "title", export.voice().say("ad", brand.interest()),
        "timestamp", moment.toString());
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    Map<String, Object> user =
        object(
            "id", "user-0000000000000000000000ex",
            "email", camille.email(),
            "chatgpt_plus_user", false,
            "phone_number", camille.phone(),
            "birth_year", camille.birth().getYear());
    export.add("user.json", Json.PLAIN, user);
    export.add(
        "user_settings.json",
        Json.PLAIN,
        object("memory_enabled", true, "training_allowed", true, "personalized_ads", true));
    Map<String, Object> feedback =
        object(
            "id", "f-1",
            "conversation_id", "c-0",
            "rating", "thumbs_down",
            "create_time", export.moment(90).toString(),
            "content", "{\"text\": \"Ce col n'existe pas\"}");
    export.add("message_feedback.json", Json.PLAIN, List.of(feedback));
    export.add(
        "shared_conversations.json",
        Json.PLAIN,
        List.of(
            object(
                "id", "s-1",
                "conversation_id", "c-1",
                "title", "Itinéraire en train vers Fictionville",
                "is_anonymous", true)));
    export.add(
        "model_comparisons.json",
        Json.PLAIN,
        List.of(object("id", "m-1", "choice", "b", "create_time", export.moment(60).toString())));
    export.add(
        "library_files.json",
        Json.PLAIN,
        List.of(
            object(
                "file_name", "plan-potager.png",
                "extension", "png",
                "created_at", export.moment(120).toString())));
  }

  private void addConversations() {
    List<Map<String, Object>> all = export.each(240, 36, this::conversation);
    export.add("conversations-000.json", Json.PLAIN, all.subList(0, 25));
    export.add("conversations-001.json", Json.PLAIN, all.subList(25, 36));
  }

  private Map<String, Object> conversation(Instant moment) {
    Interest interest = export.life().interestAt(moment, dice);
    var nodes = new ArrayList<Map<String, Object>>();
    nodes.add(hidden());
    nodes.add(said("user", moment, talk.prompt(interest), "all"));
    nodes.add(said("assistant", moment.plusSeconds(9), talk.answer(interest), "all"));
    if (dice.chance(0.4)) {
      nodes.add(said("assistant", moment.plusSeconds(12), Talk.memory(interest), "bio"));
    }
    nodes.add(said("user", moment.plusSeconds(95), talk.prompt(interest), "all"));
    nodes.add(said("assistant", moment.plusSeconds(104), talk.answer(interest), "all"));
    return object(
        "title", talk.title(interest),
        "create_time", seconds(moment),
        "update_time", seconds(moment.plusSeconds(104)),
        "mapping", tree(nodes),
        "conversation_id", "c-" + dice.digits(8),
        "is_archived", false,
        "default_model_slug", "auto");
  }

  /** Custom instructions, the same in every conversation. */
  private static Map<String, Object> hidden() {
    return object(
        "author", object("role", "user"),
        "create_time", NOTHING,
        "content",
            object(
                "content_type", "user_editable_context",
                "user_profile", "Je suis designer produit à Lyon et je cours en montagne.",
                "user_instructions", "Réponses courtes, en français."));
  }

  private static Map<String, Object> said(String role, Instant when, String words, String to) {
    return object(
        "author", object("role", role),
        "create_time", seconds(when),
        "content", object("content_type", "text", "parts", List.of(words)),
        "recipient", to);
  }

  private static Map<String, Object> tree(List<Map<String, Object>> messages) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("n0", object("id", "n0", "message", NOTHING, "parent", NOTHING));
    for (int i = 0; i < messages.size(); i++) {
      String id = "n" + (i + 1);
      tree.put(id, object("id", id, "message", messages.get(i), "parent", "n" + i));
    }
    return tree;
  }

  private static double seconds(Instant moment) {
    return moment.toEpochMilli() / 1000.0;
  }
}
