package verso.page;

import java.util.List;
import verso.claim.Figure;
import verso.claim.Section;
import verso.report.FigureBlocks;
import verso.report.FigureWords;

/**
 * The figures of a section, ready to be shown.
 *
 * @param whole about everything
 * @param platforms of each platform by itself, that with most records behind them first
 * @param caveats what to know before believing them, each thing once
 */
public record FiguresView(List<FigureView> whole, List<Block> platforms, List<String> caveats) {

  /**
   * The figures of one platform.
   *
   * @param name of the platform
   */
  public record Block(String name, List<FigureView> figures) {}

  /** The figures of a section but the one that leads it. */
  static FiguresView of(Section section, Lead lead, Edition edition) {
    FigureBlocks blocks =
        FigureBlocks.of(
            section.figures().stream().filter(figure -> !lead.is(figure.sentence())).toList());
    var said = new FigureWords(edition.messages());
    return new FiguresView(
        blocks.whole().stream().map(figure -> FigureView.of(figure, said, edition)).toList(),
        blocks.platforms().entrySet().stream()
            .map(block -> block(block.getKey(), block.getValue(), said, edition))
            .toList(),
        said.caveats(section.figures()).stream().map(Excerpt::sentence).toList());
  }

  private static Block block(
      String platform, List<Figure> figures, FigureWords said, Edition edition) {
    return new Block(
        edition.words().platform(platform),
        figures.stream().map(figure -> FigureView.under(platform, figure, said, edition)).toList());
  }

  /** Whether there are any. */
  public boolean isEmpty() {
    return whole.isEmpty() && platforms.isEmpty();
  }
}
