package verso.web.actions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.page.Edition;
import verso.persona.Action;
import verso.persona.LetterKind;
import verso.persona.Recommendation;
import verso.report.ActionWords;
import verso.web.shell.Addresses;

/**
 * An action on the page.
 *
 * @param id names its place on the page
 * @param title what to do, in a few words
 * @param facts whose setting it is, how long it takes, whether it can be taken back
 * @param concerns how much of these archives it concerns, in words
 * @param effect what it does
 * @param notEffect what it does not do
 * @param steps how it is done
 * @param records what makes it worth doing; empty where it concerns nothing here
 * @param letter where the letter is written that it asks for; empty for most
 */
public record ActionView(
    String id,
    String title,
    List<String> facts,
    String concerns,
    String effect,
    String notEffect,
    Steps steps,
    Optional<Records> records,
    Optional<String> letter) {

  /** What the messages put between two menus. */
  private static final String STEP = "→";

  /**
   * How an action is done.
   *
   * @param see what there is to see first
   * @param off what to switch off, delete or send
   * @param path menus that lead there
   * @param setting where it is on the web; empty when only the menus are known
   * @param checked when that was checked, or that nobody did
   * @param expectation what the next export should show
   */
  public record Steps(
      String see,
      String off,
      List<String> path,
      Optional<String> setting,
      String checked,
      String expectation) {
    public Steps {
      path = List.copyOf(path);
    }
  }

  /** The records that an action concerns: how many, and the page that lists them. */
  public record Records(long count, String address) {}

  public ActionView {
    facts = List.copyOf(facts);
  }

  static ActionView of(Recommendation recommendation, Edition edition) {
    Action action = recommendation.action();
    var words = new ActionWords(edition.messages());
    return new ActionView(
        action.id(),
        words.title(action.id()),
        facts(action, edition),
        recommendation.concerns().isEmpty()
            ? edition.text("actions.nothing")
            : edition.text(
                "actions.concerns", "concerns", words.concerns(recommendation.concerns())),
        words.effect(action),
        words.notEffect(action),
        steps(action, words),
        recommendation
            .claim()
            .map(claim ->
                new Records(
                    claim.evidence().count(), Addresses.CLAIMS + Addresses.encoded(claim.id()))),
        letter(action));
  }

  private static List<String> facts(Action action, Edition edition) {
    return List.of(
        edition.words().platform(action.platform()),
        edition.text("act.minutes", "count", action.minutes()),
        edition.messages().name(action.reversible()),
        edition.messages().name(action.scope()));
  }

  private static Steps steps(Action action, ActionWords words) {
    return new Steps(
        words.see(action),
        words.off(action),
        Stream.of(words.path(action).split(STEP)).map(String::strip).toList(),
        action.url().map(String::valueOf),
        words.checked(action.checked()),
        words.expectation(action));
  }

  private static Optional<String> letter(Action action) {
    return Stream.of(LetterKind.values())
        .filter(kind -> action.id().equals("letter-" + LetterAsk.term(kind)))
        .findFirst()
        .map(kind -> LetterAsk.address(kind).toString());
  }
}
