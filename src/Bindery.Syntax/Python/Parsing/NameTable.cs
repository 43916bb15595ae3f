namespace Bindery.Syntax.Python;

/// <summary>One string for all occurrences of a name in a file.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Intern(ReadOnlySpan<char> name)
    {
        if (lookup.TryGetValue(name, out string? known))
        {
            return known;
        }

        string added = name.ToString();
        names.Add(added);
        return added;
    }
}
