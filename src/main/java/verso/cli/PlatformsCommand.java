package verso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;
import verso.report.Table;

/** {@code verso platforms}: whose exports are understood, and how to ask for one. */
@Command(name = "platforms")
final class PlatformsCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  PlatformsCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    if (common.json()) {
      catalog.platforms().forEach(platform -> console.json(json(platform)));
      return ExitStatus.DONE;
    }
    var table =
        new Table(
            console.text("platforms.id"),
            console.text("platforms.name"),
            console.text("platforms.files") + ">",
            console.text("platforms.guide"));
    catalog.platforms().forEach(p -> table.row(p.id(), p.name(), files(p), guide(p)));
    table.lines(console.columns()).forEach(console::line);
    return ExitStatus.DONE;
  }

  private Map<String, Object> json(Platform platform) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", platform.id());
    json.put("name", platform.name());
    json.put("files", files(platform));
    json.put("guide", guide(platform));
    return json;
  }

  /** How many kinds of file have a rule of their own. */
  private static long files(Platform platform) {
    return platform.rules().stream()
        .filter(rule -> rule.ignoredBecause().isEmpty())
        .map(FileRule::section)
        .distinct()
        .count();
  }

  private String guide(Platform platform) {
    return console.text("guide." + platform.id());
  }
}
