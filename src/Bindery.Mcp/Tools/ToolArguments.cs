using System.Collections.Immutable;
using System.Text.Json;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools;

/// <summary>Arguments that were held against what the tool takes.</summary>
internal sealed class ToolArguments
{
    private readonly ImmutableDictionary<string, JsonElement> _values;

    private ToolArguments(ImmutableDictionary<string, JsonElement> values) => _values = values;

    /// <exception cref="BinderyException">One is missing, unknown or not as it should be.</exception>
    public static ToolArguments Read(
        ImmutableArray<Member> members,
        IEnumerable<KeyValuePair<string, JsonElement>> given
    )
    {
        ImmutableDictionary<string, JsonElement> values = given
            .Where(pair => pair.Value.ValueKind != JsonValueKind.Null)
            .ToImmutableDictionary(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in values)
        {
            Member member =
                members.FirstOrDefault(known => known.Name == name)
                ?? throw BinderyException.BadRequest(Unknown(name, members));
            if (ShapeCheck.Complaint(member.Shape, value) is { } complaint)
            {
                throw BinderyException.BadRequest($"the argument '{name}' {complaint}.");
            }
        }

        Member? missing = members.FirstOrDefault(member =>
            member.IsRequired && !values.ContainsKey(member.Name)
        );
        return missing is null
            ? new ToolArguments(values)
            : throw BinderyException.BadRequest(
                $"the argument '{missing.Name}' is missing: {missing.Shape.Description}."
            );
    }

    public string Text(string name) => _values[name].GetString()!;

    public string? OptionalText(string name) =>
        _values.TryGetValue(name, out JsonElement value) ? value.GetString() : null;

    public bool Flag(string name) =>
        _values.TryGetValue(name, out JsonElement value) && value.GetBoolean();

    public int Whole(string name, int otherwise) =>
        _values.TryGetValue(name, out JsonElement value) ? value.GetInt32() : otherwise;

    public ImmutableArray<string> Texts(string name) =>
        _values.TryGetValue(name, out JsonElement value)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : [];

    private static string Unknown(string name, ImmutableArray<Member> members) =>
        members.IsEmpty
            ? $"there is no argument '{OneLine.Of(name)}'; this tool takes none."
            : $"there is no argument '{OneLine.Of(name)}'; there are {string.Join(", ", members.Select(member => member.Name))}.";
}
