package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messenger's encrypted conversations: a file for each, named after the other person. */
final class MessengerArchive {
  private final Export export;
  private final Dice dice;

  private MessengerArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "messenger-secure-storage-2026-09-01.zip");
    var messenger = new MessengerArchive(export);
    for (int i = 1; i < 5; i++) {
      messenger.add(life.people().get(i).name(), i, List.of(life.people().get(i)));
    }
    messenger.add("Rando du samedi", 9, life.people().subList(4, 8));
    return List.of(export.archive());
  }

  private void add(String name, int number, List<Acquaintance> others) {
    var people = new ArrayList<String>();
    people.add(Person.CAMILLE.name());
    others.forEach(other -> people.add(other.name()));
    String thread = name + "_" + number;
    export.add(
        "messages/" + thread + ".json",
        Json.PLAIN,
        object(
            "participants",
            people,
            "messages",
            export.each(150, 20, moment -> message(dice.oneOf(people), moment)),
            "threadName",
            thread));
  }

  private Map<String, Object> message(String sender, Instant moment) {
    boolean isPicture = dice.chance(0.1);
    String text = export.voice().say("message", moment);
    return object(
        "isUnsent",
        false,
        "media",
        isPicture ? List.of(object("uri", "./media/" + dice.digits(12) + ".jpeg")) : List.of(),
        "reactions",
        List.of(),
        "senderName",
        sender,
        "text",
        isPicture ? "" : text,
        "timestamp",
        moment.toEpochMilli(),
        "type",
        isPicture ? "media" : "text");
  }
}
