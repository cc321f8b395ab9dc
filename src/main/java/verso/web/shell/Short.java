package verso.web.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import verso.claim.Period;
import verso.page.Edition;

/** Names and times as short as a table needs them. */
public final class Short {
  private static final int SHOWN = 2;
  private static final char NO_BREAK = '\u00A0';

  private final Edition edition;

  /** For pages in that language. */
  public Short(Edition edition) {
    this.edition = edition;
  }

  /** Two platforms by name; of more, how many. */
  public String platforms(Collection<String> ids) {
    List<String> names = ids.stream().map(edition.words()::platform).toList();
    return names.size() <= SHOWN + 1
        ? String.join(", ", names)
        : edition.text(
            "lists.more",
            "names",
            String.join(", ", names.subList(0, SHOWN)),
            "count",
            names.size() - SHOWN);
  }

  /** A month, as in {@code Aug 2026}; UTC. It is not broken over two lines. */
  public String month(Instant at) {
    return DateTimeFormatter.ofPattern("LLL uuuu", edition.messages().locale())
        .format(at.atOffset(ZoneOffset.UTC))
        .replace(' ', NO_BREAK);
  }

  /** From month to month, one where they are the same, empty where nothing is dated. */
  public String months(Period period) {
    if (period.first().isEmpty()) {
      return "";
    }
    String first = month(period.first().get());
    String last = month(period.last().orElse(period.first().get()));
    return first.equals(last) ? first : first + NO_BREAK + "– " + last;
  }
}
