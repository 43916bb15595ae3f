using System.Collections.Immutable;

namespace Bindery.Diagnosis.Configuration;

/// <summary>Python's configparser, as far as Odoo's files use it: sections, comments, no continuation.</summary>
internal static class IniReader
{
    /// <returns>Values by <c>section.key</c>; the last of a key counts.</returns>
    public static ImmutableDictionary<string, string> Read(IEnumerable<string> lines)
    {
        ImmutableDictionary<string, string>.Builder values = ImmutableDictionary.CreateBuilder<
            string,
            string
        >(StringComparer.OrdinalIgnoreCase);
        string section = "";
        foreach (string line in lines.Select(line => line.Trim()))
        {
            if (line is ['[', .. var name, ']'])
            {
                section = name.Trim();
            }
            else if (line.Length > 0 && line[0] is not ('#' or ';') && At(line) is var at and > 0)
            {
                values[$"{section}.{line[..at].Trim()}"] = line[(at + 1)..].Trim();
            }
        }

        return values.ToImmutable();
    }

    private static int At(string line) => line.AsSpan().IndexOfAny('=', ':');
}
