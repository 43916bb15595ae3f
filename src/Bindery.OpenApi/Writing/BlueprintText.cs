using System.Text;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Guessing;

namespace Bindery.OpenApi.Writing;

/// <summary>A guessed platform as the YAML that a person would write, with a comment behind each guess.</summary>
internal static class BlueprintText
{
    public static string Of(GuessedPlatform platform)
    {
        StringBuilder text = new();
        YamlLines lines = new(text, 0);
        Blueprint blueprint = platform.Blueprint;
        lines
            .Remark(
                "Made of the platform's OpenAPI document. Behind each guess stands how sure it is: certain,"
            )
            .Remark(
                "likely or guess; safe is what was chosen because it can neither lose nor overwrite anything."
            )
            .Entry("format", blueprint.Format)
            .Entry("name", blueprint.Name)
            .Entry("title", blueprint.Title)
            .Entry("type", Word(blueprint.Type));
        SettingsText.Write(lines, blueprint);
        PlatformText.Write(lines, blueprint, platform.Comments);
        lines.Blank().Line("entities:");
        foreach ((int at, GuessedEntity entity) in platform.Entities.Index())
        {
            EntityText.Write(at == 0 ? lines : lines.Blank(), entity);
        }

        return text.ToString();
    }

    /// <summary>The word of a choice, as blueprints write it.</summary>
    public static string Word<T>(T choice)
        where T : struct, Enum => KebabCase.Of(choice.ToString());
}
