package verso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.importing.ImportResult;
import verso.index.EntryReport;
import verso.platform.Signature;
import verso.platform.catalog.Recognition;
import verso.report.ImportJson;
import verso.report.PlainText;

/** Says why an archive is believed to be what it is, and what became of each file. */
final class Recognized {
  private static final int MOST_REASONS = 5;

  private final Console console;
  private final CommonOptions common;

  Recognized(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  /** The platforms found in an export, each with what shows it. */
  void why(ImportResult.Finding finding) {
    String export = PlainText.oneLine(finding.export());
    if (finding.recognized().isEmpty()) {
      console.warn(common, console.text("import.unrecognized", "export", export));
    }
    for (Recognition recognition : finding.recognized()) {
      console.warn(
          common,
          console.text(
              "import.recognized",
              "export",
              export,
              "platform",
              recognition.platform().name(),
              "certainty",
              recognition.match().certainty()));
      recognition.match().reasons().stream().limit(MOST_REASONS).forEach(this::reason);
    }
  }

  private void reason(Signature.Reason reason) {
    console.warn(
        common,
        "  "
            + console.text(
                reason.isContent() ? "import.reason.content" : "import.reason.name",
                "weight",
                reason.weight(),
                "clue",
                reason.clue(),
                "path",
                PlainText.oneLine(reason.path())));
  }

  /** What would become of one file. */
  void entry(EntryReport entry) {
    String what = entry.section().isEmpty() ? entry.reason() : entry.section();
    console.warn(
        common,
        PlainText.oneLine(
            "  "
                + ImportJson.name(entry.state())
                + (what.isEmpty() ? "" : " (" + what + ")")
                + "  "
                + entry.path()));
  }

  /** The same for machines. */
  static Map<String, Object> json(ImportResult.Finding finding) {
    var json = new LinkedHashMap<String, Object>();
    json.put("export", finding.export());
    json.put("platforms", finding.recognized().stream().map(Recognized::json).toList());
    return json;
  }

  private static Map<String, Object> json(Recognition recognition) {
    var json = new LinkedHashMap<String, Object>();
    json.put("platform", recognition.platform().id());
    json.put("certainty", recognition.match().certainty());
    json.put("root", recognition.root());
    List<Map<String, Object>> reasons =
        recognition.match().reasons().stream().map(Recognized::json).toList();
    json.put("reasons", reasons);
    return json;
  }

  private static Map<String, Object> json(Signature.Reason reason) {
    var json = new LinkedHashMap<String, Object>();
    json.put("clue", reason.clue());
    json.put("in", reason.isContent() ? "content" : "name");
    json.put("weight", reason.weight());
    json.put("path", reason.path());
    return json;
  }
}
