using System.Collections.Immutable;

namespace Bindery.Mcp.Prompts;

internal sealed class EnhancePrompt : IPrompt
{
    public string Name => "enhance";

    public string Title => "Enhance a connector";

    public string Description => "Add to a connector that people have worked on";

    public ImmutableArray<PromptWord> Words =>
        [
            new("module", "Folder of the connector"),
            new("wish", "What it shall do that it doesn't do yet"),
        ];

    public string Write(ImmutableDictionary<string, string> words) =>
        $"""
            Enhance the connector {words["module"]}: {words["wish"]}

            1. inspect_module: say what it has and what it lacks for this.
            2. Choose among add_binding, add_sync, add_export, add_inventory, add_webhook and add_auth; bindery://reference/patterns shows what each is made of. Show me each preview's difference and what is to be done by hand, and call apply when I agree.
            3. What no tool adds, write by hand as bindery://reference/patterns does it, by overriding a method of the framework.
            4. validate_module, then certify_connector.
            5. If I don't like it, remove takes out again what a tool added.
            """;
}
