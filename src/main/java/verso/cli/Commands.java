package verso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import verso.platform.catalog.PlatformCatalog;
import verso.report.Messages;

/** Every command by its verb, in the order help shows them. */
final class Commands {
  private Commands() {}

  static Map<String, Object> in(Surroundings surroundings, Messages messages) {
    PlatformCatalog catalog = PlatformCatalog.all();
    var console = new Console(surroundings, messages);
    var commands = new LinkedHashMap<String, Object>();
    commands.put("demo", new DemoCommand(console, catalog));
    commands.put("web", new WebCommand(console));
    commands.put("import", new ImportCommand(console, catalog));
    commands.put("sources", new SourcesCommand(console));
    commands.put("search", new SearchCommand(console));
    commands.put("show", new ShowCommand(console, catalog));
    commands.put("interests", new InterestsCommand(console));
    commands.put("advertisers", new AdvertisersCommand(console));
    commands.put("persona", new PersonaCommand(console));
    commands.put("attention", new AttentionCommand(console));
    commands.put("predict", new PredictCommand(console));
    commands.put("why", new WhyCommand(console));
    commands.put("diff", new DiffCommand(console, catalog));
    commands.put("actions", new ActionsCommand(console));
    commands.put("verdict", new VerdictCommand(console));
    commands.put("topics", new TopicsCommand(console));
    commands.put("forget", new ForgetCommand(console));
    commands.put("platforms", new PlatformsCommand(console, catalog));
    commands.put("report-unknown", new ReportUnknownCommand(console, catalog));
    return commands;
  }
}
