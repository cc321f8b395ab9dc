package verso.page;

import java.util.ArrayList;
import java.util.List;
import verso.claim.Figure;
import verso.report.FigureWords;

/**
 * One figure, ready to be shown: the person's own number first, then what others published.
 *
 * @param sentence the number with its range
 * @param ground how many records it is from, when, and how dense they are
 * @param method how it is computed
 * @param comparisons published figures; may be none
 */
public record FigureView(String sentence, String ground, String method, List<String> comparisons) {

  public FigureView {
    comparisons = List.copyOf(comparisons);
  }

  /** A figure about everything. */
  static FigureView of(Figure figure, FigureWords said, Edition edition) {
    return of(said.sentence(figure), figure, said, edition);
  }

  /** A figure that stands under the name of its platform. */
  static FigureView under(String platform, Figure figure, FigureWords said, Edition edition) {
    return of(said.sentenceUnder(platform, figure), figure, said, edition);
  }

  private static FigureView of(String sentence, Figure figure, FigureWords said, Edition edition) {
    return new FigureView(
        Excerpt.sentence(sentence),
        ground(figure, edition),
        edition.words().method(figure),
        said.comparisons(figure));
  }

  private static String ground(Figure figure, Edition edition) {
    var parts = new ArrayList<String>();
    if (figure.n() > 0) {
      parts.add(edition.text("figure.from", "count", figure.n()));
    }
    String span = Spans.of(figure.grounds().period(), edition);
    if (!span.isEmpty()) {
      parts.add(span);
    }
    figure
        .grounds()
        .coverage()
        .ifPresent(
            share -> parts.add(edition.text("figure.coverage", "share", Math.round(share * 100))));
    return String.join(" · ", parts);
  }
}
