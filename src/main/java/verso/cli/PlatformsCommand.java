package verso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

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
    for (Platform platform : catalog.platforms()) {
      String sections = console.text("platforms.sections", "count", files(platform));
      console.line(
          console.bold(common, platform.name()) + "  " + console.dim(common, platform.id()));
      console.line("  " + sections);
      console.line("  " + console.text("platforms.guide") + " " + guide(platform));
    }
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
