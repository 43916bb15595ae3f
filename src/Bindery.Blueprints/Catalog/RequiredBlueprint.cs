using Bindery.Blueprints.Checking;
using Bindery.Core.Failures;

namespace Bindery.Blueprints;

/// <summary>The blueprint that a person named, or one line that says why there is none.</summary>
public static class RequiredBlueprint
{
    /// <param name="nameOrFile">A platform of the catalogue, or the path of a file.</param>
    /// <exception cref="BinderyException">There is no such blueprint, or it is refused.</exception>
    public static Blueprint Open(string nameOrFile)
    {
        if (BlueprintCatalog.TryOpen(nameOrFile, out Blueprint? known))
        {
            return known;
        }

        if (!File.Exists(nameOrFile))
        {
            throw BinderyException.BadRequest(Unknown(nameOrFile));
        }

        return Accepted(BlueprintCatalog.LoadFile(nameOrFile), nameOrFile);
    }

    /// <param name="text">The YAML.</param>
    /// <param name="source">What messages call it.</param>
    /// <exception cref="BinderyException">It is refused.</exception>
    public static Blueprint Read(string text, string source) =>
        Accepted(BlueprintCheck.Apply(BlueprintReader.Read(text, source)), source);

    private static Blueprint Accepted(BlueprintReading reading, string source) =>
        reading.Succeeded
            ? reading.Blueprint
            : throw BinderyException.BadRequest(Refusal(source, reading));

    /// <summary>The YAML of a platform of the catalogue, to be shown or copied.</summary>
    /// <exception cref="BinderyException">There is no such platform.</exception>
    public static string Text(string name) =>
        BlueprintCatalog.TextOf(name) ?? throw BinderyException.BadRequest(Unknown(name));

    private static string Unknown(string name) =>
        BlueprintCatalog.Suggest(name) is { } suggestion
            ? $"there is no platform and no file '{name}'; did you mean '{suggestion}'?"
            : $"there is no platform and no file '{name}'; platforms are {string.Join(", ", BlueprintCatalog.Names)}.";

    private static string Refusal(string file, BlueprintReading reading)
    {
        string more =
            reading.Problems.Length > 1
                ? $" ({reading.Problems.Length - 1} more: bindery blueprint check {file})"
                : "";
        return $"{reading.Problems[0]}{more}";
    }
}
