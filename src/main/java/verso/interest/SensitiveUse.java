package verso.interest;

import java.util.Set;

/** What a phrase of the sensitive lexicon does to a text that has it. */
sealed interface SensitiveUse {

  /** The text can be read as touching on this. */
  record Tags(SensitiveCategory category) implements SensitiveUse {}

  /** The text is about something else than any of these. */
  record Excludes(Set<SensitiveCategory> categories) implements SensitiveUse {}
}
