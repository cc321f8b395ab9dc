package verso.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.index.Traces;
import verso.persona.Persona;

/**
 * A persona as one HTML file that needs nothing beside itself: styles, script and pictures stand in
 * it, and its policy forbids to load anything. Everything can be read without the script. A report
 * that would become too long shows fewer records, then fewer claims, and says how many it leaves
 * out.
 */
public final class HtmlReport {
  /** Under this, a file opens at once everywhere, and a mail takes it. */
  private static final long MOST_BYTES = 1_900_000;

  /** Records under each claim, where there is room for them. */
  static final int MOST_RECORDS = 3;

  private static final List<Integer> FEWER_RECORDS = List.of(MOST_RECORDS, 2, 1, 0);
  private static final List<Integer> FEWER_CLAIMS =
      List.of(400, 300, 250, 200, 150, 100, 70, 50, 35, 25, 12, 6, 3);

  private static final Inline STYLE = Inline.of("verso.css", "draw.css", "report.css");
  private static final Inline SCRIPT = Inline.of("report.js");

  private final Templates templates = Templates.bundled();
  private final Edition edition;
  private final Provenance provenance;
  private final long mostBytes;

  public HtmlReport(Edition edition, Provenance provenance) {
    this(edition, provenance, MOST_BYTES);
  }

  /** A report of no more bytes than that, if it can be. */
  HtmlReport(Edition edition, Provenance provenance, long mostBytes) {
    this.edition = edition;
    this.provenance = provenance;
    this.mostBytes = mostBytes;
  }

  /** So many claims of each group, with as many records as there is room for. */
  public static Choice choice(int mostClaims, boolean isSensitiveOpen) {
    return new Choice(mostClaims, MOST_RECORDS, isSensitiveOpen);
  }

  /**
   * Writes a report, to be kept as UTF-8: so it says of itself.
   *
   * @param traces where the records behind claims are found
   * @param wanted the most claims of each group, and whether sensitive ones are open
   */
  public void write(Persona persona, Traces traces, Choice wanted, Writer out) throws IOException {
    fill(fitting(persona, traces, wanted), out);
  }

  /** The fullest view that is not too long; where even the shortest is, that one. */
  private ReportView fitting(Persona persona, Traces traces, Choice wanted) throws IOException {
    List<Choice> choices = choices(wanted);
    for (Choice choice : choices.subList(0, choices.size() - 1)) {
      ReportView view = view(persona, traces, choice);
      if (size(view) <= mostBytes) {
        return view;
      }
    }
    return view(persona, traces, choices.getLast());
  }

  /** First fewer records, then fewer claims, too. */
  private static List<Choice> choices(Choice wanted) {
    Stream<Choice> fewerRecords = FEWER_RECORDS.stream().map(wanted::withEvidence);
    Stream<Choice> fewerClaims =
        FEWER_CLAIMS.stream()
            .filter(claims -> claims < wanted.claims())
            .map(claims -> wanted.withEvidence(0).withClaims(claims));
    return Stream.concat(fewerRecords, fewerClaims).toList();
  }

  private ReportView view(Persona persona, Traces traces, Choice choice) throws IOException {
    return ReportView.of(persona, traces, choice, edition, provenance);
  }

  private long size(ReportView view) throws IOException {
    var counting = new Counting();
    fill(view, new OutputStreamWriter(counting, StandardCharsets.UTF_8));
    return counting.bytes;
  }

  private void fill(ReportView view, Writer out) throws IOException {
    templates.fill("page/report", parameters(view), out);
    out.flush();
  }

  private Map<String, Object> parameters(ReportView view) {
    return Map.of("report", view, "edition", edition, "style", STYLE, "script", SCRIPT);
  }

  /** Keeps nothing of what is written but how much it is. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}
