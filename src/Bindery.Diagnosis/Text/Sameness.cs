using System.Text.RegularExpressions;

namespace Bindery.Diagnosis.Text;

/// <summary>What a message has in common with others of its kind: ids and numbers are left out.</summary>
internal static partial class Sameness
{
    private const int Enough = 400;

    public static string Of(string message) =>
        Varying.Replace(message.Length > Enough ? message[..Enough] : message, "#");

    [GeneratedRegex(
        @"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|0x[0-9a-fA-F]+|\d+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Varying { get; }
}
