package verso.web.actions;

import java.util.List;
import java.util.Optional;
import verso.report.Letter;
import verso.web.shell.Choice;

/**
 * The page on which a letter is chosen and read.
 *
 * @param kind what it may demand
 * @param recipients whom it may go to, in groups
 * @param language what it may be written in
 * @param isSensitive whether sensitive entries are put in
 * @param written the letter; empty where the archives name nobody to write to
 */
public record LetterPage(
    Choice kind,
    List<Group> recipients,
    Choice language,
    boolean isSensitive,
    Optional<Written> written) {

  /** Those of one sort that can be written to. */
  public record Group(String name, List<Choice.Option> options) {
    public Group {
      options = List.copyOf(options);
    }
  }

  /**
   * A letter that was written.
   *
   * @param text of it, as it is sent
   * @param omitted how many sensitive entries were left out, in words; empty for none
   * @param textFile where it is had as text
   * @param document where it is had as a Word document
   */
  public record Written(
      Letter letter, String text, String omitted, String textFile, String document) {}

  public LetterPage {
    recipients = List.copyOf(recipients);
  }
}
