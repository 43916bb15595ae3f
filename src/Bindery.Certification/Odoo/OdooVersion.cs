using System.Text.RegularExpressions;

namespace Bindery.Certification.Odoo;

/// <summary>Reads <c>version_info = (16, 0, 0, FINAL, 0, '')</c> in <c>odoo/release.py</c>.</summary>
internal static partial class OdooVersion
{
    public static string Of(OdooSource source)
    {
        string file = Path.Combine(source.Folder, "odoo", "release.py");
        Match match = Info.Match(File.Exists(file) ? File.ReadAllText(file) : "");
        return match.Success
            ? $"{match.Groups["major"].Value}.{match.Groups["minor"].Value}"
            : "unknown";
    }

    [GeneratedRegex(
        @"^version_info\s*=\s*\(\s*(?<major>\d+)\s*,\s*(?<minor>\d+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Info { get; }
}
