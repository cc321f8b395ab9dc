package verso.web.actions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import verso.persona.Action;
import verso.persona.Concern;

/** What an action is about, as people ask for it. */
enum Subject {
  /** What platforms think of the person. */
  LABELS,
  /** Who has the person on a list, or goes after them. */
  LISTS,
  /** Who reports on the person. */
  REPORTS,
  /** What is kept of what the person did. */
  HISTORY,
  ADS,
  DEVICES;

  /** How it is written in an address. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Subject> of(String term) {
    return Stream.of(values()).filter(subject -> subject.term().equals(term)).findFirst();
  }

  boolean isOf(Action action) {
    return action.concerns().stream().anyMatch(concern -> of(concern) == this);
  }

  private static Subject of(Concern concern) {
    return switch (concern) {
      case LABELS, ATTRIBUTES -> LABELS;
      case ADVERTISERS, LOOKALIKES, RETARGETERS, BROKERS -> LISTS;
      case COMPANIES, TRACKERS -> REPORTS;
      case SEARCHES, VIEWS, PLAYS, PLACES -> HISTORY;
      case ADS -> ADS;
      case DEVICES -> DEVICES;
    };
  }
}
