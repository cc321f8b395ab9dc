package verso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.persona.Persona;

/**
 * A persona to read: the same pages for a terminal and as Markdown, in the {@link Style} of each.
 */
public final class PersonaPages {

  /** How pages look where they go. */
  public interface Style {
    /** The heading of the whole. */
    String title(String text);

    /** The heading of a section. */
    String heading(int section, String text);

    /** A remark on the archives. */
    String note(String text);

    /** The name of a block of items. */
    String block(String text);

    /** A figure or remark within a block. */
    String item(String text);

    /** What stands under a remark or figure, more quietly. */
    String beneath(String text);

    /** A claim, with what qualifies it. */
    String claim(String sentence, String remarks, String id);

    /** A remark of Verso's own, such as what was left out. */
    String aside(String text);
  }

  /**
   * What to show.
   *
   * @param mostClaims of each section
   * @param sensitive whether sensitive claims are shown rather than counted
   */
  public record Choice(int mostClaims, boolean sensitive) {}

  /** The section that is a choice of the others' claims, and is shown whole. */
  private static final int ONE_PAGE = 1;

  private static final int REACTIONS = 8;

  /** The section on what to do: in a whole persona, a few to begin with. */
  private static final int TAKE_IT_BACK = 17;

  private static final int MOST_ACTIONS = 5;

  private final Messages messages;
  private final Words words;
  private final Style style;
  private final Choice choice;
  private final FigureLines figures;

  public PersonaPages(Messages messages, Style style, Choice choice) {
    this.messages = messages;
    this.words = new Words(messages);
    this.style = style;
    this.choice = choice;
    this.figures = new FigureLines(messages, style);
  }

  /** All sections, as lines. */
  public List<String> of(Persona persona) {
    var lines = new ArrayList<String>();
    lines.add(title(persona));
    persona.sections().forEach(section -> lines.addAll(ofWhole(section)));
    return lines;
  }

  private List<String> ofWhole(Section section) {
    boolean hasAny = !section.claims().isEmpty() || !section.figures().isEmpty();
    return section.id() == REACTIONS && hasAny ? closed(section) : of(section, most(section));
  }

  /** Words and reactions are shown to those who ask for them: only how many there are. */
  private List<String> closed(Section section) {
    String note =
        messages.text(
            "persona.onRequest",
            "claims",
            section.claims().size(),
            "figures",
            section.figures().size());
    return List.of("", style.heading(section.id(), words.title(section.id())), style.note(note));
  }

  /** What fits one page: the summary, and what there is besides it. */
  public List<String> summary(Persona persona) {
    var lines = new ArrayList<String>();
    lines.add(title(persona));
    persona.section(ONE_PAGE).map(page -> of(page, most(page))).ifPresent(lines::addAll);
    lines.add("");
    lines.add(style.aside(messages.text("persona.contents")));
    for (Section section : persona.sections()) {
      if (section.id() != ONE_PAGE) {
        lines.add(style.note(contents(section)));
      }
    }
    lines.add(style.aside(messages.text("persona.whole")));
    return lines;
  }

  private String contents(Section section) {
    return messages.text(
        "persona.entry",
        "section",
        section.id(),
        "title",
        words.title(section.id()),
        "claims",
        section.claims().size());
  }

  private String title(Persona persona) {
    return style.title(
        messages.text("persona.title", "date", persona.generatedAt().toString().substring(0, 10)));
  }

  private int most(Section section) {
    return switch (section.id()) {
      case ONE_PAGE -> section.claims().size();
      case TAKE_IT_BACK -> Math.min(MOST_ACTIONS, choice.mostClaims());
      default -> choice.mostClaims();
    };
  }

  /** One section, as lines. */
  public List<String> of(Section section) {
    return of(section, section.id() == ONE_PAGE ? section.claims().size() : choice.mostClaims());
  }

  private List<String> of(Section section, int most) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(style.heading(section.id(), words.title(section.id())));
    for (Sentence note : section.notes()) {
      lines.add(style.note(PlainText.oneLine(words.sentence(note))));
    }
    lines.addAll(figures.of(section));
    List<Claim> shown =
        section.claims().stream().filter(claim -> choice.sensitive() || !claim.isFolded()).toList();
    shown.stream().limit(most).map(this::claim).forEach(lines::add);
    addAsides(section, shown, most, lines);
    return lines;
  }

  private void addAsides(Section section, List<Claim> shown, int most, List<String> lines) {
    long folded = section.claims().size() - shown.size();
    if (folded > 0) {
      lines.add(style.aside(messages.text("persona.folded", "count", folded)));
    }
    if (shown.size() > most) {
      lines.add(
          style.aside(
              messages.text(
                  "persona.more", "count", shown.size() - most, "section", section.id())));
    }
    if (isEmpty(section)) {
      lines.add(style.note(messages.text("persona.nothing")));
    }
  }

  private static boolean isEmpty(Section section) {
    return section.claims().isEmpty()
        && section.notes().isEmpty()
        && section.figures().isEmpty()
        && section.lacking().isEmpty();
  }

  private String claim(Claim claim) {
    var remarks = new ArrayList<String>();
    remarks.add(claim.origins().stream().map(messages::name).collect(Collectors.joining(" + ")));
    words.standing(claim).ifPresent(remarks::add);
    claim.flags().stream().map(words::flag).forEach(remarks::add);
    period(claim).ifPresent(remarks::add);
    return style.claim(
        PlainText.oneLine(words.sentence(claim.sentence())),
        String.join(" · ", remarks),
        claim.id());
  }

  private Optional<String> period(Claim claim) {
    return claim
        .period()
        .first()
        .map(first -> {
          String from = first.toString().substring(0, 7);
          String to = claim.period().last().orElse(first).toString().substring(0, 7);
          return from.equals(to) ? from : from + " – " + to;
        });
  }
}
