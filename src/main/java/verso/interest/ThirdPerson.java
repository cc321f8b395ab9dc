package verso.interest;

import verso.table.Table;

/** Tells texts that name another person they ask for: "my mother", "chez l'enfant". */
final class ThirdPerson {
  private final WordTree cues = new WordTree();

  private ThirdPerson() {}

  static ThirdPerson bundled() {
    var thirdPerson = new ThirdPerson();
    Table.rows(ThirdPerson.class, "sensitive/third-person.tsv").stream()
        .flatMap(row -> SensitiveLexicon.entries("", row.get(0), row.get(1)))
        .forEach(thirdPerson.cues::add);
    return thirdPerson;
  }

  boolean isNamedIn(Tokens text) {
    return cues.in(text).stream()
        .flatMap(found -> found.entries().stream())
        .anyMatch(cue -> cue.isAllowedIn(text.words()));
  }
}
