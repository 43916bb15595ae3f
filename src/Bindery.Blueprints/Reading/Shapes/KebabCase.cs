using System.Text.Json;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>Writes the name of an enum's value as blueprints do: <c>LinkHeader</c> as <c>link-header</c>.</summary>
internal static class KebabCase
{
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
