using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Enhancement;

/// <summary>What an entity is called where only its name is known.</summary>
internal static class EntityWords
{
    public static string Plural(string name) =>
        name switch
        {
            _ when name.EndsWith('y') && name.Length > 1 && !IsVowel(name[^2]) => name[..^1]
                + "ies",
            _ when name.EndsWith('s')
                    || name.EndsWith('x')
                    || name.EndsWith("ch", StringComparison.Ordinal)
                    || name.EndsWith("sh", StringComparison.Ordinal) => name + "es",
            _ => name + "s",
        };

    public static string Singular(string plural) =>
        plural switch
        {
            _ when plural.EndsWith("ies", StringComparison.Ordinal) => plural[..^3] + "y",
            _ when plural.EndsWith("xes", StringComparison.Ordinal)
                    || plural.EndsWith("sses", StringComparison.Ordinal)
                    || plural.EndsWith("ches", StringComparison.Ordinal)
                    || plural.EndsWith("shes", StringComparison.Ordinal) => plural[..^2],
            _ when plural.EndsWith('s') => plural[..^1],
            _ => plural,
        };

    public static string Title(string name)
    {
        string words = WordCase.ToWords(name);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Paths of another entity, for one of another name.</summary>
    public static Endpoints Paths(Endpoints endpoints, string before, string after) =>
        new()
        {
            List = Path(endpoints.List, before, after),
            Read = Path(endpoints.Read, before, after),
            Create = Path(endpoints.Create, before, after),
            Update = Path(endpoints.Update, before, after),
            Delete = Path(endpoints.Delete, before, after),
        };

    private static Endpoint? Path(Endpoint? endpoint, string before, string after) =>
        endpoint is null
            ? null
            : endpoint with
            {
                Path = endpoint.Path.Replace($"/{before}", $"/{after}", StringComparison.Ordinal),
            };

    private static bool IsVowel(char letter) => "aeiou".Contains(letter, StringComparison.Ordinal);
}
