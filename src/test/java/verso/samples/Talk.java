package verso.samples;

import java.util.List;

/** What Camille asks an assistant, and what it answers. */
record Talk(Export export) {
  private static final List<String> ASKED =
      List.of(
          "Aide-moi à y voir clair : %s.",
          "Explique-moi simplement : %s.",
          "Fais-moi un plan pour le week-end : %s.",
          "Compare et dis ce que tu choisirais : %s.");

  private static final List<String> REMEMBERED =
      List.of(
          "Lives in Lyon and travels by train",
          "Spends a lot of time on %s",
          "Asks for beginner-friendly advice about %s");

  String title(Interest interest) {
    return export.voice().say("page", interest.id());
  }

  String prompt(Interest interest) {
    return export.dice().oneOf(ASKED).formatted(export.voice().say("search", interest.id()));
  }

  String answer(Interest interest) {
    return export.voice().say("page", interest.id())
        + ". "
        + export.voice().say("comment", interest.id());
  }

  /** What the assistant keeps in mind, in its own words. */
  static String memory(Interest interest) {
    return REMEMBERED
        .get(interest.english().length() % REMEMBERED.size())
        .formatted(interest.english().toLowerCase(java.util.Locale.ROOT));
  }
}
