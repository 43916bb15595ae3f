using System.Collections.Immutable;

namespace Bindery.Mcp.Prompts;

internal sealed class TroubleshootPrompt : IPrompt
{
    public string Name => "troubleshoot";

    public string Title => "Find out why";

    public string Description => "Records don't arrive, or arrive wrong";

    public ImmutableArray<PromptWord> Words =>
        [
            new("symptom", "What is seen, and since when"),
            new("module", "Folder of the connector", false),
            new("log", "Odoo's log", false),
        ];

    public string Write(ImmutableDictionary<string, string> words) =>
        $"""
            Find out why: {words["symptom"]}
            {Line("The connector is", words, "module")}{Line("Odoo's log is", words, "log")}
            1. doctor with the log, Odoo's configuration and the connector; with ask_odoo where this server knows an Odoo. explain_cause says what a verdict rests on.
            2. validate_module of the connector: a finding that speaks of the same is a strong hint.
            3. Where it can't be told yet, simulate_start the platform and compare, or certify_connector with the checks that are near the symptom.
            4. Name the cause and its evidence, tell it from what you only suspect, and say what mends it. Change nothing before I agree.
            """;

    private static string Line(
        string start,
        ImmutableDictionary<string, string> words,
        string name
    ) => words.TryGetValue(name, out string? value) ? $"{start} {value}.\n" : "";
}
