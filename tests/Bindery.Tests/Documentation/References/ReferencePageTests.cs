using System.Text.Json.Nodes;
using Bindery.Blueprints.Schema;
using Bindery.Commands;
using Bindery.Modules;
using Bindery.Terminal;
using Bindery.Testing;
using Bindery.Tests.Documentation.Tutorial;

namespace Bindery.Tests.Documentation.References;

/// <summary>The pages under docs/reference are written from the code; <c>BINDERY_ACCEPT=1</c> writes them anew.</summary>
public sealed class ReferencePageTests
{
    [Fact]
    public void The_commands_are_those_of_the_command_line() =>
        AssertPage(
            "commands.md",
            CommandsPage.Render(BinderyCommandLine.Create(Output.ForProcess()).Root)
        );

    [Fact]
    public void The_members_of_a_blueprint_are_those_of_the_schema()
    {
        JsonObject schema = JsonNode.Parse(BlueprintSchema.Text())!.AsObject();
        SchemaExamples examples = new(schema, TutorialPage.Blueprint);

        AssertPage("blueprint.md", new BlueprintPage(schema, examples).Render());
    }

    [Fact]
    public void The_framework_s_classes_say_what_their_docstrings_say() =>
        AssertPage(
            "framework.md",
            FrameworkPage.Render([
                Module.Open(Repository.PathTo("addons", "connector_base_backend")),
                Module.Open(Repository.PathTo("addons", "generic_connector")),
            ])
        );

    private static void AssertPage(string name, string text) =>
        Golden.MatchFile(text, Repository.PathTo("docs", "reference", name));
}
