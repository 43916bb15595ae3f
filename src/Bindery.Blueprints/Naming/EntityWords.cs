namespace Bindery.Blueprints.Naming;

/// <summary>What an entity is called where only its name is known.</summary>
public static class EntityWords
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

    private static bool IsVowel(char letter) => "aeiou".Contains(letter, StringComparison.Ordinal);
}
