using System.CommandLine;

namespace Bindery.Commands;

/// <summary>The same on every command whose answer programs read.</summary>
internal static class JsonOption
{
    public const string Name = "--json";

    public static Option<bool> Create() =>
        new(Name) { Description = "Write the result, or the error, as one JSON object" };
}
