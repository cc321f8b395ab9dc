package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A Claude export: conversations as lists, a project, and what it remembers of Camille. */
final class ClaudeArchive {
  private static final String FOLDER = "data-2026-09-01-07-30-00-batch-0000/";
  private static final String ACCOUNT = "00000000-0000-4000-8000-00000000ca11";

  private final Export export;
  private final Talk talk;

  private ClaudeArchive(Export export) {
    this.export = export;
    this.talk = Talk.of(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "claude-" + FOLDER.replace('/', '.') + "zip");
    var claude = new ClaudeArchive(export);
    claude.addMemories();
    claude.add("conversations", export.each(200, 30, claude::conversation));
    claude.addAccount();
    return List.of(export.archive());
  }

  private void add(String name, Object content) {
    export.add(FOLDER + name + ".json", Json.PLAIN, content);
  }

  private void addMemories() {
    String about =
        "Camille designs products in Lyon and mostly asks about trail running, vegetables and film"
            + " photography.";
    add("memories", List.of(object("conversations_memory", about, "account_uuid", ACCOUNT)));
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    add(
        "users",
        List.of(
            object(
                "uuid", ACCOUNT,
                "full_name", camille.name(),
                "email_address", camille.email(),
                "verified_phone_number", camille.phone())));
    Instant begun = export.moment(150);
    Map<String, Object> document =
        object("filename", "parcelle.md", "content", "Tomates, fèves, courges", "uuid", "d-1");
    add(
        "projects",
        List.of(
            object(
                "uuid", "p-1",
                "name", "Potager des Tanneurs",
                "description", "Plan de culture de la parcelle",
                "prompt_template", "Réponds comme un maraîcher.",
                "created_at", begun.toString(),
                "docs", List.of(document))));
  }

  private Map<String, Object> conversation(Instant moment) {
    Interest interest = export.life().interestAt(moment, export.dice());
    return object(
        "uuid", "00000000-0000-4000-8000-" + export.dice().digits(12),
        "name", talk.title(interest),
        "created_at", moment.toString(),
        "updated_at", moment.plusSeconds(120).toString(),
        "account", object("uuid", ACCOUNT),
        "chat_messages",
            List.of(
                message("human", moment, talk.prompt(interest)),
                message("assistant", moment.plusSeconds(8), talk.answer(interest)),
                message("human", moment.plusSeconds(100), talk.prompt(interest)),
                message("assistant", moment.plusSeconds(120), talk.answer(interest))));
  }

  private static Map<String, Object> message(String sender, Instant when, String words) {
    return object(
        "uuid", "m-" + when.toEpochMilli(),
        "text", words,
        "content", List.of(object("type", "text", "text", words)),
        "sender", sender,
        "created_at", when.toString(),
        "attachments", List.of(),
        "files", List.of());
  }
}
