package verso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import verso.platform.FileRule;
import verso.platform.Guide;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;
import verso.report.Wrap;

/** {@code verso platforms}: whose exports are understood, and how to ask for one. */
@Command(name = "platforms")
final class PlatformsCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "platforms.id")
  private Optional<String> id = Optional.empty();

  PlatformsCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws NothingFoundException {
    if (id.isPresent()) {
      String wanted = id.get().toLowerCase(Locale.ROOT);
      Platform platform =
          catalog
              .platform(wanted)
              .orElseThrow(
                  () -> new NothingFoundException(console.text("platforms.none", "id", id.get())));
      show(platform);
    } else {
      catalog.platforms().forEach(this::list);
    }
    return ExitStatus.DONE;
  }

  private void list(Platform platform) {
    if (common.json()) {
      console.json(json(platform));
      return;
    }
    heading(platform);
    String sections = console.text("platforms.sections", "count", sections(platform).size());
    console.line("  " + sections);
    indented(console.text("platforms.guide") + " " + guide(platform).path());
  }

  private void show(Platform platform) {
    Guide guide = guide(platform);
    if (common.json()) {
      Map<String, Object> json = json(platform);
      json.put("format", guide.format());
      json.put("wait", guide.waiting());
      json.put("advertising", guide.advertising());
      json.put("reads", sections(platform));
      console.json(json);
      return;
    }
    heading(platform);
    part("platforms.path", guide.path());
    part("platforms.format", guide.format());
    part("platforms.wait", guide.waiting());
    part("platforms.advertising", guide.advertising());
    part("platforms.reads", String.join(" · ", sections(platform)));
  }

  private void heading(Platform platform) {
    console.line(console.bold(common, platform.name()) + "  " + console.dim(common, platform.id()));
  }

  private void part(String title, String text) {
    indented(console.text(title) + " " + text);
  }

  private void indented(String text) {
    new Wrap(WIDTH).lines(text, "  ", "    ").forEach(console::line);
  }

  private Map<String, Object> json(Platform platform) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", platform.id());
    json.put("name", platform.name());
    json.put("files", sections(platform).size());
    json.put("guide", guide(platform).path());
    return json;
  }

  /** What the kinds of file that have a rule of their own are about. */
  private static List<String> sections(Platform platform) {
    return platform.rules().stream()
        .filter(rule -> rule.ignoredBecause().isEmpty())
        .map(FileRule::section)
        .distinct()
        .toList();
  }

  private Guide guide(Platform platform) {
    return Guide.to(platform, console.messages().locale());
  }
}
