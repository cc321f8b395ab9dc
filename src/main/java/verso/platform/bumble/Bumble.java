package verso.platform.bumble;

import java.util.List;
import java.util.regex.Pattern;
import verso.format.Csv;
import verso.format.Head;
import verso.format.TitledTables;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Bumble: the parts of an answer to an access request, each named after what it is about. */
public final class Bumble implements Platform {
  /** Of other platforms' pages, one may be called after the app; none after the app's data. */
  private static final Pattern TITLE =
      Pattern.compile(
          "<(title|h1)[^>]*>[^<]*\\bbumble\\b[^<]*\\b(data|profile|account|messages|matches|request)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "bumble";
  }

  @Override
  public String name() {
    return "Bumble";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "bumble*/*profile*",
            "bumble*/*account*",
            "bumble*/*personal*",
            "bumble*/*message*",
            "bumble*/*match*",
            "bumble*/*vote*",
            "bumble*profile*.json",
            "bumble*profile*.html",
            "bumble*data*.json",
            "bumble*data*.html",
            "bumble*data*.pdf")
        .or(Signature.content("a page with Bumble's data as its title", Bumble::isTitled));
  }

  private static boolean isTitled(Head head) {
    return head.isHtml() && TITLE.matcher(head.text()).find();
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json(Part.files("json")).at("", Part::tree).named("parts in JSON"),
        FileRule.file(new TitledTables(), Part::record, Part.files("html")).named("parts as pages"),
        FileRule.file(Csv.any(), Part::record, Part.files("csv")).named("parts in CSV"));
  }
}
