package verso.samples;

import java.util.List;
import java.util.Locale;

/** What Camille asks an assistant, in French, and what it answers. */
record Talk(Export export, Phrases french) {
  private static final List<String> ASKED =
      List.of(
          "Aide-moi à choisir : %s.",
          "Explique-moi simplement : %s, par où commencer ?",
          "Fais-moi un programme pour le week-end autour de ceci : %s.",
          "Compare trois options et dis laquelle tu prendrais : %s.");

  private static final List<String> ANSWERED =
      List.of(
          "Commencez petit : %s, puis notez ce qui vous manque au bout d'un mois.",
          "Trois critères suffisent : le prix, la durée de vie, la réparation. Pour %s, la durée"
              + " de vie d'abord.",
          "Voici un plan en quatre étapes. La première : %s.");

  private static final List<String> REMEMBERED =
      List.of(
          "Lives in Lyon and travels by train",
          "Spends a lot of time on %s",
          "Prefers beginner-friendly advice about %s");

  static Talk of(Export export) {
    return new Talk(export, Phrases.of("fr"));
  }

  /** As assistants name conversations: what the first words are about. */
  String title(Interest interest) {
    String thing = thing(interest);
    return thing.substring(0, 1).toUpperCase(Locale.FRENCH) + thing.substring(1);
  }

  String prompt(Interest interest) {
    return export.dice().oneOf(ASKED).formatted(thing(interest));
  }

  String answer(Interest interest) {
    return export.dice().oneOf(ANSWERED).formatted(thing(interest));
  }

  private String thing(Interest interest) {
    return french.say("thing", interest.id(), export.dice());
  }

  /** What the assistant keeps in mind, in its own words. */
  static String memory(Interest interest) {
    return REMEMBERED
        .get(interest.english().length() % REMEMBERED.size())
        .formatted(interest.english().toLowerCase(Locale.ROOT));
  }
}
