package verso.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.claim.Figure;
import verso.claim.Period;
import verso.report.FigureBlocks;
import verso.report.PlainText;

/**
 * A figure on a page.
 *
 * @param id of the figure
 * @param sentence the figure
 * @param basis from how many records, of which time, of how many of its days
 * @param method how it is computed
 * @param comparisons published figures
 */
public record FigureView(
    String id, String sentence, String basis, String method, List<String> comparisons) {
  public FigureView {
    comparisons = List.copyOf(comparisons);
  }

  static FigureView of(FigureBlocks.Item item, Edition edition) {
    Figure figure = item.figure();
    return new FigureView(
        figure.id(),
        item.sentence(),
        basis(figure, edition),
        PlainText.oneLine(edition.words().method(figure)),
        item.comparisons());
  }

  private static String basis(Figure figure, Edition edition) {
    var parts = new ArrayList<String>();
    parts.add(edition.text("figure.from", "count", figure.n()));
    period(figure.grounds().period(), edition).ifPresent(parts::add);
    if (figure.grounds().coverage().isPresent()) {
      long percent = Math.round(100 * figure.grounds().coverage().getAsDouble());
      parts.add(edition.text("figure.coverage", "share", percent));
    }
    return String.join(" · ", parts);
  }

  private static Optional<String> period(Period period, Edition edition) {
    return period
        .first()
        .map(first -> {
          Instant last = period.last().orElse(first);
          var language = edition.messages().locale();
          return edition.text(
              "figure.period", "from", Dates.day(first, language), "to", Dates.day(last, language));
        });
  }
}
