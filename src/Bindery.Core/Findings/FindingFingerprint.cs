using System.Security.Cryptography;
using System.Text;

namespace Bindery.Core.Findings;

/// <summary>What stays of a finding when lines above it come and go: rule, file, message and the text of its own line.</summary>
public static class FindingFingerprint
{
    private const int Digits = 16;

    public static string Of(Finding finding) => Of(finding, finding.Place?.Path ?? "");

    /// <param name="finding">The finding.</param>
    /// <param name="path">Its file, from where the caller counts.</param>
    public static string Of(Finding finding, string path)
    {
        string line = finding.Excerpt?.Text.Trim() ?? "";
        string identity = $"{finding.Id}\n{path}\n{finding.Message}\n{line}";
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
        return Convert.ToHexStringLower(hash)[..Digits];
    }
}
