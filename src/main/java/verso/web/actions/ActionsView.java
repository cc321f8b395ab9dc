package verso.web.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verso.page.Edition;
import verso.persona.LetterKind;
import verso.persona.Recommendation;
import verso.web.shell.Choice;

/**
 * The page of all actions.
 *
 * @param lead what there is, in a sentence
 * @param choices filters
 * @param found how many are shown, in words
 * @param isNarrow whether a filter leaves some out
 * @param actions those shown
 * @param others how many are not shown
 * @param all the address that shows them, too
 * @param letters the kinds of letters
 */
public record ActionsView(
    String lead,
    List<Choice> choices,
    String found,
    boolean isNarrow,
    boolean isAll,
    List<ActionView> actions,
    long others,
    String all,
    List<LetterLink> letters) {
  /** How many a person may do at one sitting. */
  private static final int SITTING = 5;

  /** How many are shown at first: a longer list keeps people from beginning. */
  private static final int AT_FIRST = 12;

  /** A kind of letter, and where one is written. */
  public record LetterLink(String title, String what, String address) {}

  public ActionsView {
    choices = List.copyOf(choices);
    actions = List.copyOf(actions);
    letters = List.copyOf(letters);
  }

  static ActionsView of(List<Recommendation> every, ActionFilter filter, Edition edition) {
    return new Maker(every, filter, edition).view();
  }

  /** Puts it together. */
  private record Maker(List<Recommendation> every, ActionFilter filter, Edition edition) {

    ActionsView view() {
      List<Recommendation> meant =
          filter.of(every).stream().limit(filter.isWhole() ? every.size() : AT_FIRST).toList();
      var whole = new ActionFilter(filter.platform(), filter.subject(), true);
      return new ActionsView(
          lead(),
          List.of(platforms(), subjects()),
          edition.text("act.found", "count", meant.size()),
          filter.isNarrow(),
          filter.isAll(),
          meant.stream().map(one -> ActionView.of(one, edition)).toList(),
          whole.of(every).size() - (long) meant.size(),
          whole.address().toString(),
          Stream.of(LetterKind.values()).map(this::letter).toList());
    }

    private String lead() {
      List<Recommendation> concerned =
          every.stream().filter(one -> one.claim().isPresent()).toList();
      int minutes = concerned.stream().limit(SITTING).mapToInt(one -> one.action().minutes()).sum();
      return concerned.isEmpty()
          ? edition.text("act.lead.none")
          : edition.text("act.lead", "count", concerned.size(), "minutes", minutes);
    }

    private Choice platforms() {
      List<String> ids =
          every.stream()
              .filter(one -> filter.isAll() || one.claim().isPresent())
              .map(one -> one.action().platform())
              .distinct()
              .toList();
      var options = new ArrayList<Choice.Option>();
      options.add(option("", edition.text("act.platform.any"), filter.platform()));
      ids.stream()
          .map(id -> option(id, edition.words().platform(id), filter.platform()))
          .forEach(options::add);
      return new Choice("platform", edition.text("act.platform"), options);
    }

    private Choice subjects() {
      String chosen = filter.subject().map(Subject::term).orElse("");
      var options = new ArrayList<Choice.Option>();
      options.add(option("", edition.text("act.about.any"), chosen));
      Stream.of(Subject.values())
          .filter(subject -> every.stream().map(Recommendation::action).anyMatch(subject::isOf))
          .map(subject -> option(subject.term(), edition.text("act.about." + subject), chosen))
          .forEach(options::add);
      return new Choice("about", edition.text("act.about"), options);
    }

    private static Choice.Option option(String value, String text, String chosen) {
      return new Choice.Option(value, text, value.equals(chosen));
    }

    private LetterLink letter(LetterKind kind) {
      return new LetterLink(
          edition.text("letters.kind." + kind),
          edition.text("letters.what." + kind),
          LetterAsk.address(kind).toString());
    }
  }
}
