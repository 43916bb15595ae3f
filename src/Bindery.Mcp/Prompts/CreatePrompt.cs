using System.Collections.Immutable;

namespace Bindery.Mcp.Prompts;

internal sealed class CreatePrompt : IPrompt
{
    public string Name => "create";

    public string Title => "Create a connector";

    public string Description => "From the name of a platform to a certified connector";

    public ImmutableArray<PromptWord> Words =>
        [
            new("platform", "Its name, such as shopify"),
            new(
                "entities",
                "What is to be exchanged; all that the platform has where empty",
                false
            ),
        ];

    public string Write(ImmutableDictionary<string, string> words) =>
        $"""
            Create an Odoo 16.0 connector for {words["platform"]}{Only(words)}.

            1. list_blueprints. If the platform is there, go on with its name. If not, propose_blueprint where it has an OpenAPI document; else read bindery://reference/api_integration and write a blueprint.yaml from the platform's documentation, starting from show_blueprint of a similar one, and mend it until check_blueprint finds nothing open. Ask me what the documentation doesn't tell; guess nothing.
            2. init_connector. Show me the list of files and the notes, and call apply when I agree.
            3. validate_module. Mend what it finds; explain_rule says how.
            4. certify_connector. Mend what failed and run those checks again.
            5. Tell me what was written, what is proven, and what is not.
            """;

    private static string Only(ImmutableDictionary<string, string> words) =>
        words.TryGetValue("entities", out string? entities) ? $", with only: {entities}" : "";
}
