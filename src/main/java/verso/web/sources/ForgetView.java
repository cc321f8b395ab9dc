package verso.web.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import verso.index.ImportReport;
import verso.index.Traces;
import verso.report.PlainText;
import verso.web.shell.Copies;
import verso.web.shell.PlatformNames;
import verso.web.shell.Sizes;

/**
 * Asks whether something is to be forgotten.
 *
 * @param title what is asked
 * @param name of the form's field that says what to forget
 * @param value of that field
 * @param goes what will be gone
 * @param stays what will stay
 */
public record ForgetView(
    String title, String name, String value, List<String> goes, List<String> stays) {
  public ForgetView {
    goes = List.copyOf(goes);
    stays = List.copyOf(stays);
  }

  static ForgetView of(ForgetTarget target, Traces traces, Copies copies, PlatformNames names)
      throws IOException {
    var speaking = new Speaking(target, traces, copies, names);
    return new ForgetView(
        speaking.title(), target.name(), target.value(), speaking.goes(), speaking.stays());
  }

  private record Speaking(ForgetTarget target, Traces traces, Copies copies, PlatformNames names) {

    String title() {
      String name =
          switch (target.name()) {
            case "import" -> PlainText.oneLine(target.imports().getFirst().archives().getFirst());
            case "platform" -> names.of(target.value());
            default -> "";
          };
      return text("forget.title." + target.name(), "name", name);
    }

    List<String> goes() throws IOException {
      var goes = new ArrayList<String>();
      goes.add(
          text(
              "forget.records." + target.name(),
              "count",
              target.records(),
              "traces",
              traces.size()));
      goes.add(text("forget.files", "count", target.imports().size()));
      long verdicts = traces.verdicts().size();
      if (verdicts > 0) {
        goes.add(text("forget.verdicts." + target.name(), "count", verdicts));
      }
      List<Path> copied = copied();
      if (!copied.isEmpty()) {
        long bytes = 0;
        for (Path copy : copied) {
          bytes += Copies.size(copy);
        }
        goes.add(
            text(
                "forget.copies",
                "count",
                copied.size(),
                "size",
                Sizes.of(bytes, names.edition()),
                "folder",
                copies.folder()));
      }
      return goes;
    }

    private List<Path> copied() throws IOException {
      List<ImportReport> left = new ArrayList<>(traces.imports());
      left.removeAll(target.imports());
      return copies.unused(target.locations(), left);
    }

    List<String> stays() throws IOException {
      var stays = new ArrayList<String>();
      List<String> own =
          target.locations().stream().filter(location -> !copies.holds(location)).toList();
      if (!own.isEmpty()) {
        stays.add(
            text("forget.own", "count", own.size(), "first", PlainText.oneLine(own.getFirst())));
      }
      if (!target.isEverything() && target.imports().size() < traces.imports().size()) {
        stays.add(text("forget.others"));
      }
      return stays;
    }

    private String text(String key, Object... namesAndValues) {
      return names.edition().text(key, namesAndValues);
    }
  }
}
